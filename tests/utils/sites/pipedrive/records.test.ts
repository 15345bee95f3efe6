import { describe, expect, it } from 'vitest';
import { pipedrive } from '../../../../utils/sites/pipedrive/records.ts';
import { tellsTheCrmStory } from '../records/crm-story.ts';
import { readKept } from '../records/kept-page.ts';
import { tellsThePeekStory } from '../records/peek-story.ts';
import { savedRecord } from '../records/saved-record.ts';

const APP = 'https://ashbylowe.pipedrive.com';
const LEAD = '/leads/inbox/7f0a2d30-5c1e-11ef-9a7b-0b8a6d1f2c3d';
const read = (name: string, path: string) => readKept(pipedrive, name, `${APP}${path}`);
const NORA = { name: 'Nora Quist', emails: ['nora.quist@quistlogistics.example'] };
const PHONE = { field: 'phone', value: '+44 20 7946 0311' };
const QUIST = { field: 'company', value: 'Quist Logistics' };

describe('X2 the records of Pipedrive', () => {
  it.each([
    [
      'person',
      '/person/41',
      {
        kind: 'contact',
        id: '41',
        name: 'Nora Quist',
        people: [{ ...NORA, emails: [...NORA.emails, 'nora@quist.example'] }],
        fields: [PHONE, QUIST],
      },
    ],
    [
      'organization',
      '/organization/12',
      {
        kind: 'company',
        id: '12',
        name: 'Quist Logistics',
        people: [NORA, { name: 'Ted Lo', emails: ['ted.lo@quistlogistics.example'] }],
        fields: [{ field: 'phone', value: '+44 20 7946 0300' }],
      },
    ],
    [
      'deal',
      '/deal/5?scroll=files',
      {
        kind: 'deal',
        id: '5',
        name: 'Northern site, three depots',
        people: [NORA],
        fields: [QUIST, { field: 'stage', value: 'Proposal made' }],
      },
    ],
    [
      'lead',
      LEAD,
      { kind: 'lead', id: LEAD.slice(13), name: 'Nora Quist', people: [NORA], fields: [PHONE, QUIST] },
    ],
  ])('are a %s, and nobody from the feed, the fields of others and the dialogs', (view, path, record) => {
    expect(read(`2024-06-${view}`, path)).toEqual({
      variant: 'pipedrive-2024-06',
      record: {
        ...record,
        url: `${APP}${path}`,
        company: { name: 'Quist Logistics', domain: null },
        certainty: 'sure',
      },
    });
  });

  it('are those of the older pages', () => {
    expect(read('2023-03-person', '/person/41')).toMatchObject({
      variant: 'pipedrive-2023-03',
      record: { kind: 'contact', people: [NORA], fields: [PHONE, QUIST] },
    });
  });

  it.each([
    ['2024-06-list', '/persons/list/user/everyone'],
    ['2024-06-pipeline', '/pipeline/1/user/everyone'],
    ['2024-06-lead', '/leads/inbox'],
    ['2024-06-list', LEAD],
    ['2024-06-person', '/settings/profile'],
    ['2024-06-person', '/people/41'],
    ['2024-06-half-drawn', '/person/41'],
  ])('are nowhere on %s at %s', (page, path) => expect(read(page, path)).toBeNull());

  it.each([
    ['ashbylowe.pipedrive.com', true],
    ['app.pipedrive.com', true],
    ['www.pipedrive.com', false],
    ['pipedrive.com', false],
    ['ashbylowe.pipedrive.com.evil.example', false],
  ])('are looked for on %s: %s', (host, is) => {
    expect(pipedrive.matches(document, new URL(`https://${host}/`) as unknown as Location)).toBe(is);
  });
});

tellsTheCrmStory(pipedrive, {
  fixture: '2024-06-person',
  address: `${APP}/person/41`,
  next: `${APP}/person/88`,
  halfDrawn: '2024-06-half-drawn',
  name: 'Nora Quist',
  email: 'nora.quist@quistlogistics.example',
  feed: '[data-testid="timeline"]',
});

const LIST = {
  fixture: '2024-06-list',
  address: `${APP}/persons/list/user/everyone`,
  boxes: 'tr[data-test="grid-row"]',
  row: 'tr',
  first: {
    id: '41',
    url: `${APP}/person/41`,
    name: 'Nora Quist',
    email: NORA.emails[0] ?? null,
    company: 'Quist Logistics',
  },
  elsewhere: `${APP}/deals/user/everyone`,
};
const select = (line: Element, is: boolean) => void line.classList.toggle('gridRow--selected', is);
tellsThePeekStory(pipedrive, { ...LIST, mark: select });
tellsThePeekStory(pipedrive, {
  ...LIST,
  mark: (line, is) => line.setAttribute('aria-selected', String(is)),
});

describe('X2 a line of a list of Pipedrive', () => {
  const page = () => {
    const saved = savedRecord(pipedrive, LIST.fixture, LIST.address);
    const lines = [...saved.document.querySelectorAll(LIST.boxes)];
    const boxes = [...saved.document.querySelectorAll('.gridContent__checkbox tr')];
    return { ...saved, lines, boxes };
  };

  it('is one, though its box stands in a table of its own', () => {
    const { read, lines, boxes } = page();
    for (const one of [lines[0], boxes[0]]) if (one) select(one, true);
    expect(read()?.id).toBe('41');
  });

  it('is nobody where another is pointed out, which may be selected too', () => {
    const { read, lines } = page();
    if (lines[0]) select(lines[0], true);
    lines[1]?.classList.add('gridRow--highlighted');
    expect(read()).toBeNull();
  });
});
