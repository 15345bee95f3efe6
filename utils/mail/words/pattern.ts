import type { Token } from './tokens.ts';

/** One place in a pattern: what may stand there, whether it may be missing, and the gap allowed before it. */
interface Place {
  /** Each alternative is a list of demands that one token must meet together: words, or classes marked `@`. */
  readonly alternatives: readonly (readonly string[])[];
  readonly optional: boolean;
  readonly forbidden: boolean;
  readonly gap: number;
}

export interface Pattern {
  readonly source: string;
  readonly places: readonly Place[];
  readonly fromStart: boolean;
  readonly toEnd: boolean;
}

/**
 * Reads a pattern: words and classes in order. `a|b` either · `@give` any word of that class · `@give&@base`
 * both · `word?` may be missing · `!not` must not stand here · `..3` up to three other words between ·
 * `^` first word of the clause · `$` last (marks like `?` may follow).
 */
export function pattern(source: string): Pattern {
  const places: Place[] = [];
  let gap = 0;
  for (const part of source.replace(/[\^$]/g, '').trim().split(/\s+/)) {
    if (part.startsWith('..')) {
      gap = Number(part.slice(2));
      continue;
    }
    const optional = part.length > 1 && part.endsWith('?');
    const forbidden = part.length > 1 && part.startsWith('!');
    const body = part.slice(forbidden ? 1 : 0, optional ? -1 : undefined);
    places.push({ alternatives: body.split('|').map((item) => item.split('&')), optional, forbidden, gap });
    gap = 0;
  }
  return { source, places, fromStart: source.startsWith('^'), toEnd: source.endsWith('$') };
}

function meets(token: Token, demand: string): boolean {
  return demand.startsWith('@') ? token.classes.has(demand.slice(1)) : token.word === demand;
}

function fits(token: Token | undefined, place: Place): boolean {
  return token !== undefined && place.alternatives.some((all) => all.every((demand) => meets(token, demand)));
}

const MARK = /^[?!,;:()"…]$/;

function atEnd(tokens: readonly Token[], from: number): boolean {
  for (let index = from; index < tokens.length; index += 1)
    if (!MARK.test(tokens[index]?.word ?? '')) return false;
  return true;
}

/** Gaps are bounded, so the work per starting word is bounded too: time grows with the clause, no more. */
function matchesAt(tokens: readonly Token[], at: number, form: Pattern, next: number): boolean {
  const place = form.places[next];
  if (place === undefined) return !form.toEnd || atEnd(tokens, at);
  if (place.forbidden) return !fits(tokens[at], place) && matchesAt(tokens, at, form, next + 1);
  for (let skip = 0; skip <= place.gap; skip += 1) {
    const from = at + skip;
    if (from > tokens.length) break;

    if (fits(tokens[from], place) && matchesAt(tokens, from + 1, form, next + 1)) return true;
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

function possible({ places }: Pattern, words: ReadonlySet<string>): boolean {
  return places.every(
    (place) =>
      place.optional ||
      place.forbidden ||
      place.alternatives.some((all) => all.every((demand) => words.has(demand))),
  );
}

/** True where the pattern occurs in the clause. `words` is the clause's `vocabulary`. */
export function occurs(form: Pattern, tokens: readonly Token[], words: ReadonlySet<string>): boolean {
  if (!possible(form, words)) return false;
  const last = form.fromStart ? 1 : Math.max(1, tokens.length);
  for (let at = 0; at < last; at += 1) if (matchesAt(tokens, at, form, 0)) return true;
  return false;
}
