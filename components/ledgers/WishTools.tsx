import type { WishEntry } from '../../utils/ledgers/wish.ts';
import type { KeyMap } from '../look/keys/use-stop.ts';
import { AboutContext } from '../look/unfinished.ts';
import { EntryForm } from './EntryForm.tsx';
import { GrantForm } from './GrantForm.tsx';
import { Tools } from './Tools.tsx';
import type { WishActions } from './wish-actions.ts';
import { WISH_TOOLS, type WishForm } from './wish-tools.ts';

export interface WishToolsProps {
  readonly wish: WishEntry;
  readonly form: WishForm;
  readonly onForm: (form: WishForm) => void;
  readonly keys: KeyMap;
  readonly about?: string | undefined;
  readonly actions: WishActions;
}

/** What can be done with a wish: its buttons, or the form that one of them opened. */
export function WishTools({ wish, form, onForm, keys, about, actions }: WishToolsProps) {
  const close = () => onForm('none');
  if (form !== 'none') {
    return (
      <AboutContext.Provider value={wish.id}>
        {form === 'grant' ? (
          <GrantForm onGrant={(how) => actions.grant(wish, how)} onClose={close} />
        ) : (
          <EntryForm
            text={wish.text}
            day={null}
            onKeep={(text) => actions.edit(wish, text)}
            onClose={close}
          />
        )}
      </AboutContext.Provider>
    );
  }
  return <Tools tools={WISH_TOOLS} keys={keys} about={about} />;
}
