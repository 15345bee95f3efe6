import type { Tier } from '../../clients/tier.ts';
import type { Useful } from '../../nudges/context/useful.ts';
import type { Nudge } from '../../nudges/nudge.ts';

/** X5: nudges. */
export interface NudgeCalls {
  'nudges.list'(args: { person: string | null; states: Nudge['state'][]; limit: number }): NudgeRow[];
  /** What was ended last of one client, by the user or by an answer, and can be taken back; the newest first. */
  'nudges.settled'(args: { person: string }): NudgeRow[];
  /** Everything the Today list shows, of every client. */
  'nudges.today'(args: Record<string, never>): Today;
  /** What one needs to know to do it: asked when a nudge is unfolded. */
  'nudges.context'(args: { id: string }): NudgeContext;
  'nudges.add'(args: {
    id: string;
    tab?: number | undefined;
    person: string;
    reason: string;
    dueAt: number;
    /** Two lines of RFC 5545, start and rule, where it repeats: `Nudge.repeats`. */
    repeats?: string | undefined;
  }): null;
  /** Opens where it is continued: its thread or record, else a record or the last mail of its client, else their page. */
  'nudges.open'(args: { id: string }): null;
  /** Takes the offer of the open thread: "remind me if no answer". */
  'nudges.awaitAnswer'(args: { id: string; tab?: number | undefined; dueAt: number }): null;
  /** The offer of the open thread is not made again. @returns its name, for `nudges.offerAgain` */
  'nudges.refuseOffer'(args: { tab?: number | undefined }): { readonly offer: string };
  /** Takes a refusal back. */
  'nudges.offerAgain'(args: { offer: string }): null;
  /** We wrote again and still wait: the next rung of the ladder. */
  'nudges.wroteAgain'(args: { id: string }): null;
  /** One that repeats waits for its next time instead. */
  'nudges.done'(args: { id: string }): null;
  /** Not to be done any more; `nudges.undo` brings it back. */
  'nudges.letGo'(args: { id: string; why?: string | undefined }): null;
  'nudges.snooze'(args: { id: string; dueAt: number }): null;
  /** Takes the last change of this nudge back. */
  'nudges.undo'(args: { id: string }): null;
  /** A call or a meeting, which no mail shows: a moment of the timeline, and a two-way contact. */
  'contacts.log'(args: {
    id: string;
    person: string;
    channel: 'call' | 'meeting';
    /** Unix ms, not in the future. */
    at: number;
    line: string;
  }): null;
  'contacts.unlog'(args: { id: string }): null;
}

export interface NudgeRow extends Nudge {
  readonly personName: string;
  readonly address: string;
}

/** X5: one list of what is to be done. */
export interface Today {
  /** Open, due within the next 7 days or before; the longest overdue first. */
  readonly due: readonly NudgeRow[];
  /** Answers that are waited for and not due yet, the soonest first. */
  readonly waiting: readonly NudgeRow[];
  /** Clients past their ideal interval, the longest past theirs first. */
  readonly losing: readonly LosingTouch[];
  /** How many open ones come later than these; from 500 on nobody counts further. */
  readonly later: number;
}

/** A client of a tier who has not been in touch for longer than is good. */
export interface LosingTouch {
  readonly person: string;
  readonly personName: string;
  readonly address: string;
  readonly tier: Tier;
  /** Unix ms of the last two-way contact, or null where there was none. */
  readonly lastAt: number | null;
  /** Days since, or since the client was first met. */
  readonly days: number;
  /** `amber`: past the ideal interval. `red`: past the longest. */
  readonly light: 'green' | 'amber' | 'red';
}

/** Who wrote, or `both` in a call or a meeting. */
export type Said = 'client' | 'us' | 'both';

/** What one needs to know beside a nudge. */
export interface NudgeContext {
  /** The last thing that passed, in one line. */
  readonly last: { readonly at: number; readonly from: Said; readonly line: string } | null;
  /** The promise or the wish that is open, in its words. */
  readonly open: {
    readonly what: 'promise' | 'wish';
    readonly by: 'us' | 'client';
    readonly text: string;
  } | null;
  /** One question worth asking, or null. */
  readonly question: string | null;
  /** Why it is of use to the client to hear from us, or null where nothing known says so. */
  readonly useful: Useful | null;
  /** A draft to begin from, with `[blank]`s; never "just checking in". */
  readonly opener: string;
  /** The last mail with them, where the nudge itself leads elsewhere; else null. */
  readonly url: string | null;
}
