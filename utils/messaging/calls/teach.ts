import type { TaughtPage } from '../../clients/taught-page.ts';

/** X2: showing where a page that nobody wrote an adapter for says whom it is about. */
export interface TeachCalls {
  /** Lets the user point at it in their tab. False: nothing may be put on that page. */
  'teach.begin'(args: { tab?: number | undefined }): boolean;
  /** Every page that was taught, the newest first. */
  'teach.list'(args: Record<string, never>): TaughtPage[];
  'teach.forget'(args: { origin: string; shape: string }): null;
}
