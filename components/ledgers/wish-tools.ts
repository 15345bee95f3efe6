import type { WishEntry } from '../../utils/ledgers/wish.ts';
import type { KeyMap } from '../look/keys/use-stop.ts';
import type { Tool } from './Tools.tsx';
import type { WishActions } from './wish-actions.ts';

/** What is being done with a wish: nothing yet, or one of its forms stands open. */
export type WishForm = 'none' | 'grant' | 'edit';

/** The buttons of an open wish. No other card of the same view uses the first two keys; `z` lets go here and there. */
export const WISH_TOOLS: readonly Tool[] = [
  { key: 'q', words: 'wish_openWith' },
  { key: 'g', words: 'wish_grant' },
  { key: 'z', words: 'wish_letGo' },
  { key: 'e', words: 'ledger_edit' },
  { key: 'o', words: 'nudge_open' },
];

/** What the keys of an open wish do while none of its forms stands open. @param onForm opens one */
export function wishKeys(wish: WishEntry, actions: WishActions, onForm: (form: WishForm) => void): KeyMap {
  const url = wish.evidence?.thread?.url;
  return {
    q: () => actions.openWith(wish),
    g: () => onForm('grant'),
    z: () => actions.letGo(wish),
    e: () => onForm('edit'),
    o: url === undefined ? undefined : () => actions.openMail(url),
  };
}
