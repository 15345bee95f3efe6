import type { Ask } from '../../../../mail/reading.ts';
import { sharedStems } from '../../../words/stems.ts';
import { tokensOf } from '../../../words/tokens.ts';
import { CHANGES, EMPTY, GOOD_NEWS, HURTS, OWN_MIND, PLEASANTRY } from '../../../words/trouble-words.ts';
import type { ClauseAround } from './clauses-around.ts';

/** Said to be the reason. */
const REASON = /\b(?:because|since|as|so|for|now that|given that|otherwise)[ ,]*$/i;
const NUMBER =
  /\b\d[\d.,]*\b|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|\p{L}+teen|\p{L}+ty)\b/giu;
const DAY =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|christmas|easter|tomorrow|next (?:week|month|year))\b/i;
const MONEY = /[€£$]|\b(?:prices?|paid|pay|budget|cost|costs|fee|invoice|per ?cent|percent)\b|%/i;
const MORE =
  /\b(?:fewer|less|more|than|too|longer|bigger|smaller|only|instead|no longer|not|never|nobody|without|still|again|always|every)\b|n't\b/gi;
const US = /\b(?:you|your|yours)\b/i;
/** Points at what was named before. */
const POINTS = /^(?:it|this|that|they|he|she|them|these|those|there|one|some|which)\b/i;

/**
 * What is seen of a clause that may tell what is behind an ask: where it stands, what it begins with, every word of it,
 * and what the word lists make of it. Weights are kept by these signs (`npm run train:likely`), so a sign that is worded
 * anew has to be learned anew.
 */
export function signsOf({ clause, sentence, away, led }: ClauseAround, ask: Ask, subject: string): string[] {
  const words = tokensOf(clause)
    .filter(({ kind }) => kind !== 'mark')
    .map(({ lower }) => lower);
  const place = placeOf(away);
  const hurts = HURTS.reduce((sum, [pattern, worth]) => sum + (pattern.test(clause) ? worth : 0), 0);
  const whole = clause.length >= 0.75 * sentence.text.trim().length;
  return [
    `place ${place}`,
    `place ${place} ${ask.kind}`,
    `opens ${words[0]}`,
    `opens ${words[0]} ${words[1]}`,
    `ends ${words.at(-1)}`,
    `hurts ${Math.min(8, Math.round(hurts))}`,
    `hurts ${hurts > 2 ? 'much' : hurts > 0 ? 'some' : 'not'} ${ask.kind}`,
    `numbers ${Math.min(3, clause.match(NUMBER)?.length ?? 0)}`,
    `against ${Math.min(3, clause.match(MORE)?.length ?? 0)}`,
    `words ${Math.min(16, 2 * Math.round(words.length / 2))}`,
    `shares ${Math.min(2, sharedStems(clause, ask.quote))}`,
    `shares ${Math.min(2, sharedStems(clause, subject))} subject`,
    ...[...new Set(words)].map((word) => `word ${word}`),
    ...(
      [
        ['changes', CHANGES],
        [`changes ${ask.kind}`, CHANGES],
        ['good news', GOOD_NEWS],
        ['empty', EMPTY],
        ['own mind', OWN_MIND],
        ['pleasantry', PLEASANTRY],
        ['day', DAY],
        ['money', MONEY],
        [`money ${ask.kind}`, MONEY],
        ['us', US],
        ['points', POINTS],
      ] as const
    ).flatMap(([name, pattern]) => (pattern.test(clause) ? [name] : [])),
    ...(REASON.test(led) ? ['reason'] : []),
    ...(whole ? ['whole'] : []),
    ...(led === '' ? [] : ['led']),
  ];
}

function placeOf(away: number): string {
  if (away === 0) return 'asking';
  const far = Math.abs(away) === 1 ? 1 : Math.abs(away) <= 3 ? 3 : 9;
  return away < 0 ? `before ${far}` : `behind ${far}`;
}
