import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageRecord } from '../../../utils/clients/page-record.ts';
import type { PageView } from '../../../utils/clients/page-view.ts';
import { openDatabase } from '../../../utils/storage/database.ts';
import { DANA, makeMessage, makeView } from '../../utils/clients/make-view.ts';
import { ask, frame, freshBrowser, fullPage, openTab, page, startBackground } from './run-background.ts';

const CRM = 'https://crm.example';
const RECORD: PageRecord = {
  kind: 'contact',
  id: '7',
  url: `${CRM}/contact/7`,
  name: 'Dana Ruiz',
  people: [{ name: 'Dana Ruiz', emails: [DANA.email] }],
  company: { name: 'Acme', domain: null },
  fields: [{ field: 'title', value: 'Head of training' }],
  certainty: 'sure',
};
const recordView = (part: Partial<PageRecord> = {}): PageView =>
  makeView([], {
    site: 'atomic',
    account: null,
    place: 'record',
    thread: null,
    record: { ...RECORD, ...part },
  });

let tab: number;
beforeEach(async () => {
  vi.restoreAllMocks();
  freshBrowser();
  startBackground();
  const mail = await openTab();
  await ask('page.start', {}, page(mail));
  await ask('page.show', { view: makeView([makeMessage()]) }, page(mail));
  tab = await openTab(`${CRM}/contact/7`);
  await ask('page.start', {}, page(tab, RECORD.url));
});
const shows = async (part: Partial<PageRecord> = {}) => {
  await ask('page.show', { view: recordView(part) }, page(tab, RECORD.url));
  return await ask('now.get', {}, frame(tab));
};

