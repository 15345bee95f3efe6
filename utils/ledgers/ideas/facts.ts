import { dayOf } from '../../clients/day.ts';
import { wholeYears } from '../calendar.ts';
import { daysFrom } from '../entry.ts';
import type { OccasionEntry } from '../occasion.ts';
import type { WishEntry } from '../wish.ts';
import { isQuotable, sentencesIn } from './clauses.ts';
import { type Coming, comingIn, type Today } from './coming.ts';
import type { Slot } from './idea.ts';
import { busyIn, languageIn, pastimeIn, placeIn, sheetIn, toolIn } from './names.ts';
import { judgeIn, newcomerIn, teamIn } from './people-named.ts';
import { askedIn, praiseIn, problemIn, resultIn } from './quotes.ts';
import { isPrivate, type Told } from './told.ts';

/** A slot filled, and where that is known from; what is known of nearly everybody cites nothing. */
export interface Filled {
  readonly words: string;
  readonly told: Told | null;
}
export type Facts = ReadonlyMap<Slot, Filled>;

/** What is known of a client when an idea is looked for. */
export interface Known extends Today {
  /** As the client is called; an address tells no name. */
  readonly name: string;
  readonly company: string | null;
  /** C3, with the time (Unix ms) at which it was typed. */
  readonly serves: { readonly words: string; readonly at: number } | null;
  /** Kept praise, what is known of the person, lines of notes and mails; of each kind the newest first. */
  readonly told: readonly Told[];
  /** Open and granted, the newest first. */
  readonly wishes: readonly WishEntry[];
  /** Open ones. */
  readonly occasions: readonly OccasionEntry[];
  /** Their first mail, as it is kept; null where there is none. */
  readonly first: { readonly line: string; readonly at: number } | null;
}

/** What a line can tell: by whom it must be said, and for how many days it holds. */
interface Rule {
  readonly slot: Slot;
  readonly days: number;
  /** `theirs`: said by the client, or noted by the user. `ours`: noted or reported by us. */
  readonly by: 'theirs' | 'ours';
  readonly find: (sentence: string) => string | null;
}

const RULES: readonly Rule[] = [
  { slot: 'problem', days: 120, by: 'theirs', find: problemIn },
  { slot: 'asked', days: 365, by: 'theirs', find: askedIn },
  { slot: 'praise', days: 180, by: 'theirs', find: praiseIn },
  { slot: 'result', days: 365, by: 'ours', find: resultIn },
  { slot: 'language', days: 1_500, by: 'theirs', find: languageIn },
  { slot: 'sheet', days: 730, by: 'theirs', find: sheetIn },
  { slot: 'tool', days: 730, by: 'theirs', find: toolIn },
  { slot: 'place', days: 730, by: 'theirs', find: placeIn },
  { slot: 'busy', days: 730, by: 'theirs', find: busyIn },
  { slot: 'team', days: 730, by: 'theirs', find: teamIn },
  { slot: 'newcomer', days: 60, by: 'theirs', find: newcomerIn },
  { slot: 'judge', days: 180, by: 'theirs', find: judgeIn },
  { slot: 'pastime', days: 1_500, by: 'theirs', find: pastimeIn },
];

/** So many lines are looked at: more are read by nobody within a card's time. */
const MOST_LINES = 200;
const LONGEST_WISH = 110;
const PRAISE_DAYS = 365;

/** Every slot that can be filled, from the newest words that fill it. Deterministic; nothing is made up. */
export function factsOf(known: Known): Facts {
  const facts = new Map<Slot, Filled>();
  const fill = (slot: Slot, words: string | null, told: Told | null) => {
    if (words !== null && !facts.has(slot)) facts.set(slot, { words, told });
  };
  fill('name', firstName(known.name), null);
  fill('company', known.company, null);
  fillOwnWords(known, fill);
  for (const told of linesOf(known.told)) {
    fillFrom(told, known, facts, (slot, words, cited) => {
      if (words !== null && !facts.has(slot) && !isPrivate(told.text)) fill(slot, words, cited);
    });
  }
  return facts;
}

