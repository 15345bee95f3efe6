import type { PageView, SiteId } from '../../clients/page-view.ts';
import type { HealthRow } from '../../settings/page-health.ts';

/** X2: how well the pages of each site can be read. */
export interface CheckCalls {
  /** The last result of each kind of page, the newest first. */
  'checks.list'(args: Record<string, never>): HealthRow[];
  /**
   * How a page of this kind that is open in some tab is built, as a text to hand on: no word of it, no address, no value.
   * Made when it is asked for, and kept nowhere. Null: no such page is open.
   */
  'checks.report'(args: { site: SiteId; place: PageView['place'] }): string | null;
  'checks.forget'(args: Record<string, never>): null;
}
