import { type Entry, type Evidence, LONGEST_TEXT, textOr } from './entry.ts';
import type { Sensitivity } from './sensitive.ts';

/** D6: where a fact stands. `forgotten`: the user let it go, and nothing shows it any more. */
export const FACT_STATES = ['open', 'forgotten'] as const;
export type FactState = (typeof FACT_STATES)[number];

/** D6: something about the person rather than the business. `day` is the day it was said, or noted. */
export interface FactEntry extends Entry {
  readonly text: string;
  readonly evidence: Evidence | null;
  /** The client told it; else somebody else did, or the user saw it. */
  readonly saidByThem: boolean;
  /** Why it stays folded until somebody clicks, or null. What is folded never leaves the card: see `sayable`. */
  readonly sensitive: Sensitivity | null;
  readonly state: FactState;
}

/** What is known of a new fact. */
export type NewFact = Omit<FactEntry, 'state' | 'createdAt' | 'updatedAt'>;

export function newFact(given: NewFact, now: number): FactEntry {
  return { ...given, state: 'open', createdAt: now, updatedAt: now };
}

/** What the user can change of a fact. */
export type FactEdit = Pick<FactEntry, 'text' | 'day' | 'saidByThem' | 'sensitive'>;

/** Reworded, dated or folded otherwise. An empty text keeps the words: a fact of nothing is none. */
export function editedFact(fact: FactEntry, edit: FactEdit, now: number): FactEntry {
  const next = { ...edit, text: textOr(edit.text, LONGEST_TEXT) ?? fact.text };
  const same =
    next.text === fact.text &&
    next.day === fact.day &&
    next.saidByThem === fact.saidByThem &&
    next.sensitive === fact.sensitive;
  return same ? fact : { ...fact, ...next, updatedAt: now };
}

/** Let go, or known again. */
export function factIs(fact: FactEntry, state: FactState, now: number): FactEntry {
  return state === fact.state ? fact : { ...fact, state, updatedAt: now };
}

/** Nothing is known from a later day than today. Both are ISO dates. */
export function dayOfFact(day: string, today: string): string {
  return day > today ? today : day;
}

/** The facts with the last one first: by their day, then by when they were kept. */
export function lastFirst(facts: readonly FactEntry[]): readonly FactEntry[] {
  return [...facts].sort((a, b) => b.day.localeCompare(a.day) || b.createdAt - a.createdAt);
}

/**
 * D6: the facts that may be used where words leave the card: in a draft, an idea, a text to copy, a hand-over. The
 * one gate for all of these.
 */
export function sayable<One extends Pick<FactEntry, 'state' | 'sensitive'>>(
  facts: readonly One[],
): readonly One[] {
  return facts.filter(({ state, sensitive }) => state === 'open' && sensitive === null);
}
