import { describe, expect, it } from 'vitest';
import { hubspot } from '../../../../utils/sites/hubspot/records.ts';
import { tellsTheCrmStory } from '../records/crm-story.ts';
import { readKept } from '../records/kept-page.ts';
import { tellsThePeekStory } from '../records/peek-story.ts';

const APP = 'https://app.hubspot.com/contacts/4417';
const NORA = { name: 'Nora Quist', emails: ['nora.quist@quistlogistics.example'] };
const read = (name: string, path: string) => readKept(hubspot, name, `${APP}${path}`);

/** What the pages of both shapes show, by kind, with the route each was opened by. */
const RECORDS = {
  contact: {
    id: '9001',
    name: 'Nora Quist',
    people: [NORA],
    company: { name: 'Quist Logistics', domain: null },
    fields: [
      { field: 'title', value: 'Head of sites' },
      { field: 'phone', value: '+44 20 7946 0311' },
      { field: 'company', value: 'Quist Logistics' },
      { field: 'owner', value: 'Lena Park' },
      { field: 'stage', value: 'Opportunity' },
    ],
  },
  company: {
    id: '7001',
    name: 'Quist Logistics',
    people: [
      NORA,
      { name: 'Ted Lo', emails: ['ted.lo@quistlogistics.example'] },
      { name: 'Mara Ilves', emails: [] },
    ],
    company: { name: 'Quist Logistics', domain: null },
    fields: [
      { field: 'phone', value: '+44 20 7946 0300' },
      { field: 'owner', value: 'Lena Park' },
      { field: 'stage', value: 'Customer' },
    ],
  },
  deal: {
    id: '5001',
    name: 'Northern site, three depots',
    people: [NORA],
    company: { name: 'Quist Logistics', domain: null },
    fields: [
      { field: 'company', value: 'Quist Logistics' },
      { field: 'owner', value: 'Lena Park' },
      { field: 'stage', value: 'Proposal sent' },
      { field: 'amount', value: '£48,000' },
    ],
  },
  ticket: {
    id: '6001',
    name: 'Gate does not close',
    people: [NORA],
    company: { name: 'Quist Logistics', domain: null },
    fields: [
      { field: 'company', value: 'Quist Logistics' },
      { field: 'owner', value: 'Lena Park' },
      { field: 'stage', value: 'Waiting on us' },
    ],
  },
};
const ROUTES = { contact: '0-1', company: '0-2', deal: '0-3', ticket: '0-5' };
const KINDS = Object.keys(RECORDS) as (keyof typeof RECORDS)[];

describe('X2 the records of HubSpot', () => {
  it.each(KINDS)('of today: a %s, and nobody from the feed, the dialogs and the head of the page', (kind) => {
    const path = `/record/${ROUTES[kind]}/${RECORDS[kind].id}`;
    expect(read(`2024-12-${kind}`, `${path}/?eventFilters=notes`)).toEqual({
      variant: 'hubspot-2024-12',
      record: { ...RECORDS[kind], kind, url: `${APP}${path}/?eventFilters=notes`, certainty: 'sure' },
    });
  });

  it.each(KINDS)('of old: a %s, under its old address', (kind) => {
    const path = `/${kind}/${RECORDS[kind].id}`;
    expect(read(`2021-03-${kind}`, path)).toEqual({
      variant: 'hubspot-2021-03',
      record: { ...RECORDS[kind], kind, url: `${APP}${path}`, certainty: 'sure' },
    });
  });

  it('are the address’s, not those of a panel that is open above them', () => {
    expect(read('2024-12-contact', '/record/0-1/9001')?.record.people).toEqual([NORA]);
  });

  it.each([
    ['2024-12-list', '/objects/0-1/views/all/list'],
    ['2024-12-dashboard', '/../../reports-dashboard/4417'],
    ['2024-12-company', '/objects/0-1/views/all/board'],
    ['2024-12-contact', '/record/0-48/9001'],
    ['2024-12-contact', '/record/0-1/9001abc'],
    ['2024-12-half-drawn', '/record/0-1/9001'],
    ['2024-12-list-panel-no-link', '/objects/0-1/views/all/list'],
    ['2024-12-list-panel', '/objects/0-3/views/all/list'],
  ])('are nowhere on %s at %s', (page, path) => expect(read(page, path)).toBeNull());

  it('are peeked at in the panel that a list opens', () => {
    expect(read('2024-12-list-panel', '/objects/0-1/views/all/list')?.record).toEqual({
      kind: 'contact',
      id: '9100',
      url: `${APP}/record/0-1/9100`,
      name: 'Sven Aho',
      people: [{ name: 'Sven Aho', emails: ['sven.aho@ahotimber.example'] }],
      company: null,
      fields: [
        { field: 'title', value: 'Yard master' },
        { field: 'phone', value: '+358 9 4245 0044' },
      ],
      certainty: 'likely',
      line: 'linked',
    });
  });

  it.each([
    ['app.hubspot.com', true],
    ['app-eu1.hubspot.com', true],
    ['app-na2.hubspot.com', true],
    ['www.hubspot.com', false],
    ['app.hubspot.com.evil.example', false],
    ['notapp.hubspot.com', false],
  ])('are looked for on %s: %s', (host, is) => {
    expect(hubspot.matches(document, new URL(`https://${host}/`) as unknown as Location)).toBe(is);
  });
});

tellsTheCrmStory(hubspot, {
  fixture: '2024-12-contact',
  address: `${APP}/record/0-1/9001`,
  next: `${APP}/record/0-1/9300`,
  halfDrawn: '2024-12-half-drawn',
  name: 'Nora Quist',
  email: 'nora.quist@quistlogistics.example',
  feed: '[data-test-id="crm-events-viz-timeline"]',
});

tellsThePeekStory(hubspot, {
  fixture: '2024-12-list',
  address: `${APP}/objects/0-1/views/all/list`,
  boxes: 'td input[type="checkbox"]',
  row: 'tr',
  first: {
    id: '9001',
    url: `${APP}/record/0-1/9001`,
    name: 'Nora Quist',
    email: 'nora.quist@quistlogistics.example',
    company: null,
  },
  elsewhere: `${APP}/objects/0-2/views/all/list`,
});
