import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PageView } from '../../../../utils/clients/page-view.ts';
import { type AnyHealth, watchAnyHealth } from '../../../../utils/sites/any/health.ts';
import { drawPage, readDrawn } from './outcome.ts';

const rows = '<div>x</div>'.repeat(20);
const RECORD = `<main><h1>Dana Ruiz</h1><dl><dt>Email</dt><dd><a href="mailto:dana@ruizco.example">dana@ruizco.example</a></dd></dl>${rows}</main>`;
/** The same record after a change of the application: what was a title and a field is a line of words. */
const CHANGED = `<main><p>we wrote to them again and got word from <a href="mailto:dana@ruizco.example">dana@ruizco.example</a> in the end</p>${rows}</main>`;
const at = (url: string) => ({ document, location: new URL(url) as unknown as Location });
const draw = (url: string, html: string): PageView | null => {
  const page = { name: '', url, title: 'CRM', html, expected: { nobody: true } } as const;
  drawPage(document, page);
  const view = readDrawn(document, page);
  return view && { ...view, theme: 'light' };
};

describe('X2 whether an unknown page reads as it did before', () => {
  let check: AnyHealth;
  beforeEach(() => {
    check = watchAnyHealth();
  });
  afterEach(() => document.body.replaceChildren());
  const look = (url: string, html: string) => check(at(url), draw(url, html))?.health ?? null;

  it('is said of a record that is read', () => {
    expect(look('https://crm.example/contacts/17', RECORD)).toEqual({
      site: 'any',
      variant: 'any-2026-11',
      place: 'record',
      fault: null,
      found: { messages: 0, people: 1 },
    });
  });

  it('is missed where a page of the same shape shows an address, and nobody is read', () => {
    look('https://crm.example/contacts/17', RECORD);
    expect(look('https://crm.example/contacts/18', CHANGED)).toMatchObject({ fault: 'no-address' });
    expect(check(at('https://crm.example/contacts/18'), null)?.bare).toMatchObject({
      place: 'record',
      record: { kind: 'contact', id: '18', people: [] },
    });
    expect(look('https://crm.example/contacts/19', RECORD)).toMatchObject({ fault: null });
  });

  it.each<[string, string, string]>([
    ['a page of a shape that was never read', 'https://crm.example/companies/18', CHANGED],
    ['a list', 'https://crm.example/contacts', CHANGED],
    [
      'a page that is being drawn',
      'https://crm.example/contacts/18',
      '<main><a href="mailto:a@b.example">a</a></main>',
    ],
    ['a record without an address', 'https://crm.example/contacts/18', `<main>${rows}</main>`],
    [
      'addresses in the frame of the page, or out of sight',
      'https://crm.example/contacts/18',
      `<main><nav><a href="mailto:a@b.example">a</a></nav><a hidden href="mailto:c@d.example">c</a>${rows}</main>`,
    ],
  ])('is not said of %s', (_, url, html) => {
    look('https://crm.example/contacts/17', RECORD);
    expect(look(url, html)).toBeNull();
  });

  it('is not said of an offer', () => {
    const two = RECORD.replace('<dl>', '<dl><dt>Email</dt><dd>ted@lo.example</dd>').replace(
      'Dana Ruiz',
      'Northern site',
    );
    expect(draw('https://crm.example/deals/4', two)?.record?.certainty).toBe('unsure');
    expect(look('https://crm.example/deals/4', two)).toBeNull();
  });
});
