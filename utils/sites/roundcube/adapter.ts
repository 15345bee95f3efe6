import type { SiteAdapter } from '../site-adapter.ts';
import { checkRoundcube } from './health.ts';
import { insertIntoPage, replaceOnPage } from './insert.ts';
import { isRoundcube } from './matches.ts';
import { readDraft, readPage } from './read.ts';
import { readSelected } from './selected.ts';
import { watchPage } from './watch.ts';

/** Roundcube 1.6, on whatever host its owner runs it: the page of a mail, the preview beside the list, and compose. */
export const roundcube: SiteAdapter = {
  id: 'roundcube',
  matches: isRoundcube,
  read: (document, location) => readPage(document, location),
  draft: readDraft,
  selected: readSelected,
  watch: watchPage,
  check: checkRoundcube,
  insert: insertIntoPage,
  replace: replaceOnPage,
  room: (document) => document.querySelector<HTMLElement>('#layout'),
};
