import { useState } from 'preact/hooks';
import type { PromiseEntry } from '../../utils/ledgers/promise.ts';
import { onDay } from '../asks/ask-line.ts';
import { Card, type Tone } from '../look/Card.tsx';
import { daysBetween } from '../look/days.ts';
import { AboutContext } from '../look/unfinished.ts';
import { useLocale } from '../text/locale.ts';
import { useNow } from '../text/now.ts';
import { useText } from '../text/text.ts';
import { EntryForm } from './EntryForm.tsx';
import { EntryWords } from './EntryWords.tsx';
import { dueWords, noonOf } from './ledger-day.ts';
import type { PromiseActions } from './promise-actions.ts';
import { PROMISE_TOOLS, promiseKeys } from './promise-tools.ts';
import { promisedWords } from './promise-words.ts';
import { Tools } from './Tools.tsx';

export interface PromiseCardProps {
  readonly promise: PromiseEntry;
  /** The client's. */
  readonly name: string;
  readonly tone: Tone;
  readonly actions: PromiseActions;
}

/** D7: the promise that presses: who gave it, in which words, and how late it is. */
export function PromiseCard({ promise, name, tone, actions }: PromiseCardProps) {
  const t = useText();
  const now = useNow();
  const locale = useLocale();
  const [editing, setEditing] = useState(false);
  const keys = editing ? {} : promiseKeys(promise, actions, () => setEditing(true));
  const due = noonOf(promise.day);
  const wasDue = due !== null && daysBetween(due, now) > 0;
  return (
    <Card
      title={promisedWords(t, promise.by, name)}
      aside={dueWords(t, promise.day, now, locale)}
      tone={tone}
      keys={keys}
    >
      <EntryWords entry={promise} more={wasDue ? t('promise_due', onDay(due, now, locale)) : undefined} />
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
        <Tools tools={PROMISE_TOOLS} keys={keys} />
      )}
    </Card>
  );
}
