import type { PageHealth } from '../clients/page-health.ts';
import type { InsertResult, PageView, SelectedWords } from '../clients/page-view.ts';
import type { TaughtPage } from '../clients/taught-page.ts';
import type { AskCalls } from './calls/asks.ts';
import type { CheckCalls } from './calls/checks.ts';
import type { ClientCalls } from './calls/clients.ts';
import type { DataCalls } from './calls/data.ts';
import type { ExtraCalls } from './calls/extras.ts';
import type { FrameCalls } from './calls/frame.ts';
import type { HandoverCalls } from './calls/handover.ts';
import type { KeptCalls } from './calls/kept.ts';
import type { LayerCalls } from './calls/layers.ts';
import type { LearnedCalls } from './calls/learned.ts';
import type { LedgerCalls } from './calls/ledgers.ts';
import type { ModelCalls } from './calls/models.ts';
import type { NoteCalls } from './calls/notes.ts';
import type { NudgeCalls } from './calls/nudges.ts';
import type { PeopleCalls } from './calls/people.ts';
import type { SettingCalls } from './calls/settings.ts';
import type { TeachCalls } from './calls/teach.ts';
import type { WeekCalls } from './calls/weeks.ts';
import type { WinCalls } from './calls/wins.ts';

/*
 * Every message that crosses a boundary, and nothing else. Each member is one call: arguments in, value out.
 * A call either answers with its value or fails with a `CallError`; nothing is half done when it fails.
 */

/** What a site's content script may call. It passes in what the page shows and learns nothing about any client. */
export interface FromPages {
  /** Asked once when the content script starts. */
  'page.start'(args: Record<string, never>): PageStart;
  /** The page is a mailbox, which has a script of its own: the background adds it. */
  'page.isMail'(args: Record<string, never>): null;
  /** No adapter knows the page: the background adds the script that reads it by general signs. */
  'page.isUnknown'(args: Record<string, never>): null;
  /** Such a page shows something that a reader of its own reads: the background adds it. */
  'page.needs'(args: { reader: 'people' | 'mail' }): null;
  /** What the user has shown of pages of this origin. */
  'page.taught'(args: Record<string, never>): readonly TaughtPage[];
  /** The user has shown where pages of this shape say whom they are about; the page is read anew by that. */
  'page.teach'(args: Pick<TaughtPage, 'shape' | 'parts'>): null;
  /** The page shows this now; null when nothing that concerns a client is open. */
  'page.show'(args: { view: PageView | null }): null;
  /** How well the page could be read, at most once for each of its states. */
  'page.health'(args: { health: PageHealth }): null;
  /** Keeps a text for the page that opens next in this tab, or in one this tab opens; it is given out once. */
  'draft.keep'(args: { text: string }): null;
  /** Forgets it. True: it was still there; false: another page has taken it. */
  'draft.drop'(args: Record<string, never>): boolean;
  /** What came of a text that `page.start` gave out. */
  'draft.landed'(args: { result: InsertResult }): null;
}

/**
 * What our own pages (sidebar, home) may call, a file for each area. `tab` is found from the sender; only the side
 * panel names one.
 */
export interface FromOurPages
  extends ClientCalls,
    NoteCalls,
    AskCalls,
    CheckCalls,
    ExtraCalls,
    KeptCalls,
    LayerCalls,
    LearnedCalls,
    LedgerCalls,
    ModelCalls,
    NudgeCalls,
    PeopleCalls,
    FrameCalls,
    HandoverCalls,
    SettingCalls,
    TeachCalls,
    WinCalls,
    WeekCalls,
    DataCalls {}

/** What the background may ask of a content script. */
export interface ToPages {
  /** Answered by the page that has reported, so that its silence tells that it is gone. */
  'page.here'(args: Record<string, never>): null;
  'frame.place'(args: { place: FramePlace }): null;
  /** Whether the frame can be seen on the page as it was drawn: whole, not faded, with nothing of the page before it. */
  'frame.inSight'(args: Record<string, never>): boolean;
  /** Moves the keyboard into the frame, back to where it was on the page, or to the other of the two. */
  'frame.focus'(args: { on: 'frame' | 'page' | 'other' }): null;
  'draft.insert'(args: { text: string }): InsertResult;
  /** Puts words in the place of others that stand in the draft exactly once; false where they do not. */
  'draft.replace'(args: { from: string; to: string }): boolean;
  /** What the user has typed in the open compose box, without signature and quote; null where none is open. */
  'draft.read'(args: Record<string, never>): string | null;
  /** D1: what the user has selected in a mail; null where nothing of it lies in one. */
  'selection.read'(args: Record<string, never>): SelectedWords | null;
}

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
  /** A mail that was sent a moment ago is in sight still, whatever this page shows. */
  readonly sent: boolean;
}
