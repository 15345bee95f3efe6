import type { DraftMirror, ShownRemark } from '../../utils/messaging/draft-mirror.ts';
import { Button } from '../look/Button.tsx';
import { type Text, useText } from '../text/text.ts';
import { REMARK_WORDS } from './remark-words.ts';

/** What can be done with a remark. Each resolves in the view that owns the data. */
export interface RemarkActions {
  readonly askThis: (question: NonNullable<DraftMirror['question']>) => void;
  /** D2: a no of ours, kept as a wish that waits. */
  readonly keepWish: (quote: string) => void;
  /** D7: @param dueAt Unix ms on the day it names, or null */
  readonly keepPromise: (quote: string, dueAt: number | null) => void;
  readonly remind: (quote: string, dueAt: number) => void;
  readonly leave: () => void;
  readonly off: () => void;
}

export interface DraftRemarkProps {
  readonly remark: ShownRemark;
  readonly mirror: Omit<DraftMirror, 'remarks'>;
  readonly actions: RemarkActions;
}

/** S4: one remark on the draft that is being written, with one or two things to do about it. It blocks nothing. */
export function DraftRemark({ remark, mirror, actions }: DraftRemarkProps) {
  const t = useText();
  const { question, displeasure } = mirror;
  const acts = actsOn(t, remark, question, actions);
  return (
    <section class="remark" aria-label={t('mirror_label')}>
      <p>{t(REMARK_WORDS[remark.flag])}</p>
      <blockquote title={remark.quote}>
        <bdi>{remark.quote}</bdi>
      </blockquote>
      {remark.flag === 'order-taking' && question && <p>{question.text}</p>}
      {displeasure.medium === 'call' && <p>{t('mirror_call', displeasure.reasons.join(', '))}</p>}
      <div class="buttons">
        {acts.map(({ words, run }) => (
          <Button key={words} onClick={run}>
            {words}
          </Button>
        ))}
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

/** The useful things to do about a remark, the best first. */
function actsOn(
  t: Text,
  { flag, quote, dueAt }: ShownRemark,
  question: DraftMirror['question'],
  actions: RemarkActions,
): readonly { readonly words: string; readonly run: () => void }[] {
  if (flag === 'order-taking' && question !== null)
    return [{ words: t('mirror_askThis'), run: () => actions.askThis(question) }];
  if (flag === 'refusal') return [{ words: t('mirror_keepWish'), run: () => actions.keepWish(quote) }];
  if (flag !== 'promise') return [];
  const keep = { words: t('mirror_keepPromise'), run: () => actions.keepPromise(quote, dueAt) };
  if (dueAt === null) return [keep];
  return [keep, { words: t('mirror_remind'), run: () => actions.remind(quote, dueAt) }];
}
