import type { Feeling } from '../../clients/feelings.ts';
import type { Moment } from '../../clients/person.ts';
import type { TouchMap } from '../../clients/touchpoints.ts';
import type { EndingEntry, How } from '../../ledgers/ending.ts';
import type { FactState } from '../../ledgers/fact.ts';
import type { Sensitivity } from '../../ledgers/sensitive.ts';
import type { KnownThing } from '../../ledgers/step-back.ts';
import type { Changed, LedgerQuery, LedgerRow } from './ledgers.ts';

/** P, D6: the person before the brand. Changes are as in `LedgerCalls`. */
export interface PeopleCalls {
  'facts.list'(args: LedgerQuery<'facts'>): LedgerRow<'facts'>[];
  /** D6: typed, or words selected in the open mail. A day in the future counts as today. */
  'facts.add'(args: {
    tab?: number | undefined;
    id: string;
    person: string;
    text: string;
    day: string;
    saidByThem: boolean;
    sensitive: Sensitivity | null;
    from: 'typed' | 'selection';
  }): Changed;
  'facts.edit'(args: {
    id: string;
    text: string;
    day: string;
    saidByThem: boolean;
    sensitive: Sensitivity | null;
  }): Changed;
  'facts.state'(args: { ids: readonly string[]; state: FactState }): Changed;

  'endings.list'(args: LedgerQuery<'endings'>): LedgerRow<'endings'>[];
  /** P1: how the client's newest mail on the open page ended; `origin` names it, so that another mail is not meant. */
  'endings.set'(args: { tab?: number | undefined; origin: string; how: How }): Changed;
  /** P1: a moment outside the mail, in the user's words. A day in the future counts as today. */
  'endings.add'(args: { id: string; person: string; how: How; text: string; day: string }): Changed;
  'endings.change'(args: { ids: readonly string[]; how: How }): Changed;
  /** P4: what was done about sore moments, and when. A day in the future counts as today. */
  'endings.repair'(args: { ids: readonly string[]; done: string; on: string }): Changed;

  /** P3: how this client should feel from now on; null leaves it open. */
  'people.feel'(args: { person: string; feelAs: Feeling | null }): Changed;

  /** P2: our people and those of the client's house. */
  'touchpoints.get'(args: { person: string }): Touchpoints;
  /** P5: what to have in mind of each of these, in the order asked; who is not there is left out. */
  'people.stepBack'(args: { persons: readonly string[] }): StepBack[];
}

export interface Touchpoints {
  /** What the company is called; null for free mail. */
  readonly company: string | null;
  readonly map: TouchMap;
}

/** P5: ten seconds about one person. Nothing of it is sensitive. */
export interface StepBack {
  readonly person: string;
  readonly name: string;
  readonly company: string | null;
  readonly lastMoment: Moment | null;
  /** How the last moment ended of which the user said so. */
  readonly ending: EndingEntry | null;
  /** A sore moment without its repair; the oldest. */
  readonly sore: EndingEntry | null;
  readonly feelAs: Feeling | null;
  readonly known: KnownThing | null;
}
