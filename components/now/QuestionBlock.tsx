import { useState } from 'preact/hooks';
import type { FamilyId, Question } from '../../utils/judgement/judgement.ts';
import type { Rewording } from '../../utils/models/rewording.ts';
import { Button } from '../look/Button.tsx';
import { useStop } from '../look/keys/use-stop.ts';
import { Parts } from '../look/Parts.tsx';
import { useText } from '../text/text.ts';
import { EditQuestion } from './EditQuestion.tsx';
import { Facts } from './Facts.tsx';
import { OtherWording } from './OtherWording.tsx';

export interface QuestionBlockProps {
  readonly question: Question;
  /** The same in other words, from a model on this computer. */
  readonly otherwise?: Rewording | undefined;
  /** The first question of a card carries the card's one main action. */
  readonly first: boolean;
  readonly onInsert: (text: string, family: FamilyId) => void;
  readonly onDecline: (family: FamilyId, question: string) => void;
}

/**
 * S2: one question, its purpose in plain words, and what can be done with it. Another wording stands below until it is
 * taken, and then the first one stands there.
 */
export function QuestionBlock({ question, otherwise, first, onInsert, onDecline }: QuestionBlockProps) {
  const t = useText();
  const [editing, setEditing] = useState(false);
  const [taken, setTaken] = useState<string | null>(null);
  const isTaken = otherwise !== undefined && taken === otherwise.question.text;
  const shown = isTaken ? otherwise.question : question;
  const other = isTaken ? question : otherwise?.question;
  const change = otherwise && (() => setTaken(isTaken ? null : otherwise.question.text));
  const insert = () => onInsert(shown.text, question.family);
  const decline = () => onDecline(question.family, question.text);
  const edit = () => setEditing(true);
  const stop = useStop(editing ? {} : { Enter: insert, e: edit, x: decline, v: change });
  return (
    <article ref={stop} class="question" tabIndex={-1} aria-label={t('asked_question')}>
      {editing ? (
        <EditQuestion
          text={shown.text}
          onInsert={(text) => {
            setEditing(false);
            onInsert(text, question.family);
          }}
          onCancel={() => setEditing(false)}
        />
      ) : (
        <>
          <div aria-live={otherwise && 'polite'}>
            <Parts parts={shown.parts} />
          </div>
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
          {other && change && (
            <OtherWording question={other} by={isTaken ? null : otherwise.by} onTake={change} />
          )}
          <Facts facts={question.facts} />
        </>
      )}
    </article>
  );
}
