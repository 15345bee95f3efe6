import { beforeEach, describe, expect, it } from 'vitest';
import type { PageRecord } from '../../../utils/clients/page-record.ts';
import type { Database } from '../../../utils/storage/database.ts';
import { importRows } from '../../../utils/storage/import-rows.ts';
import { knownOfRecord } from '../../../utils/storage/known-of-record.ts';
import { keepRecord, linkOf, recordsOf } from '../../../utils/storage/records.ts';
import type { PersonRow } from '../../../utils/storage/rows.ts';
import { freshDatabase } from './fresh-database.ts';
import { storePerson } from './sample-person.ts';

const HOUR = 3_600_000;
const NOON = Date.parse('2026-05-03T12:00:00Z');
const RECORD: PageRecord = {
  kind: 'contact',
  id: '7',
  url: 'https://crm.example/contact/7',
  name: 'Dana Reyes',
  people: [{ name: 'Dana Reyes', emails: ['dana@client.example'] }],
  company: null,
  fields: [{ field: 'title', value: 'Buyer' }],
  certainty: 'sure',
};

describe('X2 the records of a client', () => {
  let db: Database;
  let dana: PersonRow;
  let ted: PersonRow;
  beforeEach(async () => {
    db = await freshDatabase();
    const row = async (name: string, email: string) =>
      (await db.persons.get(await storePerson(db, name, email))) as PersonRow;
    dana = await row('Dana Reyes', 'dana@client.example');
    ted = await row('Ted Lo', 'ted@lo.example');
  });
  const keep = (part: Partial<PageRecord>, now: number, person = dana, source: 'page' | 'chosen' = 'page') =>
    keepRecord(db, { site: 'atomic', record: { ...RECORD, ...part } }, person, source, now);

  it('are kept once, however often they are open, and written again where something changed', async () => {
    expect(await keep({}, NOON)).toBe(true);
    expect(await keep({}, NOON + 1)).toBe(false);
    expect(await keep({ fields: [{ field: 'title', value: 'Head buyer' }] }, NOON + 2)).toBe(true);
    expect(await recordsOf(db, dana.id)).toMatchObject([
      { fields: [{ value: 'Head buyer' }], createdAt: NOON, readAt: NOON + 2 },
    ]);
  });

  it('lose no field to a page that is only half drawn, and do lose it when it is gone for good', async () => {
    await keep({}, NOON);
    await keep({ fields: [] }, NOON + HOUR);
    expect((await linkOf(db, RECORD))?.fields).toEqual(RECORD.fields);
    await keep({ fields: [] }, NOON + 30 * 24 * HOUR);
    expect((await linkOf(db, RECORD))?.fields).toEqual([]);
  });

  it('are about whom the user said, whatever a page shows later', async () => {
    await keep({}, NOON, ted, 'chosen');
    expect(await keep({}, NOON + 1, dana)).toBe(false);
    expect((await linkOf(db, RECORD))?.person).toBe(ted.id);
    expect(await knownOfRecord(db, RECORD, [])).toEqual({
      linked: { name: 'Ted Lo', email: 'ted@lo.example' },
      account: 'me@ours.example',
    });
  });

  it('read from a page stand until the page says otherwise', async () => {
    await keep({}, NOON);
    const linked = async (part: Partial<PageRecord>) =>
      (await knownOfRecord(db, { ...RECORD, ...part }, [])).linked?.email ?? null;
    const people = (email: string) => [{ name: 'Dana Reyes', emails: [email] }];
    // Half drawn, or with a second address beside the known one.
    expect(await linked({ people: [] })).toBe('dana@client.example');
    expect(await linked({})).toBe('dana@client.example');
    // A new address under the same name is hers, to be offered; under another name it is somebody else's.
    expect(await linked({ people: people('dana@new.example') })).toBe('dana@client.example');
    expect(await linked({ people: people('dana@new.example'), name: 'Kit Amos' })).toBeNull();
    // And one that another client is known by is that client's.
    expect(await linked({ people: people('ted@lo.example') })).toBeNull();
    expect(await keep({ people: people('ted@lo.example') }, NOON + 5, ted)).toBe(true);
    expect((await linkOf(db, RECORD))?.person).toBe(ted.id);
  });

  it('are not changed by a line of a list, which shows little, and made known by one', async () => {
    const line = { line: 'linked', fields: [], name: 'D. Reyes' } as const;
    await keep({}, NOON);
    expect(await keep(line, NOON + 30 * 24 * HOUR)).toBe(false);
    expect(await linkOf(db, RECORD)).toMatchObject({
      name: 'Dana Reyes',
      fields: RECORD.fields,
      readAt: NOON,
    });
    expect(await keep({ ...line, id: '8' }, NOON)).toBe(true);
    expect(await keep({ ...line, line: 'unlinked', id: null }, NOON, dana, 'chosen')).toBe(false);
    expect(await recordsOf(db, dana.id)).toHaveLength(2);
  });

  it('tell whose a line without an address is, where it bears the name they bear', async () => {
    await keep({}, NOON);
    const linked = async (part: Partial<PageRecord>) =>
      (await knownOfRecord(db, { ...RECORD, people: [], line: 'linked', ...part }, [])).linked?.email ?? null;
    expect(await linked({})).toBe('dana@client.example');
    expect(await linked({ name: 'Ms. Dana Reyes' })).toBe('dana@client.example');
    // An application that begins anew gives its ids to others.
    expect(await linked({ name: 'Kit Amos' })).toBeNull();
    expect(await linked({ id: '8' })).toBeNull();
    await keep({}, NOON, ted, 'chosen');
    expect(await linked({})).toBe('ted@lo.example');
    expect(await linked({ name: 'Kit Amos' })).toBeNull();
  });

  it('of nobody known belong to the first address of the user, else to the mailbox used last', async () => {
    const stranger = { ...RECORD, id: '8', people: [{ name: null, emails: ['x@new.example'] }] };
    expect(await knownOfRecord(db, stranger, ['kim@ours.example'])).toEqual({
      linked: null,
      account: 'kim@ours.example',
    });
    expect(await knownOfRecord(db, stranger, [])).toEqual({ linked: null, account: 'me@ours.example' });
  });

  it('come in from a file once, and never for a client who is not here', async () => {
    await keep({}, NOON);
    const [row] = await recordsOf(db, dana.id);
    const again = { ...row, id: 'another', updatedAt: NOON + 5, name: 'Dana R.' };
    expect(await importRows(db, 'records', [again, { ...row, key: 'k', id: 'z', person: 'gone' }])).toEqual({
      added: 0,
      changed: 1,
      same: 0,
      refused: 1,
    });
    expect(await recordsOf(db, dana.id)).toMatchObject([{ id: row?.id, name: 'Dana R.' }]);
  });
});
