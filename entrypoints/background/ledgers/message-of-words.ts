import type { PageMessage, SelectedWords } from '../../../utils/clients/page-view.ts';
import type { OpenPage } from '../open-page.ts';

/**
 * The message whose writer said the words: where they were selected in a quote, the earlier message they come from.
 * @returns null where the page does not show who said them
 */
export function messageOfWords(
  { view }: Pick<OpenPage, 'view'>,
  { text, message }: SelectedWords,
): PageMessage | null {
  const sought = lettersOf(text);
  const named = message === null ? undefined : view.messages.find(({ id }) => id === message);
  if (named && !standsInQuoteAlone(named, sought)) return named;
  if (sought === '') return null;
  const earlier = named ? view.messages.slice(0, view.messages.indexOf(named)) : view.messages;
  return earlier.findLast((one) => one.state === 'open' && saysItself(one, sought)) ?? null;
}

/**
 * The letters and digits of a text in their order: a selection breaks lines, and counts the items of a list, otherwise
 * than the text it was made in.
 */
export function lettersOf(text: string): string {
  const uncounted = text.replace(/^[> ]*\d+\. /gm, '');
  return (uncounted.toLowerCase().match(/[\p{L}\p{N}]/gu) ?? []).join('');
}

/** Each line of a quote begins with `>`, whatever the page marks it by. */
function standsInQuoteAlone(message: PageMessage, sought: string): boolean {
  return !saysItself(message, sought) && lettersOf(message.text).includes(sought);
}

function saysItself({ text }: PageMessage, sought: string): boolean {
  const own = text.split('\n').filter((line) => !line.startsWith('>'));
  return lettersOf(own.join('\n')).includes(sought);
}
