import type { Effort, Grant, GrantRoute, Reaction, WishEntry } from '../wish.ts';
import { handedEvidence, lettersOf, quoteLines, toldBy } from './handed-evidence.ts';
import type { Content } from './handover.ts';
import type { Rule } from './rule.ts';
import type { HandedWord, Wording } from './wording.ts';

type What = Content<WishEntry>;

/** D1, D4: when it last stood beside a mail is the keeper's own business, on both sides. */
export const wishes: Rule<What> = {
  title: 'handed_titleWishes',
  stays: ({ state }) => state === 'refused',
  leaving: ({ text, day, evidence, state, grant }) => ({
    text,
    day,
    evidence: handedEvidence(evidence),
    state,
    grant,
    shown: null,
  }),
  telling: ({ text, evidence }) => [toldBy(evidence), lettersOf(text)],
  keeping: ({ shown }) => ({ shown }),
  tell: (what, wording) => [
    wording.say('handed_wish', what.text),
    ...standing(what, wording),
    ...quoteLines(what.evidence, what.text, wording),
  ],
};

const ROUTES: Readonly<Record<GrantRoute, HandedWord>> = {
  ours: 'handed_wishOurs',
  bent: 'handed_wishBent',
  bought: 'handed_wishBought',
  introduced: 'handed_wishIntroduced',
  no: 'handed_wishNo',
};
const EFFORTS: Readonly<Record<Effort, HandedWord>> = {
  minutes: 'handed_tookMinutes',
  hours: 'handed_tookHours',
  days: 'handed_tookDays',
};
export const REACTIONS: Readonly<Record<Exclude<Reaction, 'unknown'>, HandedWord>> = {
  delighted: 'handed_theyDelighted',
  pleased: 'handed_theyPleased',
  unmoved: 'handed_theyUnmoved',
};

function standing({ state, grant }: What, { say, day }: Wording): readonly string[] {
  if (grant) return [say('handed_onDay', say(ROUTES[grant.route]), day(grant.on)), ...costOf(grant, say)];
  return [say(state === 'let-go' ? 'handed_wishLetGo' : 'handed_wishOpen')];
}

function costOf({ effort, cost, reaction }: Grant, say: Wording['say']): readonly string[] {
  return [
    ...(effort ? [say(EFFORTS[effort])] : []),
    ...(cost ? [say('handed_cost', cost)] : []),
    ...(reaction === 'unknown' ? [] : [say(REACTIONS[reaction])]),
  ];
}
