import type { Scene } from '../families/family.ts';
import type { Thing } from '../slots/as-thing.ts';
import type { Told } from '../slots/told.ts';
import type { Slots } from '../slots.ts';
import { plainText } from '../text-parts.ts';
import { isContrast } from '../words/contrast.ts';
import { tellsOfPast } from '../words/past.ts';
import { CHANGES, EMPTY, GOOD_NEWS, HURTS, OWN_MIND, PLEASANTRY } from '../words/trouble-words.ts';

/*
 * What is seen of a mail, and of what a question quotes and names. Weights are kept by these signs
 * (`npm run train:worth`), so a sign that is worded anew has to be learned anew.
 */

const NUMBER =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|twice|\p{L}+teen|\p{L}+ty)\b/iu;
const PORTION = /%|\bper ?cent\b|\bout of\b|\bfrom \S+ to\b|\bhalf\b/i;
const MONEY = /[€£$]|\b(?:prices?|paid|pay|budget|costs?|fees?|invoices?)\b/i;
const DAY =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|christmas|easter|tomorrow|next (?:week|month|year))\b/i;
const AGAINST =
  /\b(?:not|never|nobody|no one|none|nothing|hardly|without|no longer|too|only|still|again|keeps?|every)\b|n't\b/i;
const US = /\b(?:you|your|yours)\b/i;
const POINTS = /^(?:it|this|that|they|he|she|them|these|those|there|one|some|which)\b/i;
const OWN = /^(?:i|we|i'm|we're|i've|we've|my|our)\b/i;
const SAYS = /\b(?:says?|said|asks?|asked|complain\w*|tells?|told|thinks?|wants?)\b/i;
const WHAT_FOR =
  /\b(?:so that|because|in order to|otherwise|since|so (?:they|we|he|she|the|our)|for (?:the|our|my|his|her|their))\b/i;

/** What a quotation may hold, each with the pattern that shows it. */
const HELD: readonly (readonly [string, RegExp])[] = [
  ['changes', CHANGES],
  ['good news', GOOD_NEWS],
  ['empty', EMPTY],
  ['own mind', OWN_MIND],
  ['pleasantry', PLEASANTRY],
  ['number', NUMBER],
  ['portion', PORTION],
  ['money', MONEY],
  ['day', DAY],
  ['against', AGAINST],
  ['us', US],
  ['points', POINTS],
  ['own', OWN],
  ['says', SAYS],
];

/** Where no network read it, or the clause is none of those looked at. */
const UNHEARD = 0.4;

function step(value: number, limits: readonly number[]): number {
  return limits.filter((limit) => value >= limit).length;
}

function words(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}

/** What is seen of a quotation: how likely it tells what is behind the ask, and of what sort it is. */
export function signsOfQuote(quote: string, told: readonly Told[]): string[] {
  const at = told.findIndex(({ fact }) => fact.text === quote);
  const found = told[at];
  const hurts = HURTS.reduce((sum, [pattern, worth]) => sum + (pattern.test(quote) ? worth : 0), 0);
  return [
    found ? `share ${step(found.share, [0.12, 0.2, 0.35, 0.55, 0.75])}` : 'share none',
    `place ${Math.min(at, 3)}`,
    `heard ${step(found?.heard ?? UNHEARD, [0.2, 0.35, 0.5, 0.7])}`,
    `hurts ${step(hurts, [0.1, 2, 4, 6])}`,
    `long ${step(words(quote).length, [5, 8, 11, 14])}`,
    `opens ${words(quote)[0]?.toLowerCase()}`,
    ...HELD.flatMap(([name, pattern]) => (pattern.test(quote) ? [name] : [])),
    ...(tellsOfPast(quote) ? ['past'] : []),
    ...(isContrast(quote) ? ['contrast'] : []),
  ];
}

const ROLES = [
  'decider',
  'requester',
  'reader',
  'audience',
  'served',
  'named',
  'rival',
  'amount',
  'price',
  'period',
  'role',
] as const;

/** What is seen of a name in a question: whose it is, or how likely it is the thing that they want. */
export function signsOfName(name: string, slots: Slots): string[] {
  const roles = ROLES.filter((role) => {
    const phrase = slots[role];
    return phrase !== null && plainText(phrase.parts).includes(name);
  });
  const last = words(name.toLowerCase()).at(-1);
  return [
    ...roles.map((role) => `role ${role}`),
    ...(roles.length > 0 ? [`who ${last}`] : []),
    ...signsOfThing(name, slots),
  ];
}

function signsOfThing(name: string, { likelyThing, counted, topic }: Slots): string[] {
  const holds = (thing: Thing | null | undefined) => thing && plainText(thing.definite).includes(name);
  const likely = holds(likelyThing?.thing) ? likelyThing : null;
  const several = counted.find(holds) ?? null;
  const thing = likely?.thing ?? several ?? (holds(topic) ? topic : null);
  if (!thing) return [];
  const said = words(plainText(thing.definite));
  return [
    `thing ${likely ? step(likely.share, [0.25, 0.4, 0.55, 0.7, 0.85]) : several ? 'several' : 'topic'}`,
    ...(several ? ['counted'] : []),
    `sort ${thing.sort}`,
    `fresh ${thing.fresh}`,
    `several ${thing.plural}`,
    `head ${thing.head}`,
    `opens ${said[0]}`,
    `words ${Math.min(5, said.length)}`,
  ];
}

/** What is seen of the mail as a whole. */
export function signsOfMail(slots: Slots, { reading, history }: Scene): string[] {
  const { asked, told, decider, requester, audience, date } = slots;
  return [
    `beside ${step(words(reading.text).length - words(asked).length, [8, 16, 30, 60, 120])}`,
    `register ${reading.register}`,
    `likely ${told.filter(({ share }) => share >= 0.35).length} ${Math.min(4, told.length)}`,
    `asked ${step(words(asked).length, [6, 12, 20])}`,
    ...(WHAT_FOR.test(asked) ? ['what for'] : []),
    ...(asked.includes('?') ? ['question'] : []),
    ...(decider ? ['decider'] : []),
    ...(requester ? ['requester'] : []),
    ...(audience ? ['audience'] : []),
    ...(date ? [`date ${date.exact} ${date.asked}`] : []),
    ...(history.thread.length > 0 ? ['thread'] : []),
  ];
}
