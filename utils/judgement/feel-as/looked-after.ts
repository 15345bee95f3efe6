import { addAfter, addAtEnd, type FeelRule, firstSwap, type Swap, says } from './rule.ts';

const TAIL =
  '(?: (?:me|us|me directly|us directly))?(?: (?:at any time|any ?time|if you have (?:any )?(?:further |other |more )?questions|if (?:you need anything|anything is unclear)|with any questions|about this|again))?[.!]?$';
const TEAM = '(?:support|service|help ?desk|billing|accounts|technical|customer (?:care|service)|sales)';

const SWAPS: readonly Swap[] = [
  {
    words: new RegExp(
      `^(?:(?:and )?(?:if you have|should you have|in case of) (?:any )?(?:further |other |more )?(?:questions?|queries|concerns?),? |if (?:anything is unclear|you need anything(?: else)?),? )?(?:please )?(?:do not|don't) hesitate to (?:contact|call|e-?mail|ask|write to|reach out(?: to)?|get in touch(?: with)?)${TAIL}`,
    ),
    to: 'if anything is unclear, write to me and I will see to it.',
    reason: 'A person who will see to it, in place of a formula.',
  },
  {
    words: new RegExp(
      `^(?:(?:and )?(?:if you have|should you have) (?:any )?(?:further |other |more )?(?:questions?|queries|concerns?),? )?(?:please )?feel free to (?:contact|call|e-?mail|ask|write to|reach out(?: to)?|get in touch(?: with)?)${TAIL}`,
    ),
    to: 'if anything is unclear, write to me and I will see to it.',
    reason: 'A person who will see to it, in place of a formula.',
  },
  {
    words: new RegExp(
      `^(?:for (?:this|that|help),? )?please (?:contact|call|write to|reach out to|get in touch with|speak to|open a ticket with) our (${TEAM})(?: (?:team|department|desk|colleagues|people))?[.!]?$`,
    ),
    to: 'I will take this to our $1 team myself and come back to you.',
    reason: 'It spares them a second errand.',
  },
  {
    words:
      /^(?:i am afraid |i'm afraid |unfortunately,? )?(?:that|this)(?: is|'s) not (?:really )?my (?:department|area|job|responsibility)[.!]?$/,
    to: 'let me find the right person and bring the two of you together.',
    reason: 'They need a person, not a border.',
  },
  {
    words:
      /^(?:please )?(?:just )?let (?:me|us) know if (?:you need|there is|there's) anything(?: else)?(?: (?:i|we) can do(?: for you)?| you need)?[.!]?$/,
    to: 'is there anything you are still waiting for from us?',
    reason: 'A question they can answer, in place of an open door.',
  },
];

const CARED_FOR =
  /\b(?:i|we)(?:'ll| will) (?:deliver|install|fix|replace|set up|ship|move)\b|\b(?:is|are|has been|have been) (?:now )?(?:done|installed|delivered|replaced|repaired|live|set up|fixed(?! (?:for|at|until)\b))\b/;
/** Their matter has gone to somebody else. */
const PASSED_ON =
  /\bi(?:'ve| have)? (?:just |now )?(?:forwarded|passed|handed) (?:your|this|it|the) [^.!?]*\b(?:to|on)\b/;
const LOOKS_IN =
  /\blook in\b|\bcheck (?:in|back|that|whether)\b|\bsee to it\b|\b(?:i|we)(?:'ll| will) (?:call|ring|ask|be in touch|come back|write again|make sure)\b|\bstill waiting for\b/;

/** P3: looked after. A person in place of a formula, no second errand, and somebody who looks in again. */
export const lookedAfter: FeelRule = (words) => {
  const swap = firstSwap(words, SWAPS);
  if (swap) return swap;
  const passed = words.sentences.find(({ plain }) => PASSED_ON.test(plain));
  if (passed && !says(words, LOOKS_IN)) {
    return addAfter(
      words,
      passed,
      'I will make sure that you hear back by [day].',
      'What is passed on stays in your hands.',
    );
  }
  if (!says(words, CARED_FOR) || says(words, LOOKS_IN)) return null;
  return addAtEnd(
    words,
    'I will look in again on [day] to see that all is well.',
    'They need not come to you first.',
  );
};
