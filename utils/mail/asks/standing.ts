import type { AskKind } from '../reading.ts';
import type { Clause } from './clauses.ts';
import { rules } from './rule.ts';
import { topHits } from './weigh.ts';

/** Why a statement does not tell what happens to the writer's side and now. */
const STANDINGS = ['outsider', 'past', 'supposed', 'private'] as const;
type Standing = (typeof STANDINGS)[number];

const PEOPLE_BESIDE_US =
  'neighbour|neighbours|neighbor|neighbors|friend|friends|lady|gentleman|stranger|cousin|nephew|niece|competitor|competitors|rival|rivals|somebody_else|someone|somebody|woman|man|chap|fellow|tourist|passenger|author|politician|singer|actor|footballer|reporter|presenter|taxi|driver|village|town|magazine|newspaper|paper|book|film|novel';

const STANDING_RULES = rules<Standing>([
  `outsider 1 ^ the|a|an|my|our|another|some|one|radio ..2 ${PEOPLE_BESIDE_US}`,
  `outsider 1 at|in|on ..5 a|an|some|another ..2 ${PEOPLE_BESIDE_US}`,
  'outsider 1 before you|us|him|her ..10',
  'outsider 1 ^ he|she|they said|told|complained|laughed ..1 about|that|the|his|her|their',
  'outsider 1 told|tells me|us of|about ..2 a|an|another|somebody|someone|his|her|their',
  'outsider 1 read|heard|saw ..1 in|on|of|about ..1 a|an|another|the ..2 paper|news|radio|firm|company|shop|house|man|woman|magazine',
  'outsider 1 someone|somebody ..4 whose',
  'past 1 years|decades|winters|summers|springs|autumns|seasons|centuries ago|back|since',
  'past 1 years|decades|winters|summers|seasons ..1 ago',
  'past 1 last|previous year|century|winter|summer|autumn|spring|season|decade|owner|owners|tenant|firm|supplier|agency|provider',
  'past 1 used to|once_had|back_then|in_those_days|long_ago|in_the_past|at_the_time|years_ago',
  'past 1 in|since|of 1990|1995|2000|2005|2010|2012|2014|2015|2016|2017|2018|2019|2020|2021|2022',
  'supposed 1 ^ if|unless|once|should|until|before|imagine|suppose|supposing|lest|assuming|whenever',
  'supposed 1 in_case|in case|what_if|if ..1 ever|would_be|might_be|could_be|afraid_that|for_fear|worst_case',
  'supposed 1 if|lest|unless ..4 ever|were|should|gets|fails|failed|breaks|goes|dies|happens',
  'private 1 @decide|decided|decides ..2 to ..1 believe|forgive|trust|think|like|ignore|laugh|smile|enjoy|love|hope|be|live|sleep|cry|blame|like|adopt|eat|read|learn|retire|marry|call|let|treat|take',
]);

/** Words by which a grievance is about what the other side did, whoever told it, or goes on today. */
const CONCERNS_YOU: readonly string[] = ['you', '@you', 'your', '@your', 'again', 'still'];
/** A decision that binds both houses is taken by somebody: one of them, or a body that decides for them. */
const DECIDERS: readonly string[] = [
  'i',
  'we',
  'us',
  'our',
  '@us',
  '@boss',
  'they',
  'decision',
  'option',
  'it',
];

function concernsYou(clause: Clause): boolean {
  return CONCERNS_YOU.some((word) => clause.vocabulary.has(word));
}

/**
 * Whether a statement of this kind stands for the writer's own side and for now. What happened to somebody else,
 * years ago or only in thought is a story: it may be told in the same words, and changes nothing in how we answer.
 */
export function standsHere(kind: AskKind, clause: Clause): boolean {
  if (kind !== 'hardship' && kind !== 'outage' && kind !== 'complaint' && kind !== 'decided') return true;
  const found = topHits(clause, STANDING_RULES);
  if (kind === 'decided')
    return (
      !found.has('private') && !found.has('supposed') && DECIDERS.some((word) => clause.vocabulary.has(word))
    );
  const supposed = found.has('supposed') || clause.conditional;
  if (kind === 'complaint')
    return concernsYou(clause) || !(supposed || found.has('outsider') || found.has('past'));
  return !(supposed || found.has('outsider') || found.has('past'));
}