/** The first lines that are not private; where there are no more, whether one is private is asked once it tells anything. */
function linesOf(told: readonly Told[]): readonly Told[] {
  if (told.length <= MOST_LINES) return told;
  return told.filter(({ text }) => !isPrivate(text)).slice(0, MOST_LINES);
}

type Fill = (slot: Slot, words: string | null, told: Told | null) => void;

/** What the ledgers and the user's own lines tell. */
function fillOwnWords({ serves, wishes, occasions, first, today, timeZone }: Known, fill: Fill): void {
  if (serves) fill('served', serves.words, { text: serves.words, where: 'serves', by: 'us', at: serves.at });
  for (const wish of wishes) fillWish(wish, fill);
  const start = occasions.find(({ kind, day }) => kind === 'go-live' && day >= today);
  if (start) {
    const text = start.text ?? start.day;
    fill('event', 'go-live', { text, where: 'occasion', by: 'us', at: start.createdAt });
  }
  const years = first ? wholeYears(dayOf(first.at, timeZone), today) : 0;
  if (first && years > 0) {
    const told: Told = { text: first.line, where: 'first-mail', by: 'client', at: first.at };
    fill('years', years === 1 ? 'a year' : `${years} years`, told);
  }
}

/** A wish in the words that can be quoted; what we had to say no to stands in our words, and is none of those. */
function fillWish({ text, state, grant, source, evidence, createdAt }: WishEntry, fill: Fill): void {
  const words = text.replace(/\s+/g, ' ').replace(/[\s.,;:!]+$/u, '');
  if (source === 'draft' || words.length > LONGEST_WISH || /["“”]/.test(words) || isPrivate(words)) return;
  const at = evidence?.at ?? createdAt;
  if (state === 'open') fill('wish', words, { text, where: 'wish', by: 'client', at });
  if (state === 'granted' && grant) fill('granted', words, { text, where: 'granted-wish', by: 'client', at });
}

/** What one line tells, sentence by sentence. */
function fillFrom(told: Told, known: Known, facts: Facts, fill: Fill): void {
  if (told.at === null) return;
  const age = daysFrom(dayOf(told.at, known.timeZone), known.today);
  if (told.where === 'praise') {
    fillPraise(told, age, fill);
    return;
  }
  const open = RULES.filter(({ slot, days, by }) => !facts.has(slot) && age <= days && isFrom(told, by));
  for (const sentence of sentencesIn(told.text)) {
    const cited = { ...told, text: sentence };
    for (const { slot, find } of open) fill(slot, find(sentence), cited);
    if (isFrom(told, 'theirs')) fillComing(comingIn(sentence, told, known), cited, fill);
  }
}

/** What the user wrote down may tell of both sides. */
function isFrom({ by, where }: Told, side: Rule['by']): boolean {
  return where === 'note' || where === 'fact' || (by === 'client') === (side === 'theirs');
}

/** Praise that the user kept is praise, whatever its words; one sentence of it is enough. */
function fillPraise(told: Told, age: number, fill: Fill): void {
  const words = sentencesIn(told.text).map((sentence) => sentence.replace(/[\s.,;:!]+$/u, ''));
  const sentence = words.find((one) => isQuotable(one, 3, 20)) ?? null;
  if (age <= PRAISE_DAYS) fill('praise', sentence, told);
}

function fillComing(coming: Coming | null, cited: Told, fill: Fill): void {
  if (!coming) return;
  fill('event', coming.words, cited);
  if (coming.gathering) fill('gathering', coming.words, cited);
}

const TITLE = /^(?:(?:dr|mr|mrs|ms|prof|herr|frau|sir|dame)\.?\s+)+/i;

/** What one calls them: nothing where the name is an address, a title alone, or an initial. */
function firstName(name: string): string | null {
  if (name.includes('@') || TITLE.test(name)) return null;
  const first = name.trim().split(/[\s,]+/)[0] ?? '';
  return /^\p{Lu}[\p{L}'’-]+$/u.test(first) ? first : null;
}
