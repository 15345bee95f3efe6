import { cleanName } from '../../clients/clean-name.ts';
import { normaliseEmail } from '../../clients/normalise-email.ts';

const LONGEST = 300;

/** The words of an element in one line; of a field that is being edited what stands in it. */
export function textOf(element: Element): string {
  const { value } = element as HTMLInputElement;
  const words = typeof value === 'string' && value !== '' ? value : wordsOf(element);
  return cleanName(words.slice(0, LONGEST * 4)).slice(0, LONGEST);
}

/** The first words that any of the elements says; empty where none says any. */
export function firstText(elements: readonly Element[]): string {
  for (const element of elements) {
    const text = textOf(element);
    if (text !== '') return text;
  }
  return '';
}

/** What an element calls somebody, if it says more than their address. */
export function nameIn(element: Element): string | null {
  const name = textOf(element);
  return name === '' || name.includes('@') || normaliseEmail(name) !== null ? null : name;
}

/** An element with a shadow root shows what stands there, and its styles are no words. */
function wordsOf({ shadowRoot, textContent }: Element): string {
  if (!shadowRoot) return textContent ?? '';
  return [...shadowRoot.childNodes]
    .filter(({ nodeName }) => nodeName !== 'STYLE')
    .map((node) => node.textContent ?? '')
    .join('');
}
