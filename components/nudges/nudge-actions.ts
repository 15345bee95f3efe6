import type { Nudge } from '../../utils/nudges/nudge.ts';

/** What can be done with a follow-up. */
export interface NudgeActions {
  /** The user did it; where it stands for an entry of a ledger, the entry is settled with it. */
  readonly done: (nudge: Pick<Nudge, 'id' | 'about' | 'reason'>) => void;
  readonly snooze: (id: string, dueAt: number) => void;
  /** @param why in the user's words, or null */
  readonly letGo: (id: string, why: string | null) => void;
  /** We wrote to them again, and still wait for the answer. */
  readonly wroteAgain: (id: string) => void;
  /** Goes where it is continued: the mail, the record, or the client's page. */
  readonly open: (nudge: Pick<Nudge, 'id'>) => void;
}
