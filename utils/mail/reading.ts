import type { Address } from '../clients/address.ts';

/** The kinds of ask, from the judgement guide. The order has no meaning. */
export const ASK_KINDS = [
  'quote',
  'discount',
  'scope',
  'solution',
  'deadline',
  'deliverable',
  'meeting',
  'vague',
  'renewal',
  'approval',
  'referral',
  'info',
  'admin',
  'cancel',
  'complaint',
  'outage',
  'decided',
  'praise',
  'hardship',
  'none',
] as const;
export type AskKind = (typeof ASK_KINDS)[number];

/** A message as the reader takes it: from a page, a file or a test, all alike. */
export interface MailMessage {
  readonly from: Address | null;
  readonly to: readonly Address[];
  /** Unix ms. */
  readonly at: number;
  readonly subject: string;
  /** The body as received, quotes marked by `> ` or by a header block; signature and footer included. */
  readonly text: string;
  /** Lower-case header names, where a file gave them. */
  readonly headers?: Readonly<Record<string, string>>;
}

export interface ReadingContext {
  /** IANA zone of the user: "Friday" and "EOD" are theirs. */
  readonly timeZone: string;
  /** Who wrote the message; promises are told apart by it. */
  readonly by: 'client' | 'us';
}

/** A run of characters of the message text: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const ZONE_KINDS = [
  'new',
  'greeting',
  'closing',
  'signature',
  'quote',
  'forwarded',
  'footer',
] as const;
export type ZoneKind = (typeof ZONE_KINDS)[number];
export interface Zone extends Span {
  readonly kind: ZoneKind;
}

/** How likely a sentence tells each of these beside the ask, 0 to 1. */
export interface Tells {
  /** What is wrong or has changed, that led to the ask or is meant to be put right by it. */
  readonly matter: number;
  /** What happens on the day that it is wanted by. */
  readonly day: number;
}

export interface Sentence extends Span {
  readonly text: string;
  /** Absent where no network read it. */
  readonly tells?: Tells;
}

/** Something the client asks, in their words. */
export interface Ask extends Span {
  /** Verbatim from the new part of the message. */
  readonly quote: string;
  readonly kind: AskKind;
  /** 0 to 1: how sure the reader is that this is an ask of this kind. */
  readonly certainty: number;
}

export interface FoundPromise {
  readonly by: 'client' | 'us';
  readonly quote: string;
  /** ISO date (`2026-05-03`) in the user's zone, or null when no day was named. */
  readonly due: string | null;
}

/** A message that no person wrote to this person: it is never questioned. */
export const AUTOMATIC_KINDS = ['out-of-office', 'bounce', 'receipt', 'newsletter', 'notification'] as const;
export type AutomaticKind = (typeof AUTOMATIC_KINDS)[number];

/** What the reader made of one message. Deterministic: the same message and context give the same reading. */
export interface Reading {
  /** BCP 47 (`en`, `de`), or `und` where there is too little text to tell. */
  readonly language: string;
  /** False where the reader does not read this language: it then found zones, and judged nothing. */
  readonly readable: boolean;
  /** In order, without gaps, together the whole text. */
  readonly zones: readonly Zone[];
  /** The new part, without greeting, closing, signature, quotes and footer; inline answers included. */
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly asks: readonly Ask[];
  /** The kind that decides the message, where the trained reader weighed it; absent where patterns read alone. */
  readonly deciding?: AskKind;
  /** Whether a question seems due at all, by the trained reader: below 0 rather not. */
  readonly due?: number;
  /**
   * How far the network takes the message to be met in each mode, and to be held back by each stop, under the names of
   * the judgement guide: shares that add up to 1. Absent where no network read it.
   */
  readonly leanings?: {
    readonly mode: ReadonlyMap<string, number>;
    readonly stop: ReadonlyMap<string, number>;
  };
  readonly promises: readonly FoundPromise[];
  /** Things wished for in passing, verbatim. */
  readonly wishes: readonly string[];
  readonly mood: 'warm' | 'neutral' | 'sore';
  readonly register: 'formal' | 'warm' | 'terse';
  readonly automatic: AutomaticKind | null;
  /** The client decided and gave reasons. */
  readonly decidedWithReasons: boolean;
  /** The client said "just", "simply", "as agreed", "no need to discuss" of the ask. */
  readonly closesDiscussion: boolean;
}
