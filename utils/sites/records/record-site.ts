import type { RecordField, RecordKind } from '../../clients/page-record.ts';
import type { SiteId } from '../../clients/page-view.ts';

/**
 * Everything Ovation knows about the pages of one CRM. It is data: a repair is one line, and one reader
 * (`read-record.ts`) serves them all. A selector is never a text, a label or a generated name: those differ by
 * language and by build.
 *
 * A selector of a part may say `A >>> B`: B inside A, or A itself, looked for in open shadow roots too. Without it the
 * shadow roots of the whole main part are looked into, where the variant names `hosts`. `A ?? B`: B where A is not shown.
 * `{id}`, between quotes, stands for the record's own id: what bears it is surely no other record's.
 */
export interface RecordSite {
  readonly id: SiteId;
  /** Cheap test whether a page belongs to this CRM. */
  matches(document: Document, location: Location): boolean;
  /** The addresses of whoever is signed in, as far as the page says them. */
  signedIn?(document: Document): readonly string[];
  /**
   * The shapes it has been seen in, newest first. The first one with a route that fits and a main part is read. They are
   * made when they are first asked for (`lazily`), on pages of this CRM alone.
   */
  variants(): readonly RecordVariant[];
}

export interface RecordVariant {
  /** `site-YYYY-MM`: the month in which this shape was first seen. Kinds of records that differ share one. */
  readonly id: string;
  readonly routes: readonly RecordRoute[];
  /** The part of the page that belongs to the record. Of several, the last that is shown. */
  readonly main: string;
  readonly parts: RecordParts;
  /** What holds open shadow roots inside the main part, where the CRM uses them. */
  readonly hosts?: string;
  /** What is out of sight though neither an attribute nor a style of its own says so: a tab without its class. */
  readonly hidden?: string;
  /** What stands in the main part and speaks of others: a feed, a preview, a dialog. Nothing in it is read. */
  readonly foreign?: string;
  /** The first of which something is shown is read, and no other. */
  readonly rows?: readonly RecordRows[];
}

/** Which addresses of the web are records. */
export interface RecordRoute {
  readonly kind: RecordKind;
  /** Matched against path, query and hash together; the group `id` is the record's own. Linear, as all patterns here. */
  readonly at: RegExp;
}

/** Selectors inside the main part. A part that is left out is not on the page. */
export interface RecordParts {
  readonly name: string;
  /** Of a contact or a lead: its own address, and nobody else's. Of other records: whoever belongs to them. */
  readonly email?: string;
  /** People without an address, by name, where a record names them. */
  readonly person?: string;
  /**
   * Of records about several people: what holds one of them, with `person` for the name, without which it is nobody,
   * and `email` for the addresses inside. Empty: the main part holds one, with a name or an address.
   */
  readonly each?: string;
  readonly fields?: Readonly<Partial<Record<RecordField, string>>>;
}

/**
 * The selected line of a list, or the panel that a list opens beside itself: a record that is only peeked at. Selected is
 * what the page itself marks so, or the one line whose box is ticked.
 */
export type RecordRows = LinkedRows | UnlinkedRows;

interface ListRows {
  /** Which addresses are lists; matched as a route is. */
  readonly at: RegExp;
  /** Read only where exactly one is shown. */
  readonly row: string;
  /** Where `row` is only what marks a line, its box: the line around it. */
  readonly around?: string;
  readonly parts: RecordParts;
}

export interface LinkedRows extends ListRows {
  /** Links in it; the first that leads to a record of this kind says which one it is. */
  readonly link: string;
}

/** Lines that lead nowhere: only an address says whom one is about, and it has to be the only one. */
export interface UnlinkedRows extends ListRows {
  readonly kind: RecordKind;
}
