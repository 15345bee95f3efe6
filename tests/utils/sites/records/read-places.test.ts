import { describe, expect, it } from 'vitest';
import type { RecordSite, RecordVariant } from '../../../../utils/sites/records/record-site.ts';
import { recordAt } from './open-record.ts';

const VARIANT: RecordVariant = {
  id: 'sample-2026-11',
  routes: [
    { kind: 'contact', at: /^\/contact\/(?<id>\d+)/ },
    { kind: 'deal', at: /^\/deal\/(?<id>\d+)/ },
  ],
  main: 'main',
  hidden: '.away',
  parts: { name: 'h1', each: 'li', person: 'a.who', email: 'a[href^="mailto:"]' },
  rows: [
    {
      at: /^\/list/,
      row: 'tr[aria-selected="true"]',
      link: 'a.record',
      parts: { name: 'a.record', email: 'a[href^="mailto:"]' },
    },
  ],
};
const SITE: RecordSite = { id: 'atomic', matches: () => true, variants: () => [VARIANT] };
const at = (path: string, markup: string, site = SITE) =>
  recordAt(site, `https://crm.example${path}`, markup)?.record ?? null;

describe('X2 the places of a record', () => {
  it('hold one person each, with name and addresses together, and nobody without a name', () => {
    const people = at(
      '/deal/9',
      `<main><h1>Deal</h1><li><a class="who">Nora</a><a href="mailto:nora@quist.example">write</a></li>
       <li><a class="who">Nora</a><a href="mailto:nora@quist.example">write</a></li>
       <li><a class="who">Ted</a></li><li><a href="mailto:noreply@quist.example">receipt</a></li></main>`,
    )?.people;
    expect(people).toEqual([
      { name: 'Nora', emails: ['nora@quist.example'] },
      { name: 'Ted', emails: [] },
    ]);
  });

  it('may be the whole main part, for a record about one person', () => {
    const site = { ...SITE, variants: () => [{ ...VARIANT, parts: { ...VARIANT.parts, each: '' } }] };
    const markup =
      '<main><h1>Case</h1><a class="who">Nora</a><a href="mailto:nora@quist.example">w</a></main>';
    expect(at('/deal/9', markup, site)?.people).toEqual([{ name: 'Nora', emails: ['nora@quist.example'] }]);
  });

  it('are not those of a tab that its class alone puts out of sight', () => {
    const markup = '<main><h1>Shown</h1></main><section class="away"><main><h1>Away</h1></main></section>';
    expect(at('/contact/1', markup)?.name).toBe('Shown');
    expect(at('/contact/1', '<section class="away"><main><h1>Away</h1></main></section>')).toBeNull();
  });
});

describe('X2 a peek at the selected line of a list', () => {
  const line = (id: number, selected: boolean, href = `/contact/${id}`) =>
    `<tr aria-selected="${selected}"><td><a class="record" href="${href}">Person ${id}</a></td>
     <td><a href="mailto:p${id}@quist.example">p${id}@quist.example</a></td></tr>`;
  const list = (...lines: string[]) => `<table><tbody>${lines.join('')}</tbody></table>`;

  it('is the record its own link names', () => {
    expect(at('/list', list(line(1, false), line(2, true)))).toMatchObject({
      id: '2',
      url: 'https://crm.example/contact/2',
      people: [{ name: 'Person 2', emails: ['p2@quist.example'] }],
      certainty: 'likely',
    });
  });

  it.each([
    ['no line is selected', list(line(1, false), line(2, false))],
    ['two lines are', list(line(1, true), line(2, true))],
    ['its link names no record', list(line(1, true, '/settings'))],
    ['its link leads elsewhere', list(line(1, true, 'https://evil.example/contact/1'))],
    ['its link is no address', list(line(1, true, 'https://'))],
  ])('is nobody where %s', (_, markup) => expect(at('/list', markup)).toBeNull());

  it('is, where the lines lead nowhere, whoever has its only address', () => {
    const rows = {
      at: /^\/list/,
      row: 'tr[aria-selected="true"]',
      kind: 'contact',
      parts: { name: '.record', email: 'a[href^="mailto:"]' },
    } as const;
    const site = { ...SITE, variants: () => [{ ...VARIANT, rows: [rows] }] };
    expect(at('/list', list(line(1, false), line(2, true)), site)).toMatchObject({
      id: null,
      url: 'https://crm.example/list',
      people: [{ name: 'Person 2', emails: ['p2@quist.example'] }],
      line: 'unlinked',
    });
    expect(at('/list', list(line(1, true), line(2, true)), site)).toBeNull();
    expect(at('/list', list(line(1, true).replaceAll('p1@quist.example', '')), site)).toBeNull();
    const two = line(1, true).replace('</td></tr>', '<a href="mailto:x@quist.example">x</a></td></tr>');
    expect(at('/list', list(two), site)).toBeNull();
  });

  it('is nobody outside a list', () => {
    expect(at('/board', list(line(1, true)))).toBeNull();
  });
});
