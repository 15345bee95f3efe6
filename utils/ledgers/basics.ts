import { isOverdue, type PromiseEntry } from './promise.ts';

/** C1: what comes before any extra, the most pressing first. */
export const BASICS = ['complaint', 'hardship', 'promise', 'question', 'third-party'] as const;
export type BasicKind = (typeof BASICS)[number];

/** One thing that has to be right before anybody gives more than was asked for. */
export interface Basic {
  readonly kind: BasicKind;
  /** What it is about: their words, ours, or the name of whoever reads along; null where there are none to show. */
  readonly words: string | null;
  /** ISO date it turns on, or null. */
  readonly day: string | null;
}

/** What is known of the basics while a client's mail is open. */
export interface BasicsKnown {
  /** Open promises of both sides; only ours can hold an extra back. */
  readonly promises: readonly PromiseEntry[];
  /** ISO date where the user is. */
  readonly today: string;
  /** Their words that something went wrong and is not settled, empty where only the fact is known; null where nothing is. */
  readonly complaint: string | null;
  /** They told of something that comes before all business. */
  readonly hardship: boolean;
  /** A question of theirs that we have not answered, in their words, or null. */
  readonly question: string | null;
  /** Who reads along and belongs to neither house, or null. */
  readonly thirdParty: string | null;
}

/** C1: everything that holds an extra back now, the most pressing first; empty where the basics are right. */
export function basicsOpen(known: BasicsKnown): readonly Basic[] {
  const { promises, today, complaint, hardship, question, thirdParty } = known;
  const late = promises.find((promise) => promise.by === 'us' && isOverdue(promise, today));
  return [
    ...(complaint === null ? [] : [basic('complaint', complaint || null)]),
    ...(hardship ? [basic('hardship', null)] : []),
    ...(late ? [basic('promise', late.text, late.day)] : []),
    ...(question === null ? [] : [basic('question', question)]),
    ...(thirdParty === null ? [] : [basic('third-party', thirdParty)]),
  ];
}

function basic(kind: BasicKind, words: string | null, day: string | null = null): Basic {
  return { kind, words, day };
}
