import type { Address } from './address.ts';
import type { PageFault } from './page-health.ts';
import type { PageRecord } from './page-record.ts';

/** The sites whose pages an adapter can read; `any` is every other one, read by general signs. */
export const SITES = [
  'gmail',
  'roundcube',
  'outlook',
  'hubspot',
  'salesforce',
  'pipedrive',
  'zoho',
  'odoo',
  'twenty',
  'espocrm',
  'suitecrm',
  'atomic',
  'any',
] as const;
export type SiteId = (typeof SITES)[number];

/** Kinds of pages. */
export const PLACES = ['thread', 'preview', 'pop-out', 'compose', 'record'] as const;

/**
 * What one page shows at one moment, as far as its adapter is sure of it. It travels from the content script to
 * the background; it holds nothing that the page did not show. A field that the page does not show is null or empty.
 */
export interface PageView {
  readonly site: SiteId;
  /** Id of the selector variant that matched, for the health page: `gmail-2025-11`. */
  readonly variant: string;
  /** The mailbox that is open: the user's own address in lower case, or null where the page does not say. */
  readonly account: string | null;
  readonly place: (typeof PLACES)[number];
  /** The page's own colours, so that the sidebar can follow them. */
  readonly theme: 'light' | 'dark';
  /** Null in a compose window that answers nothing. */
  readonly thread: PageThread | null;
  /** Oldest first, in the order of the page. */
  readonly messages: readonly PageMessage[];
  /** The compose box the user is in, or the only one; null when none is open. */
  readonly compose: PageCompose | null;
  /** X2: the record of a CRM that is open; null in a mailbox. */
  readonly record: PageRecord | null;
  /** When the page said that its one message, a mail of ours, was sent, in Unix ms; left out everywhere else. */
  readonly sentAt?: number | undefined;
  /** What was not found on it though plain signs say that it is there; left out where nothing is amiss. */
  readonly fault?: PageFault | undefined;
}

export interface PageThread {
  /** The site's own stable id (Gmail: legacy thread id; Roundcube: `mailbox/uid`), or null while the page has none. */
  readonly id: string | null;
  readonly subject: string;
  /** The address that opens this thread again. */
  readonly url: string;
}

export interface PageMessage {
  /** The site's own stable id, or null: a message sent a moment ago has none yet. */
  readonly id: string | null;
  /** Null where the page hides the sender (a collapsed run of messages), or gives a name alone: `named`. */
  readonly from: Address | null;
  readonly to: readonly Address[];
  /** How many more recipients the page holds than `to` carries (`to` is cut at 50). */
  readonly moreRecipients: number;
  /** Unix ms, or null where the page does not say. */
  readonly at: number | null;
  /** `open`: `text` is the whole body. `collapsed`: `text` is the one-line preview. `hidden`: nothing is known. */
  readonly state: 'open' | 'collapsed' | 'hidden';
  /** Plain text with `> ` before each quoted line and a blank line between blocks; cut at 100,000 characters. */
  readonly text: string;
  /** Left out where the page gives everybody's address. */
  readonly named?: PageNames | undefined;
}

/**
 * Whom a page names and whose address it keeps to itself, as Outlook does with colleagues and people it knows. The names
 * are claims like every other; only the user can say whose they are.
 */
export interface PageNames {
  /** The writer; null where `from` says it, or nothing does. */
  readonly from: string | null;
  /** Recipients beside those of `to`; at most 50. */
  readonly to: readonly string[];
}

export interface PageCompose {
  /** Tells two open boxes apart; stable while the box is open. */
  readonly id: string;
  readonly format: 'rich' | 'plain';
  readonly recipients: readonly Address[];
  /** Recipients by name alone; left out where there are none. */
  readonly named?: readonly string[] | undefined;
  /** What the user has typed, without signature and quote; cut at 20,000 characters. */
  readonly draft: string;
}

/** Words the user has selected in one of the mails a page shows. */
export interface SelectedWords {
  /** Plain text, read as `PageMessage.text` is; cut behind the 5,001st character, of which 5,000 can be kept. */
  readonly text: string;
  /** The site's own id of the message they stand in, or null. */
  readonly message: string | null;
}

/** How an insertion into the page's compose box ended. */
export type InsertResult =
  | { readonly done: 'inserted' }
  /** No box was open: a reply was opened and the text is in it. */
  | { readonly done: 'opened-reply' }
  /** The page gave no way in, or reading back did not show the text: the caller offers the clipboard instead. */
  | { readonly done: 'failed'; readonly reason: 'no-compose' | 'not-verified' };