describe('X2 a record of a CRM', () => {
  it('shows the person met in the mail, and remembers the record with them', async () => {
    expect(await shows()).toMatchObject({
      state: 'client',
      person: { name: 'Dana Ruiz' },
      counts: { moments: 1 },
      record: { id: '7' },
      records: [{ key: 'crm.example contact 7', fields: RECORD.fields, source: 'page' }],
    });
    const db = await openDatabase();
    expect(await db.persons.count()).toBe(1);
    expect(await db.records.count()).toBe(1);
  });

  it('is nobody where it is of the house of whoever the page says is signed in', async () => {
    const colleague = { name: 'Jo Vik', emails: ['jo.vik@hale-ovens.example'] };
    const part = { id: '8', name: 'Jo Vik', people: [colleague], company: null };
    expect(await shows({ ...part, signedIn: ['robin@hale-ovens.example'] })).not.toHaveProperty('person');
    expect(await shows({ ...part, signedIn: [] })).toMatchObject({ person: { name: 'Jo Vik' } });
  });

  it('names the company as it is written there, where that spells out what the domain says', async () => {
    const fields = (value: string) => ({ fields: [{ field: 'company', value } as const] });
    expect(await shows()).toMatchObject({ company: 'Acme' });
    expect(await shows(fields('Acme Tools Ltd'))).toMatchObject({ company: 'Acme Tools Ltd' });
    expect(await shows(fields('Somebody Else'))).toMatchObject({ company: 'Acme' });
  });

  it('is for the user to say where it shows no address, once and for good', async () => {
    const bare = { people: [{ name: 'Dana Ruiz', emails: [] }] };
    expect(await shows(bare)).toMatchObject({ state: 'unknown', why: 'no-address' });
    await ask('client.choose', { address: DANA }, frame(tab));
    expect(await ask('now.get', {}, frame(tab))).toMatchObject({
      state: 'client',
      address: DANA.email,
      records: [{ source: 'chosen' }],
    });
    const other = await openTab(`${CRM}/contact/7`);
    await ask('page.start', {}, page(other, RECORD.url));
    await ask('page.show', { view: recordView(bare) }, page(other, RECORD.url));
    expect(await ask('now.get', {}, frame(other))).toMatchObject({ state: 'client', address: DANA.email });
  });

  it('makes its line in a list that client’s too, though the line shows no address', async () => {
    await shows();
    const line = { people: [{ name: 'Dana Ruiz', emails: [] }], fields: [], line: 'linked' } as const;
    expect(await shows(line)).toMatchObject({
      state: 'client',
      address: DANA.email,
      records: [{ key: 'crm.example contact 7', fields: RECORD.fields }],
    });
    const db = await openDatabase();
    expect(await db.persons.count()).toBe(1);
  });

  it('that nobody has opened makes its line nobody’s: no name is guessed by, nobody is asked or made', async () => {
    const line = { id: '8', people: [{ name: 'Dana Ruiz', emails: [] }], line: 'linked' } as const;
    expect(await shows(line)).toMatchObject({ state: 'idle', isLine: true });
    const db = await openDatabase();
    expect([await db.persons.count(), await db.records.count()]).toEqual([1, 0]);
  });

  it('is none behind a line that leads nowhere: whoever it shows is the client, and nothing is kept of the list', async () => {
    const line = { id: null, url: `${CRM}/contacts`, line: 'unlinked' } as const;
    expect(await shows(line)).toMatchObject({ state: 'client', address: DANA.email, records: [] });
    await ask('client.choose', { address: { name: 'Ted', email: 'ted@lo.example' } }, frame(tab));
    expect(await ask('now.get', {}, frame(tab))).toMatchObject({ address: 'ted@lo.example', records: [] });
    const kit = { ...line, people: [{ name: 'Kit', emails: ['kit@amos.example'] }] };
    expect(await shows(kit)).toMatchObject({ state: 'client', address: 'kit@amos.example' });
    expect(await (await openDatabase()).records.count()).toBe(0);
  });

  it('stands with its client in the mail too', async () => {
    await shows();
    const mail = await openTab();
    await ask('page.start', {}, page(mail));
    await ask('page.show', { view: makeView([makeMessage()]) }, page(mail));
    expect(await ask('now.get', {}, frame(mail))).toMatchObject({
      record: null,
      records: [{ name: 'Dana Ruiz', site: 'atomic' }],
    });
  });

  it('of somebody nobody has met is kept under the mailbox that was used last', async () => {
    await shows({ id: '8', url: `${CRM}/contact/8`, people: [{ name: 'Ted', emails: ['ted@lo.example'] }] });
    const db = await openDatabase();
    const accounts = (await db.persons.toArray()).map(({ account }) => account);
    expect(new Set(accounts).size).toBe(1);
    expect(accounts).toHaveLength(2);
  });

  it('that gives the addresses of two clients asks whether they are one, and remembers a no', async () => {
    const mail = await openTab();
    const private_ = { name: 'D. Ruiz', email: 'dana.r@mail.example' };
    await ask('page.start', {}, page(mail));
    await ask('page.show', { view: makeView([makeMessage({ id: 'x', from: private_ })]) }, page(mail));
    const both = { people: [{ name: 'Dana Ruiz', emails: [DANA.email, private_.email] }] };
    const now = await shows(both);
    if (now.state !== 'client' || !now.sameAs) throw new Error('they seem to be one');
    expect(now.sameAs).toMatchObject({ name: 'D. Ruiz', reason: { why: 'record', where: 'Dana Ruiz' } });
    const { person } = now;
    await ask('persons.apart', { one: person.id, other: now.sameAs.person, are: true }, frame(tab));
    expect(await ask('now.get', {}, frame(tab))).toMatchObject({ sameAs: null });
    await ask('persons.apart', { one: person.id, other: now.sameAs.person, are: false }, frame(tab));
    const { merge } = await ask('persons.merge', { into: person.id, gone: now.sameAs.person }, frame(tab));
    expect(await ask('now.get', {}, frame(tab))).toMatchObject({ sameAs: null, counts: { moments: 2 } });
    expect(await ask('persons.joined', { person: person.id }, fullPage())).toMatchObject([
      { merge, name: 'D. Ruiz', address: private_.email },
    ]);
    await ask('persons.split', { merge }, frame(tab));
    expect(await ask('persons.joined', { person: person.id }, fullPage())).toEqual([]);
    expect(await ask('now.get', {}, frame(tab))).toMatchObject({ counts: { moments: 1 } });
  });
});
