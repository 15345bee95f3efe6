import type { PageView, SiteId } from './page-view.ts';

/** What is missing where a page shows by plain signs that something is there. */
export const PAGE_FAULTS = [
  /** A mail is open, and none of the known shapes fits it. */
  'no-thread',
  /** The subject is found and no message under it. */
  'no-messages',
  'no-sender',
  'no-body',
  /** A mail is being written, and where it is written is not found. */
  'no-compose',
  /** The address names a record, and none of the known shapes fits the page. */
  'no-record',
  'no-name',
  /** The record shows addresses, and none where its own stands. */
  'no-address',
] as const;
export type PageFault = (typeof PAGE_FAULTS)[number];

/** How well a page could be read, once it had come to rest. Counts alone: no word of the page, and no address. */
export interface PageHealth {
  readonly site: SiteId;
  /** Null where no known shape fits. */
  readonly variant: string | null;
  readonly place: PageView['place'];
  /** Null where everything was found that plain signs say is there. */
  readonly fault: PageFault | null;
  /** How often each named selector matched. */
  readonly found: Readonly<Record<string, number>>;
}

/** Without these it cannot be told whose mail or record a page shows. */
const CLIENT_FAULTS: ReadonlySet<PageFault> = new Set([
  'no-thread',
  'no-messages',
  'no-sender',
  'no-record',
  'no-name',
]);

/** Whether a page that reads like this hides whom it is about. */
export function hidesClient(fault: PageFault | null | undefined): boolean {
  return fault !== null && fault !== undefined && CLIENT_FAULTS.has(fault);
}
