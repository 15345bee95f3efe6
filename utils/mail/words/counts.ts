import type { Token } from './tokens.ts';

const SMALL = new Map(
  [...'one two three four five six seven eight nine ten eleven twelve'.split(' ').entries()].map(
    ([index, word]) => [word, index + 1],
  ),
);

function countOf(token: Token | undefined): number | null {
  if (token === undefined) return null;
  if (token.classes.has('number') && !token.classes.has('date') && !token.classes.has('clock')) {
    const value = Number.parseFloat(token.word.replace(/[^\d.]/g, ''));
    return Number.isFinite(value) ? value : null;
  }
  return SMALL.get(token.word) ?? null;
}

/** The earlier and the later count of "from 60 to 12", "60 down to 12" and "12 instead of 60", or null. */
function pairAt(tokens: readonly Token[], at: number): readonly [before: number, after: number] | null {
  const first = countOf(tokens[at]);
  if (first === null) return null;
  const next = tokens.slice(at + 1, at + 4).map((token) => token.word);
  const joint = next.findIndex((word) => word === 'to' || word === 'instead' || word === 'not');
  if (joint < 0) return null;
  const swapped = next[joint] !== 'to';
  const second = countOf(tokens[at + 2 + joint]) ?? countOf(tokens[at + 3 + joint]);
  if (second === null) return null;
  return swapped ? [second, first] : [first, second];
}

/**
 * Marks counts that change: the class `fewer` or `greater` on the number where a change to less or to more is
 * said ("from 60 seats to 12"). The words stay as they are.
 */
export function compareCounts(tokens: readonly Token[]): Token[] {
  return tokens.map((token, at) => {
    const pair = pairAt(tokens, at);
    if (pair === null || pair[0] === pair[1]) return token;
    return { ...token, classes: new Set([...token.classes, pair[1] < pair[0] ? 'fewer' : 'greater']) };
  });
}
