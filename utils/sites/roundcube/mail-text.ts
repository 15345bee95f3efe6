import { bodyText } from '../../dom/body-text.ts';
import type { RoundcubeSelectors } from './selectors.ts';

/**
 * The words of an opened mail, part after part. A mail that came attached to it is shown by Roundcube below a table of
 * its own headers: from there on the words are somebody else's and are marked as a quote.
 * @param body the element around all parts
 * @param limit characters at which the text is cut
 */
export function mailText(body: Element, limit: number, names: RoundcubeSelectors): string {
  const texts: string[] = [];
  let quote = false;
  let left = limit;
  for (const part of body.children) {
    if (left <= 0) break;
    quote ||= part.matches(names.attachedMail);
    if (part.matches(names.attachment)) continue;
    const text = bodyText(part, left, names.attachment);
    if (text === '') continue;
    texts.push(quote ? quoted(text) : text);
    left -= text.length;
  }
  return texts.join('\n\n').slice(0, limit);
}

function quoted(text: string): string {
  const lines = text.split('\n');
  return lines.map((line) => (line === '' ? '>' : `> ${line}`)).join('\n');
}
