import { addAfter, type FeelRule, firstSwap, type Swap } from './rule.ts';

const BEFORE =
  '(?: (?:before|earlier|already|previously|above|in my (?:last|previous|earlier) (?:e-?mail|mail|message)))?';
const AS_I_SAID = `as (?:i|we)(?: have|'ve|'d| had)?(?: already| previously)? (?:said|mentioned|wrote|written|explained|noted|stated|told you)${BEFORE}`;
const INCONVENIENCE =
  '(?:any|the) inconveniences?(?: (?:that )?(?:this|it|we)(?: may| might)?(?: have| has)? caused(?: you)?| caused(?: to you)?)?';
const SUBJECT = '(?:i|we|you|he|she|it|they|there|this|that|these|those|the|our|your|my|unfortunately)\\b';

const SWAPS: readonly Swap[] = [
  {
    words: new RegExp(`^(?:but |and |so )?${AS_I_SAID}, `),
    to: '',
    reason: 'It tells them that they did not listen.',
  },
  { words: new RegExp(`, ${AS_I_SAID},(?= )`), to: '', reason: 'It tells them that they did not listen.' },
  {
    words: /^(?:as )?per my (?:last|previous|earlier) (?:e-?mail|mail|message), /,
    to: '',
    reason: 'It tells them that they did not listen.',
  },
  {
    words: new RegExp(
      `(?=,? but )(?<=\\bi (?:(?:completely|fully|quite|really|do|can) )?(?:understand|see|hear|appreciate|know)\\b(?:(?!nothing|anything|everything|all|none|only)[^.!?;:])*?[^,\\s])(?:,)? but (?=${SUBJECT})`,
    ),
    to: '. ',
    reason: '“But” takes back what you have just said.',
  },
  {
    words: /\bsorry (?:that )?you (?:feel|felt) (?:that way|this way|like (?:that|this))\b/,
    to: 'sorry that it came to this',
    reason: 'It makes the trouble a feeling of theirs.',
  },
  {
    words: new RegExp(
      `\\b(?:i (?:sincerely |deeply |do )?apologi[sz]e for ${INCONVENIENCE}|^(?:my |our )?apologies for ${INCONVENIENCE}|^sorry for ${INCONVENIENCE})`,
    ),
    to: 'I am sorry for the trouble this has caused you',
    reason: 'It sounds like a sign on a door.',
  },
  {
    words: new RegExp(`\\bwe (?:sincerely |deeply |do )?apologi[sz]e for ${INCONVENIENCE}`),
    to: 'we are sorry for the trouble this has caused you',
    reason: 'It sounds like a sign on a door.',
  },
  {
    words: /^(?:many )?thank(?:s| you) for (?:your|the) feedback(?=[.,!]|$)/,
    to: 'thank you for telling me',
    reason: '“Feedback” is what one gives a form.',
  },
  { words: /^actually,? /, to: '', reason: '“Actually” sounds like a correction.' },
  {
    words: /(?<=^(?:i|we|you|it|he|she|they)) actually(?= )/,
    to: '',
    reason: '“Actually” sounds like a correction.',
  },
];

/** The draft says back what they are after. */
const SAID_BACK =
  /^(?:so )?(?:you (?:really |mainly |also |above all )?(?:need (?!to\b)|want |are looking for |would like )|as i understand (?:it|you),? )/;

/** P3: heard. Nothing that scolds or takes back, and where their wish is said back, the chance to put it right. */
export const heard: FeelRule = (words) => {
  const swap = firstSwap(words, SWAPS);
  if (swap) return swap;
  const asks = words.sentences.some(({ plain }) => /\?\s*$/.test(plain));
  const back = asks ? undefined : words.sentences.find(({ plain }) => SAID_BACK.test(plain));
  return back
    ? addAfter(words, back, 'Have I got that right?', 'They can put it right before you go on.')
    : null;
};
