import { LAYER_KINDS } from '../layers/layer.ts';
import { sumOf, type Week } from './count-weeks.ts';
import { COUNTED, type Counted } from './happening.ts';

/** D9: the behaviours that the mirror can name, the one that hurts a client most when it is missing first. */
export const PRACTICES = [
  'promise-less',
  'grant-a-wish',
  'ask-shorter',
  'ask-once',
  'catch-a-wish',
  'add-a-layer',
  'keep-early',
  'note-a-door',
  'keep-going',
] as const;
export type PracticeName = (typeof PRACTICES)[number];

/** One behaviour for this week, and the number that speaks for it. */
export interface Practice {
  readonly name: PracticeName;
  /** What was counted in the last weeks, as the reason tells it; 0 where something did not happen at all. */
  readonly count: number;
}

/** So many weeks are looked at, the running one among them: long enough to be no accident, short enough to remember. */
export const PRACTICE_WEEKS = 4;

/**
 * D9: the one behaviour to practise this week: the first of `PRACTICES` for which the last weeks give a reason.
 * @param weeks the oldest first
 * @returns null where nothing has been counted in all the weeks: there is nothing to mirror yet
 */
export function practiceOf(weeks: readonly Week[]): Practice | null {
  if (sumOf(weeks, COUNTED) === 0) return null;
  const recent = weeks.slice(-PRACTICE_WEEKS);
  const of = (...kinds: Counted[]) => sumOf(recent, kinds);
  const early = recent.reduce((sum, { daysEarly }) => sum + daysEarly, 0);
  if (of('missed') > 0) return { name: 'promise-less', count: of('missed') };
  if (of('caught') > 0 && of('granted') === 0) return { name: 'grant-a-wish', count: of('caught') };
  if (of('asked') > 0 && of('answered') === 0) return { name: 'ask-shorter', count: of('asked') };
  if (of('asked') === 0) return { name: 'ask-once', count: 0 };
  if (of('caught') === 0) return { name: 'catch-a-wish', count: 0 };
  if (of(...LAYER_KINDS) === 0) return { name: 'add-a-layer', count: 0 };
  if (of('kept') > 0 && early === 0) return { name: 'keep-early', count: of('kept') };
  if (of('door') === 0) return { name: 'note-a-door', count: of('answered') };
  return { name: 'keep-going', count: of('asked') };
}
