import type { Interval, Tier } from '../clients/tier.ts';

/** X5: when follow-ups come back, and how the user is told. */
export interface NudgeHabits {
  /** No notice from one time of the day (`20:00`) until another, over midnight too; null for none. */
  readonly quiet: { readonly from: string; readonly until: string } | null;
  /** 1 for Monday to 7 for Sunday; at least one. */
  readonly workdays: readonly number[];
  /** ISO dates on which the user does not work. */
  readonly holidays: readonly string[];
  /** When a day of theirs or a layer comes that falls on a day off: the last working day `before`, or the `same` day. */
  readonly offDays: 'before' | 'same';
  readonly tiers: Readonly<Record<Tier, Interval>>;
  /** One notice for all that came, one for each, or none beside the badge. */
  readonly notices: 'together' | 'each' | 'none';
  readonly sound: boolean;
}

export const USUAL_HABITS: NudgeHabits = {
  quiet: null,
  workdays: [1, 2, 3, 4, 5],
  holidays: [],
  offDays: 'before',
  tiers: {
    often: { ideal: 14, longest: 30 },
    regular: { ideal: 45, longest: 90 },
    seldom: { ideal: 120, longest: 240 },
  },
  notices: 'together',
  sound: false,
};
