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
  [['i'], 'keys_wiser'],
  [['f'], 'keys_force'],
  [['h'], 'keys_keep'],
  [['b'], 'keys_before'],
  [['t'], 'keys_answer'],
  [['c'], 'keys_outcome'],
  [['+', '-'], 'keys_said'],
  [['y'], 'keys_kept'],
  [['m'], 'keys_exceeded'],
  [['l'], 'keys_missed'],
  [['z'], 'keys_released'],
  [['q'], 'keys_opener'],
  [['g'], 'keys_grant'],
  [['5'], 'keys_ledger'],
  [['6', '7'], 'keys_whose'],
  [['d'], 'keys_done'],
  [['s'], 'keys_later'],
  [['m'], 'keys_move'],
  [['e'], 'keys_context'],
  [['D'], 'keys_today'],
  [['8', '9', '0'], 'keys_took'],
  [['o'], 'keys_open'],
  [['A', 'X'], 'keys_offer'],
  [['B'], 'keys_stepBack'],
  [['G', 'N', 'S'], 'keys_ending'],
  [['R'], 'keys_repaired'],
  [['6'], 'keys_known'],
  [['7'], 'keys_touch'],
  [['n'], 'keys_note'],
  [['p'], 'keys_promise'],
  [['w'], 'keys_wish'],
  [['F'], 'keys_fact'],
  [['r'], 'keys_nudge'],
  [['C'], 'keys_talk'],
  [['T'], 'keys_tier'],
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
