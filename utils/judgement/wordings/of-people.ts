import { does } from '../families/family.ts';
import type { Phrase } from '../slots.ts';
import { say } from '../text-parts.ts';
import type { PersonAndThing, Wording } from './wording.ts';

/** What can be asked of somebody they name, and of the thing. */
export const OF_PERSON_AND_THING: readonly Wording<PersonAndThing>[] = [
  {
    family: 'criteria',
    of: ['deliverable'],
    ask: ({ person, thing }) =>
      say`What will ${person.parts} ask you when they have ${thing.definite} in front of them?`,
  },
  {
    family: 'use',
    of: ['deliverable'],
    ask: ({ person, thing }) =>
      say`What should ${person.parts} be able to decide with ${thing.definite} in hand?`,
  },
  {
    family: 'outcome',
    of: ['deliverable'],
    ask: ({ person, thing }) =>
      say`What would you like ${person.parts} to say yes to once they have seen ${thing.definite}?`,
  },
  {
    family: 'criteria',
    of: ['deliverable'],
    ask: ({ person, thing }) =>
      say`Which number or line in ${thing.definite} will ${person.parts} look up first?`,
  },
  {
    family: 'criteria',
    of: ['solution'],
    ask: ({ person, thing }) =>
      say`By what would ${person.parts} know that ${thing.definite} ${thing.plural ? 'have' : 'has'} worked?`,
  },
  {
    family: 'use',
    of: ['scope'],
    ask: ({ person, thing }) =>
      say`What ${does(person)} ${person.parts} need ${thing.definite} for, and what would be enough?`,
  },
];

/** What can be asked of somebody they name alone. */
export const OF_PERSON: readonly Wording<Phrase>[] = [
  {
    family: 'criteria',
    of: ['quote'],
    ask: (person) => say`Besides the price, what will ${person.parts} look at first in our offer?`,
  },
  {
    family: 'criteria',
    of: ['discount'],
    ask: (person) => say`What would ${person.parts} have to see to say yes to the price as it is?`,
  },
  {
    family: 'criteria',
    of: ['discount'],
    ask: (person) => say`Besides the total, what will matter to ${person.parts}?`,
  },
  {
    family: 'criteria',
    of: ['deadline'],
    ask: (person, { date }) =>
      date && say`What will ${person.parts} want to see ${date.when}, at the very least?`,
  },
  {
    family: 'beneficiary',
    of: ['vague'],
    ask: (person) => say`What ${does(person)} ${person.parts} say about it?`,
  },
  {
    family: 'outcome',
    of: ['vague'],
    ask: (person) => say`What would ${person.parts} want to be different?`,
  },
  {
    family: 'use',
    of: ['renewal'],
    ask: (person) => say`Which part of it matters most to ${person.parts}, and which hardly?`,
  },
  {
    family: 'beneficiary',
    of: ['renewal'],
    ask: (person) => say`What should ${person.parts} notice that is better than last time?`,
  },
];
