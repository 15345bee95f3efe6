import type { SelectorVariant } from '../site-adapter.ts';

/** The parts of Gmail's page that are read. None is named by a text, a label or a generated id: those differ by language and by day. */
export type GmailPart =
  | 'subject'
  | 'message'
  | 'item'
  | 'collapsed'
  | 'hidden'
  | 'sender'
  | 'recipient'
  | 'body'
  | 'preview'
  | 'pane'
  | 'box'
  | 'boxBody'
  | 'chip'
  | 'reply';
export type GmailSelectors = SelectorVariant<GmailPart>['selectors'];

/** What has stayed the same since 2018: the block of one message, and the compose box. */
const STEADY: GmailSelectors = {
  /** One to a thread, and never in a list. */
  subject: '.ha h2.hP[data-legacy-thread-id]',
  message: '.ads[data-legacy-message-id]',
  item: '[role="list"] > [role="listitem"]',
  collapsed: '.kv',
  hidden: '.kQ, .kx',
  sender: '.gD[email]',
  recipient: '.hb .g2[email]',
  body: '.ii.gt .a3s:not(.undefined)',
  preview: '.iA.g6',
  /** Stands around the list and the thread when they share the view. */
  pane: '.aia',
  box: '.M9',
  boxBody: '.Ap [g_editable="true"]',
  chip: '.anm [role="option"][data-hovercard-id*="@"]',
  /** "Reply", never "Reply all" and never "Forward". */
  reply: '.amn .bkH',
};

/**
 * The shapes Gmail has been seen in, newest first. Changes come account by account, so several are alive at once; the
 * first whose subject stands in the visible view is the one that is read and reported.
 */
export const VARIANTS: readonly SelectorVariant<GmailPart>[] = [
  /** Synchronisation ids are gone from the subject. */
  {
    id: 'gmail-2026-06',
    selectors: { ...STEADY, subject: '.ha h2.hP[data-legacy-thread-id]:not([data-thread-perm-id])' },
  },
  /** For two weeks they said "undefined"; some accounts kept that. */
  {
    id: 'gmail-2025-11',
    selectors: { ...STEADY, subject: '.ha h2.hP[data-legacy-thread-id][data-thread-perm-id="undefined"]' },
  },
  { id: 'gmail-2023-11', selectors: { ...STEADY, subject: '.ha h2.hP[data-legacy-thread-id]' } },
  /** The oldest names of all. A subject without an id still tells who writes; only the link to the thread is lost. */
  { id: 'gmail-2015-05', selectors: { ...STEADY, subject: '.ha h2' } },
];

/** The view the user looks at: a list, or a thread. */
export const MAIN = '[role="main"]';

/** The subject of a mail that is being written. */
export const SUBJECT_FIELD = 'input[name="subjectbox"]';

/** "View message", beside "Undo", in the line that says a mail was sent: the same ids since 2017. */
export const SENT = '[role="alert"] .vh #link_vsm';

/** In the compose box: whatever is not the user's own draft. */
export const NOT_DRAFT = '.gmail_signature, .gmail_signature_prefix, .gmail_quote, .gmail_attr';

/** The mail itself, which may bring markup that looks like Gmail's own: nothing inside it is believed. */
export const MAIL = '.a3s';
