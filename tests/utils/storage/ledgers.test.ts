import { beforeEach, describe, expect, it } from 'vitest';
import { type Entry, NO_DAY } from '../../../utils/ledgers/entry.ts';
import {
  editedPromise,
  type PromiseEntry,
  type Settling,
  settledAs,
} from '../../../utils/ledgers/promise.ts';
import { wishIs } from '../../../utils/ledgers/wish.ts';
import type { Changed } from '../../../utils/messaging/calls/ledgers.ts';
import { type Database, openDatabase } from '../../../utils/storage/database.ts';
import {
  addEntry,
  changeEntries,
  entriesOf,
  originsHeld,
  sweepEvents,
  undoEvents,
} from '../../../utils/storage/ledgers.ts';
import { rollOccasions } from '../../../utils/storage/occasions.ts';
import { DANA, NOON, TOM } from '../clients/make-view.ts';
import { samplePromise, sampleWish, TODAY } from '../ledgers/sample-entries.ts';
import { sampleOccasion } from '../ledgers/sample-extra.ts';
import { freshDatabase } from './fresh-database.ts';
import { samplePerson } from './sample-person.ts';

const LATER = NOON + 60_000;

let db: Database;
beforeEach(async () => {
  db = await freshDatabase();
  await db.persons.bulkAdd([samplePerson('dana', DANA.email), samplePerson('tom', TOM.email)]);
});

const add = (part: Partial<PromiseEntry> = {}, into = db) =>
  addEntry(into, 'promises', samplePromise(part), NOON);
const settle = (ids: readonly string[], how: Settling = 'kept', now = LATER) =>
  changeEntries(db, 'promises', ids, (one) => settledAs(one, how, TODAY, now), now);
const reword = (id: string, text: string, now: number) =>
  changeEntries(db, 'promises', [id], (one) => editedPromise(one, text, one.day, now), now);
const undo = (...changes: readonly Changed[]) =>
  undoEvents(
    db,
    changes.map(({ event }) => event ?? 'none'),
    LATER + 1,
  );
/** Everything that is stored, to see that nothing of it changed. */
const everything = () => Promise.all([db.promises.toArray(), db.wishes.toArray(), db.events.toArray()]);

describe('D7 adding to a ledger', () => {
  it('writes the entry together with an event that takes it back', async () => {
    const { event } = await add();
    expect(await db.promises.toArray()).toEqual([samplePromise()]);
    expect(await db.events.toArray()).toEqual([
      {
        id: event,
        at: NOON,
        changes: [{ ledger: 'promises', id: 'p1', before: null, after: samplePromise() }],
        undoneAt: null,
        unfollowed: 1,
      },
    ]);
  });

  it('twice with one origin is once, and the first stays as it is', async () => {
    await add();
    await settle(['p1']);
    const before = await everything();
    expect(await add({ id: 'p2', text: 'Something else' })).toEqual({ event: null });
    expect(await everything()).toEqual(before);
  });

  it('of one origin in two mailboxes is two', async () => {
    await add();
    await add({ id: 'p2', account: 'else@where.example' });
    expect(await db.promises.count()).toBe(2);
  });

  it('confirms one where two windows confirm the same words at once', async () => {
    const other = await openDatabase();
    const answers = await Promise.all([add({ id: 'a' }), add({ id: 'b' }, other)]);
    expect(answers.filter(({ event }) => event !== null)).toHaveLength(1);
    expect([await db.promises.count(), await db.events.count()]).toEqual([1, 1]);
    other.close();
  });

  it('about a client who is not there writes nothing', async () => {
    await expect(add({ person: 'nobody' })).rejects.toMatchObject({ code: 'not-found' });
    expect(await everything()).toEqual([[], [], []]);
  });

  it('knows which origins it holds, in whatever state, of this mailbox', async () => {
    await add({ state: 'refused' });
    const { account, origin } = samplePromise();
    expect(await originsHeld(db, 'promises', account, [origin, 'another'])).toEqual(new Set([origin]));
    expect(await originsHeld(db, 'promises', 'else@where.example', [origin])).toEqual(new Set());
    expect(await originsHeld(db, 'wishes', account, [origin])).toEqual(new Set());
    expect(await originsHeld(db, 'promises', account, [])).toEqual(new Set());
  });
});

