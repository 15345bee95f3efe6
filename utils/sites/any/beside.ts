import { cleanName } from '../../clients/clean-name.ts';
import { ALIKE, alike } from '../../clients/resembles.ts';
import { labelOf } from './field-title.ts';
import { identsOf, SECTION } from './idents.ts';
import { EMAIL_LABEL, isLabel, labelText, OWN_LABEL, OWN_ROLE, PARTY_LABEL, STAFF_LABEL } from './labels.ts';
import type { Mention } from './mentions.ts';
import type { Part } from './parts.ts';

const HIGHEST = 6;
const HIGHEST_FIELD = 3;
const MOST_BEFORE = 12;
const LONGEST_LABEL = 60;

/** What the words above and before an address say of it. */
export interface Beside {
  readonly email: boolean;
  readonly staff: boolean;
  readonly party: boolean;
  readonly own: boolean;
  /** Whose it is, where a name stands right at it. */
  readonly name: string | null;
  /** The text right before it, label or not. */
  readonly nearest: string | null;
  /** How far up the words were found that say what it is: what is around that is no row of a list. */
  readonly labelled: number;
}

interface Word {
  readonly text: string;
  /** How many elements up from the address. */
  readonly up: number;
  /** Stands above a part of the page, not beside a value. */
  readonly section: boolean;
}

/**
 * Reads the label of an address and the heading above it. The nearest label that is known counts, if no heading comes
 * between; of the headings the nearest; of a name only what stands right at the address.
 * @param path from the address upwards
 */
export function besideOf(mention: Mention, path: readonly Part[]): Beside {
  const words = wordsBefore(mention, path);
  let known: Word | null = null;
  let heading: Word | null = null;
  for (const [n, word] of words.entries()) {
    if (!known && isLabel(word.text) && !isWork(word, words[n + 1], mention.email)) known = word;
    else if (word.section) heading = word;
    if (heading) break;
  }
  const says = (pattern: RegExp) => [known, heading].some((word) => word && pattern.test(word.text));
  const staff = says(STAFF_LABEL);
  return {
    email: EMAIL_LABEL.test(known?.text ?? '') || isAddressField(path, mention.email),
    staff,
    party: !staff && says(PARTY_LABEL),
    own: says(OWN_LABEL),
    name: nameOf(mention, words),
    nearest: words[0]?.text ?? null,
    labelled:
      known && !known.section && EMAIL_LABEL.test(known.text) ? 0 : (known?.up ?? Number.MAX_SAFE_INTEGER),
  };
}

/** Whether what holds the address, and nothing else, is called a field for one. */
function isAddressField(path: readonly Part[], email: string): boolean {
  return path.slice(0, HIGHEST_FIELD).some(({ element, idents }, up) => {
    const kind = element.getAttribute('type') ?? element.getAttribute('itemprop') ?? '';
    if (!/\be ?mail\b/.test(`${kind} ${idents}`)) return false;
    // Asked last: what is further up may hold the whole page's words.
    return up === 0 || (element.textContent ?? '').trim().toLowerCase() === email;
  });
}

/** What somebody does for a living, between their name and their address: `Sven Ek, Mill manager, sven@`. */
function isWork({ text, up }: Word, next: Word | undefined, email: string): boolean {
  return (
    STAFF_LABEL.test(text) &&
    !OWN_ROLE.test(text) &&
    next?.up === up &&
    isName(next.text) &&
    alike(next.text, email) >= ALIKE.one
  );
}

/** The short texts before an address, the nearest first. */
function wordsBefore({ element, before }: Mention, path: readonly Part[]): Word[] {
  const words: Word[] = [];
  const add = (written: string | null, up: number, section = false) => {
    const text = labelText(written ?? '');
    if (text !== '' && text.length <= LONGEST_LABEL && !text.includes('@')) words.push({ text, up, section });
  };
  add(before, 0);
  if (element.tagName === 'INPUT') add(labelOf(element as HTMLInputElement), 0);
  path.slice(0, HIGHEST).forEach(({ element: at }, up) => {
    // A row that has said what it is takes no label from the row above.
    if (at.tagName === 'TR' && words.length > 0) return;
    let sibling = at.previousSibling;
    for (let n = 0; sibling && n < MOST_BEFORE; n++, sibling = sibling.previousSibling) {
      if (sibling.nodeType === Node.TEXT_NODE) add(sibling.nodeValue, up);
      else if (isOneText(sibling)) add(sibling.textContent, up, isSection(sibling));
    }
  });
  return words;
}

/** An element that says one thing: no row, no group. */
function isOneText(node: Node): node is Element {
  if (node.nodeType !== Node.ELEMENT_NODE || (node.textContent?.length ?? 0) > 200) return false;
  const said = [...node.childNodes].filter(({ textContent }) => (textContent ?? '').trim() !== '');
  const [only] = said;
  if (said.length === 1 && only) return only.nodeType === Node.TEXT_NODE || isOneText(only);
  return said.every(({ nodeType }) => nodeType === Node.TEXT_NODE);
}

function isSection(element: Element): boolean {
  return /^(?:H[1-6]|LEGEND|CAPTION)$/.test(element.tagName) || SECTION.test(identsOf(element));
}

/** A name that stands in the link, before the address, or above it. */
function nameOf({ element, email }: Mention, words: readonly Word[]): string | null {
  const inside = cleanName(
    (element.textContent ?? '').slice(0, 200).replace(/[<(]?[^\s<(]+@[^\s>)]+[>)]?/g, ' '),
  );
  if (isName(inside) && !isLabel(inside)) return inside;
  const near = words.filter(({ up }) => up <= 2).slice(0, 4);
  const fits =
    near.find(({ text }) => alike(text, email) > 0) ??
    near.find(({ text, section, up }) => up < 2 && !section && isName(text) && !isLabel(text));
  return fits ? cleanName(fits.text) : null;
}

/** Two to five words that begin with capital letters, or are written without any. */
export function isName(text: string): boolean {
  const words = text.split(/[\s,]+/).filter((word) => word !== '');
  const high = words.filter((word) => /^[^\p{Ll}\d]/u.test(word));
  if (
    high.length < 2 ||
    words.length > 5 ||
    /[@\d:/?!&]|\b(?:gmbh|ltd|llc|inc|corp|bv|ab|oy|kg|sarl|plc)\b/i.test(text)
  )
    return false;
  return words.every((word) => word.length < 4 || high.includes(word));
}
