import type { Slots } from '../slots.ts';

const BUDGETED =
  /\b(?:budget|grant|ceiling|limit|cap|allowance|subsidy|approved|sanctioned|voted|finances?|last year|old (?:price|rate|fee)|the old|used to|before|so far|market|benchmark\w*|compar\w+|procurement|(?:all|every) suppliers?|without exception|(?:an)?other (?:lab|supplier|shop|firm|house|provider|agency|offer)|elsewhere|giv(?:es|ing) (?:me|us) (?:that|it)|(?:have|has) come down|came down|headquarters)\b/i;

/** Whether they tell where a sum comes from: a budget, a grant, what they paid so far. */
export function isBudgeted(text: string): boolean {
  return BUDGETED.test(text);
}

/**
 * Whether the mail tells already where the figure they steer at comes from: another offer, a budget, an old price,
 * somebody who decides. "A tenth" is no figure that comes from anywhere.
 */
export function isFigureTold({ amount, rival, rivalSum, decider, share, budgeted }: Slots): boolean {
  if (/^an? /.test(amount?.fact.text ?? '')) return true;
  return rival !== null || rivalSum !== null || decider !== null || share === 'cap' || budgeted;
}
