import { plainAttribute } from './plain-attribute.ts';
import type { PlainName } from './plain-name.ts';

/** What a line says of an element needs to know. */
export interface LineWishes {
  readonly plain: PlainName;
  readonly known: ReadonlySet<string>;
  /** Elements that have a name of our own, with it. */
  readonly marks: ReadonlyMap<Element, readonly string[]>;
}

/** An element in one line: tag and classes, attributes, `~` and the names it has with us, `!hidden`. */
export function elementLine(element: Element, { plain, known, marks }: LineWishes): string {
  const classes = [...element.classList].flatMap((name) => plain(name) ?? []);
  const attributes = [...element.attributes]
    .filter(({ name }) => name !== 'class')
    .flatMap((attribute) => plainAttribute(attribute, plain, known) ?? []);
  const own = (marks.get(element) ?? []).map((name) => `~${name}`);
  const head = [plain(element.localName) ?? 'x', ...classes].join('.');
  return [head, ...attributes, ...own, ...(isOff(element) ? ['!hidden'] : [])].join(' ');
}

/** What words are, as far as it helps to write others in their place. */
export function kindOfText(text: string): 'words' | 'address' | 'number' {
  if (/[^\s@]+@[^\s@]+\.[^\s@]/.test(text)) return 'address';
  return /^[\d\s.,:/+()-]+$/.test(text) ? 'number' : 'words';
}

function isOff(element: Element): boolean {
  const { style } = element as HTMLElement;
  return style?.display === 'none' || style?.visibility === 'hidden';
}
