/** What the user of a browser has set in it, or in the system around it, for every page. */
export interface UserWishes {
  /** A wish that pages learn by a media feature: `wish('forced-colors', 'active')`. */
  wish(feature: Wish, value: string): Promise<void>;
  /** The size of text, in px: 16 unless they have set another. */
  textSize(px: number): Promise<void>;
}

/** The wishes that stories have. */
export type Wish = 'forced-colors' | 'prefers-reduced-motion';
