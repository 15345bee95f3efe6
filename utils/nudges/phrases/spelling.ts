import { DAY_NAME } from '../repeating/grammar.ts';
import type { Rewriting } from './rewrite.ts';

/**
 * Words as people type them in haste, and other words for the same, as the words the rules know: "tmrw", "nxt wk",
 * "fri @ 3", "EOM", "alternate Fridays". A line keeps its spelling all the same: only what was part of a date is taken
 * out of it.
 */
export const SPELLINGS: readonly Rewriting[] = [
  as('tomorrow', 'tmrw|tmro?w|tmw|tmr|tomm?or?row|tomm?orow|tomorro|2mor+ow?'),
  as('tonight', 'tonite|2nite'),
  as('next', 'nxt'),
  as('week', 'wk'),
  as('weeks', 'wks'),
  as('month', 'mn?th'),
  as('months', 'mn?ths'),
  as('year', 'yr'),
  as('years', 'yrs'),
  as('quarter', 'qtr'),
  as('fortnight', 'fort-?nite|fornight'),
  as('monday', 'moday|mondya'),
  as('tuesday', 'tues|tuseday|teusday|tueday|tuesdy'),
  as('wednesday', 'weds|wensday|wednsday|wedensday|wendesday'),
  as('thursday', 'thrusday|thursay|thurday|thirsday'),
  as('friday', 'firday|fridya'),
  as('january', 'janurary|januray'),
  as('february', 'febuary|feburary'),
  as('september', 'septmber'),
  as('november', 'novemeber'),
  as('december', 'decemeber'),
  as('afternoon', 'arvo'),
  as('end of week', 'eow'),
  as('end of month', 'eom'),
  as('end of quarter', 'eoq'),
  as('end of year', 'eoy'),
  as('every 2 weeks', 'bi-?weekly'),
  as('every 6 months', 'half[- ]yearly|every half[- ]year|semi-?annually'),
  said('\\bonce (?:a|every|each) (?<unit>day|week|month|quarter|year)\\b', ({ unit }) => `every ${unit}`),
  said(`\\b(?:every )?alternat(?:e|ing) (?=(?:day|week|month|${DAY_NAME})s?\\b)`, () => 'every other '),
  said(
    '\\b(?:at )?(?:the )?(?<end>end|start|beginning) of (?:every|each) month\\b|\\bevery month[- ](?<last>end)\\b(?! \\w)',
    ({ end, last }) => `on the ${(last ?? end) === 'end' ? 'last' : 'first'} working day of each month`,
  ),
  said('\\bevery (?<part>morning|afternoon|evening)\\b', ({ part }) => `every day ${part}`),
  said(
    `\\b(?:on )?(?<day>weekday|${DAY_NAME}) (?<part>morning|afternoon|evening)s\\b`,
    ({ day, part }) => `every ${day} ${part}`,
  ),
  said('(?<=^|\\s)@ ?(?=\\d)', () => 'at '),
];

/** The word for any of its other spellings, where they stand as words of their own. */
function as(word: string, spellings: string): Rewriting {
  return said(`\\b(?:${spellings})\\b`, () => word);
}

function said(pattern: string, write: Rewriting['write']): Rewriting {
  return { pattern: new RegExp(pattern, 'gi'), write };
}
