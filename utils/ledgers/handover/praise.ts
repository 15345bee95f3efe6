import type { PraiseEntry, PraiseWord } from '../praise.ts';
import { handedEvidence, lettersOf, toldBy } from './handed-evidence.ts';
import type { Content } from './handover.ts';
import type { Rule } from './rule.ts';
import type { HandedWord } from './wording.ts';

type What = Content<PraiseEntry>;

const STATES: Readonly<Record<PraiseWord, HandedWord>> = {
  kept: 'handed_praiseKept',
  asked: 'handed_praiseAsked',
  may: 'handed_praiseMay',
  'may-not': 'handed_praiseMayNot',
};

/** K5: praise, and whether it may be quoted. */
export const praise: Rule<What> = {
  title: 'handed_titlePraise',
  stays: ({ state }) => state === 'refused',
  leaving: ({ evidence, day, state, askedOn, answeredOn }) => ({
    evidence: handedEvidence(evidence),
    day,
    state,
    askedOn,
    answeredOn,
  }),
  telling: ({ evidence }) => [toldBy(evidence), lettersOf(evidence.quote)],
  tell: ({ evidence, day, state }, wording) => [
    wording.say('handed_quoteOn', wording.day(day), evidence.quote),
    ...(state === 'refused' ? [] : [wording.say(STATES[state])]),
  ],
};
