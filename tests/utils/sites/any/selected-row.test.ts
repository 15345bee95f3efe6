import { afterEach, describe, expect, it } from 'vitest';
import { clientShown } from './held-against.ts';
import { drawPage, readDrawn } from './outcome.ts';

const line = (id: string, name: string, email: string, more = '') =>
  `<tr ${more}><td><input type="checkbox"></td><td><a href="/contacts/${id}">${name}</a></td><td>${email}</td></tr>`;
const LINES = [
  line('17', 'Dana Ruiz', 'dana@ruizco.example'),
  line('18', 'Ted Lo', 'ted@lo.example'),
  line('19', 'Kim Okoro', 'kim@sturdy.example'),
];
const ME =
  '<header><nav><a href="/people">People</a></nav><div class="user-menu" aria-haspopup="menu">kim@sturdy.example</div></header>';

/** @param ticked the rows whose boxes are ticked */
function offered(
  lines: readonly string[],
  ticked: readonly number[],
  url = 'https://crm.example/contacts',
): unknown {
  const page = {
    name: '',
    url,
    title: 'Contacts',
    html: `${ME}<main><h1>Contacts</h1><table><thead><tr><th><input type="checkbox"></th><th>Name</th><th>Email</th></tr></thead>
      <tbody>${lines.join('')}</tbody></table></main>`,
    expected: { nobody: true },
  } as const;
  drawPage(document, page);
  const boxes = document.querySelectorAll<HTMLInputElement>('tbody input');
  for (const place of ticked) boxes[place]?.click();
  const view = readDrawn(document, page);
  const found = clientShown(view);
  if (found.found === 'client') return `client ${found.address.email}`;
  if (found.found !== 'unknown') return 'nobody';
  return [view?.record?.url, ...found.candidates.map(({ name, email }) => `${name} ${email}`)];
}
afterEach(() => document.body.replaceChildren());

describe('X2 a list of an unknown application', () => {
  it('is nobody’s as long as no row is selected', () => expect(offered(LINES, [])).toBe('nobody'));

  it('offers whoever is in the one row that is ticked, and takes nobody for the client', () => {
    expect(offered(LINES, [0])).toEqual(['https://crm.example/contacts/17', 'Dana Ruiz dana@ruizco.example']);
    expect(offered(LINES, [1])).toEqual(['https://crm.example/contacts/18', 'Ted Lo ted@lo.example']);
  });

  it('offers whoever is in the one row that is marked', () => {
    const marked = line('20', 'Ola Hart', 'ola@hart.example', 'aria-selected="true"');
    expect(offered([...LINES, marked], [])).toEqual([
      'https://crm.example/contacts/20',
      'Ola Hart ola@hart.example',
    ]);
    expect(offered([...LINES, marked], [3])).toEqual([
      'https://crm.example/contacts/20',
      'Ola Hart ola@hart.example',
    ]);
  });

  it.each<[string, readonly string[], readonly number[], string?]>([
    ['two rows are ticked', LINES, [0, 1]],
    [
      'one is marked and another ticked',
      [...LINES, line('20', 'Ola Hart', 'ola@hart.example', 'aria-selected="true"')],
      [0],
    ],
    ['it is a colleague', LINES, [2]],
    ['it is a machine', [...LINES, line('21', 'Shop', 'noreply@shop.example')], [3]],
    ['it shows no address', [...LINES, line('21', 'Ann Poe', '')], [3]],
    ['it shows two', [...LINES, line('21', 'Ann Poe', 'ann@poe.example, al@poe.example')], [3]],
    [
      'it leads to no record',
      [...LINES, line('21', 'Ann Poe', 'ann@poe.example').replace('/contacts/21', '/help')],
      [3],
    ],
    [
      'it leads to another application',
      [
        ...LINES,
        line('21', 'Ann Poe', 'ann@poe.example').replace('/contacts/', 'https://other.example/contacts/'),
      ],
      [3],
    ],
    ['it is hidden', [...LINES, line('21', 'Ann Poe', 'ann@poe.example', 'hidden')], [3]],
    ['it is a form', [...LINES, line('21', 'Ann Poe', 'ann@poe.example <input type="checkbox">')], [3]],
    ['the page is the user’s own', LINES, [0], 'https://crm.example/settings'],
  ])('offers nobody where %s', (_, lines, ticked, url) => {
    expect(offered(lines, ticked, url)).toBe('nobody');
  });
});
