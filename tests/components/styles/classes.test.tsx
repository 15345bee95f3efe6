import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const FOLDER = join(process.cwd(), 'components/styles');
/** Says what of all the others changes with the window and the wishes of the system, and is read last. */
const OF_ALL = 'conditions.css';
const SHEETS = readdirSync(FOLDER)
  .filter((file) => file !== OF_ALL)
  .map((file) => ({ file, text: readFileSync(join(FOLDER, file), 'utf8') }));

/** Every selector of a sheet, in the order they stand. */
function selectorsIn(text: string): string[] {
  const rules = text.replace(/\/\*.*?\*\//gs, '').matchAll(/([^{};]+)\{/g);
  return [...rules]
    .map(([, head = '']) => head.trim())
    .filter((head) => head !== '' && !head.startsWith('@'))
    .flatMap((head) => head.split(/,(?![^()]*\))/))
    .map((selector) => selector.trim());
}

/**
 * The class that a selector styles bare: whatever else the page holds, and not as a part of a block that is named before
 * it. Null where it styles no class, a part, or a class in one of its states (`.button.is-main`, `.pane:has(…)`).
 */
function bareClass(selector: string): string | null {
  if (selector.includes(':has(')) return null;
  const compounds = selector.replace(/\([^()]*\)/g, '').split(/\s*[\s>+~]\s*/);
  const subject = compounds.pop() ?? '';
  if (compounds.some((one) => one.includes('.'))) return null;
  const [only, ...others] = subject.match(/\.[\w-]+/g) ?? [];
  return only === undefined || others.length > 0 ? null : only;
}

describe('the classes of the look', () => {
  it.each([
    ['.card', '.card'],
    ['.card:hover', '.card'],
    ['button.card', '.card'],
    [':root .card', '.card'],
    ['.card:not(.is-open)', '.card'],
    ['.card::before', '.card'],
    ['.home .card', null],
    ['.home > .card', null],
    ['.card.is-open', null],
    ['.card:has(> .note)', null],
    ['.card p', null],
    ['h2', null],
  ])('are told by their rules: %s styles %s bare', (selector, name) => {
    expect(bareClass(selector)).toBe(name);
  });

  it('are styled bare in one sheet alone, so that no sheet changes what another one means', () => {
    const sheets = new Map<string, Set<string>>();
    for (const { file, text } of SHEETS) {
      for (const selector of selectorsIn(text)) {
        const name = bareClass(selector);
        if (name !== null) sheets.set(name, (sheets.get(name) ?? new Set()).add(file));
      }
    }
    expect(sheets.size).toBeGreaterThan(100);
    const shared = [...sheets].filter(([, files]) => files.size > 1);
    expect(shared.map(([name, files]) => `${name}: ${[...files].join(', ')}`)).toEqual([]);
  });
});
