import { Dexie } from 'dexie';
import { isBlank } from '../judgement/ask-outcome.ts';
import type { AskRecord } from '../judgement/ask-record.ts';
import { CallError } from '../messaging/call-error.ts';
import type { Database } from './database.ts';

/** How many earlier asks bear on a judgement. */
const RECENT = 20;

/** The record of what a message asked, under any of the message's names; undefined where none was begun. */
export function askOfMessage(
  db: Database,
  account: string,
  names: readonly string[],
): Promise<AskRecord | undefined> {
  const keys = names.map((name) => [account, name]);
  return db.asks.where('[account+message]').anyOf(keys).first();
}

/** The newest asks of a client, newest first. */
export function recentAsks(db: Database, person: string): Promise<AskRecord[]> {
  return db.asks
    .where('[person+createdAt]')
    .between([person, Dexie.minKey], [person, Dexie.maxKey])
    .reverse()
    .limit(RECENT)
    .toArray();
}

/**
 * Notes what the user did with a question. The first mark begins the record; the same mark twice is one.
 * @param begun the record as it begins, used only where there is none under any of `names`
 */
export function markQuestion(
  db: Database,
  begun: AskRecord,
  names: readonly string[],
  mark: AskRecord['questions'][number],
): Promise<void> {
  return db.transaction('rw', db.asks, async () => {
    const held = (await askOfMessage(db, begun.account, names)) ?? begun;
    const others = held.questions.filter(
      ({ family, text, what }) => family !== mark.family || text !== mark.text || what !== mark.what,
    );
    // Whoever asks again waits again.
    const dismissedAt = mark.what === 'asked' ? null : held.dismissedAt;
    await db.asks.put({ ...held, questions: [...others, mark], dismissedAt, updatedAt: mark.at });
  });
}

/**
 * Begins the record of an ask without a question, where there is none yet.
 * @returns its id, and whether it was not there before
 */
export function keepAsk(
  db: Database,
  begun: AskRecord,
  names: readonly string[],
): Promise<{ ask: string; fresh: boolean }> {
  return db.transaction('rw', db.asks, async () => {
    const held = await askOfMessage(db, begun.account, names);
    if (!held) await db.asks.add(begun);
    return { ask: held?.id ?? begun.id, fresh: held === undefined };
  });
}

/** Forgets a record in which nothing stands yet; one with a word of the user's in it stays. */
export function unkeepAsk(db: Database, id: string): Promise<void> {
  return db.transaction('rw', db.asks, async () => {
    const held = await db.asks.get(id);
    if (held && isBlank(held)) await db.asks.delete(id);
  });
}

/** Changes one record by a transition; nothing is written where it changes nothing. @throws CallError `not-found` */
export function changeAsk(db: Database, id: string, change: (ask: AskRecord) => AskRecord): Promise<void> {
  return db.transaction('rw', db.asks, async () => {
    const held = await db.asks.get(id);
    if (!held) throw new CallError('not-found');
    const changed = change(held);
    if (changed !== held) await db.asks.put(changed);
  });
}

/** Keeps the user's own word on a message with its record, where one was begun. @returns whether there was one */
export function forceAsk(
  db: Database,
  account: string,
  names: readonly string[],
  forced: AskRecord['forced'],
  now: number,
): Promise<boolean> {
  return db.transaction('rw', db.asks, async () => {
    const held = await askOfMessage(db, account, names);
    if (held) await db.asks.put({ ...held, forced, updatedAt: now });
    return held !== undefined;
  });
}
