/** How close the user wants to keep a client; each has its intervals in the settings. */
export const TIERS = ['often', 'regular', 'seldom'] as const;
export type Tier = (typeof TIERS)[number];

/** Days since the last two-way contact. */
export interface Interval {
  /** From then on a word would be welcome. */
  readonly ideal: number;
  /** From then on the client is being lost. */
  readonly longest: number;
}
