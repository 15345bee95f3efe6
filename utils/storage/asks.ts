import { Dexie } from 'dexie';
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
    await db.asks.put({ ...held, questions: [...others, mark], updatedAt: mark.at });
  });
}

/** Keeps what the client answered. @throws CallError `not-found` where there is no such ask */
export function answerAsk(db: Database, id: string, answer: string, now: number): Promise<void> {
  return db.transaction('rw', db.asks, async () => {
    const held = await db.asks.get(id);
    if (!held) throw new CallError('not-found');
    await db.asks.put({ ...held, answer, updatedAt: now });
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
