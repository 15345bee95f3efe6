import type { Address } from '../clients/address.ts';
import type { InsertResult, PageView } from '../clients/page-view.ts';
import type { Moment, Person } from '../clients/person.ts';
import type { FamilyId } from '../judgement/judgement.ts';
import type { Typing } from '../notes/marks.ts';
import type { Note } from '../notes/note.ts';
import type { Nudge } from '../nudges/nudge.ts';
import type { Settings } from '../settings/settings.ts';
import type { DraftMirror } from './draft-mirror.ts';
import type { Now } from './now.ts';

/*
 * Every message that crosses a boundary, and nothing else. Each member is one call: arguments in, value out.
 * A call either answers with its value or fails with a `CallError`; nothing is half done when it fails.
 */

/** What a site's content script may call. It passes in what the page shows and learns nothing about any client. */
export interface FromPages {
  /** Asked once when the content script starts. */
  'page.start'(args: Record<string, never>): PageStart;
  /** The page shows this now; null when nothing that concerns a client is open. */
  'page.show'(args: { view: PageView | null }): null;
  /** Keeps a text for the page that opens next in this tab, or in one this tab opens; it is given out once. */
  'draft.keep'(args: { text: string }): null;
  /** Forgets it. True: it was still there; false: another page has taken it. */
  'draft.drop'(args: Record<string, never>): boolean;
  /** What came of a text that `page.start` gave out. */
  'draft.landed'(args: { result: InsertResult }): null;
}

/** What our own pages (sidebar, home) may call. `tab` is found from the sender; only the side panel names one. */
export interface FromOurPages {
  /** Everything the sidebar's first view needs, in one answer. */
  'now.get'(args: { tab?: number | undefined }): Now;
  /** The user says who this page is about. */
  'client.choose'(args: { tab?: number | undefined; address: Address }): null;
  /** Every client, newest contact first, for the home page; `search` looks in names and addresses. */
  'client.list'(args: { search: string; limit: number }): ClientRow[];
  'client.rename'(args: { person: string; name: string }): null;

  'timeline.get'(args: {
    person: string;
    direction: 'all' | 'from-client' | 'from-us';
    before: number | null;
    limit: number;
  }): Moment[];

  'notes.list'(args: { person: string }): Note[];
  /**
   * Creates or saves. `base` is the last revision the view knew, 0 for a new note. A conflict keeps both texts.
   * With `from` a view may send one save after the other without waiting: they are told apart from those of others,
   * and in whatever order they arrive the newest words stand. Fails with `too-long` beyond 200,000 characters.
   */
  'notes.save'(args: SaveNote): NoteSaved;
  /** `words`: what the view typed before and has not seen saved; it is stored with the deletion. */
  'notes.delete'(args: { id: string; words?: SaveNote | undefined }): null;
  'notes.restore'(args: { id: string }): null;
  /** Settles a conflict: the text stays in `keep`, the other note goes (and can be restored). */
  'notes.settle'(args: { keep: string; drop: string }): null;
  'notes.search'(args: { text: string; person: string | null; limit: number }): Note[];

  /** What the user did with a question; the record of an ask starts with the first of these. */
  'asks.mark'(args: {
    tab?: number | undefined;
    family: FamilyId;
    question: string;
    what: 'inserted' | 'asked' | 'declined';
  }): null;
  'asks.answer'(args: { ask: string; answer: string }): null;
  /** The user's own word on this message: question it, don't, or as Ovation finds. */
  'asks.force'(args: { tab?: number | undefined; forced: 'on' | 'off' | null }): null;

  /** Puts a text into the draft; with `family` the question is then marked as inserted, also when the page changed under it. */
  'draft.insert'(args: {
    tab?: number | undefined;
    text: string;
    family?: FamilyId | undefined;
  }): InsertResult;

  /** S4: null where no draft or no client is open, or it is off. The draft is asked of the page, and kept nowhere. */
  'mirror.get'(args: { tab?: number | undefined }): DraftMirror | null;

