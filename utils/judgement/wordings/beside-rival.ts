import type { Slots } from '../slots.ts';
import { say } from '../text-parts.ts';
import type { Wording } from './wording.ts';

/** They have had it from us for some time. */
const LASTING =
  /\b(?:last (?:year|time|season)|this year's|been with you|(?:for|in) \w+ years|renew\w*|went up|has gone up|so far|until now|since (?:19|20)\d\d|stay(?:ing)?(?: with you)?|(?:keep|leave|lose) you)\b/i;

/** What can be asked of a price that is held against another. */
export const BESIDE_RIVAL: readonly Wording<Slots>[] = [
  {
    family: 'criteria',
    of: ['discount'],
    ask: ({ rival }) =>
      rival &&
      say`If ${rival.parts} and we came to the same price, which would you sign, and what would decide it?`,
  },
  {
    family: 'outcome',
    of: ['discount'],
    ask: ({ rivalSum }) =>
      rivalSum && say`What do you get from us that you would not get for ${rivalSum.parts}?`,
  },
  {
    family: 'outcome',
    of: ['discount'],
    ask: ({ amount, share, text }) =>
      amount && share === null && LASTING.test(text)
        ? say`What do you have with us now that you would not want to lose on the way to ${amount.parts}?`
        : null,
  },
];
