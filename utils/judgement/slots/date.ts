import type { Ask, Reading } from '../../mail/reading.ts';
import type { Fact, History, TextPart } from '../judgement.ts';
import { ours, theirs } from '../text-parts.ts';
import {
  ALONE,
  ALONE_TOO,
  DID,
  DUE,
  LED,
  NO_GOOD,
  namesSameDay,
  OCCASION,
  ON,
  TOLD_OF,
  withoutOldDay,
  withoutSpan,
} from '../words/days.ts';
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

/** The day in the asking sentence or in a deadline beside it, else the one on which something happens for them. */
export function findDate(reading: Reading, ask: Ask, asked: string, history?: History): WantedDate | null {
  const planned = (history?.thread ?? [])
    .filter((turn) => turn.from === 'us')
    .map((turn) => turn.text)
    .join('\n');
  const deadlines = reading.asks.filter((other) => other.kind === 'deadline' && other !== ask);
  const others = deadlines.map((other) => other.quote);
  // A deadline is what its own words say; beside another ask a deadline names the day.
  const told = [ask.quote, asked, ...others];
  const texts =
    ask.kind === 'deadline'
      ? [...told.filter((text) => DUE.test(text)), ...dueBeside(reading, asked), ...told]
      : [...others, ask.quote, asked];
  return first(texts, ask.kind, planned) ?? dayOfOccasion(reading, ask.kind, planned);
}

/** "The fares come on 1 December. I would have it tested by 20 November": the line beside the ask that wants it by a day. */
function dueBeside({ sentences }: Reading, asked: string): string[] {
  const at = sentences.findIndex(({ text }) => text === asked);
  const beside = [sentences[at + 1], sentences[at - 1]].map((one) => one?.text ?? '');
  return beside.filter((text) => DUE.test(text) && WANTS_IT.test(text));
}

const WANTS_IT = /\b(?:i|we)(?:'d| would) (?:have|like|want|need)\b|\b(?:need|needs|must|has to|have to)\b/i;

/** The first text that names a day which will do. */
function first(texts: readonly string[], kind: Ask['kind'], planned: string): WantedDate | null {
  for (const whole of texts) {
    const text = kind === 'deadline' ? withoutOldDay(withoutNoGood(whole)) : whole;
    if ((kind === 'scope' && TOLD_OF.test(text)) || NO_GOOD.test(text) || DID.test(text)) continue;
    const day = dayIn(text, kind);
    // "Ready by 14 August" is the deadline, though our plan names that day for something else.
    if (day && (DUE.test(text) || !keptAlready(day, kind, planned))) return day;
  }
  return null;
}

/** "by 8 June, your confirmation says the 22nd": the half that tells of the day that will not do is left out. */
function withoutNoGood(text: string): string {
  const kept = text.split(/(?<=[,;]) /).filter((piece) => !NO_GOOD.test(piece));
  return kept.length > 0 ? kept.join(' ') : text;
}

function dayIn(text: string, kind: Ask['kind']): WantedDate | null {
  if (kind === 'deadline') return dueDay(text) ?? ledDay(text, leadFor(kind)) ?? alone(text, ALONE_TOO);
  const told = kind === 'deliverable' ? withoutSpan(text) : text;
  return ledDay(told, leadFor(kind)) ?? alone(text, kind === 'meeting' ? ALONE_TOO : ALONE);
}

/** The day of our own plan is the one that their deadline is not. */
function keptAlready({ day }: WantedDate, kind: Ask['kind'], planned: string): boolean {
  return kind === 'deadline' && namesSameDay(day.text, planned);
}

/** With two days in one sentence, the one behind "by" is the deadline, else the one behind "on". */
function dueDay(text: string): WantedDate | null {
  const days = [DUE, ON].flatMap((due) => {
    const day = due.exec(text)?.[0];
    return day ? [ledDay(day, () => 'by')] : [];
  });
  // "On Sunday 14 June and on no other day before October": a day goes before a month.
  return days.find((day) => day?.exact) ?? days[0] ?? null;
}

/** A paper has to be there before the day, a deadline is kept "by" it; the rest stands as they wrote. */
function leadFor(kind: Ask['kind']): (led: string) => string {
  if (kind === 'deadline') return () => 'by';
  return kind === 'quote' || kind === 'deliverable' ? readyFor : asLed;
}

/** A day elsewhere in the mail on which something happens for them; with a deadline, any day. */
function dayOfOccasion(reading: Reading, kind: Ask['kind'], planned: string): WantedDate | null {
  const lead = kind === 'deadline' ? 'by' : 'in time for';
  for (const sentence of reading.sentences) {
    const open =
      (kind === 'deadline' || kind === 'approval' || OCCASION.test(sentence.text)) &&
      !NO_GOOD.test(sentence.text) &&
      !DID.test(sentence.text) &&
      // "was finalised on Sunday night" is behind them.
      !(kind === 'approval' && TOLD_OF.test(sentence.text));
    const told = withoutOldDay(sentence.text);
    const found = open ? ledDay(told, () => lead) : null;
    const day = found ?? (kind === 'deadline' && open ? alone(told, ALONE) : null);
    // "You looked at them in January": a yes is wanted for a day, not for a month.
    const inVain = kind === 'approval' && day?.exact === false;
    if (day && !inVain && !keptAlready(day, kind, planned)) return { ...day, asked: false };
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
  const [, led = 'by', written = ''] = match ?? [];
  const day = proper(written);
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
  const written = pattern.exec(text)?.[1];
  const day = written ? proper(written) : null;
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

/** "friday" as one writes it, and "the 1 March" without its article. */
function proper(written: string): string {
  const day = written.replace(/^the (?=\d{1,2} \p{Lu})/u, '');
  return day.replace(
    /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i,
    (one) => one.charAt(0).toUpperCase() + one.slice(1).toLowerCase(),
  );
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
