import { describe, expect, it } from 'vitest';
import { zoho } from '../../../../utils/sites/zoho/records.ts';
import { tellsTheCrmStory } from '../records/crm-story.ts';
import { readKept } from '../records/kept-page.ts';
import { tellsThePeekStory } from '../records/peek-story.ts';

const CRM = 'https://crm.zoho.eu/crm';
const read = (name: string, path: string) => readKept(zoho, name, `${CRM}${path}`);
const NORA = { name: 'Nora Quist', emails: ['nora.quist@quistlogistics.example'] };
const RIEL = { name: 'Tomas Riel', emails: ['tomas@rielboats.example'] };
const PHONE = { field: 'phone', value: '+44 20 7946 0311' };
const QUIST = { field: 'company', value: 'Quist Logistics' };
const OWNER = { field: 'owner', value: 'Lena Park' };

describe('X2 the records of Zoho CRM', () => {
  it.each([
    [
      'contact',
      '/org71/tab/Contacts/601',
      {
        kind: 'contact',
        id: '601',
        name: 'Nora Quist',
        people: [NORA],
        fields: [{ field: 'title', value: 'Head of sites' }, PHONE, QUIST, OWNER],
      },
    ],
    [
      'lead',
      '/org71/tab/Leads/301',
      {
        kind: 'lead',
        id: '301',
        name: 'Tomas Riel',
        people: [RIEL],
        fields: [
          { field: 'title', value: 'Owner' },
          { field: 'phone', value: '+46 8 5550 1200' },
          { field: 'company', value: 'Riel Boats' },
          OWNER,
          { field: 'stage', value: 'Contacted' },
        ],
      },
    ],
    [
      'account',
      '/org71/tab/Accounts/501',
      {
        kind: 'company',
        id: '501',
        name: 'Quist Logistics',
        people: [
          NORA,
          { name: 'Ted Lo', emails: ['ted.lo@quistlogistics.example'] },
          { name: 'Mara Ilves', emails: [] },
        ],
        fields: [{ field: 'phone', value: '+44 20 7946 0300' }, OWNER],
      },
    ],
    [
      'deal',
      '/org71/tab/Potentials/801/canvas/9',
      {
        kind: 'deal',
        id: '801',
        name: 'Northern site, three depots',
        people: [{ name: 'Nora Quist', emails: [] }],
        fields: [
          QUIST,
          OWNER,
          { field: 'stage', value: 'Proposal' },
          { field: 'amount', value: '£ 48,000.00' },
        ],
      },
    ],
  ])('are a %s, and nobody from the notes, the mails and the forms', (view, path, record) => {
    const company = record.fields.find(({ field }) => field === 'company')?.value ?? record.name;
    expect(read(`2022-09-${view}`, path)).toEqual({
      variant: 'zoho-2022-09',
      record: {
        ...record,
        url: `${CRM}${path}`,
        company: { name: company, domain: null },
        certainty: 'sure',
      },
    });
  });

  it.each([
    ['contact', '/EntityInfo.do?module=Contacts&id=601', [{ ...NORA, name: 'Ms. Nora Quist' }]],
    ['lead', '/tab/Leads/301', [{ ...RIEL, name: 'Mr. Tomas Riel' }]],
    ['account', '/tab/Accounts/501', [NORA, { name: 'Ted Lo', emails: ['ted.lo@quistlogistics.example'] }]],
    ['deal', '/tab/Deals/801', [{ name: 'Nora Quist', emails: [] }]],
  ])('are those of the older pages: a %s at %s', (view, path, people) => {
    const found = read(`2018-03-${view}`, path);
    expect(found?.variant).toBe('zoho-2018-03');
    expect(found?.record.people).toEqual(people);
  });

  it.each([
    ['2022-09-list', '/org71/tab/Contacts/custom-view/1/list'],
    ['2022-09-home', '/org71/tab/Home/begin'],
    ['2022-09-contact', '/org71/settings/general'],
    ['2022-09-contact', '/org71/tab/Contacts/601abc'],
    ['2022-09-contact', '/org71/tab/Contacts/create'],
    ['2022-09-half-drawn', '/org71/tab/Contacts/601'],
  ])('are nowhere on %s at %s', (page, path) => expect(read(page, path)).toBeNull());

  it.each([
    ['crm.zoho.com', true],
    ['crm.zoho.com.au', true],
    ['crm.zohocloud.ca', true],
    ['books.zoho.com', false],
    ['crm.zoho.com.evil.example', false],
  ])('are looked for on %s: %s', (host, is) => {
    expect(zoho.matches(document, new URL(`https://${host}/`) as unknown as Location)).toBe(is);
  });
});

tellsTheCrmStory(zoho, {
  fixture: '2022-09-contact',
  address: `${CRM}/org71/tab/Contacts/601`,
  next: `${CRM}/org71/tab/Contacts/699`,
  halfDrawn: '2022-09-half-drawn',
  name: 'Nora Quist',
  email: 'nora.quist@quistlogistics.example',
  feed: '.cxNotes',
});

tellsThePeekStory(zoho, {
  fixture: '2022-09-list',
  address: `${CRM}/org71/tab/Contacts/custom-view/1/list?page=2`,
  boxes: 'lyte-exptable-tr[data-zcqa] lyte-exptable-td:nth-child(2) input',
  row: 'lyte-exptable-tr',
  first: {
    id: '601',
    url: `${CRM}/org71/tab/Contacts/601`,
    name: 'Nora Quist',
    email: NORA.emails[0] ?? null,
    company: null,
  },
  elsewhere: `${CRM}/org71/tab/Accounts/custom-view/1/list`,
});
