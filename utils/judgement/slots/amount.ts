import type { Phrase } from '../slots.ts';
import { theirs } from '../text-parts.ts';
import { withoutEndMarks } from '../words/trim.ts';
import { saidHere } from './facts.ts';

const SMALL = '(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty)';
/** A figure of money or a share, as people write it. */
export const SUM = `(?:\\d{1,9}(?:[.,]\\d{1,3})? ?(?:%|per ?cent\\b|percent\\b)|${SMALL} (?:%|per ?cent\\b|percent\\b)|[€£$] ?\\d[\\d.,]{0,12} ?k?\\b|(?:EUR|GBP|USD|CHF|Rs\\.?|INR|NOK|SEK|DKK|PLN) ?\\d[\\d.,]{0,12} ?k?\\b|\\d[\\d.,]{0,12} ?k\\b|\\d[\\d.,]{0,12} ?(?:thousand|million|crore|lakhs?|euros?|eur|pounds?|gbp|dollars?|usd|chf|francs|quid)\\b|\\d{1,3}[.,]\\d{3}\\b|\\d{1,6}(?:[.,]\\d{1,2})?\\b(?!:| ?(?:am|pm|h)\\b)(?=\\s*(?:$|[.,;:!?)]|(?:is|are|and|or|if|then|instead|apiece|each|per|a|an|for|than|in|with|on|we|i|it|would|but|so|plus|net|all|flat|max|tops|at|off|to|from|next|this|as|please|should|today|was|were|works|possible|against|across|where|from|because|when)\\b)))`;
/** A figure that they steer at: "down to 24.000", "match the 26k", "land on 22", "10% off". */
const AIM = new RegExp(
  `\\b(?:to|be|at|about|around|on|match|near|nearer|under|below|for|say|of|have|the) (?:the |about |around |roughly |say )?(${SUM})`,
  'i',
);
/** What they may spend, wherever it stands: "a ceiling of 11k", "the owners approved 36", "with 185 I could go". */
const MEANS: readonly RegExp[] = [
  new RegExp(
    `\\b(?:ceiling|budget|limit|cap|maximum|grant|target|allowance|envelope) (?:of|is|was|stands at|stops at|at|for (?:it|this|that) is) (?:about |around )?(${SUM})`,
    'i',
  ),
  new RegExp(
    `\\b(?:minus|covers|finances|approved|sanctioned|granted|allows? (?:me|us)|allowed (?:me|us)|can (?:carry|pay|spend|go to|do|manage|find)|could (?:carry|pay|live with|say yes to)|more than|stretch to|stops at|not (?:over|above)) (?:about |around |only |just |up to )?(${SUM})`,
    'i',
  ),
  new RegExp(
    `\\b(?:if|with|at|for) (${SUM}) (?:(?:is|were|was|would|works)\\b|(?:i|we) (?:can|could|would)\\b(?! ?not))`,
    'i',
  ),
  new RegExp(
    `(${SUM})(?: \\w+){0,3} (?:is|was|would be|is all) (?:what (?:he|she|i|we|they)|the (?:most|limit|maximum|ceiling|figure i|number i)|possible|all (?:i|we)|my |our )`,
    'i',
  ),
];
const OFF = new RegExp(`(${SUM}|\\b(?:a|one) (?:tenth|fifth|quarter|third)\\b)`, 'i');
const SHARE = /%|per ?cent|tenth|fifth|quarter|third/i;
/** "Can you match that?": the figure stands in another offer, somewhere before. */
const POINTS_BACK = /\b(?:match|that|there|near|it|this)\b/i;
/** What is too dear is not what they steer at. */
const TOO_DEAR =
  /^ ?(?:is|was|seems|looks|feels|hurts|comes out)? ?(?:too|above|over|beyond|on the higher|more than|a lot|higher|steep|we cannot|i cannot|we can't|i can't)\b/i;

/**
 * The sum or the share that they want to get to, verbatim: in the asking sentence, else what they say they may
 * spend, else the figure of another offer that the asking words point back to ("They do it for 1,350. Can you
 * match that?"). Null where they name figures but no aim: a wrong figure said back is worse than none.
 */
export function findAmount(asked: string, text: string, rival: Phrase | null = null): Phrase | null {
  for (const found of [meansIn(asked), aimIn(asked), shareIn(asked), meansIn(text)]) {
    const sum = clean(found ?? '');
    if (sum) return phrase(sum);
  }
  return POINTS_BACK.test(asked) ? rival : null;
}

function meansIn(text: string): string | null {
  for (const pattern of MEANS) {
    const match = pattern.exec(text);
    if (match?.[1] && fits(match, text)) return match[1];
  }
  return null;
}

function aimIn(text: string): string | null {
  const match = AIM.exec(text);
  return match?.[1] && fits(match, text) ? match[1] : null;
}

function fits(match: RegExpExecArray, text: string): boolean {
  const sum = match[1] ?? '';
  const at = match.index + match[0].lastIndexOf(sum);
  return (
    !TOO_DEAR.test(text.slice(at + sum.length)) &&
    !/(?:\b(?:from|instead of|not|against)|(?<!\bmore) than) (?:the |our |your )?$/i.test(text.slice(0, at))
  );
}

/** A percentage or "a tenth" anywhere in the asking sentence is what they want off. */
function shareIn(asked: string): string | null {
  const found = OFF.exec(asked)?.[1] ?? '';
  return SHARE.test(found) || /[€£$k]|EUR|GBP|USD|CHF|Rs|INR|thousand|million|crore|lakh/i.test(found)
    ? found
    : null;
}

/** Whether a share comes off the price or limits a rise; null for a plain sum, and for a rate to get down to. */
export function shareOf(amount: string, asked: string): 'off' | 'cap' | null {
  if (!SHARE.test(amount)) return null;
  if (/\b(?:increase|rise|raise|uplift|indexation|cap|limit|hold (?:it|the))\b/i.test(asked)) return 'cap';
  const led = asked.slice(0, Math.max(0, asked.indexOf(amount)));
  return /\bfrom\b.{0,40}\bto $/i.test(led) ? null : 'off';
}

function clean(text: string): string {
  const found = withoutEndMarks(text);
  return /^(?:19|20)\d\d$/.test(found) ? '' : found;
}

function phrase(found: string): Phrase {
  // "Rs. 9,400" with its dot would end our sentence.
  const sum = found.replace(/^Rs\.? ?/, '');
  return { parts: [theirs(sum)], plural: false, fact: saidHere(sum) };
}
