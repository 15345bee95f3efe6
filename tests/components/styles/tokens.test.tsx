import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const css = readFileSync(join(process.cwd(), 'components/styles/tokens.css'), 'utf8');

/** Every rule of the product's look, by its file. */
const styles = readdirSync(join(process.cwd(), 'components/styles')).map((file) => ({
  file,
  text: readFileSync(join(process.cwd(), 'components/styles', file), 'utf8'),
}));

/** Every `--name: light-dark(#light, #dark)` of the file. */
const tokens = Object.fromEntries(
  [...css.matchAll(/--([a-z0-9-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/gu)].map(
    ([, name, light, dark]) => [name, { light: light ?? '', dark: dark ?? '' }],
  ),
);

/** WCAG 2.2 relative luminance of `#rrggbb`. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [bright = 0, dim = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (bright + 0.05) / (dim + 0.05);
}

const PAPERS = ['paper', 'paper-2', 'paper-3', 'accent-soft', 'sore-soft', 'due-soft', 'kept-soft'];
const TEXT_PAIRS = [
  ...['ink', 'ink-2', 'ink-3'].flatMap((ink) => PAPERS.map((paper) => [ink, paper] as const)),
  ...['accent', 'sore', 'due', 'kept'].flatMap((ink) =>
    ['paper', 'paper-2', 'paper-3', `${ink}-soft`].map((paper) => [ink, paper] as const),
  ),
  ['on-accent', 'accent'] as const,
];

describe('X1 the colours can be read', () => {
  it('holds every token the pairs below name', () => {
    const named = new Set([...TEXT_PAIRS.flat(), 'edge', 'line']);
    expect([...named].filter((name) => !(name in tokens))).toEqual([]);
  });

  it.each(TEXT_PAIRS)('%s on %s stands at 4.5:1 or more in both themes', (ink, paper) => {
    for (const theme of ['light', 'dark'] as const) {
      expect(contrast(tokens[ink]?.[theme] ?? '', tokens[paper]?.[theme] ?? '')).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('draws the border of a field at 3:1 or more on the papers a field stands on', () => {
    for (const theme of ['light', 'dark'] as const) {
      for (const paper of ['paper', 'paper-2']) {
        expect(contrast(tokens.edge?.[theme] ?? '', tokens[paper]?.[theme] ?? '')).toBeGreaterThanOrEqual(3);
      }
    }
  });
});

describe('X1 the words can be made larger', () => {
  const sized = /(?:font|font-size|line-height|--small|--tiny):[^;]*?\d(?:px|pt)[^;]*;/gu;

  it.each(styles)('$file gives every size of type in the measure of the browser, none in px', ({ text }) => {
    expect(text.match(sized)).toBeNull();
  });

  it.each(styles)('$file asks for room in the same measure', ({ text }) => {
    expect(text.match(/@(?:media|container)[^{]*\dpx[^{]*/gu)).toBeNull();
  });

  it('leaves the size of the root to the browser', () => {
    const rules = styles.flatMap(({ text }) => text.match(/(?<![\w-])(?::root|html)[^{,]*\{[^}]*\}/gu) ?? []);
    expect(rules.length).toBeGreaterThan(2);
    expect(rules.filter((rule) => /(?:^|[\s;])font(?:-size)?:/u.test(rule))).toEqual([]);
  });
});
