import { criteria } from './criteria.ts';
import { done } from './done.ts';
import type { Family } from './family.ts';
import { outcome } from './outcome.ts';
import { tradeoff } from './tradeoff.ts';
import { trigger } from './trigger.ts';
import { use } from './use.ts';

/** Every family there is, one a line, in alphabetical order. Ranking decides which one speaks. */
export const ALL_FAMILIES: readonly Family[] = [criteria, done, outcome, tradeoff, trigger, use];
