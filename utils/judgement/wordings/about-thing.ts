import { is } from '../families/family.ts';
import type { Thing } from '../slots/as-thing.ts';
import { say } from '../text-parts.ts';
import type { Wording } from './wording.ts';

/** What can be asked of the thing they want, by its name. */
export const ABOUT_THING: readonly Wording<Thing>[] = [
  // A remedy.
  {
    family: 'outcome',
    of: ['solution'],
    ask: (it) => say`If ${it.definite} solved only one thing, what should it be?`,
  },
  {
    family: 'outcome',
    of: ['solution'],
    ask: (it) => say`What should ${it.definite} do that what you have today does not?`,
  },
  {
    family: 'criteria',
    of: ['solution'],
    ask: (it) =>
      say`What would tell you, three months on, that ${it.definite} ${it.plural ? 'were' : 'was'} the right step?`,
  },
  {
    family: 'alternatives',
    of: ['solution'],
    ask: (it) => say`What else was on the table before you settled on ${it.written}?`,
  },
  {
    family: 'premortem',
    of: ['solution'],
    ask: (it) =>
      say`Suppose ${it.definite} ${is(it)} there and little has changed: what would be the likeliest reason?`,
  },
  // Something more.
  {
    family: 'tradeoff',
    of: ['scope'],
    ask: (it) => say`What would be the simplest version of ${it.definite} that already helps?`,
  },
  {
    family: 'tradeoff',
    of: ['scope'],
    ask: (it) => say`If ${it.definite} moved something else back, what could wait most easily?`,
  },
  // A price.
  {
    family: 'criteria',
    of: ['quote'],
    ask: (it) => say`What would we have to get right for ${it.definite} to be worth the money to you?`,
  },
  // A paper.
  {
    family: 'criteria',
    of: ['deliverable'],
    ask: (it) => say`Which question should ${it.definite} answer first?`,
  },
  {
    family: 'outcome',
    of: ['deliverable'],
    ask: (it) => say`What do you hope to see in ${it.definite}, and what do you fear?`,
  },
  {
    family: 'outcome',
    of: ['deliverable'],
    ask: (it) => say`What would you like to be able to say at once with ${it.definite} in hand?`,
  },
  // An open question.
  // Another term.
  {
    family: 'use',
    of: ['renewal'],
    ask: (it) => say`Which part of ${it.definite} would you not sign again as it is?`,
  },
  {
    family: 'outcome',
    of: ['renewal'],
    ask: (it) =>
      say`A year from now, what would you like to be able to point to and say: that came from ${it.definite}?`,
  },
  // A yes.
  {
    family: 'premortem',
    of: ['approval'],
    ask: (it) =>
      say`If you had one more day before ${it.definite} ${it.plural ? 'go' : 'goes'} ahead, what would you check?`,
  },
  {
    family: 'beneficiary',
    of: ['approval'],
    ask: (it) => say`Who has not seen ${it.definite} yet and would have something to say?`,
  },
  // A lower price.
  {
    family: 'criteria',
    of: ['discount'],
    ask: (it) => say`What about ${it.definite} must stay whatever the price, and what do you hardly need?`,
  },
];

/** The same of a thing that is wanted by a day. */
export const BY_A_DAY: readonly Wording<Thing>[] = [
  {
    family: 'implication',
    of: ['scope'],
    ask: (it, { date }) =>
      date && say`If ${it.definite} came a few days after ${date.day}, what would that upset?`,
  },
  {
    family: 'tradeoff',
    of: ['deadline'],
    ask: (it, { date }) =>
      date && say`What must be right about ${it.definite} ${date.when}, and what can be put right later?`,
  },
  {
    family: 'tradeoff',
    of: ['deadline'],
    ask: (it, { date }) =>
      date?.exact
        ? say`On ${date.bare}, ${it.plural ? 'do' : 'does'} ${it.definite} have to be finished in full, or which part is enough to start with?`
        : null,
  },
];
