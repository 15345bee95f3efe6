import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { TaughtPage } from '../../../utils/clients/taught-page.ts';
import { takeTaughtPages, taughtRows } from '../../../utils/settings/taught-in-file.ts';
import { keepTaughtPage, MOST_TAUGHT, readTaughtPages } from '../../../utils/settings/taught-pages.ts';

const NOON = Date.UTC(2026, 10, 28, 12);
const PAGE: TaughtPage = {
  origin: 'https://crm.example',
  shape: '/people/*',
  parts: { name: { css: 'h1', label: null }, email: { css: 'div.row span.value', label: 'Write to' } },
};
const ROW = { id: 'https://crm.example /people/*', ...PAGE };
const take = (rows: readonly unknown[], over = false) => takeTaughtPages(rows, over, NOON);

beforeEach(() => fakeBrowser.reset());

describe('X2, X7 taught pages in a file', () => {
  it('go out without where they came from, batch after batch, the newest first', async () => {
    await keepTaughtPage({ ...PAGE, shape: '/firms/*', importedAt: NOON });
    await keepTaughtPage(PAGE);
    const first = await taughtRows(null, 1);
    expect(first).toEqual({ rows: [ROW], next: ROW.id });
    const rest = await taughtRows(first.next, 1);
    expect(rest).toEqual({
      rows: [{ ...PAGE, shape: '/firms/*', id: 'https://crm.example /firms/*' }],
      next: null,
    });
  });

  it('come in once, and say that a file brought them', async () => {
    expect(await take([ROW])).toMatchObject({ added: 1, refused: 0 });
    expect(await take([ROW])).toMatchObject({ added: 0, same: 1, left: [] });
    expect(await readTaughtPages()).toEqual([{ ...PAGE, importedAt: NOON }]);
  });

  it('leave what the user has shown here, and are told, until the user wants the file’s', async () => {
    await keepTaughtPage(PAGE);
    const other = { ...ROW, parts: { name: { css: 'h2', label: null } } };
    expect(await take([other])).toMatchObject({ same: 1, left: [other] });
    expect(await readTaughtPages()).toEqual([PAGE]);
    expect(await take([other], true)).toMatchObject({ changed: 1, left: [] });
    expect(await readTaughtPages()).toEqual([{ ...PAGE, parts: other.parts, importedAt: NOON }]);
  });

  it('push none out that is here', async () => {
    await keepTaughtPage(PAGE);
    const many = Array.from({ length: MOST_TAUGHT }, (_, n) => ({
      ...ROW,
      id: `other ${n}`,
      shape: `/other-${String.fromCharCode(97 + (n % 26))}${n}/*`,
    }));
    expect(await take(many)).toMatchObject({ added: MOST_TAUGHT - 1, refused: 1 });
    expect(await readTaughtPages()).toContainEqual(PAGE);
  });

  it.each<[string, object]>([
    ['a selector that looks for what stands there', { parts: { name: { css: 'b:has(i)', label: null } } }],
    [
      'a selector without end',
      { parts: { name: { css: `${'div '.repeat(10)}${'a'.repeat(900)}`, label: null } } },
    ],
    ['a selector that is none', { parts: { name: { css: '][', label: null } } }],
    [
      'code in place of a selector',
      { parts: { name: { css: 'h1</style><script>x()</script>', label: null } } },
    ],
    ['a label without end', { parts: { name: { css: 'h1', label: 'x'.repeat(61) } } }],
    ['a place to run something', { origin: 'javascript:alert(1)' }],
    ['more than an origin', { origin: 'https://crm.example/people' }],
    ['no origin', { origin: 'https://' }],
    ['a shape without end', { shape: 'x'.repeat(501) }],
    ['neither name nor address', { parts: { company: { css: 'h2', label: null } } }],
    ['a part of no known name', { parts: { ...PAGE.parts, onclick: { css: 'h1', label: null } } }],
    ['a field too many', { importedAt: 1 }],
  ])('are refused with %s', async (_, part) => {
    expect(await take([{ ...ROW, ...part }, null, 7, ROW])).toMatchObject({ added: 1, refused: 3 });
    expect(await readTaughtPages()).toEqual([{ ...PAGE, importedAt: NOON }]);
  });
});
