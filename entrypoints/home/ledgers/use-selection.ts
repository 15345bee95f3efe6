import { useState } from 'preact/hooks';
import {
  allOf,
  NONE_CHOSEN,
  type Selection,
  stretched,
  toggled,
} from '../../../components/ledger-lists/selection.ts';

/**
 * What is chosen among the rows of a search. Another search starts with nothing chosen: nobody changes what they do
 * not see.
 * @param search its name
 */
export function useSelection(search: string): {
  chosen: ReadonlySet<string>;
  choose: (id: string, stretch: boolean, order: readonly string[]) => void;
  chooseAll: (ids: readonly string[]) => void;
} {
  const [held, setHeld] = useState({ search, selection: NONE_CHOSEN });
  const selection = held.search === search ? held.selection : NONE_CHOSEN;
  const put = (change: (before: Selection) => Selection) =>
    setHeld((before) => ({
      search,
      selection: change(before.search === search ? before.selection : NONE_CHOSEN),
    }));
  return {
    chosen: selection.ids,
    choose: (id, stretch, order) =>
      put((before) => (stretch ? stretched(before, id, order) : toggled(before, id))),
    chooseAll: (ids) => put(() => allOf(ids)),
  };
}
