/** What a record of a CRM is about. */
export const RECORD_KINDS = ['contact', 'lead', 'company', 'deal', 'ticket', 'other'] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** The fields of a record that are read, where the page shows them. */
export const RECORD_FIELDS = ['title', 'phone', 'company', 'owner', 'stage', 'amount'] as const;
export type RecordField = (typeof RECORD_FIELDS)[number];

/** What a line of a list says of its record: it leads to it, or names none. */
export const LIST_LINES = ['linked', 'unlinked'] as const;
export type ListLine = (typeof LIST_LINES)[number];

/** A record as one page of a CRM shows it at one moment. Only read: nothing is ever written into the CRM. */
export interface PageRecord {
  readonly kind: RecordKind;
  /** The CRM's own id of it, or null where its address holds none. */
  readonly id: string | null;
  /** The address that opens it again. */
  readonly url: string;
  /** What the page calls it; empty where it says nothing. */
  readonly name: string;
  /** Whom it is about, the one it belongs to first; at most 50. */
  readonly people: readonly PagePerson[];
  readonly company: { readonly name: string; readonly domain: string | null } | null;
  /** As they stand on the page, each at most once. */
  readonly fields: readonly { readonly field: RecordField; readonly value: string }[];
  /** `sure`: a page that is known, or that the user taught. `likely`: found by general signs. `unsure`: the user chooses. */
  readonly certainty: 'sure' | 'likely' | 'unsure';
  /**
   * Only its line in a list is seen, which shows little of it. Of an `unlinked` one nobody can say which record it is:
   * `id` is null, and `url` is the list's. Left out where the record itself is open.
   */
  readonly line?: ListLine | undefined;
  /** The addresses of whoever is signed in, where the page says them: nobody of their house is a client. */
  readonly signedIn?: readonly string[] | undefined;
}

/** Somebody on the page. Some pages show a name and keep the address to themselves. */
export interface PagePerson {
  readonly name: string | null;
  /** In their one spelling, the main one first; empty where the page shows none. */
  readonly emails: readonly string[];
}