  'nudges.list'(args: { person: string | null; states: Nudge['state'][]; limit: number }): NudgeRow[];
  'nudges.add'(args: {
    id: string;
    tab?: number | undefined;
    person: string;
    reason: string;
    dueAt: number;
  }): null;
  'nudges.done'(args: { id: string }): null;
  /** Not to be done any more; `nudges.undo` brings it back. */
  'nudges.letGo'(args: { id: string }): null;
  'nudges.snooze'(args: { id: string; dueAt: number }): null;
  /** Takes the last change of this nudge back. */
  'nudges.undo'(args: { id: string }): null;

  'frame.fold'(args: { folded: boolean }): null;
  /** Gives the keyboard back to the page. */
  'frame.leave'(args: Record<string, never>): null;
  /** Opens the thread in its own tab, or in the tab that already shows the site. */
  'thread.open'(args: { url: string }): null;

  'settings.get'(args: Record<string, never>): Settings;
  'settings.set'(args: { settings: Partial<Settings> }): Settings;
  'sites.list'(args: Record<string, never>): SiteRow[];
  /** After the user granted the host; registers the content script there. */
  'sites.enable'(args: { origin: string }): null;
  'sites.disable'(args: { origin: string }): null;

  /** One batch of one table, in key order, for the export file. */
  'data.read'(args: { table: DataTable; after: string | null; limit: number }): {
    rows: unknown[];
    next: string | null;
  };
  /** As `data.read`, from a database that this version will not work with: each row as it lies there. */
  'data.rescue'(args: { table: DataTable; after: string | null; limit: number }): {
    rows: unknown[];
    next: string | null;
  };
  /** One batch of an import, checked row by row and written in one transaction. */
  'data.write'(args: { table: DataTable; rows: unknown[] }): {
    added: number;
    same: number;
    changed: number;
    refused: number;
  };
  'data.count'(args: Record<string, never>): Record<DataTable, number>;
  /** Whether the database opened; the recovery page asks and tries again. */
  'health.get'(args: { retry: boolean }): Health;
}

/** What the background may ask of a content script. */
export interface ToPages {
  /** Answered by the page that has reported, so that its silence tells that it is gone. */
  'page.here'(args: Record<string, never>): null;
  'frame.place'(args: { place: FramePlace }): null;
  /** Moves the keyboard into the frame, back to where it was on the page, or to the other of the two. */
  'frame.focus'(args: { on: 'frame' | 'page' | 'other' }): null;
  'draft.insert'(args: { text: string }): InsertResult;
  /** What the user has typed in the open compose box, without signature and quote; null where none is open. */
  'draft.read'(args: Record<string, never>): string | null;
}

export const DATA_TABLES = ['persons', 'moments', 'notes', 'asks', 'nudges'] as const;
export type DataTable = (typeof DATA_TABLES)[number];

export interface FramePlace {
  readonly side: 'left' | 'right';
  /** CSS pixels, 300 to 480. */
  readonly width: number;
  readonly folded: boolean;
}

/** What a content script learns when it starts. */
export interface PageStart {
  readonly place: FramePlace;
  /** A text that the page before this one meant for the reply it opened. */
  readonly carried: string | null;
}

export interface SaveNote {
  readonly id: string;
  readonly person: string;
  readonly text: string;
  readonly base: number;
  readonly from?: Typing | undefined;
}

export interface NoteSaved {
  readonly revision: number;
  /** Set when another view had saved in between: both texts are kept, this one under a new id. */
  readonly conflict: { readonly id: string; readonly with: string } | null;
}

export interface NudgeRow extends Nudge {
  readonly personName: string;
  readonly address: string;
}

export interface ClientRow {
  readonly person: Person;
  readonly lastAt: number | null;
  readonly line: string | null;
}

export interface SiteRow {
  readonly origin: string;
  /** Gmail is part of the manifest and cannot be switched off here. */
  readonly builtIn: boolean;
  readonly granted: boolean;
}

export interface Health {
  readonly ok: boolean;
  /** Plain words, set when not ok. */
  readonly what: 'open' | 'blocked-open' | 'newer-version' | 'full' | 'damaged';
  readonly version: number;
}
