import type { Sighting } from './moment-of-message.ts';

/**
 * Joins two sightings of one message. The result does not depend on which came first, and joining twice changes
 * nothing, so that a message ends up the same however often and in which order it was seen.
 * A line from the whole body wins over a preview; an id over none; among equals a fixed order decides.
 */
export function mergeSightings<Seen extends Sighting>(held: Seen, seen: Sighting): Seen {
  const spoken = higher(held, seen, lineRank);
  const keyed = higher(held, seen, keyRank);
  const threaded = higher(held, seen, threadRank);
  return {
    ...held,
    // A page that knows only the minute reports its beginning; the exact moment is the later one.
    at: Math.max(held.at, seen.at),
    line: spoken.line,
    whole: spoken.whole,
    subject: [held.subject, seen.subject].sort()[1] ?? held.subject,
    thread: threaded.thread,
    site: keyed.site,
    siteKey: keyed.siteKey,
    fingerprint: spoken.fingerprint,
    to: [...new Set([...held.to, ...seen.to])].sort(),
    addressed: held.addressed || seen.addressed,
    ...oursOf(held, seen),
  };
}

/** Nothing where neither knows: a row from before stays as it is. */
function oursOf({ ours: held = [] }: Sighting, { ours: seen = [] }: Sighting): Pick<Sighting, 'ours'> {
  const ours = [...new Set([...held, ...seen])].sort();
  return ours.length === 0 ? {} : { ours };
}

type Rank = (sighting: Sighting) => readonly (string | number)[];

const lineRank: Rank = ({ whole, line, fingerprint }) => [whole ? 1 : 0, line.length, line, fingerprint];
const keyRank: Rank = ({ siteKey, site }) => [siteKey === null ? 0 : 1, siteKey ?? '', site ?? ''];
const threadRank: Rank = ({ thread }) => [
  thread ? 1 : 0,
  thread?.id ? 1 : 0,
  thread?.id ?? '',
  thread?.url ?? '',
];

/** The one that ranks higher, compared part by part; both are alike in what matters where no part differs. */
function higher(a: Sighting, b: Sighting, rank: Rank): Sighting {
  const [ranksA, ranksB] = [rank(a), rank(b)];
  for (const [place, partA] of ranksA.entries()) {
    const partB = ranksB[place] ?? partA;
    if (partA !== partB) return partA > partB ? a : b;
  }
  return a;
}
