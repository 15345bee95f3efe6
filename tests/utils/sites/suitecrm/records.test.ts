import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { suitecrm } from '../../../../utils/sites/suitecrm/records.ts';
import { tellsThePeekStory } from '../records/peek-story.ts';
import { draw, savedRecord, watchSaved } from '../records/saved-record.ts';

const HOST = 'https://crm.harbour.example/';
const EMAILS = ['nora.quist@quist-logistics.example', 'nora@home.example'];
const newer = (name: string, hash: string) => savedRecord(suitecrm, `8-2025-01-${name}`, HOST + hash);
const classic = (name: string, query: string) =>
  savedRecord(suitecrm, `7-2018-01-${name}`, `${HOST}index.php${query}`);
const QUERY = '?module=Contacts&action=DetailView&record=6650aa02';

describe('X2 records of SuiteCRM', () => {
  it.each([
    ['8', () => newer('contact', '#/contacts/record/6650aa02?return_module=Home'), 'ted.lo'],
    ['7', () => classic('contact', QUERY), 'Ted Lo'],
    [
      '7',
      () =>
        classic('contact', '?return_module=Home&action=DetailView&record=6650aa02&module=Contacts&offset=1'),
      'Ted Lo',
    ],
    [
      '7',
      () =>
        classic(
          'contact',
          '?action=ajaxui#ajaxUILoc=index.php%3Fmodule%3DContacts%26action%3DDetailView%26record%3D6650aa02',
        ),
      'Ted Lo',
    ],
  ])('are, in version %s, the contact', (_, page, owner) => {
    expect(page().read()).toMatchObject({
      kind: 'contact',
      id: '6650aa02',
      name: 'Ms. Nora Quist',
      people: [{ name: 'Ms. Nora Quist', emails: EMAILS }],
      company: { name: 'Quist Logistics', domain: null },
      fields: [
        { field: 'title', value: 'Head of sites' },
        { field: 'phone', value: '+44 20 7946 0991' },
        { field: 'company', value: 'Quist Logistics' },
        { field: 'owner', value: owner },
      ],
      certainty: 'sure',
    });
  });

  it('are, of an account, itself, and in version 7 those in the list of its contacts', () => {
    expect(newer('account', '#/accounts/record/6650aa01').read()).toMatchObject({
      kind: 'company',
      name: 'Quist Logistics',
      people: [],
      fields: [{ field: 'phone', value: '+44 20 7946 0990' }],
    });
    const page = classic('account', '?module=Accounts&action=DetailView&record=6650aa01');
    expect(page.read()).toMatchObject({
      kind: 'company',
      people: [{ name: 'Nora Quist', emails: [EMAILS[0]] }],
    });
  });

  it('are, of an opportunity, its stage and amount', () => {
    expect(newer('opportunity', '#/opportunities/record/77').read()).toMatchObject({
      kind: 'deal',
      name: 'Northern site',
      people: [],
      fields: [
        { field: 'company', value: 'Quist Logistics' },
        { field: 'stage', value: 'Proposal' },
        { field: 'amount', value: '£12,500.00' },
      ],
    });
  });

  it('are never whom the history, a list below or a description names', () => {
    const all = [
      newer('contact', '#/contacts/record/6650aa02'),
      newer('account', '#/accounts/record/6650aa01'),
      classic('contact', QUERY),
      classic('account', '?module=Accounts&action=DetailView&record=6650aa01'),
    ].map((page) => page.read());
    expect(JSON.stringify(all)).not.toMatch(/carl|trap|assistant|office@/i);
  });

  it('are none in lists, in other views, and before the record is drawn', () => {
    expect(newer('list', '#/contacts/index').read()).toBeNull();
    expect(newer('list', '#/contacts/record/6650aa02').read()).toBeNull();
    expect(newer('contact', '#/contacts/edit/6650aa02').read()).toBeNull();
    expect(classic('list', '?module=Contacts&action=index').read()).toBeNull();
    expect(classic('list', QUERY).read()).toBeNull();
    expect(classic('contact', QUERY.replace('Detail', 'Edit')).read()).toBeNull();
    expect(classic('contact', QUERY.replace('Contacts', 'Users')).read()).toBeNull();
    const page = newer('contact', '#/contacts/record/6650aa02');
    page.document.querySelector('.record-view')?.replaceChildren();
    expect(page.read()).toBeNull();
  });

  it('are told by the application’s own themes', () => {
    for (const { document } of [newer('contact', ''), classic('contact', '')]) {
      expect(suitecrm.matches(document, document.location)).toBe(true);
      for (const link of document.querySelectorAll('link')) link.remove();
      expect(suitecrm.matches(document, document.location)).toBe(false);
    }
  });
});

describe('X2 SuiteCRM 8 draws a record after its address', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('and nobody is told until it has', async () => {
    const page = newer('contact', '#/contacts/record/6650aa02');
    const { life, seen, wait } = watchSaved(suitecrm, page);
    page.go(`${HOST}#/contacts/record/6650aa03`);
    page.document.body.dataset.drawing = 'yes';
    await wait(50);
    draw(page, suitecrm, '8-2025-01-contact', [
      ['Ms. Nora Quist', 'Piet Maas'],
      ['nora', 'piet'],
    ]);
    await wait(300);
    expect(seen).toEqual(['6650aa02 Ms. Nora Quist', null, '6650aa03 Piet Maas']);
    life.abort();
  });
});

const FIRST = {
  id: '6650aa02',
  name: 'Nora Quist',
  email: 'nora.quist@quist-logistics.example',
  company: null,
};
tellsThePeekStory(suitecrm, {
  fixture: '8-2025-01-list',
  address: `${HOST}#/contacts/index?return_module=Home`,
  boxes: 'td input[type="checkbox"]',
  row: 'tr',
  first: { ...FIRST, url: `${HOST}#/contacts/record/6650aa02` },
  elsewhere: `${HOST}#/accounts/index`,
});
tellsThePeekStory(suitecrm, {
  fixture: '7-2018-01-list',
  address: `${HOST}index.php?module=Contacts&action=index&parentTab=Sales`,
  boxes: 'input[name="mass[]"]',
  row: 'tr',
  first: {
    ...FIRST,
    url: `${HOST}index.php?module=Contacts&offset=1&stamp=1&return_module=Contacts&action=DetailView&record=6650aa02`,
  },
  elsewhere: `${HOST}index.php?module=Accounts&action=index`,
});
