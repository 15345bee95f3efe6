import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { espocrm } from '../../../../utils/sites/espocrm/records.ts';
import { tellsThePeekStory } from '../records/peek-story.ts';
import { draw, savedRecord, watchSaved } from '../records/saved-record.ts';

const HOST = 'https://crm.harbour.example/';
const NORA = { name: 'Nora Quist', emails: ['nora.quist@quist-logistics.example'] };
const at = (name: string, hash: string) => savedRecord(espocrm, `2019-08-${name}`, HOST + hash);
const contact = () => at('contact', '#Contact/view/665001');

describe('X2 records of EspoCRM', () => {
  it('are the contact with all their addresses', () => {
    expect(contact().read()).toEqual({
      kind: 'contact',
      id: '665001',
      url: `${HOST}#Contact/view/665001`,
      name: 'Nora Quist',
      people: [{ name: 'Nora Quist', emails: ['nora.quist@quist-logistics.example', 'nora@home.example'] }],
      company: { name: 'Quist Logistics', domain: null },
      fields: [
        { field: 'title', value: 'Head of sites' },
        { field: 'phone', value: '+44 20 7946 0991' },
        { field: 'company', value: 'Quist Logistics' },
        { field: 'owner', value: 'Ted Lo' },
      ],
      certainty: 'sure',
    });
  });

  it('are the lead, and leave out what says in words that it is empty', () => {
    expect(at('lead', '#Lead/view/665003').read()).toMatchObject({
      kind: 'lead',
      people: [NORA],
      fields: [
        { field: 'company', value: 'Quist Logistics' },
        { field: 'owner', value: 'Ted Lo' },
        { field: 'stage', value: 'In Process' },
        { field: 'amount', value: '12,500 GBP' },
      ],
    });
  });

  it('are, of an account, those in the list of its contacts', () => {
    expect(at('account', '#Account/view/6650aa01').read()).toMatchObject({
      kind: 'company',
      name: 'Quist Logistics',
      people: [NORA, { name: 'Piet Maas', emails: [] }],
      fields: [
        { field: 'phone', value: '+44 20 7946 0990' },
        { field: 'owner', value: 'Ted Lo' },
      ],
    });
  });

  it.each([
    ['opportunity', '#Opportunity/view/665077', 'deal', ['Nora Quist', 'Piet Maas'], 'Proposal'],
    ['case', '#Case/view/665099', 'ticket', ['Nora Quist'], 'Assigned'],
  ])('are, of an %s, its contacts by name', (name, hash, kind, people, stage) => {
    const record = at(name, hash).read();
    expect(record).toMatchObject({ kind, company: { name: 'Quist Logistics' } });
    expect(record?.people).toEqual(people.map((one) => ({ name: one, emails: [] })));
    expect(record?.fields).toContainEqual({ field: 'stage', value: stage });
  });

  it('are never whom the stream, the activities or a description names', () => {
    const all = [
      contact(),
      at('account', '#Account/view/6650aa01'),
      at('opportunity', '#Opportunity/view/665077'),
    ].map((page) => page.read());
    expect(JSON.stringify(all)).not.toMatch(/carl|trap|assistant/i);
  });

  it('are none in lists, on other addresses, and before the record is drawn', () => {
    expect(at('list', '#Contact').read()).toBeNull();
    expect(at('list', '#Contact/view/665001').read()).toBeNull();
    for (const hash of ['#Contact/edit/665001', '#User/view/1', '#Email/view/7', '#Admin', '']) {
      expect(at('contact', hash).read()).toBeNull();
    }
    const page = contact();
    page.document.querySelector('#main')?.replaceChildren();
    expect(page.read()).toBeNull();
  });

  it('are told by what the server links, whatever the application is called', () => {
    const { document } = contact();
    expect(espocrm.matches(document, document.location)).toBe(true);
    document.querySelector('script')?.remove();
    expect(espocrm.matches(document, document.location)).toBe(true);
    document.querySelector('#main-stylesheet')?.remove();
    expect(espocrm.matches(document, document.location)).toBe(false);
  });
});

describe('X2 EspoCRM draws a record after its address', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('and nobody is told until it has', async () => {
    const page = contact();
    const { life, seen, wait } = watchSaved(espocrm, page);
    page.go(`${HOST}#Contact/view/665002`);
    page.document.body.dataset.drawing = 'yes';
    await wait(50);
    draw(page, espocrm, '2019-08-contact', [
      ['Nora Quist', 'Piet Maas'],
      ['nora', 'piet'],
    ]);
    await wait(300);
    expect(seen).toEqual(['665001 Nora Quist', null, '665002 Piet Maas']);
    life.abort();
  });
});

tellsThePeekStory(espocrm, {
  fixture: '2019-08-list',
  address: `${HOST}#Contact/list/primaryFilter=all`,
  boxes: 'input.record-checkbox',
  row: 'tr',
  first: {
    id: '665001',
    url: `${HOST}#Contact/view/665001`,
    name: 'Nora Quist',
    email: 'nora.quist@quist-logistics.example',
    company: 'Quist Logistics',
  },
  elsewhere: `${HOST}#Account`,
});
