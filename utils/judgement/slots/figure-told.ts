import type { History } from '../judgement.ts';
import type { Phrase, Slots } from '../slots.ts';
import { shareOf } from './amount.ts';

const BUDGETED =
  /\b(?:budget|grant|ceiling|limit|cap|allowance|subsidy|approved|sanctioned|voted|finances?|last year|(?:we|i) paid|old (?:price|rate|fee)|the old|used to|before|so far|market|benchmark\w*|compar\w+|procurement|below|policy|negotiat\w+|margin|(?:all|every) suppliers?|without exception|(?:an)?other (?:lab|supplier|shop|firm|house|provider|agency|offer)|elsewhere|giv(?:es|ing) (?:me|us) (?:that|it)|(?:have|has) come down|came down|headquarters)\b/i;

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

/** Whether we named the sum ourselves in the thread: then it comes from us. */
export function isOurs(amount: Phrase | null, { thread }: History): boolean {
  return amount !== null && thread.some(({ from, text }) => from === 'us' && text.includes(amount.fact.text));
}

/** How the sum bears on the price; what we take now, held against a rise, is a cap: "from 118 to 127", "leave it at 118". */
export function shareNow(amount: Phrase, asked: string, text: string, { thread }: History): Slots['share'] {
  const sum = amount.fact.text;
  const risen = thread.some(({ from, text: ours }) => from === 'us' && ours.includes(`from ${sum} to `));
  return risen ? 'cap' : shareOf(sum, asked, text);
}
