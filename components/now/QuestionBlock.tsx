import { useState } from 'preact/hooks';
import type { FamilyId, Question } from '../../utils/judgement/judgement.ts';
import { Button } from '../look/Button.tsx';
import { useStop } from '../look/keys/use-stop.ts';
import { Parts } from '../look/Parts.tsx';
import { useText } from '../text/text.ts';
import { EditQuestion } from './EditQuestion.tsx';
import { Facts } from './Facts.tsx';

export interface QuestionBlockProps {
  readonly question: Question;
  /** The first question of a card carries the card's one main action. */
  readonly first: boolean;
  readonly onInsert: (text: string, family: FamilyId) => void;
  readonly onDecline: (family: FamilyId, question: string) => void;
}

/** S2: one question, its purpose in plain words, and what can be done with it. */
export function QuestionBlock({ question, first, onInsert, onDecline }: QuestionBlockProps) {
  const t = useText();
  const [editing, setEditing] = useState(false);
  const insert = () => onInsert(question.text, question.family);
  const decline = () => onDecline(question.family, question.text);
  const edit = () => setEditing(true);
  const stop = useStop(editing ? {} : { Enter: insert, e: edit, x: decline });
  return (
    <article ref={stop} class="question" tabIndex={-1} aria-label={t('asked_question')}>
      {editing ? (
        <EditQuestion
          text={question.text}
          onInsert={(text) => {
            setEditing(false);
            onInsert(text, question.family);
          }}
          onCancel={() => setEditing(false)}
        />
      ) : (
        <>
          <Parts parts={question.parts} />
          <p class="purpose">{question.purpose}</p>
          <div class="buttons">
            <Button look={first ? 'main' : undefined} keyName="Enter" onClick={insert}>
              {t('draft_insert')}
            </Button>
            <Button keyName="e" onClick={edit}>
              {t('asked_edit')}
            </Button>
            <Button keyName="x" onClick={decline}>
              {t('asked_decline')}
            </Button>
          </div>
          <Facts facts={question.facts} />
        </>
      )}
    </article>
  );
}
