import type { EndingEntry, EndingState } from '../ending.ts';
import { handedEvidence, quoteLines } from './handed-evidence.ts';
import type { Content } from './handover.ts';
import type { Rule } from './rule.ts';
import type { HandedWord } from './wording.ts';

type What = Content<EndingEntry>;

const HOW: Readonly<Record<EndingState, HandedWord>> = {
  good: 'handed_endingGood',
  neutral: 'handed_endingNeutral',
  sore: 'handed_endingSore',
  repaired: 'handed_endingRepaired',
};

/** P1, P4: how moments ended, and what was done about the sore ones. */
export const endings: Rule<What> = {
  title: 'handed_titleEndings',
  stays: () => false,
  leaving: ({ at, text, day, evidence, state, repair }) => ({
    at,
    text,
    day,
    evidence: handedEvidence(evidence),
    state,
    repair,
  }),
  telling: ({ at }) => [String(at)],
  tell: ({ day, text, evidence, state, repair }, wording) => [
    wording.say('handed_onDay', wording.say(HOW[state]), wording.day(day)),
    ...(text ? [text] : []),
    ...quoteLines(evidence, text ?? '', wording),
    ...(repair ? [wording.say('handed_repair', repair.done, wording.day(repair.on))] : []),
  ],
};
