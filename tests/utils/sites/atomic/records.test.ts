import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { atomic } from '../../../../utils/sites/atomic/records.ts';
import { tellsThePeekStory } from '../records/peek-story.ts';
import { draw, savedRecord, watchSaved } from '../records/saved-record.ts';

const HOST = 'https://crm.harbour.example/';
const at = (name: string, hash: string) => savedRecord(atomic, `2026-06-${name}`, HOST + hash);
const contact = () => at('contact', '#/contacts/7/show');

describe('X2 records of Atomic CRM', () => {
  it('are the contact with all their addresses', () => {
    expect(contact().read()).toEqual({
      kind: 'contact',
      id: '7',
      url: `${HOST}#/contacts/7/show`,
      name: 'Nora Quist',
      people: [{ name: 'Nora Quist', emails: ['nora.quist@quist-logistics.example', 'nora@home.example'] }],
      company: { name: 'Quist Logistics', domain: null },
      fields: [
        { field: 'phone', value: '+44 20 7946 0991' },
        { field: 'company', value: 'Quist Logistics' },
      ],
      certainty: 'sure',
    });
  });

  it('are, of a company, those in the tab of its contacts', () => {
    expect(at('company', '#/companies/33/show/contacts').read()).toMatchObject({
      kind: 'company',
      id: '33',
      name: 'Quist Logistics',
      people: [
        { name: 'Nora Quist', emails: [] },
        { name: 'Piet Maas', emails: [] },
      ],
      fields: [{ field: 'phone', value: '+44 20 7946 0990' }],
    });
  });

  it('are, of a deal, its contacts, in the window over the board', () => {
    expect(at('deal', '#/deals/1/show').read()).toMatchObject({
      kind: 'deal',
      id: '1',
      name: 'Northern site',
      people: [
        { name: 'Nora Quist', emails: [] },
        { name: 'Piet Maas', emails: [] },
      ],
      fields: [
        { field: 'stage', value: 'Proposal' },
        { field: 'amount', value: '£12.5K' },
      ],
    });
  });

  it('are never whom a note names', () => {
    const all = [contact(), at('company', '#/companies/33/show'), at('deal', '#/deals/1/show')];
    expect(JSON.stringify(all.map((page) => page.read()))).not.toMatch(/carl/i);
  });

  it('are none in lists, forms, on the dashboard, and before the record is drawn', () => {
    expect(at('list', '#/contacts').read()).toBeNull();
    expect(at('list', '#/contacts/7/show').read()).toBeNull();
    for (const hash of ['#/', '#/contacts/7', '#/contacts/create', '#/settings', '#/deals/1']) {
      expect(at('contact', hash).read()).toBeNull();
    }
    const page = contact();
    page.document.querySelector('#main-content')?.replaceChildren();
    expect(page.read()).toBeNull();
  });

  it('are told before anything is drawn, by an icon that its owner’s name leaves as it is', () => {
    const { document } = contact();
    document.querySelector('#root')?.replaceChildren();
    expect(atomic.matches(document, document.location)).toBe(true);
    document.querySelector('link[sizes="1024x1024"]')?.remove();
    expect(atomic.matches(document, document.location)).toBe(false);
  });
});

describe('X2 Atomic CRM draws a record after its address', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('and nobody is told until it has', async () => {
    const page = contact();
    const { life, seen, wait } = watchSaved(atomic, page);
    page.go(`${HOST}#/contacts/8/show`);
    page.document.body.dataset.drawing = 'yes';
    await wait(50);
    draw(page, atomic, '2026-06-contact', [
      ['Nora Quist', 'Piet Maas'],
      ['nora', 'piet'],
    ]);
    await wait(300);
    expect(seen).toEqual(['7 Nora Quist', null, '8 Piet Maas']);
    life.abort();
  });
});

const LIST = {
  address: `${HOST}#/contacts?filter=%7B%7D&page=2`,
  boxes: '.divide-y [role="checkbox"], .md\\:divide-y [role="checkbox"]',
  first: { id: '7', url: `${HOST}#/contacts/7/show`, name: 'Nora Quist', email: null, company: null },
  elsewhere: `${HOST}#/companies`,
};
tellsThePeekStory(atomic, { ...LIST, fixture: '2026-06-list', row: '.md\\:divide-y > div' });
tellsThePeekStory(atomic, { ...LIST, fixture: '2025-11-list', row: 'a' });
