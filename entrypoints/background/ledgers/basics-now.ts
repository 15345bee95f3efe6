import { dayOf } from '../../../utils/clients/day.ts';
import type { Moment } from '../../../utils/clients/person.ts';
import type { AskRecord } from '../../../utils/judgement/ask-record.ts';
import { isUnder } from '../../../utils/judgement/ask-state.ts';
import { type Basic, basicsOpen } from '../../../utils/ledgers/basics.ts';
import { daysFrom } from '../../../utils/ledgers/entry.ts';
import type { PromiseEntry } from '../../../utils/ledgers/promise.ts';
import type { AskKind, Reading } from '../../../utils/mail/reading.ts';
import type { PeopleNow } from '../../../utils/messaging/people-now.ts';

/** What tells whether the basics are right while a client's mail is open. */
export interface BasicsPage {
  readonly reading: Reading | null;
  /** The client wrote the newest message of the page, and we have not answered. */
  readonly awaitsUs: boolean;
  readonly thread: string;
  readonly thirdParty: string | null;
  /** Their earlier asks, newest first. */
  readonly asks: readonly AskRecord[];
  readonly promises: readonly PromiseEntry[];
  readonly ending: PeopleNow['ending'];
  /** Their newest mails and ours, newest first. */
  readonly moments: readonly Moment[];
  /** ISO date where the user is. */
  readonly today: string;
  /** IANA zone of the user. */
  readonly timeZone: string;
}

/** C1: what has to be right before an extra is suggested; empty where it is. */
export function basicsNow(page: BasicsPage): readonly Basic[] {
  const { promises, today, thirdParty } = page;
  return basicsOpen({
    promises,
    today,
    thirdParty,
    complaint: complaintOf(page),
    hardship: hasHardship(page),
    question: questionHere(page) ?? questionElsewhere(page),
  });
}

const SURE = 0.5;
const SORE_KINDS: readonly AskKind[] = ['complaint', 'outage'];
/** What asks for no answer of ours, or for another than an answer. */
const NO_QUESTION: readonly AskKind[] = ['praise', 'none', 'decided', 'hardship', 'complaint', 'outage'];
/** What nobody closed is not open for ever. */
const COMPLAINT_DAYS = 60;
const HARDSHIP_DAYS = 30;
/** Later than that a question has been answered in some other way. */
const QUESTION_DAYS = 30;

/** Their words that something is wrong between us: a sore moment, this mail, or an earlier ask that came to nothing. */
function complaintOf({ ending, reading, asks, ...page }: BasicsPage): string | null {
  const [sore] = ending.sore;
  if (sore) return sore.text ?? sore.evidence?.quote ?? '';
  const said = ending.here?.set ? null : wordsOfKind(reading, SORE_KINDS);
  if (said !== null) return said;
  const open = asks.find((ask) => SORE_KINDS.includes(ask.kind) && isUnder('open', ask));
  return open && isWithin(open.createdAt, COMPLAINT_DAYS, page) ? open.quote : null;
}

function hasHardship({ reading, asks, ...page }: BasicsPage): boolean {
  if (wordsOfKind(reading, ['hardship']) !== null) return true;
  return asks.some(({ kind, createdAt }) => kind === 'hardship' && isWithin(createdAt, HARDSHIP_DAYS, page));
}

function wordsOfKind(reading: Reading | null, kinds: readonly AskKind[]): string | null {
  const ask = reading?.asks.find(({ kind, certainty }) => kinds.includes(kind) && certainty >= SURE);
  return ask?.quote ?? null;
}

/** What they ask in the open mail, as long as we have not answered. */
function questionHere({ reading, awaitsUs }: BasicsPage): string | null {
  if (!reading || !awaitsUs || reading.automatic !== null) return null;
  const ask = reading.asks.find(({ kind, certainty }) => !NO_QUESTION.includes(kind) && certainty >= SURE);
  return ask?.quote ?? null;
}

/** The newest question of another thread that nobody answered there. */
function questionElsewhere({ moments, thread, ...page }: BasicsPage): string | null {
  const seen = new Set([thread]);
  for (const { at, direction, line, thread: where } of moments) {
    const name = where?.id ?? where?.url;
    if (name === undefined || seen.has(name)) continue;
    seen.add(name);
    const asks = direction === 'from-client' && line.trim().endsWith('?');
    if (asks && isWithin(at, QUESTION_DAYS, page)) return line;
  }
  return null;
}

function isWithin(at: number, days: number, { today, timeZone }: Pick<BasicsPage, 'today' | 'timeZone'>) {
  return daysFrom(dayOf(at, timeZone), today) <= days;
}
