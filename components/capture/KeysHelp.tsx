import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../look/Button.tsx';
import { Key } from '../look/Key.tsx';
import { type MessageKey, useText } from '../text/text.ts';

type KeyLine = readonly [names: readonly string[], words: MessageKey];

/** Under what they act on, and first what is used most. */
const GROUPS: readonly { readonly title: MessageKey; readonly keys: readonly KeyLine[] }[] = [
  {
    title: 'keys_around',
    keys: [
      [['j', 'k'], 'keys_walk'],
      [['1', '2', '3', '4'], 'keys_tabs'],
      [['Home', 'End'], 'keys_ends'],
      [['u'], 'keys_undo'],
      [['D'], 'keys_today'],
      [['B'], 'keys_stepBack'],
      [['.'], 'keys_fold'],
      [['Escape'], 'keys_leave'],
    ],
  },
  {
    title: 'capture_title',
    keys: [
      [['n'], 'keys_note'],
      [['p'], 'keys_promise'],
      [['w'], 'keys_wish'],
      [['F'], 'keys_fact'],
      [['r'], 'keys_nudge'],
      [['C'], 'keys_talk'],
    ],
  },
  {
    title: 'asked_title',
    keys: [
      [['Enter'], 'keys_main'],
      [['e'], 'keys_edit'],
      [['x'], 'keys_drop'],
      [['v'], 'keys_otherwise'],
      [['i'], 'keys_wiser'],
      [['f'], 'keys_force'],
      [['a'], 'keys_asked'],
      [['t'], 'keys_answer'],
      [['c'], 'keys_outcome'],
      [['h'], 'keys_keep'],
      [['b'], 'keys_before'],
    ],
  },
  {
    title: 'list_ofClient',
    keys: [
      [['+', '-'], 'keys_said'],
      [['y'], 'keys_kept'],
      [['m'], 'keys_exceeded'],
      [['l'], 'keys_missed'],
      [['z'], 'keys_released'],
      [['q'], 'keys_opener'],
      [['g'], 'keys_grant'],
      [['5'], 'keys_ledger'],
      [['6', '7'], 'keys_whose'],
    ],
  },
  {
    title: 'nudgeSettings_title',
    keys: [
      [['d'], 'keys_done'],
      [['s'], 'keys_later'],
      [['m'], 'keys_move'],
      [['e'], 'keys_context'],
      [['o'], 'keys_open'],
      [['A', 'X'], 'keys_offer'],
      [['T'], 'keys_tier'],
    ],
  },
  {
    title: 'keys_person',
    keys: [
      [['6'], 'keys_known'],
      [['7'], 'keys_touch'],
      [['G', 'N', 'S'], 'keys_ending'],
      [['R'], 'keys_repaired'],
      [['8', '9', '0'], 'keys_took'],
    ],
  },
];

/** All keys on one sheet, by what they act on; Esc or ? closes it. */
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
      {/* The way out stands first: it is what takes the keyboard, and the sheet is read from its beginning. */}
      <div class="keys-head">
        <h2>{t('keys_title')}</h2>
        <Button look="plain" keyName="Escape" onClick={() => sheet.current?.close()}>
          {t('close')}
        </Button>
      </div>
      {GROUPS.map(({ title, keys }) => (
        <section key={title}>
          <h3 class="card-title">{t(title)}</h3>
          <dl>
            {keys.map(([names, words]) => (
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
        </section>
      ))}
    </dialog>
  );
}
