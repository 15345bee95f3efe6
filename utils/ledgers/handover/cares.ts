import type { Feeling } from '../../clients/feelings.ts';
import type { Tier } from '../../clients/tier.ts';
import type { CareEntry } from '../care.ts';
import type { Content } from './handover.ts';
import type { Rule } from './rule.ts';
import type { HandedWord } from './wording.ts';

type What = Content<CareEntry>;

const FEELINGS: Readonly<Record<Feeling, HandedWord>> = {
  heard: 'handed_feelHeard',
  safe: 'handed_feelSafe',
  proud: 'handed_feelProud',
  unhurried: 'handed_feelUnhurried',
  'in-control': 'handed_feelInControl',
  'looked-after': 'handed_feelLookedAfter',
};

const TIER_WORDS: Readonly<Record<Tier, HandedWord>> = {
  often: 'handed_tierOften',
  regular: 'handed_tierRegular',
  seldom: 'handed_tierSeldom',
};

/** C3, P3, K3, X5: how they are to be dealt with. A line that the colleague left empty takes none of ours away. */
export const cares: Rule<What> = {
  title: 'handed_titleCare',
  stays: ({ serves, feelAs, quietUntil, tier }) => !serves && !feelAs && !quietUntil && !tier,
  leaving: ({ day, state, serves, feelAs, quietUntil, tier }) => ({
    day,
    state,
    serves,
    feelAs,
    quietUntil,
    tier: tier ?? null,
  }),
  telling: () => ['care'],
  keeping: (mine, theirs) => ({
    serves: theirs.serves ?? mine.serves,
    feelAs: theirs.feelAs ?? mine.feelAs,
    quietUntil: theirs.quietUntil ?? mine.quietUntil,
    tier: theirs.tier ?? mine.tier,
  }),
  single: (person) => `care\n${person}`,
  tell: ({ serves, feelAs, quietUntil, tier }, { say, day }) => [
    ...(feelAs ? [say('handed_feelAs', say(FEELINGS[feelAs]))] : []),
    ...(serves ? [say('handed_serves', serves)] : []),
    ...(quietUntil ? [say('handed_quiet', day(quietUntil))] : []),
    ...(tier ? [say(TIER_WORDS[tier])] : []),
  ],
};
