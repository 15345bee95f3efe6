import { useRef } from 'preact/hooks';
import type { Awaited } from '../../utils/judgement/ask-state.ts';
import type { AskActions } from '../asks/ask-actions.ts';
import { onDay } from '../asks/ask-line.ts';
import { Button } from '../look/Button.tsx';
import { Card } from '../look/Card.tsx';
import { Words } from '../look/Words.tsx';
import { useLocale } from '../text/locale.ts';
import { useNow } from '../text/now.ts';
import { useText } from '../text/text.ts';
import { AnswerBox } from './AnswerBox.tsx';

export interface AwaitedCardProps {
  readonly awaited: Awaited;
  readonly actions: Pick<AskActions, 'answer' | 'dismiss'>;
}

/** S5: a question that waits for its answer. Whether the new mail holds it is not guessed: the user says it, or waves it off. */
export function AwaitedCard({ awaited: { ask, question }, actions }: AwaitedCardProps) {
  const t = useText();
  const now = useNow();
  const locale = useLocale();
  const field = useRef<HTMLTextAreaElement>(null);
  const dismiss = () => actions.dismiss(ask);
  const words = question.what === 'asked' ? 'awaited_asked' : 'awaited_inDraft';
  return (
    <Card
      title={t(words, onDay(question.at, now, locale))}
      keys={{ t: () => field.current?.focus(), x: dismiss }}
    >
      <Words text={ask.quote} />
      <p class="ask-question">
        <span class="label">{t('awaited_yours')}</span>
        <bdi class="theirs">{question.text}</bdi>
      </p>
      <AnswerBox about={ask.id} answer={null} onAnswer={(text) => actions.answer(ask, text)} field={field}>
        <Button keyName="x" onClick={dismiss}>
          {t('awaited_dismiss')}
        </Button>
      </AnswerBox>
    </Card>
  );
}
