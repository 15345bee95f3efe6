import { boxAdapter } from '../box-adapter.ts';
import type { SiteAdapter } from '../site-adapter.ts';
import { draftIn, findBox } from './compose.ts';
import { checkOutlook } from './health.ts';
import { readPage, replyButton } from './read-page.ts';
import { readSelected } from './selected.ts';
import { NOT_DRAFT } from './selectors.ts';

/** Outlook on the web: the reading pane, mails in windows of their own, and mails being written. */
export const outlook: SiteAdapter = boxAdapter({
  id: 'outlook',
  matches: (_document, { hostname, pathname }) =>
    /^outlook\.(?:(?:live|office|office365)\.com|cloud\.microsoft)$/.test(hostname) &&
    /^\/mail(?:\/|$)/.test(pathname),
  reading: { read: readPage, surface: (document) => document.body },
  selected: readSelected,
  check: checkOutlook,
  findBox,
  draftIn,
  reply: replyButton,
  keep: NOT_DRAFT,
  // The editor is there before the page has filled it.
  settling: 300,
  room: (document) => document.querySelector<HTMLElement>('#app') ?? document.body,
});
