import type { PageMessage } from '../../../utils/clients/page-view.ts';
import { originOf } from '../../../utils/ledgers/entry.ts';
import { messageNames } from '../judge-message.ts';
import type { OpenPage } from '../open-page.ts';

/** Addresses can be long; so many characters tell one from another. */
const TELLING = 500;

/**
 * What makes selected words one entry however often they are kept: the message they stand in, else the thread. For a
 * message it is the origin under which the reader would propose the same words.
 * @returns null where the page names neither
 */
export function originOfWords(page: OpenPage, message: PageMessage | null, words: string): string | null {
  const { thread } = page.view;
  const name = message ? messageNames(page, message).at(-1) : undefined;
  const place = name ?? (thread && `thread ${thread.id ?? thread.url}`.slice(0, TELLING));
  return place === null ? null : originOf(place, words);
}
