/** A follow-up that comes back on its day. The table is the truth; alarms only wake the background. */
export const NUDGE_STATES = ['waiting', 'due', 'done', 'let-go'] as const;
export type NudgeState = (typeof NUDGE_STATES)[number];

export interface Nudge {
  readonly id: string;
  readonly account: string;
  readonly person: string;
  /** What the user wrote, without the date phrase; never empty: "Write to Dana" stands where nothing was typed. */
  readonly reason: string;
  /** Unix ms of the moment it should come back. */
  readonly dueAt: number;
  readonly state: NudgeState;
  /** The thread it was set on, to open it again. */
  readonly thread: { readonly id: string | null; readonly subject: string; readonly url: string } | null;
  /** Unix ms of the notice that was shown for this `dueAt`, or null: written in the transaction that shows it. */
  readonly noticedAt: number | null;
  /** What the last change by the user replaced, for undo; null when there is nothing to take back. */
  readonly previous: NudgeBefore | null;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly source: 'typed' | 'imported';
}

/** The fields that a change by the user replaces. */
export interface NudgeBefore {
  readonly state: NudgeState;
  readonly dueAt: number;
  readonly noticedAt: number | null;
}
