import type { Phrase } from '../slots.ts';
import { theirs } from '../text-parts.ts';
import { withoutEndMarks } from '../words/trim.ts';
import { saidHere } from './facts.ts';
import { around, isRise } from './is-rise.ts';
import { isLower, SHARE } from './plain-sum.ts';

const SMALL = '(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty)';
/** A figure of money or a share, as people write it. */
export const SUM = `(?:\\d{1,9}(?:[.,]\\d{1,3})? ?(?:%|per ?cent\\b|percent\\b)|${SMALL} (?:%|per ?cent\\b|percent\\b)|[€£$] ?\\d[\\d.,]{0,12} ?k?\\b|\\b(?:R ?)?\\d{1,3}(?:[ '’]\\d{3})+\\b|\\b(?:EUR|GBP|USD|CHF|Rs\\.?|INR|NOK|SEK|DKK|PLN) ?\\d[\\d.,]{0,12} ?k?\\b|\\d[\\d.,]{0,12} ?k\\b|\\d[\\d.,]{0,12} ?(?:thousand|million|crore|lakhs?|euros?|eur|cents?|pounds?|gbp|dollars?|usd|chf|francs|quid)\\b|\\d{1,3}[.,]\\d{3}\\b|\\d{1,6}(?:[.,]\\d{1,2})?\\b(?![.,]\\d|:| ?(?:am|pm|h)\\b)(?=\\s*(?:$|[.,;:!?)]|(?:is|till|until|are|and|or|if|then|instead|apiece|each|per|a|an|for|than|in|with|on|we|i|it|would|but|so|plus|net|all|too|flat|max|tops|at|off|to|from|next|this|as|please|should|today|was|were|works|possible|by|against|across|where|from|because|when)\\b)))`;
/** Sums in words: "six euros twenty", "nearer two thousand", "get to nine". */
const TEN =
  '(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)';
const ONE = '(?:one|two|three|four|five|six|seven|eight|nine)';
const WORD = `(?:${TEN}(?:[- ]${ONE})?|${ONE})`;
const SPELT_LARGE = `(?:(?:a |${WORD} )(?:hundred|thousand|million)(?: ${WORD})?|${WORD} (?:euros?|pounds?|dollars?|francs?|cents?|pence|quid)(?: ${WORD})?)\\b`;
const SPELT = `(?:${SPELT_LARGE}|(?:${TEN}(?:-${ONE})?|${ONE})\\b)`;
/** Bare number words are a sum only where a sum would end. */
const SPELT_ENDS =
  '(?=\\s*(?:$|[.,;:!?)]|(?:if|is|a|an|per|on|as|and|or|then|apiece|each|instead|i|we|or)\\b))';
const SPELT_AIM = new RegExp(
  `\\b(?:down to|get to|go to|get under|back under|come to|land on|make it|do it for|be|nearer|at|for|asking you for|stop at|would) (?:about |around |the old )?(${SPELT})(?: do\\b)?${SPELT_ENDS}`,
  'i',
);
/** How much it would be less: "six hundred less a month", "a tenner off", "over our budget by 6,000". */
const LESS = new RegExp(
  `(?:\\b(a tenner|a fiver)(?= off)|(${SUM}|\\d[\\d.,]*|${SPELT_LARGE})(?= (?:\\w+ )?(?:less|cheaper|off)\\b)|\\b(?:lower|cheaper|less|over (?:our|my|the) budget) by (${SUM}))`,
  'i',
);

