import { deepAll } from '../../dom/deep.ts';
import { isShown } from '../../dom/shown.ts';
import type { RecordVariant } from './record-site.ts';

/** A page that shows more of one part than this is made to exhaust. */
const MOST = 200;

/** A variant beside the id of the record that is read, for which `{id}` stands in its selectors. */
export type Own<Variant> = Variant & { readonly own?: string | null; readonly look?: Look };

/** One look at a main part: what many of its parts stand in is searched for once. */
export interface Look {
  readonly root: Element;
  readonly places: Map<string, Element[]>;
}

/**
 * The shown elements of one part, in the order of the page; at most 200 are looked at.
 * @param selector as `RecordSite` says it may be written; empty stands for `root` itself
 */
export function partsIn(
  root: Element,
  selector: string,
  variant: Own<Pick<RecordVariant, 'hosts' | 'foreign'>>,
): Element[] {
  const { hosts = '', foreign = '', own, look } = variant;
  for (const one of selector.replaceAll('{id}', quoted(own ?? '')).split('??')) {
    const shown = matching(root, one, hosts, look)
      .slice(0, MOST)
      .filter((element) => !isForeign(element, root, foreign) && isShown(element));
    if (shown.length > 0) return shown;
  }
  return [];
}

/** Whether something inside `root` says that an element speaks of others. What is around `root` says nothing. */
function isForeign(element: Element, root: Element, foreign: string): boolean {
  if (foreign === '') return false;
  for (let at: Element | undefined = element; at; at = (at.getRootNode() as Partial<ShadowRoot>).host) {
    const other = at.closest(foreign);
    if (other !== null && other !== root && root.contains(other)) return true;
  }
  return false;
}

function matching(root: Element, selector: string, hosts: string, look?: Look): Element[] {
  const [first = '', ...steps] = selector.split('>>>').map((step) => step.trim());
  if (first !== '' && steps.length === 0) return deepAll(root, first, hosts);
  let found = first === '' ? [root] : placesIn(root, first, look);
  for (const step of steps) found = found.slice(0, MOST).flatMap((element) => inside(element, step, hosts));
  return [...new Set(found)];
}

function placesIn(root: Element, selector: string, look?: Look): Element[] {
  const known = look?.root === root ? look.places.get(selector) : undefined;
  const found = known ?? [...root.querySelectorAll(selector)];
  if (look?.root === root) look.places.set(selector, found);
  return found;
}

function inside(element: Element, selector: string, hosts: string): Element[] {
  const found = element.matches(selector) ? [element] : [];
  for (const root of [element, element.shadowRoot]) if (root) found.push(...deepAll(root, selector, hosts));
  return found;
}

/** Text for between the quotes of an attribute selector. */
function quoted(text: string): string {
  return text.replace(/["\\]/g, '\\$&');
}
