/** What the sidebar shows where no mail and no record is open. */
export interface IdleNow {
  readonly state: 'idle';
  readonly theme: 'light' | 'dark' | null;
  /** X2: no adapter knows the page, and its user may show where it says whom it is about. */
  readonly canTeach?: boolean;
  /** X2: a line of a list is selected whose record nobody has opened yet. */
  readonly isLine?: boolean;
}