/** A figure that they steer at: "down to 24.000", "match the 26k", "land on 22", "10% off". */
const AIM = new RegExp(
  `\\b(?:to|be|at|about|around|on|match|near|nearer|under|below|for|say|of|have|the|make it|live with) (?:the |his |her |their |about |around |roughly |say |old |the old )?(${SUM})`,
  'gi',
);
/** What they may spend, wherever it stands: "a ceiling of 11k", "the owners approved 36", "with 185 I could go". */
const MEANS: readonly RegExp[] = [
  new RegExp(
    `\\b(?:ceiling|budget|limit|cap|maximum|grant|target|allowance|envelope) (?:of|is|was|stands at|stops at|at|for (?:it|this|that) is) (?:about |around )?(${SUM})`,
    'i',
  ),
  new RegExp(
    `\\b(?:covers|finances|approved|sanctioned|granted|allows? (?:me|us)|allowed (?:me|us)|fits? into|fit within|stay within|(?:if you|could you|can you) (?:can |could )?hold|'d sign at|would sign at|can (?:carry|pay|spend|go to|do|manage|find)|could (?:carry|pay|live with|say yes to)|more than|stretch to|stops at|means|gives? (?:me|us)|gave (?:me|us)|will give (?:me|us)|not (?:over|above)) (?:about |around |only |just |up to )?(${SUM})`,
    'i',
  ),
  new RegExp(
    `\\b(?:if|with|at|for) (${SUM}) (?:(?:is|were|was|would|works)\\b|(?:i|we) (?:can|could|would)\\b(?! ?not))`,
    'i',
  ),
  new RegExp(
    `(${SUM})(?: \\w+){0,3} (?:is|was|would be|is all) (?:what (?:he|she|i|we|they)(?! paid)|the (?:most|limit|maximum|ceiling|figure i|number i)|all (?:i|we)|my |our )`,
    'i',
  ),
  new RegExp(`(${SUM})(?: \\w+){0,2} (?:is|would be) possible`, 'i'),
  new RegExp(
    `\\b(?:has|have|'ve) (?:put|set|laid|got) (?:aside |by )?(${SUM}) (?:aside|by|in (?:the|our|a))\\b`,
    'i',
  ),
  new RegExp(
    `\\b(?:has|have|we've got) (${SUM})(?: \\w+)? (?:in the (?:fund|budget|pot|kitty|account)|for (?:it|this|that)|left)\\b`,
    'i',
  ),
];
const OFF = new RegExp(
  `(${SUM}|(?<!\\d )\\b(?:a|one) (?:tenth|fifth|quarter|third)\\b|\\bhalf\\b(?= (?:would|of it|of that|off|the price|the fee|the rate)))`,
  'gi',
);
/** "Can you match that?": the figure stands in another offer, somewhere before. */
const POINTS_BACK =
  /\b(?:match|that|(?<!is )there|near|nearer|closer|it|this|align|their (?:rate|price|figure|level)|same (?:price|rate)|(?:did|do|offer|give|gave) (?:us |me )?the same)\b/i;
/** "For 1.900 hectares": how much of it, not what it costs. */
const COUNTED =
  /^ ?(?:hectares?|ha|acres?|km|kg|kilos?|m2|m²|tonnes?|tons|litres?|miles|pieces|users|words|pallets?|days|weeks|hours|people|guests|cars|copies|seats|samples|units)\b/i;
