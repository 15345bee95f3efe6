import type { OccasionEntry, OccasionKind } from '../occasion.ts';
import { sensitivityOf } from '../sensitive.ts';
import type { Content } from './handover.ts';
import type { Rule } from './rule.ts';
import type { HandedWord } from './wording.ts';

type What = Content<OccasionEntry>;

const KINDS: Readonly<Record<OccasionKind, HandedWord>> = {
  birthday: 'handed_occasionBirthday',
  'go-live': 'handed_occasionGoLive',
  anniversary: 'handed_occasionAnniversary',
  event: 'handed_occasionEvent',
  other: 'handed_occasionOther',
};

/** C7: the days that are the client's own; one whose words touch what is sensitive stays. */
export const occasions: Rule<What> = {
  title: 'handed_titleOccasions',
  stays: ({ state, text }) => state === 'let-go' || (text !== null && sensitivityOf(text) !== null),
  leaving: ({ kind, text, leadDays, monthDay, year, every, day, state, keptOn }) => ({
    kind,
    text,
    leadDays,
    monthDay,
    year,
    every,
    day,
    state,
    keptOn,
  }),
  telling: ({ kind, monthDay, year, every }) => [`${kind} ${monthDay} ${every === 'once' ? year : ''}`],
  tell: ({ kind, text, every, day }, wording) => [
    text ?? wording.say(KINDS[kind]),
    wording.say(every === 'year' ? 'handed_occasionYearly' : 'handed_occasionOnce', wording.day(day)),
  ],
};
