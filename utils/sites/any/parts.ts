import { few } from './few.ts';
import { APP_HEADER, CHROME, FEED, identsOf, OWN, PARTY, STAFF } from './idents.ts';

/** Nothing nested deeper is looked at: what stands there is judged by nobody. */
const DEEPEST = 120;
/** What holds more of the page's words than this, and a title, is the page, whatever it is called. */
const MOST_OF_IT = 0.7;
const MOST_TABS = 20;
const OPEN = /(?<![\w-])(?:is-)?(?:active|current|selected|show|open)(?![\w-])/;
const TITLED = 'h1,h2,h3,[role="heading"],[class*="title" i]';

/** What an element of a page is, by its role, its tag and what the page calls it. */
export interface Part {
  readonly element: Element;
  readonly idents: string;
  /** It surrounds every page of the application. */
  readonly chrome: boolean;
  /** It tells what happened. */
  readonly feed: boolean;
  /** It names who of the user's house looks after something. */
  readonly staff: boolean;
  /** It belongs to the one a case or a paper is about. */
  readonly party: boolean;
  /** It says who is signed in. */
  readonly own: boolean;
}

/** An element and everything around it up to the root, the nearest first; null outside, and where it is nested too deep. */
export type PathOf = (element: Element) => readonly Part[] | null;

/** Reads what the elements under a root are, each once. */
export function partsUnder(root: Element): PathOf {
  const known = new Map<Element, Part>();
  const whole = lengthOf(root) * MOST_OF_IT;
  const partOf = (element: Element): Part => {
    const part = known.get(element) ?? readPart(element, root, whole);
    known.set(element, part);
    return part;
  };
  return (element) => {
    const path: Part[] = [];
    for (let at: Element | null = element; at; at = at.parentElement) {
      path.push(partOf(at));
      if (at === root) return path;
      if (path.length > DEEPEST) return null;
    }
    return null;
  };
}

function readPart(element: Element, root: Element, whole: number): Part {
  const idents = identsOf(element);
  const role = element.getAttribute('role') ?? '';
  const called = [CHROME, FEED, STAFF, OWN, PARTY].some((words) => words.test(idents));
  const named = called && element !== root && !(lengthOf(element) > whole && element.querySelector(TITLED));
  return {
    element,
    idents,
    chrome: isLandmark(element, role, idents) || (named && CHROME.test(idents)),
    feed: /^(?:feed|log|grid|listbox)$/.test(role) || (named && FEED.test(idents)) || isInactive(element),
    staff: named && STAFF.test(idents),
    party: named && PARTY.test(idents),
    own: (named && OWN.test(idents)) || element.hasAttribute('aria-haspopup'),
  };
}

/**
 * Whether an element lies under another one of its kind that is marked as the open one: a tab, a workspace. A style
 * hides it, as a rule; some only lay it below.
 */
function isInactive(element: Element): boolean {
  const classes = element.getAttribute('class') ?? '';
  if (classes === '' || OPEN.test(classes) || !element.parentElement) return false;
  const siblings = Array.prototype.slice.call(element.parentElement.children, 0, MOST_TABS) as Element[];
  return siblings.some((one) => {
    const other = one.getAttribute('class') ?? '';
    return one.tagName === element.tagName && OPEN.test(other) && sameWords(other.replace(OPEN, ''), classes);
  });
}

function sameWords(one: string, other: string): boolean {
  return one.split(/\s+/).filter(Boolean).join(' ') === other.split(/\s+/).filter(Boolean).join(' ');
}

function lengthOf({ textContent }: Element): number {
  return textContent?.length ?? 0;
}

function isLandmark(element: Element, role: string, idents: string): boolean {
  if (/^(?:navigation|banner|contentinfo|search|menu|menubar)$/.test(role)) return true;
  const { tagName } = element;
  if (tagName === 'NAV' || tagName === 'FOOTER') return true;
  if (/^H[1-6]$/.test(tagName)) return false;
  return (tagName === 'HEADER' || (APP_HEADER.test(idents) && isOutermost(element))) && isPageHeader(element);
}

/** Few elements stand around the parts of an application. */
function isOutermost({ parentElement, ownerDocument }: Element): boolean {
  let at = parentElement;
  for (let up = 0; at && up < 3; up++, at = at.parentElement) if (at === ownerDocument.body) return true;
  return false;
}

/** The header of the application, not that of a record: it has no title but the name of the user. */
function isPageHeader(header: Element): boolean {
  if (header.closest('main,[role="main"],article,section')) return false;
  if (header.tagName === 'HEADER' && header !== header.ownerDocument.querySelector('header')) return false;
  const menus = 'nav,[role="navigation"],[href*="logout" i],[href*="signout" i]';
  const titles = few(header, 'h1,h2,h3', 10);
  return (
    titles.every((title) =>
      OWN.test(`${identsOf(title)} ${title.parentElement && identsOf(title.parentElement)}`),
    ) || header.querySelector(menus) !== null
  );
}
