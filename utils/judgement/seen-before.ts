import type { Ask } from '../mail/reading.ts';
import type { AskRecord } from './ask-record.ts';
import { stemsOf } from './words/stems.ts';

/** A record that is worth remembering beside a new ask, and whose it is. */
export interface SeenBefore {
  readonly ask: AskRecord;
  readonly whose: SeenAt;
}
export type SeenAt = 'client' | 'company' | 'others';

/** Words that two asks of different clients must share to be much the same. */
const FEWEST_SHARED = 2;
const HALF = 0.5;

/**
 * What the user wrote down about an earlier ask of this kind: from this client, else from their company, else from
 * another client in much the same words. Null where none of them tells what came of it: nothing is made up.
 * @param known records by whose they are, newest first; the ask at hand is not among them
 */
export function seenBefore(
  ask: Pick<Ask, 'quote' | 'kind'>,
  known: Readonly<Record<SeenAt, readonly AskRecord[]>>,
): SeenBefore | null {
  if (ask.kind === 'none') return null;
  const telling = (records: readonly AskRecord[]) =>
    records.filter((record) => record.kind === ask.kind && tells(record));
  const [own] = telling(known.client);
  if (own) return { ask: own, whose: 'client' };
  const [colleague] = telling(known.company);
  if (colleague) return { ask: colleague, whose: 'company' };
  const other = telling(known.others).find(({ quote }) => isMuchTheSame(quote, ask.quote));
  return other ? { ask: other, whose: 'others' } : null;
}

/** Whether anything stands in the record that is worth reading again. */
function tells({ needed, agreed, result, answer, door }: AskRecord): boolean {
  return [needed, agreed, result, answer, door].some((part) => part !== null);
}

/** Whether the shorter of two texts finds half of its telling words in the other. */
function isMuchTheSame(one: string, other: string): boolean {
  const [first, second] = [stemsOf(one), stemsOf(other)];
  const shared = [...first].filter((stem) => second.has(stem)).length;
  return shared >= FEWEST_SHARED && shared >= HALF * Math.min(first.size, second.size);
}
