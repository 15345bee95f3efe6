import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { ownIdentity } from '../../../utils/clients/own-house.ts';
import type { AskRecord } from '../../../utils/judgement/ask-record.ts';
import { STORED_TABLES } from '../../../utils/messaging/calls/data.ts';
import type { Note } from '../../../utils/notes/note.ts';
import { addMoments } from '../../../utils/storage/add-moments.ts';
import type { Database } from '../../../utils/storage/database.ts';
import { countRows, exportRows } from '../../../utils/storage/export-rows.ts';
import { importRows } from '../../../utils/storage/import-rows.ts';
import { timelinePage } from '../../../utils/storage/moments.ts';
import { recordView } from '../../../utils/storage/record-view.ts';
import type { MomentRow } from '../../../utils/storage/rows.ts';
import { DANA, ME, makeMessage, makeView, NOON } from '../clients/make-view.ts';
import { freshDatabase } from './fresh-database.ts';

const own = ownIdentity(ME.email, { emails: [], domains: [] });

let db: Database;
beforeEach(async () => {
  db = await freshDatabase();
});

function record(into: Database, ...ids: string[]) {
  const messages = ids.map((id, n) => makeMessage({ id, at: NOON + n * 60_000, text: `Message ${id}` }));
  return recordView(into, { view: makeView(messages), account: ME.email, own, client: DANA, now: NOON });
}

function note(person: string, part: Partial<Note> = {}): Note {
  return {
    id: 'n1',
    person,
    account: ME.email,
    text: 'Likes Diet Coke',
    revision: 1,
    createdAt: NOON,
    updatedAt: NOON,
    deletedAt: null,
    conflictWith: null,
    source: 'typed',
    ...part,
  };
}

function ask(person: string, part: Partial<AskRecord> = {}): AskRecord {
  return {
    id: 'a1',
    account: ME.email,
    person,
    thread: null,
    message: `gmail:${ME.email}:1`,
    quote: 'Two days of training',
    kind: 'solution',
    mode: 'challenge',
    questions: [],
    answer: null,
    answeredAt: null,
    dismissedAt: null,
    needed: null,
    agreed: null,
    result: null,
    door: null,
    forced: null,
    createdAt: NOON,
    updatedAt: NOON,
    source: 'page',
    ...part,
  };
}

/** Everything in small batches, as the export file holds it. */
async function everything(from: Database) {
  const tables: [(typeof STORED_TABLES)[number], unknown[]][] = [];
  for (const table of STORED_TABLES) {
    const rows: unknown[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const batch: { rows: unknown[]; next: string | null } = await exportRows(from, table, after, 2);
      rows.push(...batch.rows);
      after = batch.next;
      more = after !== null;
    }
    tables.push([table, rows]);
  }
  return tables;
}

