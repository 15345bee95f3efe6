import type { SiteAdapter } from '../site-adapter.ts';
import { insertIntoPage } from './insert.ts';
import { readDraft, readPage } from './read.ts';
import { readSelected } from './selected.ts';
import { VARIANTS } from './selectors.ts';
import { watchPage } from './watch.ts';

/** Roundcube 1.6, on whatever host its owner runs it: the page of a mail, the preview beside the list, and compose. */
export const roundcube: SiteAdapter = {
  id: 'roundcube',
  matches: (document) =>
    document.body.classList.contains('task-mail') &&
    VARIANTS.some(({ selectors }) => document.querySelector(selectors.app) !== null),
  read: (document, location) => readPage(document, location),
  draft: readDraft,
  selected: readSelected,
  watch: watchPage,
  insert: insertIntoPage,
  room: (document) => document.querySelector<HTMLElement>('#layout'),
};
