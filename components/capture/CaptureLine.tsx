import type { ComponentChildren } from 'preact';
import { Button } from '../look/Button.tsx';
import { Key } from '../look/Key.tsx';
import { type MessageKey, useText } from '../text/text.ts';

export type CaptureKind = 'note' | 'promise' | 'wish' | 'fact' | 'nudge' | 'talk';

/** What the line takes, each with the key that opens it from anywhere. */
const KINDS: readonly {
  readonly kind: CaptureKind;
  readonly key: string;
  readonly words: MessageKey;
  /** On the line of keys; null where the sheet of keys alone names it. */
  readonly hint: MessageKey | null;
  readonly isSpare?: boolean;
}[] = [
  { kind: 'note', key: 'n', words: 'capture_note', hint: 'capture_hintNote' },
  { kind: 'promise', key: 'p', words: 'capture_promise', hint: 'capture_hintPromise' },
  { kind: 'wish', key: 'w', words: 'capture_wish', hint: 'capture_hintWish' },
  { kind: 'fact', key: 'F', words: 'capture_fact', hint: 'capture_hintFact', isSpare: true },
  { kind: 'nudge', key: 'r', words: 'capture_nudge', hint: 'capture_hintNudge' },
  { kind: 'talk', key: 'C', words: 'capture_talk', hint: null },
];

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

/** One line at the bottom takes a note, a promise, a wish, a fact, a nudge or a call; resting, it prints the keys that open it. */
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
            {KINDS.map((one) => (
              <Button
                key={one.kind}
                look="plain"
                pressed={kind === one.kind}
                onClick={() => onKind(one.kind)}
              >
                {t(one.words)}
              </Button>
            ))}
          </fieldset>
          {children}
        </>
      )}
      {kind === null && (
        <div class="hints">
          {KINDS.map(
            ({ kind: one, key, hint, isSpare }) =>
              hint && (
                <Hint key={one} keyName={key} words={t(hint)} isSpare={isSpare} onClick={() => onKind(one)} />
              ),
          )}
          {onKeys && <Hint keyName="?" words={t('capture_hintKeys')} isSpare onClick={onKeys} />}
          {onLeave && <Hint keyName="Escape" words={t('capture_hintLeave')} isSpare onClick={onLeave} />}
        </div>
      )}
    </section>
  );
}

interface HintProps {
  readonly keyName: string;
  readonly words: string;
  /** At 320 px the key alone is printed, so that the line has one row. */
  readonly isSpare?: boolean | undefined;
  readonly onClick: () => void;
}

function Hint({ keyName, words, isSpare, onClick }: HintProps) {
  return (
    <button type="button" class="hint" title={words} aria-keyshortcuts={keyName} onClick={onClick}>
      <Key name={keyName} /> <span class={isSpare ? 'spare' : undefined}>{words}</span>
    </button>
  );
}
