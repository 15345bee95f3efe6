import type { ComponentChildren } from 'preact';
import { Button } from '../look/Button.tsx';
import { Key } from '../look/Key.tsx';
import { useText } from '../text/text.ts';

export type CaptureKind = 'note' | 'nudge';

export interface CaptureLineProps {
  /** What is being written, or null while the line rests. */
  readonly kind: CaptureKind | null;
  readonly onKind: (kind: CaptureKind) => void;
  /** Absent where there is no sheet of keys, or no mail to go back to. */
  readonly onKeys?: (() => void) | undefined;
  readonly onLeave?: (() => void) | undefined;
  /** The field for the kind. */
  readonly children: ComponentChildren;
}

/** One line at the bottom takes a note or a nudge; resting, it prints the keys that open it. */
export function CaptureLine({ kind, onKind, onKeys, onLeave, children }: CaptureLineProps) {
  const t = useText();
  return (
    <section class="capture" aria-label={t('capture_title')}>
      {kind === null ? (
        <button type="button" class="field capture-rest" onClick={() => onKind('note')}>
          {t('capture_rest')}
        </button>
      ) : (
        <>
          <fieldset class="capture-kinds">
            <legend class="unseen">{t('capture_kind')}</legend>
            <Button look="plain" pressed={kind === 'note'} onClick={() => onKind('note')}>
              {t('capture_note')}
            </Button>
            <Button look="plain" pressed={kind === 'nudge'} onClick={() => onKind('nudge')}>
              {t('capture_nudge')}
            </Button>
          </fieldset>
          {children}
        </>
      )}
      {kind === null && (
        <div class="hints">
          <Hint keyName="n" words={t('capture_hintNote')} onClick={() => onKind('note')} />
          <Hint keyName="r" words={t('capture_hintNudge')} onClick={() => onKind('nudge')} />
          {onKeys && <Hint keyName="?" words={t('capture_hintKeys')} onClick={onKeys} />}
          {onLeave && <Hint keyName="Escape" words={t('capture_hintLeave')} onClick={onLeave} />}
        </div>
      )}
    </section>
  );
}

function Hint({ keyName, words, onClick }: { keyName: string; words: string; onClick: () => void }) {
  return (
    <button type="button" class="hint" aria-keyshortcuts={keyName} onClick={onClick}>
      <Key name={keyName} /> {words}
    </button>
  );
}
