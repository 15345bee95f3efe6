import type { AskActions } from '../../../components/asks/ask-actions.ts';
import type { NoticeText } from '../../../components/look/Notice.tsx';
import type { MessageKey } from '../../../components/text/text.ts';
import type { AskRecord } from '../../../utils/judgement/ask-record.ts';
import { useDesk } from '../desk.ts';

/**
 * What is written down about an ask; each says what was done and leads back to what stood there before.
 * @param onAnswered told of an ask whose answer was kept
 */
export function useAskActions(
  onNotice: (notice: NoticeText | null) => void,
  onAnswered?: (ask: AskRecord) => void,
): AskActions {
  const { call, t } = useDesk();
  const fail = () => onNotice({ text: t('failed_kept') });
  const run = (work: Promise<null>, done: MessageKey, back: () => Promise<null>, after?: () => void) => {
    const undo = () => void back().then(() => onNotice(null), fail);
    void work.then(() => {
      after?.();
      onNotice({ text: t(done), undo });
    }, fail);
  };
  const door = (ask: AskRecord, text: string, question: string | null) =>
    call('asks.door', { ask: ask.id, text, question });
  return {
    answer: (ask, answer) =>
      run(
        call('asks.answer', { ask: ask.id, answer }),
        'answer_kept',
        () => call('asks.answer', { ask: ask.id, answer: ask.answer }),
        () => onAnswered?.(ask),
      ),
    dismiss: (ask) =>
      run(call('asks.dismiss', { ask: ask.id, dismissed: true }), 'awaited_dismissed', () =>
        call('asks.dismiss', { ask: ask.id, dismissed: false }),
      ),
    note: (ask, about, text) =>
      run(call('asks.note', { ask: ask.id, about, text }), text ? 'outcome_kept' : 'outcome_gone', () =>
        call('asks.note', { ask: ask.id, about, text: ask[about] ?? '' }),
      ),
    door: (ask, text, question) =>
      run(door(ask, text, question), text ? 'outcome_doorKept' : 'outcome_gone', () =>
        ask.door ? call('asks.door', { ask: ask.id, ...ask.door }) : door(ask, '', null),
      ),
    openMail: (url) => void call('thread.open', { url }).catch(fail),
  };
}
