import { addAfter, DAY_WORDS, type FeelRule, firstSwap, type Swap, says } from './rule.ts';

/** Something is asked of them, not promised by us. */
const ASKED =
  "(?<=^(?:(?!\\b(?:i|we)(?:'ll| will)\\b)[^.!?])*\\b(?:please|can you|could you|would you|will you|you(?:'ll)? (?:need|have) to|(?:i|we) need|let (?:me|us) know|get back to (?:me|us))\\b[^.!?]*)";

/** Words of hurry in a sentence that asks for something. They are looked for first: looking back is dear. */
function asked(words: string): RegExp {
  return new RegExp(`(?=${words})${ASKED}${words}`);
}

const SWAPS: readonly Swap[] = [
  {
    words: asked(
      ' (?:as soon as (?:possible|you can)|asap|at your earliest (?:possible )?(?:convenience|opportunity)|without delay|right away|straight away|immediately|urgently|promptly)(?=[.,;!?)]|$| and | so | or )',
    ),
    to: ' when it suits you',
    reason: 'It lets them choose the moment.',
  },
  { words: /\burgently need\b/, to: 'need', reason: 'Your hurry becomes theirs.' },
  {
    words: /(?<=\byour) (?:prompt|quick|swift|early|speedy|fast|timely) (reply|response|answer|feedback)\b/,
    to: ' $1',
    reason: 'They will read it as a push.',
  },
  {
    words: /(?<=\bhear(?:ing)? (?:back )?from you) (?:very )?(?:soon|shortly)(?=[.,;!?)]|$)/,
    to: '',
    reason: 'They will read it as a push.',
  },
  {
    words: /\b(?:just )?a quick (question|call|note|word|reminder|reply|answer|look|yes)\b/,
    to: 'a $1',
    reason: '“Quick” hurries them along.',
  },
  {
    words: /\b(i|we)(?:'m| am| are|'re) still (?:waiting for|awaiting) (?=your\b)/,
    to: '$1 would be glad of ',
    reason: 'They will read it as a push.',
  },
  {
    words: asked(
      ' by (?:eod|cob|(?:the )?end of (?:the )?(?:business )?day|close of business|today|tonight|noon)(?: today)?(?=[.,;!?)]|$| and | so )',
    ),
    to: ' by [a later day]',
    reason: 'A little more room, if you have it to give.',
  },
];

/** A request that costs them time; formulas that only sound like one are left out. */
const REQUEST =
  /^(?:(?:hi|hello)[^,]*, )?(?:(?:so|then|and|also),? )?(?:(?:can|could|would|will) you (?!like\b|mind\b|be\b|prefer\b|rather\b)\w+|please (?!treat|contact|call|refer|visit|get in touch|reach out|find|note|see|do not|don't|feel free|accept|let|be |excuse|forgive|disregard|ignore)\w+|please let (?:me|us) know (?!if\b))/;
const ROOM =
  /\bno (?:rush|hurry)\b|\btake (?:your|the|all the) time\b|\bwhen(?:ever)? it suits\b|\btoo soon\b|\bwhenever you\b|\bby \[/;

/** P3: unhurried. No push, no borrowed hurry, and room where something is asked of them. */
export const unhurried: FeelRule = (words) => {
  const swap = firstSwap(words, SWAPS);
  if (swap) return swap;
  const at = words.sentences.findIndex(({ plain }) => REQUEST.test(plain));
  const request = words.sentences[at];
  if (!request || says(words, ROOM)) return null;
  // What is asked in one breath stays together.
  const after = words.sentences.slice(at + 1);
  const next = after.findIndex(({ plain }) => !/\?\s*$/.test(plain));
  const last = after[(next === -1 ? after.length : next) - 1] ?? request;
  return DAY_WORDS.test(request.plain)
    ? addAfter(words, last, 'If that is too soon, just say so.', 'A date with a way out presses less.')
    : addAfter(words, last, 'There is no hurry.', 'They need not guess how soon you want it.');
};
