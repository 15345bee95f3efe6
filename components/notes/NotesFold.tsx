import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../look/Button.tsx';
import { useText } from '../text/text.ts';

export interface NotesFoldProps {
  /** Who reads along, or null: nothing is folded then. */
  readonly thirdParty: string | null;
  /** What tells the open thread from others: notes shown beside one are folded again beside the next. */
  readonly thread: string;
  readonly children: ComponentChildren;
}

/** C5: private notes stay folded beside a mail that somebody of neither house reads, until the user asks for them. */
export function NotesFold({ thirdParty, thread, children }: NotesFoldProps) {
  const t = useText();
  const beside = `${thirdParty}\n${thread}`;
  const [shown, setShown] = useState<string | null>(null);
  if (thirdParty === null || shown === beside) return <>{children}</>;
  return (
    <div class="stack">
      <p class="empty">{t('note_folded', thirdParty)}</p>
      <div class="buttons">
        <Button onClick={() => setShown(beside)}>{t('note_unfold')}</Button>
      </div>
    </div>
  );
}
