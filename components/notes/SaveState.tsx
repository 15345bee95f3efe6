import { type MessageKey, useText } from '../text/text.ts';

/**
 * How far the words on the screen have got. `unsaved`: the last try failed and another one follows. `too-long`: it
 * will not be tried until it is shorter.
 */
export type SaveStatus = 'saved' | 'saving' | 'unsaved' | 'too-long';

const WORDS: Readonly<Record<SaveStatus, MessageKey>> = {
  saved: 'note_saved',
  saving: 'note_saving',
  unsaved: 'note_unsaved',
  'too-long': 'note_tooLong',
};

/** Says whether the words are safe, honestly; heard by screen readers when it changes from bad to good or back. */
export function SaveState({ status }: { status: SaveStatus }) {
  const t = useText();
  const bad = status === 'unsaved' || status === 'too-long';
  return (
    <span class={bad ? 'save-state bad' : 'save-state'}>
      <span aria-hidden="true">{t(WORDS[status])}</span>
      {/* "Saving…" comes and goes with every key: it is shown and not read out. */}
      <span class="unseen" role="status">
        {status === 'saving' ? '' : t(WORDS[status])}
      </span>
    </span>
  );
}
