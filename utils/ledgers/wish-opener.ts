import { dayOf, daysBetween } from '../clients/day.ts';
import type { WishEntry } from './wish.ts';

/** More than this of somebody's words is no opener, in characters; the mirror takes a longer run for no quotation. */
const LONGEST = 190;

/** A day is worth its number for so long; after that one remembers the month. */
const FRESH_DAYS = 31;

/** Where and by whom the opener is written. */
export interface OpenerContext {
  /** Unix ms. */
  readonly now: number;
  /** IANA zone. */
  readonly timeZone: string;
  /** BCP 47; decides between "3 March" and "March 3". */
  readonly locale: string;
  /** The client's own addresses: only their words are called theirs. */
  readonly addresses: readonly string[];
}

type Wished = Pick<WishEntry, 'text' | 'evidence' | 'source' | 'createdAt'>;

/**
 * D5: a light way to open a draft with a wish: it quotes the wish and says that it was not forgotten. It never says
 * or hints that it is granted, and no word of the wish becomes part of our own sentence, so that it reads well
 * whatever they wrote.
 */
export function wishOpener({ text, evidence, source, createdAt }: Wished, context: OpenerContext): string {
  const at = evidence?.at ?? createdAt;
  const isTheirs = evidence?.by != null && context.addresses.includes(evidence.by);
  if (source === 'draft') return `${when(at, context)} I had to tell you: ${quoted(text)} ${FOLLOWED}`;
  if (evidence && isTheirs) return `${when(at, context)} you wrote: ${quoted(evidence.quote)} ${FOLLOWED}`;
  return `${when(at, context)} I made a note of something you would like: ${sentence(text)} ${FOLLOWED}`;
}

const FOLLOWED = 'I have been thinking about it since.';

/** "Yesterday", "On 3 March", "In March", "In March 2025", at the beginning of a sentence. */
function when(at: number, { now, timeZone, locale }: OpenerContext): string {
  const days = daysBetween(at, now, timeZone);
  if (days === 0) return 'Earlier today';
  if (days === 1) return 'Yesterday';
  const words = locale.startsWith('en') ? locale : 'en-GB';
  const say = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(words, { timeZone, ...options }).format(at);
  if (days <= FRESH_DAYS) return `On ${say({ day: 'numeric', month: 'long' })}`;
  const sameYear = dayOf(at, timeZone).slice(0, 4) === dayOf(now, timeZone).slice(0, 4);
  return `In ${say({ month: 'long', ...(sameYear ? {} : { year: 'numeric' }) })}`;
}

/** One line, cut between two words where it is long. */
function short(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= LONGEST) return line;
  return `${line.slice(0, LONGEST).replace(/\s+\S*$|[\uD800-\uDBFF]$/, '')}…`;
}

/** In quotes, and what it quotes itself in single ones; the sentence around it ends where the quoted one does. */
function quoted(text: string): string {
  const line = short(text).replace(/["“”„«»]/g, "'");
  return /[.!?…]$/u.test(line) ? `“${line}”` : `“${line}”.`;
}

function sentence(text: string): string {
  const line = short(text);
  return /[!?…]$/u.test(line) ? line : `${line.replace(/[.,;:\s]+$/u, '')}.`;
}
