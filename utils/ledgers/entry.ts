/** Words of a mail that an entry rests on, and where they stand. */
export interface Evidence {
  /** Verbatim. */
  readonly quote: string;
  /** The address of whoever said it, or null where nobody knows. */
  readonly by: string | null;
  /** Unix ms of the message, or null. */
  readonly at: number | null;
  readonly thread: { readonly id: string | null; readonly subject: string; readonly url: string } | null;
}

/**
 * What every entry of every ledger holds, so that one kind of table, one list and one undo serve them all.
 * A ledger adds its own fields and names its own states.
 */
export interface Entry {
  readonly id: string;
  readonly account: string;
  readonly person: string;
  /** What makes it this entry and no other, unique with the account: two windows that confirm the same words confirm one. */
  readonly origin: string;
  readonly state: string;
  /** ISO date of the day it turns on, `NO_DAY` where there is none: an index sorts no null. */
  readonly day: string;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly source: Source;
}

/** Where an entry came from. */
export const SOURCES = ['mail', 'selection', 'draft', 'typed', 'imported'] as const;
export type Source = (typeof SOURCES)[number];

/** Stands for no day; later than all others, so that what has no day comes last. */
export const NO_DAY = '9999-12-31';

/** In characters. */
export const LONGEST_QUOTE = 5_000;
export const LONGEST_TEXT = 1_000;

/** So many letters of a quote tell it from the others of its message. */
const TELLING = 160;

/**
 * The origin of what was read in a mail: the same words of the same message are the same entry.
 * @param message a name of the message that stays the same in every view
 */
export function originOf(message: string, words: string): string {
  return `${message}\n${plainWords(words).slice(0, TELLING)}`;
}

/** The words alone, as they are compared: one space between, no marks, one case. */
export function plainWords(words: string): string {
  return (inOneCase(words).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ');
}

/**
 * Letters as they are compared: accents apart, without what cannot be seen (a soft hyphen), and small by way of large,
 * so that "ß" and "SS" are one.
 */
function inOneCase(words: string): string {
  return words
    .normalize('NFD')
    .replace(/\p{Cf}+/gu, '')
    .toLowerCase()
    .toUpperCase()
    .toLowerCase()
    .replace(/ς/g, 'σ');
}

/** A text as it is kept: without the spaces around it, cut to what an entry may hold; empty becomes null. */
export function textOr(text: string, most: number): string | null {
  return text.trim().slice(0, most).trim() || null;
}

/** Whether an ISO day is one of the calendar: the 29th of February only in a leap year. */
export function isDay(day: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return false;
  const at = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(day);
}

/** Whole days from one ISO date to another, negative where the other is earlier. */
export function daysFrom(day: string, other: string): number {
  return Math.round((Date.parse(other) - Date.parse(day)) / 86_400_000);
}
