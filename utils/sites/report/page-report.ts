import type { PageHealth } from '../../clients/page-health.ts';
import type { SiteId } from '../../clients/page-view.ts';

/** What a report is called, with the version of its form. */
export const REPORT_FORM = 'ovation page report 1';

/** How a page is built and what was found on it: something to hand on that holds nothing of anybody's. */
export interface PageReport extends Pick<PageHealth, 'variant' | 'fault' | 'found'> {
  readonly form: typeof REPORT_FORM;
  readonly site: SiteId;
  /** Null where nothing was open that could be missing. */
  readonly place: PageHealth['place'] | null;
  /** ISO date. */
  readonly day: string;
  /** See `outlineOf`. */
  readonly page: readonly string[];
}
