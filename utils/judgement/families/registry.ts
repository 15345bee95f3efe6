import { advice } from './advice.ts';
import { alternatives } from './alternatives.ts';
import { assumption } from './assumption.ts';
import { beneficiary } from './beneficiary.ts';
import { constraint } from './constraint.ts';
import { criteria } from './criteria.ts';
import { done } from './done.ts';
import type { Family } from './family.ts';
import { implication } from './implication.ts';
import { learn } from './learn.ts';
import { outcome } from './outcome.ts';
import { payoff } from './payoff.ts';
import { permission } from './permission.ts';
import { premortem } from './premortem.ts';
import { reflect } from './reflect.ts';
import { repair } from './repair.ts';
import { tradeoff } from './tradeoff.ts';
import { trigger } from './trigger.ts';
import { use } from './use.ts';
import { wish } from './wish.ts';

/** Every family there is, one a line, in alphabetical order. Ranking decides which one speaks. */
export const ALL_FAMILIES: readonly Family[] = [
  advice,
  alternatives,
  assumption,
  beneficiary,
  constraint,
  criteria,
  done,
  implication,
  learn,
  outcome,
  payoff,
  permission,
  premortem,
  reflect,
  repair,
  tradeoff,
  trigger,
  use,
  wish,
];
