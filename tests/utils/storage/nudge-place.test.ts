import { beforeEach, describe, expect, it } from 'vitest';
import { added } from '../../../utils/nudges/transitions.ts';
import type { Database } from '../../../utils/storage/database.ts';
import { placeOf, placeOfId } from '../../../utils/storage/nudge-place.ts';
import { keepRecord } from '../../../utils/storage/records.ts';
import type { PersonRow } from '../../../utils/storage/rows.ts';
import { freshDatabase } from './fresh-database.ts';
import { storePerson } from './sample-person.ts';

const MAIL = 'https://mail.google.com/mail/u/0/#all/1';
const THREAD = { id: '1', subject: 'Showroom', url: MAIL };
const BESIDE = { name: 'Dana', url: 'https://crm.example/deal/3' };

describe('X5 where a nudge is continued', () => {
  let db: Database;
  let dana: PersonRow;
  beforeEach(async () => {
    db = await freshDatabase();
    dana = (await db.persons.get(await storePerson(db, 'Dana Reyes', 'dana@client.example'))) as PersonRow;
  });
  const place = (changes: Partial<Parameters<typeof placeOf>[1]> = {}) =>
    placeOf(db, { thread: null, record: null, person: dana.id, ...changes });
  const record = (id: string, now: number) => {
    const url = `https://crm.example/contact/${id}`;
    const shown = { kind: 'contact', id, url, name: 'Dana', people: [], company: null, fields: [] } as const;
    return keepRecord(db, { site: 'atomic', record: { ...shown, certainty: 'sure' } }, dana, 'page', now);
  };
  const mailed = () =>
    db.moments.add({
      id: 'm',
      account: dana.account,
      person: dana.id,
      at: 1,
      direction: 'from-client',
      channel: 'mail',
      subject: 'Showroom',
      line: 'Hello',
      from: 'dana@client.example',
      thread: THREAD,
      source: 'page',
      siteKey: 's',
      fingerprint: 'f',
      createdAt: 1,
      updatedAt: 1,
    } as never);

  it('is the thread it was set in, or the record it was set beside', async () => {
    await record('7', 1);
    expect(await place({ thread: THREAD, record: BESIDE })).toBe(MAIL);
    expect(await place({ record: BESIDE })).toBe(BESIDE.url);
  });

  it("is else the client's record that was read last, though a mail is known", async () => {
    await mailed();
    await record('7', 1);
    await record('8', 2);
    expect(await place()).toBe('https://crm.example/contact/8');
  });

  it('is else the last mail with them, and nowhere where nothing of them was seen', async () => {
    expect(await place()).toBeNull();
    await mailed();
    expect(await place()).toBe(MAIL);
  });

  it('is found by the id of the nudge, also of one from before records were kept with it', async () => {
    const given = { id: 'n', account: dana.account, person: dana.id, reason: 'call', dueAt: 1, thread: null };
    await db.nudges.add(added(given, 1));
    await record('7', 1);
    expect(await placeOfId(db, 'n')).toBe('https://crm.example/contact/7');
    expect(await placeOfId(db, 'gone')).toBeNull();
  });
});
