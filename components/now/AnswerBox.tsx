import { useId, useState } from 'preact/hooks';
import { Button } from '../look/Button.tsx';
import { Words } from '../look/Words.tsx';
import { useText } from '../text/text.ts';

/** S5: what the client answered, in the user's or the client's words. `answer` is what was kept before, or null. */
export function AnswerBox({ answer, onAnswer }: { answer: string | null; onAnswer: (text: string) => void }) {
  const t = useText();
  const id = useId();
  const [changing, setChanging] = useState(false);
  const [typed, setTyped] = useState(answer ?? '');
  const keep = () => {
    if (!typed.trim()) return;
    onAnswer(typed.trim());
    setChanging(false);
  };
  if (answer !== null && !changing) {
    return (
      <div class="question">
        <p class="card-title">{t('answer_theySaid')}</p>
        <Words text={answer} quoted={false} />
        <div class="buttons">
          <Button icon="pencil" onClick={() => setChanging(true)}>
            {t('answer_change')}
          </Button>
        </div>
      </div>
    );
  }
  return (
    <div class="question">
      <label class="label" for={id}>
        {t('answer_label')}
      </label>
      <textarea
        id={id}
        class="field"
        value={typed}
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
      </div>
    </div>
  );
}
