import { useId, useState } from 'preact/hooks';
import type { AskRecord } from '../../utils/judgement/ask-record.ts';
import { takenQuestions } from '../../utils/judgement/ask-state.ts';
import { useText } from '../text/text.ts';
import { LineField } from './LineField.tsx';

export interface DoorFieldProps {
  readonly ask: AskRecord;
  readonly onDoor: (text: string, question: string | null) => void;
  readonly onLeave: () => void;
}

/** An opportunity that an answer opened, with the question that opened it; where two were asked, the user says which. */
export function DoorField({ ask, onDoor, onLeave }: DoorFieldProps) {
  const t = useText();
  const id = useId();
  const questions = takenQuestions(ask).map(({ text }) => text);
  const [chosen, setChosen] = useState(ask.door?.question ?? questions.at(-1) ?? null);
  const choose = (question: string) => {
    setChosen(question);
    if (ask.door) onDoor(ask.door.text, question);
  };
  return (
    <>
      <LineField
        label={t('outcome_door')}
        placeholder={t('outcome_doorHint')}
        kept={ask.door?.text ?? ''}
        onKeep={(text) => onDoor(text, chosen)}
        onLeave={onLeave}
      />
      {questions.length > 1 && (
        <div class="line-field">
          <label class="label" for={id}>
            {t('outcome_doorBy')}
          </label>
          <select id={id} class="field" onChange={(event) => choose(event.currentTarget.value)}>
            {questions.map((question) => (
              <option key={question} value={question} selected={question === chosen}>
                {question}
              </option>
            ))}
          </select>
        </div>
      )}
    </>
  );
}
