import { type Beside, besideOf } from './beside.ts';
import { type Mention, mentionsUnder } from './mentions.ts';
import { type Part, type PathOf, partsUnder } from './parts.ts';

/** A place where an address stands, and what is around it. */
export interface Place extends Mention {
  /** From the address up to the body. */
  readonly path: readonly Part[];
  readonly beside: Beside;
  readonly chrome: boolean;
  readonly feed: boolean;
  /** Told in passing, in a sentence. */
  readonly prose: boolean;
}

/** Further up no row begins. */
const HIGHEST_ROW = 8;
/** More words beside an address are a sentence. */
const MOST_WORDS = 3;

/** Every place of a page where an address stands. Those nested too deep to be judged are left out. */
export function placesOn(document: Document): { readonly places: Place[]; readonly pathOf: PathOf } {
  const pathOf = partsUnder(document.body);
  const places = mentionsUnder(document.body).flatMap((mention) => {
    const path = pathOf(mention.element);
    if (!path) return [];
    return {
      ...mention,
      path,
      beside: besideOf(mention, path),
      chrome: path.some(({ chrome }) => chrome),
      feed: path.some(({ feed }) => feed),
      prose: isProse(mention),
    };
  });
  return { places, pathOf };
}

/**
 * Finds what is one row of several: in a table with headings, or in elements beside each other, built alike, of which
 * several hold an address that no label explains.
 * @param title what holds it is no row
 */
export function rowsAmong(places: readonly Place[], title: Element | null): (one: Place) => boolean {
  const rows = new Map<Element, Map<string, Set<string>>>();
  const levels = ({ path, beside }: Place) => {
    const top = path.findIndex(({ element }) => title !== null && element.contains(title));
    return path.slice(0, Math.min(HIGHEST_ROW, beside.labelled, top < 0 ? HIGHEST_ROW : top));
  };
  const rowsLike = ({ element }: Part): Set<string> | null => {
    const parent = element.parentElement;
    if (!parent) return null;
    const kinds = rows.get(parent) ?? new Map<string, Set<string>>();
    rows.set(parent, kinds);
    const kind = `${element.tagName} ${element.getAttribute('class')?.slice(0, 200)}`;
    const emails = kinds.get(kind) ?? new Set<string>();
    kinds.set(kind, emails);
    return emails;
  };
  for (const one of places) for (const part of levels(one)) rowsLike(part)?.add(one.email);
  return (one) => isInDataTable(one.path) || levels(one).some((part) => (rowsLike(part)?.size ?? 0) > 1);
}

/** Whether an address stands in a table with a row of headings, under one of them. */
function isInDataTable(path: readonly Part[]): boolean {
  const up = path.findIndex(({ element }) => element.tagName === 'TR');
  const row = path[up]?.element;
  const table = row?.closest('table');
  if (!row || !table || row.querySelector(':scope > th')) return false;
  const first = table.querySelector('tr');
  const heads = first && first !== row ? first.querySelectorAll(':scope > th').length : 0;
  return heads > 1 && heads >= (first?.children.length ?? 0) - 1;
}

/** Whether the text around an address is a sentence rather than a label or a name. */
function isProse({ element, before, after, made }: Mention): boolean {
  const around = made || element.children.length === 0 ? textAround(element) : '';
  const told = wordsIn(before) > 1 && /(?<!\p{L})\p{Ll}{4}/u.test(before) && !before.endsWith(':');
  return told || wordsIn(`${before} ${after}`) > MOST_WORDS || wordsIn(around) > MOST_WORDS;
}

/** The text right beside an element that stands in a line with it. */
function textAround(element: Element): string {
  if (!/^(?:A|SPAN|B|STRONG|EM|I|CODE)$/.test(element.tagName)) return '';
  return (Array.prototype.slice.call(element.parentElement?.childNodes ?? [], 0, 40) as Node[])
    .map((node) => (node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? '').slice(0, 300) : ''))
    .join(' ');
}

function wordsIn(text: string): number {
  return text.match(/\p{L}{2,}/gu)?.length ?? 0;
}
