import { oneLine } from '../clients/one-line.ts';
import type { Channel } from '../clients/person.ts';
import { CallError } from '../messaging/call-error.ts';
import type { Database } from './database.ts';
import { personNow } from './person-now.ts';
import type { MomentRow } from './rows.ts';
import { Tally } from './tally.ts';

/** A call or a meeting as the user tells of it. */
export interface Talk {
  readonly id: string;
  readonly person: string;
  readonly channel: Exclude<Channel, 'mail'>;
  /** Unix ms. */
  readonly at: number;
  readonly line: string;
}

/** In characters, as the line of every moment. */
const LONGEST_LINE = 200;

/**
 * X5: keeps a call or a meeting as a moment in which both took part. One of this id that is there already stays as it
 * is.
 * @throws CallError `not-found` for a client that is not there
 */
export function addTalk(db: Database, talk: Talk, now: number): Promise<void> {
  return db.transaction('rw', db.moments, db.persons, db.merges, async () => {
    if (await db.moments.get(talk.id)) return;
    const person = await personNow(db, talk.person);
    if (!person) throw new CallError('not-found');
    const row = talkRow({ ...talk, person: person.id }, person.account, now);
    const tally = new Tally([person]);
    await tally.count(db, { put: [row], added: [row], gone: [] });
    await db.moments.add(row);
    await tally.store(db);
  });
}

/** Takes it back; does nothing where there is none. A mail is none. @returns whose it was, or null */
export function removeTalk(db: Database, id: string): Promise<string | null> {
  return db.transaction('rw', db.moments, db.persons, async () => {
    const row = await db.moments.get(id);
    if (!row || row.channel === 'mail') return null;
    const tally = new Tally([]);
    await tally.count(db, { put: [], added: [], gone: [row] });
    await db.moments.delete(id);
    await tally.store(db);
    return row.person;
  });
}

function talkRow({ id, person, channel, at, line }: Talk, account: string, now: number): MomentRow {
  return {
    id,
    account,
    person,
    at,
    direction: 'both',
    channel,
    line: oneLine(line, LONGEST_LINE),
    subject: '',
    thread: null,
    site: null,
    siteKey: null,
    // Each is an act of its own: two calls of one minute are two.
    fingerprint: `${channel} ${id}`,
    createdAt: now,
    source: 'typed',
    whole: true,
    to: [],
    addressed: true,
  };
}
