import { useState } from 'preact/hooks';
import { isOverdue, type PromiseEntry } from '../../utils/ledgers/promise.ts';
import { useStop } from '../look/keys/use-stop.ts';
import { AboutContext } from '../look/unfinished.ts';
import { useLocale } from '../text/locale.ts';
import { useNow } from '../text/now.ts';
import { useText } from '../text/text.ts';
import { EntryForm } from './EntryForm.tsx';
import { EntryLine } from './EntryLine.tsx';
import { dayHere, dueWords } from './ledger-day.ts';
import type { PromiseActions } from './promise-actions.ts';
import { PROMISE_TOOLS, promiseKeys } from './promise-tools.ts';
import { promisedWords } from './promise-words.ts';
import { Tools } from './Tools.tsx';

export interface PromiseRowProps {
  readonly promise: PromiseEntry;
  /** The client's. */
  readonly name: string;
  readonly actions: PromiseActions;
}

/** D7: an open promise in two lines, with all that can be done about it. */
export function PromiseRow({ promise, name, actions }: PromiseRowProps) {
  const t = useText();
  const now = useNow();
  const locale = useLocale();
  const [editing, setEditing] = useState(false);
  const keys = editing ? {} : promiseKeys(promise, actions, () => setEditing(true));
  const stop = useStop(keys);
  return (
    <article ref={stop} class="entry-row" tabIndex={-1} aria-label={t('promise_item')}>
      <EntryLine
        label={promisedWords(t, promise.by, name)}
        when={dueWords(t, promise.day, now, locale)}
        tone={isOverdue(promise, dayHere(now)) ? 'sore' : ''}
        text={promise.text}
      />
      {editing ? (
        <AboutContext.Provider value={promise.id}>
          <EntryForm
            text={promise.text}
            day={promise.day}
            onKeep={(text, day) => actions.edit(promise, text, day)}
            onClose={() => setEditing(false)}
          />
        </AboutContext.Provider>
      ) : (
        <Tools tools={PROMISE_TOOLS} keys={keys} about={promise.text} />
      )}
    </article>
  );
}
