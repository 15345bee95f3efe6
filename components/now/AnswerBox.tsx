import type { ComponentChildren, RefObject } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { Button } from '../look/Button.tsx';
import { Key } from '../look/Key.tsx';
import { useUnfinished } from '../look/unfinished.ts';
import { Words } from '../look/Words.tsx';
import { useText } from '../text/text.ts';

export interface AnswerBoxProps {
  /** The ask's id. */
  readonly about: string;
  /** What was kept before, or null. */
  readonly answer: string | null;
  readonly onAnswer: (text: string) => void;
  /** Set to the field, for the card's key that leads into it. */
  readonly field?: RefObject<HTMLTextAreaElement | null> | undefined;
  /** Further buttons beside the one that keeps the answer. */
  readonly children?: ComponentChildren;
}

/** S5: what the client answered, in the user's or the client's words. */
export function AnswerBox({ about, answer, onAnswer, field, children }: AnswerBoxProps) {
  const t = useText();
  const id = useId();
  const [changing, setChanging] = useState(false);
  const [typed, setTyped] = useState(answer ?? '');
  const box = useRef<HTMLDivElement>(null);
  const { settle, goOn } = useUnfinished(box, t('answer_label'), about);
  const keep = () => {
    if (!typed.trim()) return;
    settle();
    onAnswer(typed.trim());
    setChanging(false);
  };
  if (answer !== null && !changing) {
    const change = () => {
      setTyped(answer);
      setChanging(true);
    };
    return (
      <div class="question">
        <p class="card-title">{t('answer_theySaid')}</p>
        <Words text={answer} quoted={false} />
        <div class="buttons">
          <Button icon="pencil" onClick={change}>
            {t('answer_change')}
          </Button>
        </div>
      </div>
    );
  }
  return (
    <div ref={box} class="question" onInput={goOn}>
      <label class="label" for={id}>
        {t('answer_label')} {field && <Key name="t" />}
      </label>
      <textarea
        id={id}
        ref={field ?? null}
        class="field"
        value={typed}
        aria-keyshortcuts={field && 't'}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
          event.preventDefault();
          keep();
        }}
      />
      <div class="buttons">
        <Button look="main" keyName="Enter" onClick={keep}>
          {t('answer_keep')}
        </Button>
        {children}
      </div>
    </div>
  );
}
