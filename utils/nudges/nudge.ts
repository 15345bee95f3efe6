import type { Wait } from './wait.ts';

/** A follow-up that comes back on its day. The table is the truth; alarms only wake the background. */
export const NUDGE_STATES = ['waiting', 'due', 'done', 'let-go'] as const;
export type NudgeState = (typeof NUDGE_STATES)[number];

/** What makes it come back. The last three stand for an entry of a ledger and follow it (`about`). */
export const NUDGE_KINDS = [
  'date',
  'no-reply',
  'keep-in-touch',
  'repeating',
  'promise',
  'occasion',
  'layer',
] as const;
export type NudgeKind = (typeof NUDGE_KINDS)[number];

/** The ledgers whose entries come back as nudges. */
export const NUDGED_LEDGERS = ['promises', 'occasions', 'deliveries'] as const;

export interface Nudge {
  readonly id: string;
  readonly account: string;
  readonly person: string;
  readonly kind: NudgeKind;
  /** What the user wrote, without the date phrase; never empty: "Write to Dana" stands where nothing was typed. */
  readonly reason: string;
  /** Unix ms of the moment it should come back. */
  readonly dueAt: number;
  readonly state: NudgeState;
  /** The thread it was set on, to open it again. */
  readonly thread: { readonly id: string | null; readonly subject: string; readonly url: string } | null;
  /** The record of a CRM it was set beside, to open it again; absent where there was none. */
  readonly record?: { readonly name: string; readonly url: string } | null | undefined;
  /** Of `no-reply`: what is waited for; else null. */
  readonly wait: Wait | null;
  /**
   * Of `repeating`: its first time on the user's clock and the rule, as lines of RFC 5545 (`DTSTART:20261207T090000`,
   * `RRULE:FREQ=MONTHLY;BYDAY=1MO`, for the user's working days `X-OVATION-DAYS:WORKING` between them); else null.
   */
  readonly repeats: string | null;
  /** Of a ledger's kinds: the entry it stands for; else null. */
  readonly about: { readonly ledger: (typeof NUDGED_LEDGERS)[number]; readonly entry: string } | null;
  /** What ended it where it was not the user; null while it is open, and where it was. */
  readonly endedBy: Ended | null;
  /** Why the user let it go, in their words; null where they did not say. */
  readonly why: string | null;
  /** Unix ms of the notice that was shown for this `dueAt`, or null: written in the transaction that shows it. */
  readonly noticedAt: number | null;
  /** What the last change replaced, for undo; null when there is nothing to take back. */
  readonly previous: NudgeBefore | null;
  readonly createdAt: number;
  readonly updatedAt: number;
  /** `followed`: it follows an entry of a ledger or a client's tier, and was set by nobody. */
  readonly source: 'typed' | 'followed' | 'imported';
}

/** An answer came, we were in touch, or the entry it stood for was settled; `at` is Unix ms of that. */
export interface Ended {
  readonly by: 'answer' | 'contact' | 'entry';
  readonly at: number;
}

/** The fields that a change replaces. */
export type NudgeBefore = Pick<Nudge, 'state' | 'dueAt' | 'noticedAt' | 'wait' | 'endedBy' | 'why'>;
