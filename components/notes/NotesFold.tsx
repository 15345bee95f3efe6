import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../look/Button.tsx';
import { useText } from '../text/text.ts';

export interface NotesFoldProps {
  /** Who reads along, or null: nothing is folded then. */
  readonly thirdParty: string | null;
  readonly children: ComponentChildren;
}

/** C5: private notes stay folded beside a mail that somebody of neither house reads, until the user asks for them. */
export function NotesFold({ thirdParty, children }: NotesFoldProps) {
  const t = useText();
  const [shown, setShown] = useState(false);
  if (thirdParty === null || shown) return <>{children}</>;
  return (
    <div class="stack">
      <p class="empty">{t('note_folded', thirdParty)}</p>
      <div class="buttons">
        <Button onClick={() => setShown(true)}>{t('note_unfold')}</Button>
      </div>
    </div>
  );
}
