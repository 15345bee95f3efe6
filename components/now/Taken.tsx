import type { FamilyId } from '../../utils/judgement/judgement.ts';
import { Button } from '../look/Button.tsx';
import { useStop } from '../look/keys/use-stop.ts';
import { Words } from '../look/Words.tsx';
import { useText } from '../text/text.ts';
import type { TakenQuestion } from './asked-so-far.ts';

export interface TakenProps {
  readonly question: TakenQuestion;
  /** `inDraft`: put into the draft, not yet sent as far as we know. */
  readonly state: 'inDraft' | 'asked';
  readonly onAsked: (family: FamilyId, question: string) => void;
}

/** A question that was taken: it waits in the draft to be sent, or it was asked. */
export function Taken({ question, state, onAsked }: TakenProps) {
  const t = useText();
  const asked = () => onAsked(question.family, question.text);
  const stop = useStop(state === 'inDraft' ? { a: asked } : {});
  return (
    <article ref={stop} class="question" tabIndex={-1} aria-label={t('asked_question')}>
      <p class="card-title">{t(state === 'inDraft' ? 'asked_inDraft' : 'asked_youAsked')}</p>
      <Words text={question.text} quoted={false} />
      {state === 'inDraft' && (
        <div class="buttons">
          <Button keyName="a" icon="check" onClick={asked}>
            {t('asked_markAsked')}
          </Button>
        </div>
      )}
    </article>
  );
}