describe('X7 export and import', { timeout: 60_000 }, () => {
  it('bring everything back into an empty database, counts and all', async () => {
    const { person } = await record(db, '1', '2', '3');
    await db.notes.put(note(person.id));
    await db.asks.put(ask(person.id));
    const file = await everything(db);
    const before = [await db.persons.toArray(), await db.moments.toArray(), await countRows(db)];

    const other = await freshDatabase();
    for (const [table, rows] of file) {
      expect(await importRows(other, table, rows)).toMatchObject({ added: rows.length, refused: 0 });
    }
    expect([await other.persons.toArray(), await other.moments.toArray(), await countRows(other)]).toEqual(
      before,
    );
    for (const [table, rows] of file) {
      expect(await importRows(other, table, rows)).toEqual({
        added: 0,
        same: rows.length,
        changed: 0,
        refused: 0,
      });
    }
    expect([await other.persons.toArray(), await other.moments.toArray(), await countRows(other)]).toEqual(
      before,
    );
  });

  it('find the client and the messages of another machine again', async () => {
    const { person: before } = await record(db, '1', '2');
    const file = await everything(db);
    const other = await freshDatabase();
    const { person } = await record(other, '2', '3');
    for (const [table, rows] of file) await importRows(other, table, rows);
    await importRows(other, 'notes', [note(before.id)]);
    expect(await other.persons.toArray()).toMatchObject([{ id: person.id, moments: 3 }]);
    expect(await other.notes.toArray()).toMatchObject([{ person: person.id }]);
  });

  it('bring a mail to two clients back as a moment of each, and take a file that knows of no recipients', async () => {
    const tom = { name: 'Tom Berg', email: 'tom@acme.example' };
    const both = makeMessage({ id: 'both', from: ME, to: [DANA, tom], text: 'Dear both' });
    const shown = { account: ME.email, own, now: NOON };
    await recordView(db, { ...shown, view: makeView([makeMessage({ id: 't', from: tom })]), client: tom });
    await recordView(db, { ...shown, view: makeView([both]), client: DANA });
    const file = await everything(db);
    const before = [await db.persons.toArray(), await db.moments.toArray()];
    const other = await freshDatabase();
    for (const [table, rows] of [...file, ...file]) await importRows(other, table, rows);
    expect([await other.persons.toArray(), await other.moments.toArray()]).toEqual(before);

    const old = (rows: unknown[]) =>
      rows.map((row) => ({ ...(row as object), to: undefined, addressed: undefined }));
    const third = await freshDatabase();
    for (const [table, rows] of file) {
      const plain = table === 'moments' ? JSON.parse(JSON.stringify(old(rows))) : rows;
      expect(await importRows(third, table, plain)).toMatchObject({ added: rows.length, refused: 0 });
    }
    for (const [table, rows] of file) await importRows(third, table, rows);
    expect(await third.moments.toArray()).toEqual(before[1]);
  });

  it('let the version changed last stand, whichever comes first', async () => {
    const { person } = await record(db, '1');
    const [old, young] = [note(person.id), note(person.id, { text: 'Likes tea', updatedAt: NOON + 1 })];
    expect(await importRows(db, 'notes', [old, young])).toMatchObject({ added: 1, changed: 1 });
    expect(await importRows(db, 'notes', [old])).toMatchObject({ same: 1 });
    expect(await db.notes.get('n1')).toEqual(young);
  });

  it('keep one record for the ask of one message', async () => {
    const { person } = await record(db, '1');
    const later = ask(person.id, {
      id: 'a2',
      answer: 'For the new team',
      answeredAt: NOON + 1,
      updatedAt: NOON + 1,
    });
    expect(await importRows(db, 'asks', [ask(person.id), later])).toMatchObject({ added: 1, changed: 1 });
    expect(await db.asks.toArray()).toEqual([{ ...later, id: 'a1' }]);
  });

  it('lose no address when two versions of a client meet', async () => {
    const { person } = await record(db, '1');
    const [row] = (await exportRows(db, 'persons', null, 1)).rows as object[];
    const moved = { ...row, name: 'D. Ruiz', addresses: ['d@new.example'], updatedAt: person.updatedAt + 1 };
    expect(await importRows(db, 'persons', [moved])).toMatchObject({ changed: 1 });
    expect(await importRows(db, 'persons', [moved])).toMatchObject({ same: 1 });
    expect(await db.persons.get(person.id)).toMatchObject({
      name: 'D. Ruiz',
      addresses: ['d@new.example', DANA.email],
      moments: 1,
    });
  });

  it('refuse a row about nobody who is here, and a row that belongs to another mailbox', async () => {
    const { person } = await record(db, '1');
    await db.notes.put(note(person.id));
    const foreign = note(person.id, { account: 'else@where.example', updatedAt: NOON + 1 });
    expect(await importRows(db, 'notes', [note('nobody', { id: 'n2' }), foreign])).toMatchObject({
      refused: 2,
    });
    expect(await db.notes.toArray()).toEqual([note(person.id)]);
  });

  it('refuse a row that bears a key of the prototype, at any depth', async () => {
    const { person } = await record(db, '1');
    const text = JSON.stringify(ask(person.id));
    const rows = [
      JSON.parse(text.replace('{', '{"__proto__":{"admin":1},')),
      JSON.parse(text.replace('{', '{"constructor":1,')),
      JSON.parse(text.replace('"questions":[]', '"questions":[{"__proto__":{}}]')),
    ];
    expect(await importRows(db, 'asks', rows)).toEqual({ added: 0, same: 0, changed: 0, refused: 3 });
    expect(({} as { admin?: unknown }).admin).toBeUndefined();
  });

  it.each([
    ['a field too many', { extra: 1 }],
    ['a link a browser would run', { thread: { id: null, url: 'javascript:alert(1)' } }],
    ['a message of another mailbox', { siteKey: 'gmail:else@where.example:1' }],
    ['a time of no calendar', { at: Number.POSITIVE_INFINITY }],
    ['an unknown direction', { direction: 'sideways' }],
  ])('refuse a moment with %s', async (_, part) => {
    await record(db, '1');
    const [row] = (await exportRows(db, 'moments', null, 1)).rows as MomentRow[];
    expect(await importRows(db, 'moments', [{ ...row, id: 'x', ...part }])).toMatchObject({ refused: 1 });
  });

  it('take any garbage without failing, and write none of it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...STORED_TABLES),
        fc.array(
          fc.oneof(fc.anything(), fc.record({ id: fc.string(), person: fc.string(), at: fc.anything() })),
          {
            maxLength: 5,
          },
        ),
        async (table, rows) => {
          expect(await importRows(db, table, rows)).toEqual({
            added: 0,
            same: 0,
            changed: 0,
            refused: rows.length,
          });
        },
      ),
      { numRuns: 60 },
    );
    expect(await countRows(db)).toEqual(Object.fromEntries(STORED_TABLES.map((table) => [table, 0])));
  });
});

describe('X6 many moments', { timeout: 60_000 }, () => {
  it('are added in chunks, counted once, and read a page at a time', async () => {
    const { person } = await record(db, '1');
    const [first] = await db.moments.toArray();
    if (!first) throw new Error('one moment was recorded');
    const many = Array.from({ length: 4_500 }, (_, n) => ({
      ...first,
      id: `bulk-${n}`,
      siteKey: null,
      fingerprint: `bulk ${n}`,
      at: NOON + n,
    }));
    expect(await addMoments(db, many)).toBe(4_500);
    expect(await addMoments(db, many.slice(0, 10))).toBe(0);
    expect(await db.persons.get(person.id)).toMatchObject({ moments: 4_501, lastAt: NOON + 4_499 });
    expect(await countRows(db)).toMatchObject({ persons: await db.persons.count(), moments: 4_501 });
    expect(await db.moments.count()).toBe(4_501);
    const page = { person: person.id, direction: 'all', before: NOON + 100, limit: 20 } as const;
    expect((await timelinePage(db, page)).map(({ at }) => at)).toEqual(
      Array.from({ length: 20 }, (_, n) => NOON + 99 - n),
    );
  });

  it('of one minute are not torn apart by the end of a page', async () => {
    await record(db, '1', '2');
    const [first] = await db.moments.toArray();
    if (!first) throw new Error('two moments were recorded');
    const twins = [1, 2, 3].map((n) => ({
      ...first,
      id: `twin-${n}`,
      siteKey: null,
      fingerprint: `twin ${n}`,
      at: NOON - 60_000,
    }));
    await addMoments(db, twins);
    const page = { person: first.person, direction: 'from-client', before: null, limit: 3 } as const;
    expect(await timelinePage(db, page)).toHaveLength(5);
  });
});
