import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { useStop } from '../look/keys/use-stop.ts';
import { AboutContext } from '../look/unfinished.ts';
import { EntryForm, type EntryFormProps } from './EntryForm.tsx';
import { LongWords } from './LongWords.tsx';
import { type Tool, Tools } from './Tools.tsx';

export interface SaidLineProps {
  /** What the words seem to be. */
  readonly label: string;
  /** Verbatim. */
  readonly quote: string;
  /** Of the two answers. */
  readonly words: { readonly yes: Tool['words']; readonly no: Tool['words'] };
  /** Tells whether it was kept. */
  readonly onYes: () => Promise<boolean>;
  readonly onNo: () => void;
  /** Absent where there is nothing to reword; `about` tells what is reworded from all else. */
  readonly form?: (Omit<EntryFormProps, 'onClose'> & { readonly about: string }) | undefined;
  /** What the line is of, as it was told last: while a yes is on its way, the next key answers the next line. */
  readonly of: object;
  readonly children?: ComponentChildren;
}

/** One thing that was read in the mail, for a yes or a no: `+` and `-` answer the first line, then the next. */
export function SaidLine({ label, quote, words, onYes, onNo, form, of, children }: SaidLineProps) {
  const [editing, setEditing] = useState(false);
  const [answered, setAnswered] = useState(false);
  // Told anew, it waits for an answer again: the yes did not come through, or was taken back.
  useLayoutEffect(() => setAnswered(false), [of]);
  const yes = async () => {
    setAnswered(true);
    if (!(await onYes())) setAnswered(false);
  };
  // The plus sign needs Shift on many keyboards, where the key without it says "=".
  const keys = {
    '+': () => void yes(),
    '=': () => void yes(),
    '-': onNo,
    e: form && (() => setEditing(true)),
  };
  const stop = useStop(editing ? {} : keys);
  const tools: readonly Tool[] = [
    { key: '+', words: words.yes },
    { key: 'e', words: 'ledger_edit' },
    { key: '-', words: words.no },
  ];
  if (answered) return null;
  return (
    <article ref={stop} class="entry-row" tabIndex={-1} aria-label={label}>
      <p class="entry-head">{label}</p>
      <LongWords text={quote} />
      {children}
      {editing && form ? (
        <AboutContext.Provider value={form.about}>
          <EntryForm {...form} onClose={() => setEditing(false)} />
        </AboutContext.Provider>
      ) : (
        <Tools tools={tools} keys={keys} about={quote} />
      )}
    </article>
  );
}
