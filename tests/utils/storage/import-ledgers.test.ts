import { beforeEach, describe, expect, it } from 'vitest';
import { LONGEST_QUOTE } from '../../../utils/ledgers/entry.ts';
import type { LedgerName } from '../../../utils/ledgers/ledgers.ts';
import { settledAs } from '../../../utils/ledgers/promise.ts';
import { granted, shownBeside } from '../../../utils/ledgers/wish.ts';
import type { Database } from '../../../utils/storage/database.ts';
import { exportRows } from '../../../utils/storage/export-rows.ts';
import { importRows } from '../../../utils/storage/import-rows.ts';
import { DANA, NOON, TOM } from '../clients/make-view.ts';
import { sampleEvidence, samplePromise, sampleWish, TODAY } from '../ledgers/sample-entries.ts';
import { freshDatabase } from './fresh-database.ts';
import { samplePerson } from './sample-person.ts';

const PROMISES = [
  samplePromise(),
  settledAs(samplePromise({ id: 'p2', origin: 'two', by: 'us' }), 'kept', TODAY, NOON + 1),
  samplePromise({ id: 'p3', origin: 'three', evidence: null, source: 'typed', state: 'refused' }),
  samplePromise({
    id: 'p4',
    origin: 'four',
    day: '2028-02-29',
    evidence: sampleEvidence({ quote: 'x'.repeat(LONGEST_QUOTE), by: null, at: null, thread: null }),
  }),
];
const WISHES = [
  sampleWish(),
  shownBeside(
    granted(
      sampleWish({ id: 'w2', origin: 'two' }),
      { route: 'bent', effort: 'days', cost: 'a Sunday', reaction: 'pleased', on: TODAY },
      NOON + 1,
    ),
    't9',
    TODAY,
  ),
];

let db: Database;
beforeEach(async () => {
  db = await freshDatabase();
  await db.persons.bulkAdd([samplePerson('dana', DANA.email), samplePerson('tom', TOM.email)]);
});

/** The rows as they lie in a file. */
const written = (rows: readonly unknown[]) => JSON.parse(JSON.stringify(rows)) as unknown[];
const rowsOf = async (ledger: LedgerName) => (await exportRows(db, ledger, null, 99)).rows;

describe('D1, D7 promises and wishes in and out of a file', () => {
  it('come back with everything in them, and the second time change nothing', async () => {
    await db.promises.bulkAdd(PROMISES);
    await db.wishes.bulkAdd(WISHES);
    const [promises, wishes] = [written(await rowsOf('promises')), written(await rowsOf('wishes'))];
    const other = await freshDatabase();
    await other.persons.add(samplePerson('dana', DANA.email));
    expect(await importRows(other, 'promises', promises)).toMatchObject({ added: 4, refused: 0 });
    expect(await importRows(other, 'wishes', wishes)).toMatchObject({ added: 2, refused: 0 });
    expect(await other.promises.toArray()).toEqual(PROMISES);
    expect(await other.wishes.toArray()).toEqual(WISHES);
    expect(await importRows(other, 'promises', promises)).toMatchObject({ added: 0, same: 4, changed: 0 });
    expect(await importRows(other, 'wishes', wishes)).toMatchObject({ added: 0, same: 2, changed: 0 });
  });

  it('keep one entry an origin, the version changed last, under the id that is here', async () => {
    await db.promises.add(samplePromise());
    const later = settledAs(samplePromise({ id: 'theirs' }), 'missed', TODAY, NOON + 5);
    expect(await importRows(db, 'promises', written([later]))).toMatchObject({ changed: 1, added: 0 });
    expect(await db.promises.toArray()).toEqual([{ ...later, id: 'p1' }]);
    const older = samplePromise({ text: 'As it was' });
    expect(await importRows(db, 'promises', written([older]))).toMatchObject({ same: 1, changed: 0 });
    expect(await db.promises.toArray()).toEqual([{ ...later, id: 'p1' }]);
  });

  it('take nothing of another mailbox under an id that is known here', async () => {
    await db.promises.add(samplePromise());
    const foreign = samplePromise({ account: 'else@where.example', text: 'Mine now', updatedAt: NOON + 9 });
    expect(await importRows(db, 'promises', written([foreign]))).toMatchObject({ refused: 1, changed: 0 });
    expect(await db.promises.toArray()).toEqual([samplePromise()]);
  });

  it('are refused about somebody who is not here', async () => {
    expect(await importRows(db, 'wishes', written([sampleWish({ person: 'nobody' })]))).toMatchObject({
      added: 0,
      refused: 1,
    });
  });

  it('take two rows that swap their origins without failing', async () => {
    const [a, b] = [samplePromise({ id: 'a', origin: 'a' }), samplePromise({ id: 'b', origin: 'b' })];
    await db.promises.bulkAdd([a, b]);
    const swapped = [
      { ...a, origin: 'b', updatedAt: NOON + 1 },
      { ...b, origin: 'a', updatedAt: NOON + 1 },
    ];
    expect(await importRows(db, 'promises', written(swapped))).toMatchObject({ changed: 2, refused: 0 });
    expect((await db.promises.toArray()).map(({ origin }) => origin).sort()).toEqual(['a', 'b']);
  });
});

