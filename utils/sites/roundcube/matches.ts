import { APPLICATION } from './application.ts';

/** Whether a page is one of Roundcube's mail pages; a host name tells nothing, because its owner chooses it. */
export function isRoundcube(document: Document): boolean {
  return document.body.classList.contains('task-mail') && document.querySelector(APPLICATION) !== null;
}
