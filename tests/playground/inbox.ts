import { hostileThreads } from './hostile.ts';
import { type Letter, type LetterThread, PEOPLE, THREADS } from './letters.ts';

export interface SampleAddress {
  readonly name: string;
  readonly email: string;
}

export interface SampleMessage {
  /** Hexadecimal, as Gmail has it: the first bits are the time. `BigInt('0x' + id) >> 20n` is Unix ms. */
  readonly id: string;
  readonly from: SampleAddress;
  readonly to: readonly SampleAddress[];
  readonly cc: readonly SampleAddress[];
  /** Unix ms. */
  readonly at: number;
  readonly text: string;
}

export interface SampleThread {
  /** The id of its first message. */
  readonly id: string;
  readonly subject: string;
  readonly label: string | null;
  readonly unread: boolean;
  readonly messages: readonly SampleMessage[];
}

export interface SampleInbox {
  readonly account: SampleAddress;
  /** Newest first. */
  readonly threads: readonly SampleThread[];
}

const DAY = 86_400_000;
const MINUTE = 60_000;

/**
 * A mailbox of a dozen clients in different trades, with months of letters both ways.
 * @param now Unix ms; every date is counted back from it, so that "42 days ago" stays true.
 * @param hostile Adds mails that try to mislead or to exhaust a reader.
 */
export function sampleInbox(now: number, hostile = false): SampleInbox {
  const threads = THREADS.map((thread, row) =>
    thread.letters.map((letter, index) => toMessage(letter, thread, now, row, index)),
  );
  const ordinary = THREADS.map((thread, row) =>
    toThread(thread.subject, thread.label ?? null, threads[row] ?? [], now),
  );
  const others = hostile
    ? hostileThreads(now).map((made) => toThread(made.subject, null, made.messages, now))
    : [];
  return { account: PEOPLE.me, threads: newestFirst([...ordinary, ...others]) };
}

/** A second mailbox of the same user, with one client in it. Ids differ from mailbox to mailbox. */
export function secondInbox(now: number): SampleInbox {
  const account = { name: 'Robin Ashby', email: 'robin.ashby@pottersguild.example' };
  const noor = { name: 'Noor Haddad', email: 'noor@kilnandcloth.example' };
  const message = (ago: number, from: SampleAddress, to: SampleAddress, text: string): SampleMessage => {
    const at = now - ago * DAY;
    return { id: legacyId(at, 7), from, to: [to], cc: [], at, text };
  };
  const letters = [
    message(15, noor, account, 'Hi Robin,\n\nmay we put your shelf talk on the autumn programme?\n\nNoor'),
    message(14, account, noor, 'Hi Noor,\n\ngladly. Who will be in the room?\n\nRobin'),
  ];
  return { account, threads: [toThread('Autumn programme', null, letters, now)] };
}

/** Makes a legacy id from a time and a number that tells messages of the same millisecond apart. */
export function legacyId(at: number, salt: number): string {
  return ((BigInt(Math.floor(at)) << 20n) | BigInt((salt * 7919 + 12_345) % 1_048_576)).toString(16);
}

function toMessage(
  letter: Letter,
  thread: LetterThread,
  now: number,
  row: number,
  index: number,
): SampleMessage {
  const at = timeOf(letter.ago, now, ((row * 37) % 200) + index * 43);
  const others = [...new Set(thread.letters.map((one) => one.by))].filter((key) => key !== letter.by);
  const to = letter.to ?? (letter.by === 'me' ? others : (['me'] as const));
  return {
    id: legacyId(at, row * 97 + index),
    from: PEOPLE[letter.by],
    to: to.map((key) => PEOPLE[key]),
    cc: (letter.cc ?? []).map((key) => PEOPLE[key]),
    at,
    text: letter.text.replace(/\{in:(\d+)\}/g, (_, days) => dayIn(at, Number(days))),
  };
}

/** Recent letters keep their exact age; older ones fall into office hours. */
function timeOf(ago: number, now: number, minutes: number): number {
  if (ago < 2) return now - ago * DAY;
  return Math.floor(now / DAY - ago) * DAY + (8 * 60 + minutes) * MINUTE;
}

/** A date as people write it: a month when it is far off, a day when it is near. */
function dayIn(from: number, days: number): string {
  const date = new Date(from + days * DAY);
  const options: Intl.DateTimeFormatOptions =
    days > 60 ? { month: 'long' } : { day: 'numeric', month: 'long' };
  return date.toLocaleDateString('en-GB', { ...options, timeZone: 'UTC' });
}

function toThread(
  subject: string,
  label: string | null,
  messages: readonly SampleMessage[],
  now: number,
): SampleThread {
  const last = messages.at(-1);
  return {
    id: messages[0]?.id ?? legacyId(now, 0),
    subject,
    label,
    unread: last !== undefined && last.from.email !== PEOPLE.me.email && now - last.at < 3 * DAY,
    messages,
  };
}

function newestFirst(threads: readonly SampleThread[]): readonly SampleThread[] {
  return [...threads].sort((a, b) => (b.messages.at(-1)?.at ?? 0) - (a.messages.at(-1)?.at ?? 0));
}