describe('D1, D7 a hostile file', () => {
  const evidence = (part: object) => ({ evidence: { ...sampleEvidence(), ...part } });
  const thread = (part: object) => evidence({ thread: { ...sampleEvidence().thread, ...part } });
  const grant = { route: 'ours', effort: null, cost: null, reaction: 'unknown', on: TODAY };

  it.each<[string, object]>([
    ['a quote of 5,001 characters', evidence({ quote: 'x'.repeat(LONGEST_QUOTE + 1) })],
    ['a text of 1,001 characters', { text: 'x'.repeat(1_001) }],
    ['no text', { text: '' }],
    ['the 30th of February', { day: '2026-02-30' }],
    ['the 29th of February of no leap year', { day: '2026-02-29' }],
    ['a day with a time', { day: '2026-05-08T09:00' }],
    ['no day', { day: null }],
    ['a day it was settled on that is none', { state: 'kept', settledOn: 'yesterday' }],
    ['an unknown state', { state: 'forgotten' }],
    ['an unknown side', { by: 'both' }],
    ['an unknown source', { source: 'gossip' }],
    ['a link a browser would run', thread({ url: 'javascript:alert(1)' })],
    ['an address that is none', evidence({ by: 'dana at acme' })],
    ['an origin without end', { origin: 'x'.repeat(1_501) }],
    ['a time of no calendar', { updatedAt: Number.POSITIVE_INFINITY }],
    ['a field too many', { extra: 1 }],
    ['a field too many in its evidence', evidence({ extra: 1 })],
    ['a wish’s fields', { grant }],
  ])('is not let in with %s (promise)', async (_, part) => {
    expect(await importRows(db, 'promises', [{ ...samplePromise(), ...part }])).toMatchObject({ refused: 1 });
    expect(await db.promises.count()).toBe(0);
  });

  it.each<[string, object]>([
    ['a grant by no route', { grant: { ...grant, route: 'stolen' } }],
    ['a cost without end', { grant: { ...grant, cost: 'x'.repeat(1_001) } }],
    ['a grant on no day', { grant: { ...grant, on: '2026-02-30' } }],
    ['a grant that is none', { grant: 'yes' }],
    ['the state of a promise', { state: 'kept' }],
    ['a thread without end', { shown: { on: TODAY, thread: 'x'.repeat(4_001) } }],
  ])('is not let in with %s (wish)', async (_, part) => {
    expect(await importRows(db, 'wishes', [{ ...sampleWish(), ...part }])).toMatchObject({ refused: 1 });
    expect(await db.wishes.count()).toBe(0);
  });

  it('is not let in with a key of the prototype, at any depth', async () => {
    const text = JSON.stringify(samplePromise());
    const rows = [
      JSON.parse(text.replace('{', '{"__proto__":{"admin":1},')),
      JSON.parse(text.replace('{', '{"constructor":{"prototype":{"admin":1}},')),
      JSON.parse(text.replace('"evidence":{', '"evidence":{"__proto__":{"admin":1},')),
      JSON.parse(text.replace('"thread":{', '"thread":{"prototype":1,')),
    ];
    expect(await importRows(db, 'promises', rows)).toEqual({ added: 0, same: 0, changed: 0, refused: 4 });
    expect(({} as { admin?: unknown }).admin).toBeUndefined();
    expect(await importRows(db, 'promises', written([samplePromise()]))).toMatchObject({ added: 1 });
  });

  it('loses its bad rows alone', async () => {
    const rows = [
      samplePromise({ day: '2026-02-30' }),
      samplePromise({ id: 'p2', origin: 'two' }),
      null,
      7,
      [],
    ];
    expect(await importRows(db, 'promises', rows)).toEqual({ added: 1, same: 0, changed: 0, refused: 4 });
  });
});