describe('D7 changing entries of a ledger', () => {
  it('changes many in one act with one event', async () => {
    await add({ id: 'a', origin: 'a' });
    await add({ id: 'b', origin: 'b' });
    const { event } = await settle(['a', 'b', 'a']);
    expect((await db.promises.toArray()).map(({ state }) => state)).toEqual(['early', 'early']);
    expect((await db.events.get(event ?? ''))?.changes.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('that are so already writes nothing, not even an event', async () => {
    await add();
    await settle(['p1']);
    const before = await everything();
    expect(await settle(['p1'], 'kept', LATER + 1)).toEqual({ event: null });
    expect(await everything()).toEqual(before);
  });

  it('changes none where one of them is not there', async () => {
    await add({ id: 'a', origin: 'a' });
    await add({ id: 'z', origin: 'z' });
    const before = await everything();
    await expect(settle(['a', 'missing', 'z'])).rejects.toMatchObject({ code: 'not-found' });
    expect(await everything()).toEqual(before);
  });

  it('settles one where two windows settle it at once', async () => {
    await add();
    const other = await openDatabase();
    const kept = (one: PromiseEntry) => settledAs(one, 'kept', TODAY, LATER);
    const [one, two] = await Promise.all([
      changeEntries(db, 'promises', ['p1'], kept, LATER),
      changeEntries(other, 'promises', ['p1'], kept, LATER),
    ]);
    expect([one, two].filter(({ event }) => event !== null)).toHaveLength(1);
    other.close();
  });

  it('gives two changes of one moment two times, also where the clock was set back', async () => {
    await add();
    const first = await settle(['p1'], 'missed', NOON - 5);
    const second = await reword('p1', 'The plan', NOON - 5);
    expect(await db.promises.get('p1')).toMatchObject({ text: 'The plan', updatedAt: NOON + 2 });
    await expect(undo(first)).rejects.toMatchObject({ code: 'changed-since' });
    await undo(second);
    await undo(first);
    expect(await db.promises.get('p1')).toEqual(samplePromise());
  });
});

describe('D7 taking a change back', () => {
  it('brings back exactly what stood there', async () => {
    await add({ id: 'a', origin: 'a' });
    await add({ id: 'b', origin: 'b', day: '2026-05-01' });
    const before = await db.promises.toArray();
    await undo(await settle(['a', 'b'], 'exceeded'));
    expect(await db.promises.toArray()).toEqual(before);
  });

  it('takes an entry away that was added, so that it can be added again', async () => {
    await undo(await add());
    expect(await db.promises.count()).toBe(0);
    expect((await add({ id: 'again' })).event).not.toBeNull();
  });

  it('is refused once something of it was changed again, and nothing is written', async () => {
    await add({ id: 'a', origin: 'a' });
    await add({ id: 'b', origin: 'b' });
    const both = await settle(['a', 'b']);
    await settle(['b'], 'missed', LATER + 1);
    const before = await everything();
    await expect(undo(both)).rejects.toMatchObject({ code: 'changed-since' });
    expect(await everything()).toEqual(before);
  });

  it('is refused once the entry is gone', async () => {
    await add();
    const kept = await settle(['p1']);
    await db.promises.clear();
    await expect(undo(kept)).rejects.toMatchObject({ code: 'changed-since' });
    expect(await db.promises.count()).toBe(0);
  });

  it('does nothing the second time, also after the entry went on', async () => {
    await add();
    const kept = await settle(['p1']);
    await undo(kept);
    await undo(kept);
    await settle(['p1'], 'missed', LATER + 5);
    const before = await everything();
    await undo(kept);
    expect(await everything()).toEqual(before);
  });

  it('of an act in several calls takes back all of it, the last first', async () => {
    await add({ id: 'a', origin: 'a' });
    await add({ id: 'b', origin: 'b' });
    const before = await db.promises.toArray();
    await undo(await settle(['a']), await settle(['b']), await settle(['a'], 'missed', LATER + 1));
    expect(await db.promises.toArray()).toEqual(before);
  });

  it('of an act in several calls takes back nothing where one of them cannot be', async () => {
    await add({ id: 'a', origin: 'a' });
    await add({ id: 'b', origin: 'b' });
    const acts = [await settle(['a']), await settle(['b'])];
    await settle(['a'], 'missed', LATER + 1);
    const before = await everything();
    await expect(undo(...acts)).rejects.toMatchObject({ code: 'changed-since' });
    await expect(undo({ event: 'swept' }, ...acts)).rejects.toMatchObject({ code: expect.any(String) });
    expect(await everything()).toEqual(before);
  });

  it('reaches across ledgers', async () => {
    await add();
    await addEntry(db, 'wishes', sampleWish(), NOON);
    const gone = await changeEntries(db, 'wishes', ['w1'], (one) => wishIs(one, 'let-go', LATER), LATER);
    await undo(await settle(['p1']), gone);
    const states = async (rows: Promise<Entry[]>) => (await rows).map(({ state }) => state);
    expect(await states(db.promises.toArray())).toEqual(['open']);
    expect(await states(db.wishes.toArray())).toEqual(['open']);
  });
});

describe('D7 the events of changes', () => {
  it('are forgotten after thirty days, and then nothing is taken back', async () => {
    const added = await add();
    const kept = await settle(['p1'], 'kept', NOON + 86_400_000);
    expect(await sweepEvents(db, NOON + 30 * 86_400_000)).toBe(0);
    expect(await sweepEvents(db, NOON + 30 * 86_400_000 + 1)).toBe(1);
    await expect(undo(added)).rejects.toMatchObject({ code: 'not-found' });
    await undo(kept);
    expect(await db.promises.get('p1')).toEqual(samplePromise());
  });
});

describe('D7 the entries of a client', () => {
  it('come in the order of their days, those of the state alone, and not more than are asked for', async () => {
    await add({ id: 'c', origin: 'c', day: '2026-06-01' });
    await add({ id: 'a', origin: 'a', day: '2026-05-01' });
    await add({ id: 'n', origin: 'n', day: '9999-12-31' });
    await add({ id: 'k', origin: 'k', state: 'kept' });
    await add({ id: 't', origin: 't', person: 'tom' });
    const ids = async (most: number) =>
      (await entriesOf(db, 'promises', 'dana', 'open', most)).map(({ id }) => id);
    expect(await ids(9)).toEqual(['a', 'c', 'n']);
    expect(await ids(2)).toEqual(['a', 'c']);
  });
});

describe('D7 C7 K2 the days of what is stored', () => {
  const NEW_YEAR = Date.UTC(2027, 0, 1);

  it('sort by the calendar, days of leap years and days long past among them', async () => {
    const days = ['2028-02-29', '2027-02-28', '1999-12-31', '2028-03-01', '2026-10-25'];
    for (const day of days) await add({ id: day, origin: day, day });
    await add({ id: 'none', origin: 'none', day: NO_DAY });
    const held = await entriesOf(db, 'promises', 'dana', 'open', 50);
    expect(held.map(({ id }) => id)).toEqual([...days.sort(), 'none']);
  });

  it('are moved on where a year has turned, and a change before that can be taken back all the same', async () => {
    const born = sampleOccasion({ id: 'leap', monthDay: '02-29', day: '2026-02-28' });
    await addEntry(db, 'occasions', born, NOON);
    const change = await changeEntries(
      db,
      'occasions',
      ['leap'],
      (one) => ({ ...one, leadDays: 30, updatedAt: LATER }),
      LATER,
    );
    await rollOccasions(db, '2027-01-01');
    expect(await db.occasions.get('leap')).toMatchObject({ day: '2027-02-28', leadDays: 30 });
    await rollOccasions(db, '2027-03-04');
    expect(await db.occasions.get('leap')).toMatchObject({ day: '2028-02-29' });
    await undoEvents(db, [change.event ?? ''], NEW_YEAR);
    await rollOccasions(db, '2027-03-04');
    expect(await db.occasions.get('leap')).toMatchObject({ day: '2028-02-29', leadDays: born.leadDays });
  });
});