/** "310 meals a day instead of 240": counted as what stands before it. */
const COUNTED_BEFORE = /\b(?:instead of|up from|and not) $/i;
/** What is too dear is not what they steer at. */
const TOO_DEAR =
  /^ ?(?:is|was|seems|looks|feels|hurts|comes out)? ?(?:too(?! ?[.,!?]|$)|above|over|beyond|on the higher|more than|a lot|higher|steep|hard|heavy|(?:a \w+ )?(?:we|i) (?:cannot|can't|lose))\b/i;

/**
 * The sum or the share that they want to get to, verbatim: in the asking sentence, else what they say they may
 * spend, else the figure of another offer that the asking words point back to ("They do it for 1,350. Can you
 * match that?"), else the sum of the sentence `before`. Null where they name figures but no aim: a wrong figure said back is worse than none.
 */
export function findAmount(
  sentence: string,
  text: string,
  rival: Phrase | null = null,
  before = '',
): Phrase | null {
  const asked = sentence.replace(THEIR_OWN, '');
  for (const found of [
    meansIn(asked),
    aimIn(asked),
    shareIn(asked),
    SPELT_AIM.exec(asked)?.[1],
    lessIn(asked),
    meansIn(text),
    lessIn(text),
  ]) {
    const sum = clean(found ?? '');
    if (sum) return phrase(sum);
  }
  if (!POINTS_BACK.test(asked)) return null;
  return rival ?? given(onlySumIn(before));
}

/** "Our own entry price has stayed at 9 pounds", "my farmers pay me 22": what they take themselves is nothing they pay. */
const THEIR_OWN =
  /\b(?:(?:our|my) own (?:\p{L}+ )?(?:prices?|fees?|rates?|tariffs?|margin|entry|entrance)|(?:our|my) (?:tickets?|menu|entry|entrance)|\p{L}+ pays? (?:me|us))\b[^,.;?!]*/iu;

/** "We pay something like 1,400 for it now. Could it be brought down to that?": what the asking words point back to. */
function onlySumIn(before: string): string {
  if (THEIR_OWN.test(before)) return '';
  const found = [...before.matchAll(OFF)];
  // What has risen is told beside our own sum.
  if (found.some((match) => isRise(around(before, match)[0], ''))) return '';
  const sums = found
    .filter((match) => {
      const [ahead, behind] = around(before, match);
      if (COUNTED_BEFORE.test(ahead)) return false;
      return !COUNTED.test(behind) && !TOO_DEAR.test(behind) && !isRise(ahead, behind);
    })
    .map((match) => clean(match[1] ?? ''));
  const money = sums.filter((one) => one !== '' && (SHARE.test(one) || MONEY.test(one)));
  // Of two sums the one held against it is the last: "on the offer with 1,950, and now we pay 1,400".
  return new Set(money).size <= 2 ? (money.at(-1) ?? '') : '';
}

/** Money, or a number large enough to be money. */
const MONEY = /[€£$k]|\d{3}|[.,]\d|EUR|GBP|USD|CHF|Rs|INR|thousand|million|crore|lakh/i;

function given(sum: string): Phrase | null {
  return sum === '' ? null : phrase(sum);
}

function meansIn(text: string): string | null {
  for (const pattern of MEANS) {
    const match = pattern.exec(text);
    if (match?.[1] && fits(match, text)) return match[1];
  }
  return null;
}

/** "The 1.940 must become something nearer to his 1.500": of two they steer at the lower. */
function aimIn(text: string): string | null {
  const aims = [...text.matchAll(AIM)].filter((match) => fits(match, text)).map((match) => match[1] ?? '');
  const [first = null, ...others] = aims;
  return others.reduce((least, one) => (isLower(one, least) ? one : least), first);
}

function fits(match: RegExpExecArray, text: string): boolean {
  const sum = match[1] ?? '';
  const at = match.index + match[0].lastIndexOf(sum);
  return (
    !TOO_DEAR.test(text.slice(at + sum.length)) &&
    !COUNTED.test(text.slice(at + sum.length)) &&
    !/(?:\b(?:from|instead of|not|against)|(?<!\bmore) than) (?:the |our |your )?$/i.test(text.slice(0, at))
  );
}

/** A percentage or "a tenth" anywhere in the asking sentence is what they want off. */
function shareIn(asked: string): string | null {
  const found = [...asked.matchAll(OFF)]
    .filter((match) => !isRise(...around(asked, match)))
    .map((match) => match[1] ?? '');
  return (
    found.find((one) => SHARE.test(one)) ??
    found.find((one) => /[€£$k]|EUR|GBP|USD|CHF|Rs|INR|thousand|million|crore|lakh/i.test(one)) ??
    null
  );
}

function lessIn(asked: string): string | null {
  const match = LESS.exec(asked);
  return match?.[1] ?? match?.[2] ?? match?.[3] ?? null;
}

/**
 * Whether a share, or a sum that it would be less, comes off the price or limits a rise; null for a plain sum, and for
 * a rate to get down to.
 */
export function shareOf(amount: string, asked: string, text = asked): 'off' | 'cap' | null {
  if (!SHARE.test(amount)) return [asked, text].some((one) => lessIn(one) === amount) ? 'off' : null;
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
