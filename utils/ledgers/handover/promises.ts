import { NO_DAY } from '../entry.ts';
import type { PromiseEntry, PromiseState } from '../promise.ts';
import { handedEvidence, lettersOf, quoteLines, toldBy } from './handed-evidence.ts';
import type { Content } from './handover.ts';
import type { Rule } from './rule.ts';
import type { HandedWord, Wording } from './wording.ts';

type What = Content<PromiseEntry>;

/** D7: what was proposed and refused is nobody's promise. */
export const promises: Rule<What> = {
  title: 'handed_titlePromises',
  stays: ({ state }) => state === 'refused',
  leaving: ({ by, text, day, evidence, state, settledOn }) => ({
    by,
    text,
    day,
    evidence: handedEvidence(evidence),
    state,
    settledOn,
  }),
  telling: ({ by, text, day, evidence }) => [toldBy(evidence), lettersOf(text, `${by} ${day}`)],
  tell: (what, wording) => [
    wording.say(what.by === 'us' ? 'handed_promisedByUs' : 'handed_promisedByClient', what.text),
    standing(what, wording),
    ...quoteLines(what.evidence, what.text, wording),
  ],
};

const SETTLED: Readonly<Record<Exclude<PromiseState, 'open' | 'refused'>, HandedWord>> = {
  kept: 'handed_promiseKept',
  early: 'handed_promiseEarly',
  exceeded: 'handed_promiseExceeded',
  missed: 'handed_promiseMissed',
  released: 'handed_promiseReleased',
};

function standing({ state, day, settledOn }: What, wording: Wording): string {
  if (state === 'open' || state === 'refused') {
    return day === NO_DAY
      ? wording.say('handed_promiseOpen')
      : wording.say('handed_promiseDue', wording.day(day));
  }
  return settledOn === null
    ? wording.say(SETTLED[state])
    : wording.say('handed_onDay', wording.say(SETTLED[state]), wording.day(settledOn));
}
