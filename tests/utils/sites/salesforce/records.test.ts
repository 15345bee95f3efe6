import { describe, expect, it } from 'vitest';
import { recordKey } from '../../../../utils/clients/record-link.ts';
import { salesforce } from '../../../../utils/sites/salesforce/records.ts';
import { tellsTheCrmStory } from '../records/crm-story.ts';
import { readKept } from '../records/kept-page.ts';

const ORG = 'https://ashbylowe.lightning.force.com';
const read = (name: string, path: string) => readKept(salesforce, name, `${ORG}${path}`);
const NORA = { name: 'Nora Quist', emails: ['nora.quist@quistlogistics.example'] };
const MS_NORA = { ...NORA, name: 'Ms. Nora Quist' };
const QUIST = { field: 'company', value: 'Quist Logistics' };
const OWNER = { field: 'owner', value: 'Lena Park' };
const CONTACT = '/lightning/r/Contact/0035g00000QzNoRAAV/view';

describe('X2 the records of Salesforce', () => {
  it.each([
    [
      'contact',
      CONTACT,
      {
        kind: 'contact',
        id: '0035g00000QzNoR',
        name: 'Ms. Nora Quist',
        people: [MS_NORA],
        fields: [
          { field: 'title', value: 'Head of sites' },
          { field: 'phone', value: '+44 20 7946 0311' },
          QUIST,
          OWNER,
        ],
      },
    ],
    [
      'lead',
      '/lightning/r/Lead/00Q5g000004LdSvEAK/view',
      {
        kind: 'lead',
        id: '00Q5g000004LdSv',
        name: 'Mr. Tomas Riel',
        people: [{ name: 'Mr. Tomas Riel', emails: ['tomas@rielboats.example'] }],
        fields: [
          { field: 'title', value: 'Owner' },
          { field: 'phone', value: '+46 8 5550 1200' },
          { field: 'company', value: 'Riel Boats' },
          OWNER,
          { field: 'stage', value: 'Working' },
        ],
      },
    ],
    [
      'account',
      '/lightning/r/Account/0015g00000QzCoMAAV/view',
      {
        kind: 'company',
        id: '0015g00000QzCoM',
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
      'opportunity',
      '/lightning/r/Opportunity/0065g00000NoRtHAAV/view',
      {
        kind: 'deal',
        id: '0065g00000NoRtH',
        name: 'Northern site, three depots',
        people: [NORA],
        fields: [
          QUIST,
          OWNER,
          { field: 'stage', value: 'Proposal/Price Quote' },
          { field: 'amount', value: '£48,000' },
        ],
      },
    ],
    [
      'case',
      '/lightning/r/Case/5005g00000GtDoNAAV/view',
      {
        kind: 'ticket',
        id: '5005g00000GtDoN',
        name: 'Gate does not close',
        people: [NORA],
        fields: [QUIST, OWNER, { field: 'stage', value: 'Working' }],
      },
    ],
  ])('are a %s, and nobody from the feed, the lists and the tabs behind', (view, path, record) => {
    const company = record.fields.find(({ field }) => field === 'company')?.value ?? record.name;
    expect(read(`2021-06-${view}`, path)).toEqual({
      variant: 'salesforce-2021-06',
      record: {
        ...record,
        url: `${ORG}${path}`,
        company: { name: company, domain: null },
        certainty: 'sure',
      },
    });
  });

  it('are those of the tab in sight, of all that the console keeps', () => {
    const workspace = '?ws=%2Flightning%2Fr%2FAccount%2F0015g00000QzCoMAAV%2Fview';
    expect(read('2021-06-console', `${CONTACT}${workspace}`)?.record).toMatchObject({
      kind: 'contact',
      people: [MS_NORA],
    });
  });

  it('are read out of open shadow roots as well', () => {
    expect(read('2021-06-contact-shadow', CONTACT)).toEqual(read('2021-06-contact', CONTACT));
  });

  it('have their address in the head where the details are not drawn yet', () => {
    expect(read('2021-06-related-tab', CONTACT)?.record.people).toEqual([MS_NORA]);
  });

  it.each(['contact', 'lead'])('are those of the older pages: a %s', (view) => {
    const path = view === 'lead' ? '/lightning/r/00Q5g000004LdSv/view' : CONTACT;
    expect(read(`2018-06-${view}`, path)).toMatchObject({
      variant: 'salesforce-2018-06',
      record: {
        people: [view === 'lead' ? { name: 'Mr. Tomas Riel', emails: ['tomas@rielboats.example'] } : MS_NORA],
      },
    });
  });

  it('are the same under an id of 15 characters and one of 18', () => {
    const short = read('2021-06-contact', '/lightning/r/0035g00000QzNoR/view')?.record;
    const long = read('2021-06-contact', CONTACT)?.record;
    if (!short || !long) throw new Error('not read');
    expect(recordKey(short)).toBe(recordKey(long));
  });

  it.each([
    ['2021-06-list', '/lightning/o/Contact/list?filterName=All'],
    ['2021-06-list-two', '/lightning/o/Contact/list'],
    ['2021-06-list-one', '/lightning/o/Opportunity/list'],
    ['2021-06-home', '/lightning/page/home'],
    ['2021-06-half-drawn', CONTACT],
    ['2021-06-contact', '/lightning/r/Contact/0035g00000QzNoRAAV/edit'],
    ['2021-06-contact', '/lightning/r/Account/0035g00000QzNoRAAV/view'],
    ['2021-06-contact', `/lightning/setup/SetupOneHome/home?from=${CONTACT}`],
  ])('are nowhere on %s at %s', (page, path) => expect(read(page, path)).toBeNull());

  it('are peeked at in the one line of a list that is selected', () => {
    expect(read('2021-06-list-one', '/lightning/o/Contact/list')?.record).toEqual({
      kind: 'contact',
      id: '0035g00000QzNoR',
      url: `${ORG}${CONTACT}`,
      name: 'Nora Quist',
      people: [NORA],
      company: null,
      fields: [],
      certainty: 'likely',
      line: 'linked',
    });
  });

  it.each([
    ['ashbylowe.lightning.force.com', true],
    ['ashbylowe--test.sandbox.lightning.force.com', true],
    ['lightning.force.com.evil.example', false],
    ['ashbylowe.my.salesforce.com', false],
  ])('are looked for on %s: %s', (host, is) => {
    expect(salesforce.matches(document, new URL(`https://${host}/`) as unknown as Location)).toBe(is);
  });
});

tellsTheCrmStory(salesforce, {
  fixture: '2021-06-contact',
  address: `${ORG}${CONTACT}`,
  next: `${ORG}/lightning/r/Contact/0035g00000PiVaNAAV/view`,
  halfDrawn: '2021-06-half-drawn',
  name: 'Ms. Nora Quist',
  email: 'nora.quist@quistlogistics.example',
  feed: '.active .slds-timeline',
});
