import type { Ask, AskKind, Reading } from '../mail/reading.ts';

/** How a message should be met, from the judgement guide. Names are for the code; the user reads plain words. */
export const MODES = [
  'comply',
  'answer',
  'clarify',
  'challenge',
  'acknowledge',
  'celebrate',
  'none',
] as const;
export type Mode = (typeof MODES)[number];

/** Why no question is due. `reason` in the judgement says it in words. */
export const STOPS = [
  'outage',
  'unsettled complaint',
  'hardship',
  'plain admin',
  'second unanswered question',
  'closed by the client',
  'third party reads along',
  'our promise is overdue',
  'decided with reasons',
  'automatic message',
  'language not read',
  'switched off by you',
] as const;
export type Stop = (typeof STOPS)[number];

export const FAMILIES = [
  'outcome',
  'trigger',
  'use',
  'beneficiary',
  'constraint',
  'tradeoff',
  'criteria',
  'alternatives',
  'assumption',
  'implication',
  'premortem',
  'payoff',
  'permission',
  'reflect',
  'advice',
  'repair',
  'learn',
  'wish',
  'done',
] as const;
export type FamilyId = (typeof FAMILIES)[number];

/** Something known, and where it is known from. Nothing is said to a client that has no source. */
export interface Fact {
  readonly text: string;
  readonly source: {
    readonly kind: 'message' | 'thread' | 'note' | 'ask' | 'user';
    readonly id: string | null;
    readonly at: number | null;
  };
}

/** One earlier message of the thread, oldest first. */
export interface ThreadTurn {
  readonly from: 'client' | 'us';
  readonly at: number;
  readonly text: string;
}

/** What the user's own words on earlier messages lean to: the gate starts from `word`. */
export interface Habit {
  readonly kind: AskKind;
  readonly word: 'on' | 'off';
  readonly scope: 'client' | 'everyone';
  /** How many messages it rests on. */
  readonly times: number;
}

/** What has passed, as far as it bears on this message. */
export interface History {
  readonly thread: readonly ThreadTurn[];
  readonly facts: readonly Fact[];
  /** Our open promises to this client. `due` is an ISO date. */
  readonly promises: readonly { readonly quote: string; readonly due: string | null }[];
  /** Earlier asks of this client and what came of them. */
  readonly asks: readonly {
    readonly quote: string;
    readonly kind: AskKind;
    readonly at: number;
    readonly needed: string | null;
    readonly result: string | null;
  }[];
  /** Somebody on the thread who belongs to neither house. */
  readonly thirdParty: string | null;
  /** Families the user turned down or asked already for this message. */
  readonly spentFamilies: readonly FamilyId[];
  /** Those questions as they were put; left out where none was. */
  readonly spentQuestions?: readonly string[];
  /** The user's own word on this message. */
  readonly forced: 'on' | 'off' | null;
  /** What was learned from their words on other messages; at most one of a kind. */
  readonly habits?: readonly Habit[];
  /** Today in the user's zone, ISO date. */
  readonly today: string;
  /** The subject line as received: names the matter where the message says only "any thoughts?". */
  readonly subject?: string | null;
  /** What the draft's greeting calls the client; a visible `[name]` where absent. */
  readonly clientName?: string | null;
}

/** A piece of a sentence: ours, the client's own words, or a visible gap that the user fills. */
export interface TextPart {
  readonly kind: 'ours' | 'theirs' | 'blank';
  readonly text: string;
}

export interface Question {
  readonly family: FamilyId;
  readonly parts: readonly TextPart[];
  /** `parts` as one plain string; a blank stands as `[blank text]`. */
  readonly text: string;
  /** One short clause in plain words: what the answer is good for. */
  readonly purpose: string;
  /** What the question rests on; at least one. */
  readonly facts: readonly Fact[];
  /** It would fit any ask of the kind: shown only where nothing of theirs could be named. */
  readonly general?: true;
}

export interface Judgement {
  /** The kind that decided the mode. */
  readonly deciding: AskKind;
  /** The ask that decided, or null where nothing is asked. */
  readonly ask: Ask | null;
  readonly mode: Mode;
  readonly stop: Stop | null;
  /** Plain words for the card: "No challenge: simple admin request". */
  readonly reason: string;
  /** The user's words on earlier messages decided, and `reason` says so. */
  readonly learned?: true;
  /** At most two, of different families, best first; empty when a stop holds or the mode allows none. */
  readonly questions: readonly Question[];
  /** A closed "done" check, allowed even under a stop. */
  readonly check: Question | null;
  /** What they may need, proposed and never asserted; at most three short guesses, each from a fact. */
  readonly needs: readonly { readonly text: string; readonly fact: Fact }[];
  readonly draft: DraftAdvice | null;
}

/** S3: the reply one would dash off, beside the wiser one that keeps the asked path open. */
export interface DraftAdvice {
  readonly kneeJerk: string;
  readonly wiser: readonly TextPart[];
  /** `wiser` as plain text, blanks as `[blank]`. */
  readonly wiserText: string;
}

/** Reads nothing itself: a pure function of the reading and the history. */
export type Judge = (reading: Reading, history: History) => Judgement;
