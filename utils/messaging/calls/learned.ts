import type { Force } from '../../judgement/force.ts';
import type { Habit } from '../../judgement/judgement.ts';

/** S2: what was learned from the user's own word on questions; to be seen, and to be forgotten. */
export interface LearnedCalls {
  'learned.list'(args: Record<string, never>): LearnedRow[];
  /** Forgets what one habit rests on, or everything. @returns what is gone, for `learned.restore` */
  'learned.forget'(args: { habit: HabitKey | 'all' }): Force[];
  'learned.restore'(args: { forces: readonly Force[] }): null;
}

/** What tells one habit from another. */
export interface HabitKey {
  readonly account: string;
  readonly kind: Habit['kind'];
  /** Null where it holds for every client. */
  readonly person: string | null;
}

export interface LearnedRow extends HabitKey, Habit {
  /** Null where it holds for every client. */
  readonly personName: string | null;
  /** Unix ms of the newest word it rests on. */
  readonly at: number;
}
