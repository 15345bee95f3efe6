import type { Nudge } from '../../nudges/nudge.ts';

/** X5: nudges. */
export interface NudgeCalls {
  'nudges.list'(args: { person: string | null; states: Nudge['state'][]; limit: number }): NudgeRow[];
  'nudges.add'(args: {
    id: string;
    tab?: number | undefined;
    person: string;
    reason: string;
    dueAt: number;
  }): null;
  'nudges.done'(args: { id: string }): null;
  /** Not to be done any more; `nudges.undo` brings it back. */
  'nudges.letGo'(args: { id: string }): null;
  'nudges.snooze'(args: { id: string; dueAt: number }): null;
  /** Takes the last change of this nudge back. */
  'nudges.undo'(args: { id: string }): null;
}

export interface NudgeRow extends Nudge {
  readonly personName: string;
  readonly address: string;
}
