import type { Ask, Reading } from '../../mail/reading.ts';
import type { Fact, TextPart } from '../judgement.ts';
import { ours, theirs } from '../text-parts.ts';
import { saidHere } from './facts.ts';

/** The day a thing is wanted by, in the client's words. */
export interface WantedDate {
  /** "25 May", "the end of September": stands after "by" and alone. */
  readonly day: TextPart;
  /** Without "this" and "next", to stand after "on". */
  readonly bare: TextPart;
  /** As one meets: "on 3 June", "in the week of the 20th", "next week". */
  readonly meet: readonly TextPart[];
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
const WEEKDAY =
  '(?:(?:[Tt]his |[Nn]ext |[Tt]he coming )?(?:[Mm]on|[Tt]ues|[Ww]ednes|[Tt]hurs|[Ff]ri|[Ss]atur|[Ss]un)day(?: (?:night|morning|evening|noon|afternoon))?|MONDAY|TUESDAY|WEDNESDAY|THURSDAY|FRIDAY|SATURDAY|SUNDAY)\\b';
const DAY_OF_MONTH = `(?:${WEEKDAY} )?(?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}`;
const MONTH_DAY = `${MONTH} \\d{1,2}(?:st|nd|rd|th)?\\b`;
const NUMBERED = '(?:the )\\d{1,2}(?:st|nd|rd|th)\\b';
const SEASON =
  '(?:the )?(?:summer|autumn|winter|spring|holidays?|new year|season|Easter|Christmas|Whitsun|Advent|fair|harvest)\\b(?! \\p{Ll}*(?:campaign|report|term|sale|fair|menu|issue|season|collection|figures|rounds?|planting|market))';
const WHOLE = `${DAY_OF_MONTH}|${MONTH_DAY}|the (?:week|evening|morning|afternoon|night|eve) of ${NUMBERED}|${NUMBERED}|${WEEKDAY}|next (?:week|month)\\b|${SEASON}|${MONTH}`;
const PART = `the (?:second half|first half|end|beginning|start|middle|last week) of (?:the (?:month|quarter|year)|${MONTH})|(?:end|mid)[ -](?:of )?${MONTH}`;
/** A day after the word that leads to it. A month without such a word may be anything ("May I …"). */
const LED = new RegExp(
  `\\b(by|before|until|till|in time for|ahead of|on|in|from|no later than|for|at|to) (${PART}|${WHOLE})`,
  'u',
);
const DUE = new RegExp(`\\b(?:by|before|until|no later than) (?:${PART}|${WHOLE})`, 'u');
const ON = new RegExp(`\\bon (?:${PART}|${WHOLE})`, 'u');
const ALONE = new RegExp(`\\b(${PART}|${DAY_OF_MONTH}|${MONTH_DAY})`);
const ALONE_TOO = new RegExp(`\\b(${PART}|${DAY_OF_MONTH}|${MONTH_DAY}|${WEEKDAY})`);

/** A day elsewhere counts only where something happens on it that the thing must be ready for. */
const OCCASION =
  /\b(?:live|launch\w*|opens?|opening|deadline|meets?|session|fair|event|premiere|due|ready|must have|exhibition|show|kick-?off)\b/i;

/** The day in the asking sentence or in a deadline beside it, else the one on which something happens for them. */
export function findDate(reading: Reading, ask: Ask, asked: string): WantedDate | null {
  const deadlines = reading.asks.filter((other) => other.kind === 'deadline' && other !== ask);
  return (
    first([...deadlines.map((other) => other.quote), asked], ask.kind) ?? dayOfOccasion(reading, ask.kind)
  );
}

function first(texts: readonly string[], kind: Ask['kind']): WantedDate | null {
  for (const text of texts) {
    if (kind === 'scope' && TOLD_OF.test(text)) continue;
    const due = kind === 'deadline' ? dueDay(text) : null;
    const day = due ?? ledDay(text, leadFor(kind)) ?? alone(text, kind === 'deadline' ? ALONE_TOO : ALONE);
    if (day) return day;
  }
  return null;
}

/** With two days in one sentence, the one behind "by" is the deadline, else the one behind "on". */
function dueDay(text: string): WantedDate | null {
  for (const due of [DUE, ON]) {
    const day = due.exec(text)?.[0];
    if (day) return ledDay(day, () => 'by');
  }
  return null;
}

/** A paper has to be there before the day, a deadline is kept "by" it; the rest stands as they wrote. */
function leadFor(kind: Ask['kind']): (led: string) => string {
  if (kind === 'deadline') return () => 'by';
  return kind === 'quote' || kind === 'deliverable' ? readyFor : asLed;
}

/** A day elsewhere in the mail on which something happens for them; with a deadline, any day. */
function dayOfOccasion(reading: Reading, kind: Ask['kind']): WantedDate | null {
  const lead = kind === 'deadline' ? 'by' : 'in time for';
  for (const sentence of reading.sentences) {
    const open = kind === 'deadline' || OCCASION.test(sentence.text);
    const day = open ? ledDay(sentence.text, () => lead) : null;
    if (day) return { ...day, asked: false };
  }
  return null;
}

/** "has seen this number on Friday": a day of the story, not the day it is wanted for. */
const TOLD_OF = /\b(?:has|have|had|was|were) \w+(?:ed|en|n)\b[^.]{0,60} on \p{Lu}/u;

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
    bare: theirs(withoutThis(day)),
    meet: meeting(day),
    when: isWord(day) ? [theirs(day)] : [ours(`${lead(led)} `), theirs(day)],
    asked: true,
    exact: isExact(day),
    fact: saidHere(match[0]),
  };
}

function alone(text: string, pattern: RegExp): WantedDate | null {
  const day = pattern.exec(text)?.[1];
  return day
    ? {
        day: theirs(day),
        bare: theirs(withoutThis(day)),
        meet: meeting(day),
        when: [ours('by '), theirs(day)],
        asked: true,
        exact: isExact(day),
        fact: saidHere(day),
      }
    : null;
}

function meeting(day: string): TextPart[] {
  if (/^(?:this|next|the coming|today|tonight|tomorrow)\b/i.test(day)) return [theirs(day)];
  return [
    ours(/week|month|end|half|quarter|^\p{L}+$/iu.test(day) && !/day\b/i.test(day) ? 'in ' : 'on '),
    theirs(day),
  ];
}

function withoutThis(day: string): string {
  return day.replace(/^(?:this|next|the coming) /i, '');
}

/** "tonight" takes no preposition. */
function isWord(day: string): boolean {
  return /^(?:today|tonight|tomorrow)/i.test(day);
}

function isExact(day: string): boolean {
  return /\d|day\b/i.test(day);
}
