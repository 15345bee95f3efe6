import type { SiteId } from './page-view.ts';

/** A client: one human being, known by one or more addresses. */
export interface Person {
  readonly id: string;
  readonly account: string;
  /** As best known: typed by the user, else the newest display name that is not suspicious, else the address. */
  readonly name: string;
  /** Lower case; the first is the one last written from. */
  readonly addresses: readonly string[];
  /** Registrable domain, or null for free mail: a free-mail domain is nobody's company. */
  readonly companyDomain: string | null;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly source: 'page' | 'typed' | 'imported';
}

/** How something passed. Calls and meetings are told by the user; no mail shows them. */
export const CHANNELS = ['mail', 'call', 'meeting'] as const;
export type Channel = (typeof CHANNELS)[number];

/** From whom something came: a mail has its writer, in a call or a meeting both sides take part. */
export type Direction = 'from-client' | 'from-us' | 'both';

/** One thing that passed between a client and us, recorded once however often and wherever it was seen. */
export interface Moment {
  readonly id: string;
  readonly account: string;
  readonly person: string;
  readonly at: number;
  readonly direction: Direction;
  readonly channel: Channel;
  /** The first telling line of the new text, at most 200 characters; of a call or a meeting the user's own words. */
  readonly line: string;
  readonly subject: string;
  readonly thread: { readonly id: string | null; readonly url: string } | null;
  /** Null of what no page shows. */
  readonly site: SiteId | null;
  /** `site:account:message id`, unique; null while the page had no id. */
  readonly siteKey: string | null;
  /** What stays the same when the same message is met in another view or folder; unique with the account. */
  readonly fingerprint: string;
  readonly createdAt: number;
  /** `typed`: a call or a meeting. */
  readonly source: 'page' | 'imported' | 'typed';
}
