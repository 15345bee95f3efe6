import { dayOf } from '../../clients/day.ts';
import { findDates } from '../../mail/dates.ts';
import { daysFrom } from '../entry.ts';
import type { Told } from './told.ts';

/** Things to which others come. */
const GATHERING =
  'open day|open house|grand opening|trade fair|book fair|job fair|craft fair|spring fair|autumn fair|exhibition|congress|conference|summit|festival|premiere|concert|summer party|launch party|launch event|anniversary party|jubilee|gala|graduation|prize-giving|roadshow|opening';
/** Things that are theirs alone. */
const PRIVATE_EVENT =
  'go-live|office move|shop move|relocation|inspection|audit|annual meeting|general meeting|board meeting|agm|roll-?out|migration|refurbishment|renovation|kick-?off|launch|product launch|website launch|relaunch';
/** What may stand behind it: "the audit committee" and "opening hours" are no events. */
const END =
  '(?=[.,;:!?)]|$| (?:on|in|at|is|are|starts?|begins?|of|and|with|next|to|until|this|will|by|has|takes?|comes?|when|where|so|as|that|which|because|from)\\b)';
const named = (whose: string) =>
  new RegExp(
    `\\b(?:${whose}|the|next|annual|this year's)\\s(?:(?!is\\b|are\\b|has\\b|will\\b|can\\b)[\\p{L}-]+\\s){0,2}?(${GATHERING}|${PRIVATE_EVENT})${END}`,
    'iu',
  );
const IN_MAIL = named('our|my');
/** A note speaks of them. */
const IN_NOTE = named('our|my|their|her|his');
const IS_GATHERING = new RegExp(`^(?:${GATHERING})$`, 'i');

/** It has been; nothing is to be done for it any more. */
const PAST =
  /\b(?:was|were|went|following|had|has been|have been|after (?:the|our|their)|last (?:week|month|year|time|spring|summer|autumn|winter)|ago|yesterday|thank(?:s| you) for coming|cancelled|called off|(?:back|know) from)\b/i;
/** It is on its way. */
const AHEAD =
  /\b(?:will|is on|are on|next|coming|upcoming|soon|before (?:the|our|their)|until (?:the|our|their)|ahead of|prepar\w+|planning|getting ready|in time for|in (?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|\d+ weeks?))\b/i;

/** A mention without a day is good for so long. */
const FRESH_DAYS = 60;
const FURTHEST_DAYS = 400;

/** When it is asked. */
export interface Today {
  /** ISO date where the user is. */
  readonly today: string;
  /** IANA zone. */
  readonly timeZone: string;
}

/** An event of theirs that is still to come, and whether others come to it. */
export interface Coming {
  /** After "their": "trade fair". */
  readonly words: string;
  readonly gathering: boolean;
}

/** The event that a sentence announces, or null: one without a day counts only while the sentence is fresh. */
export function comingIn(sentence: string, { at, where }: Told, { today, timeZone }: Today): Coming | null {
  const words = (where === 'note' ? IN_NOTE : IN_MAIL).exec(sentence)?.[1]?.toLowerCase();
  if (words === undefined || at === null || PAST.test(sentence)) return null;
  const [day] = findDates(sentence, { at, timeZone, ahead: true });
  if (day) {
    const left = daysFrom(today, day.date);
    if (left < 0 || left > FURTHEST_DAYS) return null;
  } else {
    const told = daysFrom(dayOf(at, timeZone), today);
    if (!AHEAD.test(sentence) || told > FRESH_DAYS) return null;
  }
  return { words: words === 'agm' ? 'AGM' : words, gathering: IS_GATHERING.test(words) };
}
