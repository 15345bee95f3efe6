import { beforeEach, describe, expect, it } from 'vitest';
import { ownIdentity } from '../../../utils/clients/own-house.ts';
import { touchMap } from '../../../utils/clients/touchpoints.ts';
import { companyContacts } from '../../../utils/storage/company-contacts.ts';
import type { Database } from '../../../utils/storage/database.ts';
import { exportRows } from '../../../utils/storage/export-rows.ts';
import { gatherHandover } from '../../../utils/storage/gather-handover.ts';
import { importRows } from '../../../utils/storage/import-rows.ts';
import { timelinePage } from '../../../utils/storage/moments.ts';
import { recordView } from '../../../utils/storage/record-view.ts';
import { addTalk, removeTalk, type Talk } from '../../../utils/storage/talks.ts';
import { DANA, ME, makeMessage, makeView, NOON } from '../clients/make-view.ts';
import { freshDatabase } from './fresh-database.ts';

const DAY = 86_400_000;
const own = ownIdentity(ME.email, { emails: [], domains: [] });
let db: Database;
let dana: string;

beforeEach(async () => {
  db = await freshDatabase();
  const view = makeView([
    makeMessage({ id: 'a', at: NOON - 3 * DAY, text: 'Where are the labels?' }),
    makeMessage({ id: 'b', at: NOON - 2 * DAY, from: ME, to: [DANA], text: 'On their way.' }),
  ]);
  const shown = { view, account: ME.email, own, client: DANA, now: NOON };
  dana = (await recordView(db, shown)).person.id;
});

const talk = (part: Partial<Talk> = {}): Talk => ({
  id: 't1',
  person: dana,
  channel: 'call',
  at: NOON - DAY,
  line: 'Agreed on three samples',
  ...part,
});
const lines = async (direction: 'all' | 'from-client' | 'from-us', before: number | null = null, limit = 9) =>
  (await timelinePage(db, { person: dana, direction, before, limit })).map(({ line }) => line);

describe('X5 a call that no mail shows', () => {
  it('is a moment of both, once, in the user’s words in one line', async () => {
    await addTalk(db, talk({ line: ' Agreed on\n three samples ' }), NOON);
    await addTalk(db, talk({ line: 'twice' }), NOON);
    expect((await timelinePage(db, { person: dana, direction: 'all', before: null, limit: 1 }))[0]).toEqual({
      id: 't1',
      account: ME.email,
      person: dana,
      at: NOON - DAY,
      direction: 'both',
      channel: 'call',
      line: 'Agreed on three samples',
      subject: '',
      thread: null,
      site: null,
      siteKey: null,
      fingerprint: 'call t1',
      createdAt: NOON,
      source: 'typed',
    });
  });

  it('counts as the last contact of the client, and leaves the last mails as they are', async () => {
    const before = await db.persons.get(dana);
    await addTalk(db, talk(), NOON);
    expect(await db.persons.get(dana)).toEqual({
      ...before,
      moments: 3,
      lastAt: NOON - DAY,
      lastTalk: NOON - DAY,
    });
  });

  it('can be taken back as if it had never been', async () => {
    const before = await db.persons.get(dana);
    await addTalk(db, talk({ id: 't0', at: NOON - 5 * DAY }), NOON);
    await addTalk(db, talk(), NOON);
    expect(await removeTalk(db, 't1')).toBe(dana);
    expect(await db.persons.get(dana)).toMatchObject({ lastTalk: NOON - 5 * DAY, lastAt: before?.lastAt });
    expect(await removeTalk(db, 't0')).toBe(dana);
    expect(await db.persons.get(dana)).toEqual({ ...before, lastTalk: undefined });
    expect(await removeTalk(db, 't0')).toBeNull();
  });

  it('takes no mail back', async () => {
    const [mail] = await db.moments.toArray();
    expect(await removeTalk(db, mail?.id ?? '')).toBeNull();
    expect(await db.moments.count()).toBe(2);
  });

  it('is refused about nobody', async () => {
    await expect(addTalk(db, talk({ person: 'nobody' }), NOON)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('stands among what either side said, page by page', async () => {
    await addTalk(db, talk(), NOON);
    await addTalk(db, talk({ id: 't2', channel: 'meeting', at: NOON - 4 * DAY, line: 'Saw the shop' }), NOON);
    expect(await lines('from-client')).toEqual([
      'Agreed on three samples',
      'Where are the labels?',
      'Saw the shop',
    ]);
    expect(await lines('from-us')).toEqual(['Agreed on three samples', 'On their way.', 'Saw the shop']);
    expect(await lines('from-us', null, 1)).toEqual(['Agreed on three samples']);
    expect(await lines('from-us', NOON - DAY, 1)).toEqual(['On their way.']);
    expect(await lines('from-us', NOON - 2 * DAY, 1)).toEqual(['Saw the shop']);
  });

  it('keeps those of one moment on one page, whichever side they are of', async () => {
    await addTalk(db, talk({ at: NOON - 2 * DAY }), NOON);
    await addTalk(db, talk({ id: 't2', at: NOON - 2 * DAY, line: 'And again' }), NOON);
    expect((await lines('from-us', null, 1)).sort()).toEqual([
      'Agreed on three samples',
      'And again',
      'On their way.',
    ]);
  });

  it('is the last contact of the user with the client among the people of the house', async () => {
    await addTalk(db, talk(), NOON);
    const row = await db.persons.get(dana);
    if (!row) throw new Error('Dana is there');
    const { contacts, theirs } = await companyContacts(db, row, { since: null, thread: null });
    expect(touchMap(contacts, theirs, ME.email).rows[0]?.cells).toEqual([
      { at: NOON - DAY, direction: 'both' },
    ]);
  });

  it('goes out into a file and comes in again the same, once', async () => {
    await addTalk(db, talk(), NOON);
    const { rows } = await exportRows(db, 'moments', null, 10);
    const person = await db.persons.get(dana);
    expect(await importRows(db, 'moments', rows)).toMatchObject({ added: 0, same: 3, refused: 0 });
    await db.moments.clear();
    await db.persons.update(dana, { moments: 0, lastTalk: undefined });
    expect(await importRows(db, 'moments', rows)).toMatchObject({ added: 3, refused: 0 });
    expect((await exportRows(db, 'moments', null, 10)).rows).toEqual(rows);
    expect(await db.persons.get(dana)).toEqual(person);
  });

  it('is refused in a file where it would be a mail of both, or a call of one', async () => {
    await addTalk(db, talk(), NOON);
    const row = await db.moments.get('t1');
    const wrong = [
      { ...row, id: 'x1', fingerprint: 'x1', channel: 'mail' },
      { ...row, id: 'x2', fingerprint: 'x2', direction: 'from-us' },
      { ...row, id: 'x3', fingerprint: 'x3', site: 'gmail' },
      { ...row, id: 'x4', fingerprint: 'x4', channel: 'pigeon' },
    ];
    expect(await importRows(db, 'moments', wrong)).toMatchObject({ added: 0, refused: 4 });
  });

  it('is told to a colleague, and not what the user wrote of it', async () => {
    await addTalk(db, talk(), NOON);
    const { clients } = await gatherHandover(db, [dana], NOON);
    expect(clients[0]?.last).toEqual({ at: NOON - DAY, by: 'both', line: '' });
  });
});
