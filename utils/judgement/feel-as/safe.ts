import { addAtEnd, DAY_WORDS, type FeelRule, firstSwap, type Swap, says } from './rule.ts';

const FRANK = '(?:to be (?:quite |perfectly |completely )?(?:honest|frank)|honestly|frankly|in all honesty)';

const SWAPS: readonly Swap[] = [
  {
    words: /^(?:please )?(?:do not|don't) worry(?: about (?:it|that|this))?(?:,|:| -| –| —) /,
    to: '',
    reason: '“Don’t worry” is what makes one worry.',
  },
  { words: new RegExp(`^${FRANK}, `), to: '', reason: 'It makes them wonder about the rest.' },
  { words: new RegExp(`, ${FRANK},(?= )`), to: '', reason: 'It makes them wonder about the rest.' },
  {
    words:
      /(?= (?:very |pretty |quite )?(?:soon|shortly|as soon|asap|in due|at some))(?<=\b(?:i|we|you)(?:'ll| will)\b[^.!?]*) (?:(?:very |pretty |quite )?soon|shortly|as soon as (?:possible|(?:i|we) can)|asap|in due course|at some point)(?=[.,;!?)]|$| and | so | with )/,
    to: ' by [day]',
    reason: 'With a day they can stop wondering.',
  },
];

const PROMISED = /\b(?:i|we)(?:'ll| will)\b|\byou(?:'ll| will) (?:have|get|receive|hear)\b/;
const WARNS =
  /\bif (?:anything|something|that|this|it|the date)\b[^.!?]*\bchang|\bhear (?:it )?from (?:me|us) first\b/;

/** P3: safe. No word that sows doubt, a day in place of "soon", and who will speak first if it changes. */
export const safe: FeelRule = (words) => {
  const swap = firstSwap(words, SWAPS);
  if (swap) return swap;
  const isDated = words.sentences.some(({ plain }) => PROMISED.test(plain) && DAY_WORDS.test(plain));
  if (!isDated || says(words, WARNS)) return null;
  return addAtEnd(
    words,
    'If anything changes, you will hear it from me first.',
    'They need not keep watch themselves.',
  );
};
