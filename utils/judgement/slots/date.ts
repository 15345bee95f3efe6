import type { Ask, Reading } from '../../mail/reading.ts';
import type { Fact, TextPart } from '../judgement.ts';
import { ours, theirs } from '../text-parts.ts';
import { saidHere } from './facts.ts';

/** The day a thing is wanted by, in the client's words. */
export interface WantedDate {
  /** "25 May", "the end of September": stands after "by" and alone. */
  readonly day: TextPart;
  /** As it stands in a promise: "by 25 May", "in the second half of May", "in time for the fair". */
  readonly when: readonly TextPart[];
  /** Named with the ask itself; else only something happens on it. */
  readonly asked: boolean;
  /** A day of the calendar or the week; a season or a month is none. */
  readonly exact: boolean;
  readonly fact: Fact;
}

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\b';
const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b';
const DAY_OF_MONTH = `(?:${WEEKDAY} )?(?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}`;
const MONTH_DAY = `${MONTH} \\d{1,2}(?:st|nd|rd|th)?\\b`;
const NUMBERED = '(?:the )\\d{1,2}(?:st|nd|rd|th)\\b';
const SEASON =
  '(?:the )?(?:summer|autumn|winter|spring|holidays?|new year|season|Easter|Christmas|Whitsun|Advent|fair|harvest)\\b';
const WHOLE = `${DAY_OF_MONTH}|${MONTH_DAY}|the week of ${NUMBERED}|${NUMBERED}|${WEEKDAY}|next (?:week|month)\\b|${SEASON}|${MONTH}`;
const PART = `the (?:second half|first half|end|beginning|start|middle|last week) of (?:the (?:month|quarter|year)|${MONTH})|(?:end|mid)[ -](?:of )?${MONTH}`;
/** A day after the word that leads to it. A month without such a word may be anything ("May I …"). */
const LED = new RegExp(
  `\\b(by|before|until|till|in time for|ahead of|on|in|from|no later than|for|at|to) (${PART}|${WHOLE})`,
);
const ALONE = new RegExp(`\\b(${PART}|${DAY_OF_MONTH}|${MONTH_DAY})`);

/** A day elsewhere counts only where something happens on it that the thing must be ready for. */
const OCCASION =
  /\b(?:live|launch\w*|opens?|opening|deadline|meets?|session|fair|event|premiere|due|ready|must have|exhibition|show|kick-?off)\b/i;

/** The day in the asking sentence or in a deadline beside it, else the one on which something happens for them. */
export function findDate(reading: Reading, ask: Ask, asked: string): WantedDate | null {
  const deadlines = reading.asks.filter((other) => other.kind === 'deadline' && other !== ask);
  const paper = ask.kind === 'quote' || ask.kind === 'deliverable';
  for (const text of [...deadlines.map((other) => other.quote), asked]) {
    const day = ledDay(text, paper ? readyFor : asLed) ?? alone(text);
    if (day) return day;
  }
  for (const sentence of reading.sentences) {
    const day = OCCASION.test(sentence.text) ? ledDay(sentence.text, () => 'in time for') : null;
    if (day) return { ...day, asked: false };
  }
  return null;
}

/** What is done for a day stands as they led to it, or with "by" where that would bend the sense. */
function asLed(led: string): string {
  return /^(?:from|for|at|to|until|till)$/.test(led) ? 'by' : led;
}

/** A paper wanted "for" or "on" a day has to be there before it. */
function readyFor(led: string): string {
  return /^(?:on|for|at)$/.test(led) ? 'in time for' : asLed(led);
}

/** The first day that a preposition leads to, with the preposition that `lead` makes of theirs. */
function ledDay(text: string, lead: (led: string) => string): WantedDate | null {
  const match = LED.exec(text);
  const [, led = 'by', day = ''] = match ?? [];
  if (!match) return null;
  return {
    day: theirs(day),
    when: [ours(`${lead(led)} `), theirs(day)],
    asked: true,
    exact: isExact(day),
    fact: saidHere(match[0]),
  };
}

function alone(text: string): WantedDate | null {
  const day = ALONE.exec(text)?.[1];
  return day
    ? {
        day: theirs(day),
        when: [ours('by '), theirs(day)],
        asked: true,
        exact: isExact(day),
        fact: saidHere(day),
      }
    : null;
}

function isExact(day: string): boolean {
  return /\d|day$/.test(day);
}
