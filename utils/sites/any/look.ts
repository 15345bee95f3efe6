import { ALIKE, alike } from '../../clients/resembles.ts';
import { type Place, placesOn } from './candidates.ts';
import { fieldTitle } from './field-title.ts';
import { ownOn } from './own.ts';
import type { PathOf } from './parts.ts';
import { rootOf } from './region.ts';
import {
  documentTitle,
  isGeneral,
  mainTitle,
  repeatedTitle,
  type Title,
  textTitle,
  titlesOf,
} from './titles.ts';

/** A page as it was looked at, before anything is made of it. */
export interface Looked {
  readonly root: Element;
  readonly places: readonly Place[];
  readonly title: Title | null;
  /** The addresses of the one who is signed in, as far as the page says them. */
  readonly own: readonly string[];
  readonly pathOf: PathOf;
}

/** Looks for addresses, for the title of what is open and for the one who is signed in. */
export function lookAt(document: Document): Looked {
  const root = rootOf(document);
  const { places, pathOf } = placesOn(document);
  const near = places.filter(
    ({ chrome, feed, beside, path }) =>
      !chrome && !feed && !beside.staff && !path.slice(0, 3).some(({ own }) => own),
  );
  const marked = mainTitle(titlesOf(root, pathOf), near);
  const spells = ({ text }: Title) => near.some(({ email }) => alike(text, email) >= ALIKE.one);
  const particular = marked && !isGeneral(marked) ? marked : null;
  const field = fieldTitle(root, pathOf);
  const title =
    particular && spells(particular)
      ? particular
      : (documentTitle(root, near) ??
        (field && spells(field) ? field : null) ??
        particular ??
        textTitle(root, near, pathOf) ??
        field ??
        repeatedTitle(root, pathOf) ??
        marked);
  return { root, places, title, own: ownOn(places, title), pathOf };
}
