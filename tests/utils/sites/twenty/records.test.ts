import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { twenty } from '../../../../utils/sites/twenty/records.ts';
import { tellsThePeekStory } from '../records/peek-story.ts';
import { draw, savedRecord, watchSaved } from '../records/saved-record.ts';

const HOST = 'https://crm.harbour.example';
const NORA = '5a0d7c1e-2b3c-4d5e-8f90-112233445566';
const QUIST = '0c9b8a77-1122-4333-9444-556677889900';
const SITE = '7f6e5d4c-3b2a-4190-8877-665544332211';
const person = (name = '2026-11-person', id = NORA) =>
  savedRecord(twenty, name, `${HOST}/object/person/${id}`);

describe('X2 records of Twenty', () => {
  it.each(['2026-11-person', '2025-03-person'])('are, in the shape of %s, the person', (name) => {
    expect(person(name).read()).toEqual({
      kind: 'contact',
      id: NORA,
      url: `${HOST}/object/person/${NORA}`,
      name: 'Nora Quist',
      people: [{ name: 'Nora Quist', emails: ['nora.quist@quist-logistics.example', 'nora@home.example'] }],
      company: { name: 'Quist Logistics', domain: null },
      fields: [
        { field: 'title', value: 'Head of sites' },
        { field: 'phone', value: '+44 20 7946 0991' },
        { field: 'company', value: 'Quist Logistics' },
      ],
      certainty: 'sure',
    });
  });

  it('are, of a company, itself: who belongs to it stands among everybody else', () => {
    expect(savedRecord(twenty, '2026-11-company', `${HOST}/object/company/${QUIST}`).read()).toMatchObject({
      kind: 'company',
      name: 'Quist Logistics',
      people: [],
      fields: [{ field: 'owner', value: 'Robin Hale' }],
    });
  });

  it('are, of an opportunity, its point of contact by name', () => {
    const page = savedRecord(twenty, '2026-11-opportunity', `${HOST}/object/opportunity/${SITE}?view=1`);
    expect(page.read()).toMatchObject({
      kind: 'deal',
      name: 'Northern site',
      people: [{ name: 'Nora Quist', emails: [] }],
      company: { name: 'Quist Logistics' },
      fields: [
        { field: 'company', value: 'Quist Logistics' },
        { field: 'owner', value: 'Robin Hale' },
        { field: 'stage', value: 'Proposal' },
        { field: 'amount', value: '£12.5k' },
      ],
    });
  });

  it('take an address from the record’s own field alone, whoever is in the feed or the panel beside', () => {
    for (const name of ['2026-11-person', '2025-03-person']) {
      expect(JSON.stringify(person(name).read())).not.toMatch(/carl|trap/i);
    }
  });

  it('are none in lists, on other addresses, and before the record is drawn', () => {
    expect(savedRecord(twenty, '2026-11-list', `${HOST}/objects/people?viewId=1`).read()).toBeNull();
    expect(savedRecord(twenty, '2026-11-person', `${HOST}/settings/accounts`).read()).toBeNull();
    expect(savedRecord(twenty, '2026-11-person', `${HOST}/object/workflow/${NORA}`).read()).toBeNull();
    const page = person();
    page.document.querySelector('[data-page-surface="main"]')?.replaceChildren();
    expect(page.read()).toBeNull();
  });

  it('are told by the settings its server writes', () => {
    const { document } = person();
    expect(twenty.matches(document, document.location)).toBe(true);
    document.head.querySelector('script')?.remove();
    expect(twenty.matches(document, document.location)).toBe(false);
  });
});

describe('X2 Twenty draws a record after its address', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('and nobody is told until it has', async () => {
    const page = person();
    const { life, seen, wait } = watchSaved(twenty, page);
    const other = NORA.replace('5a0d', '6b1e');
    page.go(`${HOST}/object/person/${other}`);
    page.document.body.dataset.drawing = 'yes';
    await wait(50);
    draw(page, twenty, '2026-11-person', [
      [NORA, other],
      ['Nora Quist', 'Ted Lo'],
      ['nora', 'ted'],
    ]);
    await wait(300);
    expect(seen).toEqual([`${NORA} Nora Quist`, null, `${other} Ted Lo`]);
    life.abort();
  });
});

tellsThePeekStory(twenty, {
  fixture: '2026-11-list',
  address: `${HOST}/objects/people?viewId=1`,
  boxes: '[data-selectable-id] input',
  row: '[data-selectable-id]',
  first: {
    id: '5a0d7c1e-2b3c-4d5e-8f90-112233445566',
    url: `${HOST}/object/person/5a0d7c1e-2b3c-4d5e-8f90-112233445566`,
    name: 'Nora Quist',
    email: 'nora.quist@quist-logistics.example',
    company: 'Quist Logistics',
  },
  elsewhere: `${HOST}/objects/companies`,
});
