import type { Token } from './tokens.ts';

/** What one token must meet: to be a word, or to be of a class. `key` is how a clause's vocabulary names it. */
interface Demand {
  readonly key: string;
  readonly name: string;
  readonly isClass: boolean;
}

/** One way to fill a place: demands for one token, and for a phrase (`in_touch`) its single words. */
interface Alternative {
  readonly demands: readonly Demand[];
  readonly phrase: readonly string[] | null;
  readonly atEnd: boolean;
}

/** One place in a pattern: what may stand there, whether it may be missing, and the gap allowed before it. */
interface Place {
  readonly alternatives: readonly Alternative[];
  readonly optional: boolean;
  readonly forbidden: boolean;
  readonly gap: number;
}

export interface Pattern {
  readonly source: string;
  readonly places: readonly Place[];
  /** The places that must be filled, those with the fewest ways to fill them first: where one cannot be, none is looked at. */
  readonly needed: readonly Place[];
  readonly fromStart: boolean;
  readonly toEnd: boolean;
}

function alternative(source: string): Alternative {
  const demands = source.split('&').map((key) => {
    const isClass = key.startsWith('@') && key.length > 1;
    return { key, name: isClass ? key.slice(1) : key, isClass };
  });
  const [first] = demands;
  const isPhrase = demands.length === 1 && first?.isClass === false && source.includes('_');
  return { demands, phrase: isPhrase ? source.split('_') : null, atEnd: source === '$' };
}

/**
 * Reads a pattern: words and classes in order. `a|b` either · `@give` any word of that class · `@give&@base`
 * both · `word?` may be missing · `!not` must not stand here · `..3` up to three other words between ·
 * `^` first word of the clause · `$` its end, alone or as one of the alternatives (marks like `?` may follow).
 */
export function pattern(source: string): Pattern {
  const places: Place[] = [];
  let gap = 0;
  for (const part of source
    .replace(/^\^|\s\$$/g, '')
    .trim()
    .split(/\s+/)) {
    if (part.startsWith('..')) {
      gap = Number(part.slice(2));
      continue;
    }
    const optional = part.length > 1 && part.endsWith('?') && !part.endsWith('|?');
    const forbidden = part.length > 1 && part.startsWith('!');
    const body = part.slice(forbidden ? 1 : 0, optional ? -1 : undefined);
    places.push({ alternatives: body.split('|').map(alternative), optional, forbidden, gap });
    gap = 0;
  }
  const needed = places
    .filter(
      ({ optional, forbidden, alternatives }) =>
        !optional && !forbidden && !alternatives.some((one) => one.atEnd),
    )
    .sort((a, b) => a.alternatives.length - b.alternatives.length);
  return { source, places, needed, fromStart: source.startsWith('^'), toEnd: source.endsWith(' $') };
}

function meets(token: Token | undefined, { isClass, name }: Demand): boolean {
  return token !== undefined && (isClass ? token.classes.has(name) : token.word === name);
}

/**
 * How many tokens an alternative takes up from `at` on; 0 where it does not fit. A phrase fits the token that was
 * joined so, or its words one after the other.
 */
function taken(tokens: readonly Token[], at: number, { demands, phrase }: Alternative): number {
  const token = tokens[at];
  if (demands.every((demand) => meets(token, demand))) return 1;
  if (phrase === null) return 0;
  return phrase.every((part, index) => tokens[at + index]?.word === part) ? phrase.length : 0;
}

const MARK = /^[?!,;:()"…]$/;

function atEnd(tokens: readonly Token[], from: number): boolean {
  for (let index = from; index < tokens.length; index += 1)
    if (!MARK.test(tokens[index]?.word ?? '')) return false;
  return true;
}

function widthAt(tokens: readonly Token[], at: number, place: Place): number {
  for (const one of place.alternatives) {
    if (one.atEnd && atEnd(tokens, at)) return Math.max(1, tokens.length - at);
    const length = taken(tokens, at, one);
    if (length > 0) return length;
  }
  return 0;
}

/** Gaps are bounded, so the work per starting word is bounded too: time grows with the clause, no more. */
function matchesAt(tokens: readonly Token[], at: number, form: Pattern, next: number): boolean {
  const place = form.places[next];
  if (place === undefined) return !form.toEnd || atEnd(tokens, at);
  if (place.forbidden) return widthAt(tokens, at, place) === 0 && matchesAt(tokens, at, form, next + 1);
  for (let skip = 0; skip <= place.gap; skip += 1) {
    const from = at + skip;
    if (from > tokens.length) break;
    const length = widthAt(tokens, from, place);
    if (length > 0 && matchesAt(tokens, from + length, form, next + 1)) return true;
  }
  return place.optional && matchesAt(tokens, at, form, next + 1);
}

/** All words and classes that occur in a clause: patterns that need another one are passed over at once. */
export function vocabulary(tokens: readonly Token[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const token of tokens) {
    found.add(token.word);
    for (const name of token.classes) found.add(`@${name}`);
  }
  return found;
}

function mayStand({ demands, phrase }: Alternative, words: ReadonlySet<string>): boolean {
  let all = true;
  for (const { key } of demands)
    if (!words.has(key)) {
      all = false;
      break;
    }
  return all || phrase?.every((part) => words.has(part)) === true;
}

function possible({ needed }: Pattern, words: ReadonlySet<string>): boolean {
  for (const { alternatives } of needed) {
    let stands = false;
    for (const one of alternatives)
      if (mayStand(one, words)) {
        stands = true;
        break;
      }
    if (!stands) return false;
  }
  return true;
}

/** True where the pattern occurs in the clause. `words` is the clause's `vocabulary`. */
export function occurs(form: Pattern, tokens: readonly Token[], words: ReadonlySet<string>): boolean {
  if (!possible(form, words)) return false;
  const last = form.fromStart ? 1 : Math.max(1, tokens.length);
  for (let at = 0; at < last; at += 1) if (matchesAt(tokens, at, form, 0)) return true;
  return false;
}
