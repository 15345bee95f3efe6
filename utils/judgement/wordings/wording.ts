import type { AskKind } from '../../mail/reading.ts';
import type { FamilyId, TextPart } from '../judgement.ts';
import type { Thing } from '../slots/as-thing.ts';
import type { Phrase, Slots } from '../slots.ts';

/** One way of asking beside something that they said; which one is said is learned (`npm run train:worth`). */
export interface Wording<Said> {
  readonly family: FamilyId;
  /** Kinds of ask that it may be said of. */
  readonly of: readonly AskKind[];
  /** The question, or null where it would not be said aloud of this one. */
  readonly ask: (said: Said, slots: Slots) => readonly TextPart[] | null;
}

/** Somebody of theirs, and what they have to do with: a board and its report. */
export interface PersonAndThing {
  readonly person: Phrase;
  readonly thing: Thing;
}

/** What the answer to a question of this family is good for, where a wording says nothing else. */
export const PURPOSES: Readonly<Partial<Record<FamilyId, string>>> = {
  alternatives: 'spares us both what did not work',
  assumption: 'tests whether it meets what you saw',
  beneficiary: 'aims it at the people it has to work for',
  criteria: 'shows what it will be judged on, and by whom',
  implication: 'shows how much is at stake',
  outcome: 'shows what it is for, so that it can be made to fit',
  premortem: 'lets us build against it from the start',
  tradeoff: 'lets you choose with open eyes which part gives',
  trigger: 'the occasion tells what it has to do',
  use: 'tells which part has to be right first',
};
