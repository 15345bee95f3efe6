import { addAfter, addAtEnd, type FeelRule, firstSwap, type Swap, says } from './rule.ts';

const SWAPS: readonly Swap[] = [
  {
    words: /(?<=\b(?:you|your \w+)(?:'ve| have| has| are| is)?) finally(?= )/,
    to: '',
    reason: '“Finally” says that it took too long.',
  },
  {
    words:
      /(?<=\byour) (?:little|small|tiny|humble|modest) (team|project|company|shop|business|idea|event|plan|office|firm|launch)\b/,
    to: ' $1',
    reason: 'It makes what they have built smaller.',
  },
  { words: /\bnot a bad (\w+)/, to: 'a good $1', reason: 'Half a praise sounds like none.' },
  {
    words: /\bnot (?:too |so |half )?bad(?: at all)?\b/,
    to: 'good',
    reason: 'Half a praise sounds like none.',
  },
  { words: /\bour (success|achievement)\b/, to: 'your $1', reason: 'It gives the credit to them.' },
];

/** Something is handed over that others in their house may want to see. */
const HANDED =
  /\b(?:attached|enclosed|here (?:is|are)|here's|below)\b[^.!?]*\b(?:report|figures|results?|analysis|summary|numbers|findings|slides|proposal|comparison|overview|design)\b|\b(?:report|figures|results?|analysis|summary|numbers|findings|slides|proposal|comparison|overview|design)\b[^.!?]*\b(?:attached|enclosed|below)\b/;
const CHEERED = /\bcongratulations\b|\bwell done\b|\bhats off\b/;
const OFFERED = /\bone page\b|\bshow (?:it|this|them) (?:to|around)\b/;

/** P3: proud. Nothing that makes their work smaller, and a hand in making them look good to their own people. */
export const proud: FeelRule = (words) => {
  const swap = firstSwap(words, SWAPS);
  if (swap) return swap;
  const cheered = words.sentences.find(({ plain }) => CHEERED.test(plain));
  if (cheered && !says(words, /\?\s*$/)) {
    return addAfter(words, cheered, 'What made the difference?', 'It lets them tell how they did it.');
  }
  if (!says(words, HANDED) || says(words, OFFERED)) return null;
  return addAtEnd(
    words,
    'If you would like to show this to others, I will gladly put the heart of it on one page.',
    'It helps them look good to their own people.',
  );
};
