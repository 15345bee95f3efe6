import type { DraftMirror, ShownRemark } from '../../utils/messaging/draft-mirror.ts';
import { Button } from '../look/Button.tsx';
import { type Text, useText } from '../text/text.ts';
import { REMARK_WORDS } from './remark-words.ts';

/** What can be done with a remark. Each resolves in the view that owns the data. */
export interface RemarkActions {
  readonly askThis: (question: NonNullable<DraftMirror['question']>) => void;
  readonly keepWish: (quote: string) => void;
  readonly remind: (quote: string, dueAt: number) => void;
  readonly leave: () => void;
  readonly off: () => void;
}

export interface DraftRemarkProps {
  readonly remark: ShownRemark;
  readonly mirror: Omit<DraftMirror, 'remarks'>;
  readonly actions: RemarkActions;
}

/** S4: one remark on the draft that is being written, with at most one thing to do about it. It blocks nothing. */
export function DraftRemark({ remark, mirror, actions }: DraftRemarkProps) {
  const t = useText();
  const { question, displeasure } = mirror;
  const act = actOn(t, remark, question, actions);
  return (
    <section class="remark" aria-label={t('mirror_label')}>
      <p>{t(REMARK_WORDS[remark.flag])}</p>
      <blockquote>
        <bdi>{remark.quote}</bdi>
      </blockquote>
      {remark.flag === 'order-taking' && question && <p>{question.text}</p>}
      {displeasure.medium === 'call' && <p>{t('mirror_call', displeasure.reasons.join(', '))}</p>}
      <div class="buttons">
        {act && <Button onClick={act.run}>{act.words}</Button>}
        <Button look="plain" onClick={actions.leave}>
          {t('mirror_notNow')}
        </Button>
        <Button look="plain" onClick={actions.off}>
          {t('mirror_off')}
        </Button>
      </div>
    </section>
  );
}

/** The one useful thing to do about a remark, where there is one. */
function actOn(
  t: Text,
  { flag, quote, dueAt }: ShownRemark,
  question: DraftMirror['question'],
  actions: RemarkActions,
) {
  if (flag === 'order-taking' && question !== null)
    return { words: t('mirror_askThis'), run: () => actions.askThis(question) };
  if (flag === 'refusal') return { words: t('mirror_keepWish'), run: () => actions.keepWish(quote) };
  if (flag === 'promise' && dueAt !== null)
    return { words: t('mirror_remind'), run: () => actions.remind(quote, dueAt) };
  return null;
}
