import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../look/Button.tsx';
import { useText } from '../text/text.ts';

/** Asks how this person is really called. `onDone` gets the name, or null when nothing should change. */
export function RenameForm({ name, onDone }: { name: string; onDone: (name: string | null) => void }) {
  const t = useText();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.select(), []);
  const save = () => onDone(field.current?.value.trim() || null);
  return (
    <form
      class="rename-form"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onDone(null);
      }}
    >
      <label class="label" for={id}>
        {t('person_nameLabel')}
      </label>
      <input id={id} ref={field} class="field" defaultValue={name} autocomplete="off" />
      <div class="buttons">
        <Button look="main" keyName="Enter" onClick={save}>
          {t('person_nameSave')}
        </Button>
        <Button keyName="Escape" onClick={() => onDone(null)}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}
