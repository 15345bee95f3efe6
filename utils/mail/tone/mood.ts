import type { Clause } from '../asks/clauses.ts';
import type { Ask, Reading } from '../reading.ts';

/** Kinds whose presence sets the mood by itself. */
const SORE = new Set(['complaint', 'outage', 'hardship']);

/**
 * How the writer seems to feel, from what they tell and the words they choose: sore outweighs warm. It is a
 * hint for the tone of an answer, never a verdict on the person.
 */
export function moodOf(asks: readonly Ask[], clauses: readonly Clause[]): Reading['mood'] {
  if (asks.some((ask) => SORE.has(ask.kind) && ask.certainty >= 0.5)) return 'sore';
  const count = (name: string): number => clauses.filter((clause) => clause.vocabulary.has(name)).length;
  const negated = clauses.filter(
    (clause) => clause.vocabulary.has('@bad') && clause.vocabulary.has('@not'),
  ).length;
  if (count('@bad') - negated > 0 && count('@good') === 0) return 'sore';
  if (asks.some((ask) => ask.kind === 'praise')) return 'warm';
  const warmth =
    count('@good') + count('@glad') + count('!') + 2 * count('love') + count('thanks') + count('hugs');
  return warmth >= 2 ? 'warm' : 'neutral';
}
