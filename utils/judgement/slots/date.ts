import type { Ask, Reading } from '../../mail/reading.ts';
import type { Fact } from '../judgement.ts';
import { saidHere } from './facts.ts';

/** The day a thing is wanted by, in the client's words. */
export interface WantedDate {
  /** "25 May", "the end of September": stands after "by" and alone. */
  readonly day: string;
  /** With the preposition they used, or "by": "in the second half of May". */
  readonly phrase: string;
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
  `\\b(by|before|until|till|in time for|ahead of|on|in|from|no later than|for|at) (${PART}|${WHOLE})`,
  'g',
);
const ALONE = new RegExp(`\\b(${PART}|${DAY_OF_MONTH}|${MONTH_DAY})`);

/** The day in the asking sentence, else one with "by" or "before" elsewhere in the message. */
export function findDate(reading: Reading, ask: Ask, asked: string): WantedDate | null {
  const here = ledDays(asked)[0] ?? alone(asked);
  if (here) return here;
  const others = reading.asks.filter((other) => other.kind === 'deadline' && other !== ask);
  for (const other of others) {
    const day = ledDays(other.quote)[0] ?? alone(other.quote);
    if (day) return day;
  }
  return (
    ledDays(reading.text).find((day) => /^(?:by|before|in time|no later|ahead)/.test(day.phrase)) ?? null
  );
}

function ledDays(text: string): WantedDate[] {
  return [...text.matchAll(LED)].map((match) => {
    const day = match[2] ?? '';
    return { day, phrase: match[0], fact: saidHere(match[0]) };
  });
}

function alone(text: string): WantedDate | null {
  const day = ALONE.exec(text)?.[1];
  return day ? { day, phrase: `on ${day}`, fact: saidHere(day) } : null;
}
