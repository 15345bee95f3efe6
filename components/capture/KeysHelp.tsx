import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../look/Button.tsx';
import { Key } from '../look/Key.tsx';
import { type MessageKey, useText } from '../text/text.ts';

const KEYS: readonly (readonly [readonly string[], MessageKey])[] = [
  [['j', 'k'], 'keys_walk'],
  [['Home', 'End'], 'keys_ends'],
  [['1', '2', '3', '4'], 'keys_tabs'],
  [['Enter'], 'keys_main'],
  [['v'], 'keys_otherwise'],
  [['e'], 'keys_edit'],
  [['x'], 'keys_drop'],
  [['a'], 'keys_asked'],
  [['w'], 'keys_wiser'],
  [['f'], 'keys_force'],
  [['h'], 'keys_keep'],
  [['b'], 'keys_before'],
  [['t'], 'keys_answer'],
  [['c'], 'keys_outcome'],
  [['d'], 'keys_done'],
  [['s'], 'keys_later'],
  [['o'], 'keys_open'],
  [['n'], 'keys_note'],
  [['r'], 'keys_nudge'],
  [['u'], 'keys_undo'],
  [['.'], 'keys_fold'],
  [['Escape'], 'keys_leave'],
];

/** All keys on one sheet; Esc or ? closes it. */
export function KeysHelp({ onClose }: { onClose: () => void }) {
  const t = useText();
  const sheet = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => sheet.current?.showModal(), []);
  return (
    <dialog
      ref={sheet}
      class="keys-help"
      aria-label={t('keys_title')}
      onClose={onClose}
      onKeyDown={(event) => {
        if (event.key === '?') sheet.current?.close();
        // Nothing behind the sheet hears a key while it stands.
        event.stopPropagation();
      }}
    >
      <h2 class="card-title">{t('keys_title')}</h2>
      <dl>
        {KEYS.map(([names, words]) => (
          <div key={words}>
            <dt>
              {names.map((name) => (
                <Key key={name} name={name} />
              ))}
            </dt>
            <dd>{t(words)}</dd>
          </div>
        ))}
      </dl>
      <Button keyName="Escape" onClick={() => sheet.current?.close()}>
        {t('close')}
      </Button>
    </dialog>
  );
}
