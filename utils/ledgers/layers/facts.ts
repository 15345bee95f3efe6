import type { DeliveryEntry } from '../delivery.ts';
import { dayWords } from './day-words.ts';
import type { Filling, Gap, Known } from './fill.ts';
import type { Layer } from './layer.ts';

/** Words of the client that a draft may come back to, verbatim. */
export interface Said {
  readonly quote: string;
  /** ISO date. */
  readonly day: string;
}

/** What is known of a client when a touch is worded. */
export interface LayerFacts {
  /** What a greeting calls them; null where only an address is known. */
  readonly name: string | null;
  /** The last of each, or null. */
  readonly praise: Said | null;
  readonly wish: Said | null;
}

/** How much of somebody's words one letter holds, in characters. */
const LONGEST_SAID = 240;

/**
 * What fills the gaps of a template for one touch.
 * @param today ISO date where the user is
 * @param locale BCP 47
 */
export function fillingOf(
  delivery: Pick<DeliveryEntry, 'what' | 'claims' | 'season'>,
  { event }: Pick<Layer, 'event'>,
  { name, praise, wish }: LayerFacts,
  today: string,
  locale: string,
): Filling {
  const claims = delivery.claims.filter(({ verdict }) => verdict === null || verdict.is === 'not-yet');
  const said = lastOf(praise, wish);
  const day = (one: string | undefined) => (one === undefined ? undefined : dayWords(one, today, locale));
  const all: readonly (readonly [Gap, Known])[] = [
    ['name', theirs(name ?? undefined)],
    ['what', ours(delivery.what)],
    ['claim', ours(claims[0]?.text)],
    ['claims', ours(...claims.map(({ text }) => text))],
    ['said', theirs(said?.quote)],
    ['said day', ours(day(said?.day))],
    ['praise', theirs(praise?.quote)],
    ['praise day', ours(day(praise?.day))],
    ['wish', theirs(wish?.quote)],
    ['wish day', ours(day(wish?.day))],
    ['season', ours(delivery.season?.name)],
    ['season day', ours(day(event ?? undefined))],
  ];
  return new Map(all.filter(([, { texts }]) => texts.length > 0));
}

function lastOf(one: Said | null, other: Said | null): Said | null {
  if (!one || !other) return one ?? other;
  return one.day >= other.day ? one : other;
}

function ours(...texts: readonly (string | undefined)[]): Known {
  return { texts: lines(texts), theirs: false };
}

function theirs(text: string | undefined): Known {
  return { texts: lines([text]), theirs: true };
}

/** Each on one line, cut between two words where it is long; what is empty is not known. */
function lines(texts: readonly (string | undefined)[]): string[] {
  return texts.flatMap((text) => {
    const line = text?.replace(/\s+/gu, ' ').trim() ?? '';
    if (line.length <= LONGEST_SAID) return line === '' ? [] : [line];
    return [`${line.slice(0, LONGEST_SAID).replace(/\s+\S*$/u, '')}…`];
  });
}
