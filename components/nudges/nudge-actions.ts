/** What can be done with a follow-up. */
export interface NudgeActions {
  readonly done: (id: string) => void;
  readonly snooze: (id: string, dueAt: number) => void;
  readonly letGo: (id: string) => void;
  readonly open: (url: string) => void;
}
