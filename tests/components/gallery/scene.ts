import type { Answers } from '../samples/memory-desk.ts';

/** One picture: what the background answers, and what is pressed before it is taken. */
export interface Scene {
  readonly page: 'sidebar' | 'home' | 'popup';
  readonly answers: Answers;
  /** Keys pressed one after the other. */
  readonly keys?: readonly string[];
  /** Selectors of what is clicked after that. */
  readonly clicks?: readonly string[];
  readonly hash?: string;
  /** What is scrolled into view at the end. */
  readonly to?: string;
  /** Widths in CSS pixels; the usual ones of the page when absent. */
  readonly widths?: readonly number[];
}
