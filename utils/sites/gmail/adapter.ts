import { boxAdapter } from '../box-adapter.ts';
import type { SiteAdapter } from '../site-adapter.ts';
import { checkGmail } from './health.ts';
import { keepSent } from './just-sent.ts';
import { findOpenThread } from './open-thread.ts';
import { draftIn, findBox } from './read-compose.ts';
import { readPage } from './read-page.ts';
import { readSelected } from './selected.ts';
import { MAIN, NOT_DRAFT } from './selectors.ts';
import { visibleIn } from './visible.ts';

/** Gmail: the thread view, the reading pane, windows of their own, and mails being written. */
export const gmail: SiteAdapter = boxAdapter({
  id: 'gmail',
  matches: (_document, location) => location.hostname === 'mail.google.com',
  reading: { read: readPage, following: keepSent, surface: (document) => document.querySelector(MAIN) },
  selected: readSelected,
  check: checkGmail,
  findBox: (document, wasIn) => findBox(document, findOpenThread(document)?.root ?? null, wasIn),
  draftIn,
  reply(document) {
    const thread = findOpenThread(document);
    return thread && (visibleIn(thread.root, thread.selectors.reply).at(-1) ?? null);
  },
  keep: NOT_DRAFT,
  /** There before anything else, and everything Gmail draws follows its width. */
  room: (document) => document.body,
});
