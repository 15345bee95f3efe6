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

/** One thing that passed between a client and us, recorded once however often and wherever it was seen. */
export interface Moment {
  readonly id: string;
  readonly account: string;
  readonly person: string;
  readonly at: number;
  readonly direction: 'from-client' | 'from-us';
  readonly channel: 'mail';
  /** The first telling line of the new text, at most 200 characters. */
  readonly line: string;
  readonly subject: string;
  readonly thread: { readonly id: string | null; readonly url: string } | null;
  readonly site: SiteId;
  /** `site:account:message id`, unique; null while the page had no id. */
  readonly siteKey: string | null;
  /** What stays the same when the same message is met in another view or folder; unique with the account. */
  readonly fingerprint: string;
  readonly createdAt: number;
  readonly source: 'page' | 'imported';
}
