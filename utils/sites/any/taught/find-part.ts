import type { TaughtPart } from '../../../clients/taught-page.ts';
import { few } from '../few.ts';
import { isVisible } from '../shown.ts';
import { labelOf } from './label-of.ts';

const MOST = 50;

/** The element a taught part names on this page; null where none does, or several say different things. */
export function findPart(document: Document, part: TaughtPart | undefined): Element | null {
  if (!part) return null;
  const [first, ...others] = matching(document, part.css).filter(
    (element) => isVisible(element) && (part.label === null || labelOf(element) === part.label),
  );
  return first && others.every((one) => one.textContent === first.textContent) ? first : null;
}

function matching(document: Document, css: string): Element[] {
  try {
    return few(document, css, MOST);
  } catch {
    // It may have been copied from somewhere, by hand.
    return [];
  }
}
