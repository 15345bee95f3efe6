import type { Phrase } from '../slots.ts';
import { theirs } from '../text-parts.ts';
import { withoutEndMarks } from '../words/trim.ts';
import { saidHere } from './facts.ts';

const SUM =
  '(?:\\d{1,9}(?:[.,]\\d{1,3})? ?(?:%|per ?cent\\b|percent\\b)|[€£$] ?\\d[\\d.,]{0,12} ?k?\\b|\\d[\\d.,]{0,12} ?k\\b|\\d[\\d.,]{0,12} ?(?:euros?|eur|pounds?|gbp|dollars?|usd|quid)\\b|\\d{1,3}[.,]\\d{3}\\b|\\d{1,6}(?:[.,]\\d{1,2})?\\b(?!:| ?(?:am|pm|h|days?|weeks?|months?|years?|of)\\b))';
/** A figure that they steer at: "down to 24.000", "match the 26k", "land on 22", "10% off". */
const AIM = new RegExp(
  `\\b(?:to|at|about|around|on|match|near|nearer|under|below|for|say|of|have|the) (?:the |about |around |roughly |say )?(${SUM})`,
  'i',
);
const OFF = new RegExp(`(${SUM}|\\b(?:a|one) (?:tenth|fifth|quarter|third)\\b)`, 'i');
const SHARE = /%|per ?cent|tenth|fifth|quarter|third/i;
/** "Can you match that?": the figure stands in another offer, somewhere before. */
const POINTS_BACK = /\b(?:match|that|there|near|it|this)\b/i;
const RIVALLING = new RegExp(`\\b(?:for|at|offered us|offers us|quoted(?: us)?|quotes) (${SUM})`, 'i');

/**
 * The sum or the share that they want to get to, verbatim: in the asking sentence, else the figure of another
 * offer that the asking words point back to ("They do it for 1,350. Can you match that?"). Null where they name
 * figures but no aim: a wrong figure said back is worse than none. A year is no sum.
 */
export function findAmount(asked: string, text: string): Phrase | null {
  const aim = AIM.exec(asked)?.[1] ?? shareIn(asked);
  const found = clean(aim ?? '');
  if (found) return phrase(found);
  const before = POINTS_BACK.test(asked) ? clean(RIVALLING.exec(text)?.[1] ?? '') : '';
  return before ? phrase(before) : null;
}

/** A percentage or "a tenth" anywhere in the asking sentence is what they want off. */
function shareIn(asked: string): string | null {
  const found = OFF.exec(asked)?.[1] ?? '';
  return SHARE.test(found) || /[€£$k]/i.test(found) ? found : null;
}

/** Whether a share comes off the price or limits a rise; null for a plain sum. */
export function shareOf(amount: string, asked: string): 'off' | 'cap' | null {
  if (!SHARE.test(amount)) return null;
  return /\b(?:increase|rise|raise|uplift|indexation|cap|limit|hold)\b/i.test(asked) ? 'cap' : 'off';
}

function clean(text: string): string {
  const found = withoutEndMarks(text);
  return /^(?:19|20)\d\d$/.test(found) ? '' : found;
}

function phrase(found: string): Phrase {
  return { parts: [theirs(found)], plural: false, fact: saidHere(found) };
}
