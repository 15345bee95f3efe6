import type { LayerActions, LayerAt } from '../../../components/ledgers/layer-actions.ts';
import { namedDay, noonOf } from '../../../components/ledgers/ledger-day.ts';
import type { NoticeText } from '../../../components/look/Notice.tsx';
import type { MessageKey } from '../../../components/text/text.ts';
import type { LayerChange } from '../../../utils/ledgers/layers/changes.ts';
import type { LayerState } from '../../../utils/ledgers/layers/layer.ts';
import type { Changed } from '../../../utils/messaging/calls/ledgers.ts';
import { useDesk } from '../desk.ts';
import { insertOf } from '../insert-text.ts';
import { useLedgerChange } from './use-ledger-change.ts';

const BECAME: Readonly<Record<LayerState, MessageKey>> = {
  open: 'promise_reopened',
  done: 'nudge_wasDone',
  skipped: 'layer_wasSkipped',
};

/**
 * K: what is done after the sale. Words that reach a draft make their layer done with the same way back.
 * @param onNotice says what was done and offers the way back
 * @param takes whether a draft stands beside the view
 */
export function useLayerActions(
  onNotice: (notice: NoticeText | null) => void,
  takes: LayerActions['takes'],
): LayerActions {
  const desk = useDesk();
  const { call, clock, locale, t } = desk;
  const change = useLedgerChange(onNotice);
  const fail = () => onNotice({ text: t('failed_kept') });
  const send = (at: LayerAt, what: LayerChange, done: string, noted?: Changed) => {
    const [delivery, layer] = [at.delivery.id, at.layer.id];
    const make = async () => noted ?? call('layers.change', { delivery, layer, change: what });
    return change(`layer ${delivery} ${layer} ${JSON.stringify(what)}`, make, done);
  };
  const copy = async (text: string) =>
    onNotice({ text: t((await desk.copy(text)) ? 'insert_copied' : 'insert_refused') });
  const insert = async (at: LayerAt, text: string) => {
    const { delivery, layer } = at;
    const { outcome, event } = await insertOf(desk, text, { delivery: delivery.id, layer: layer.id });
    const noted = event === undefined ? undefined : { event };
    if (outcome === 'insert_refused') onNotice({ text: t(outcome) });
    else await send(at, { do: 'settle', state: 'done' }, t('layer_draftDone', t(outcome)), noted);
  };
  return {
    takes,
    take: (at, text) => void (takes === 'draft' ? insert(at, text) : copy(text)).catch(fail),
    settle: (at, state) => void send(at, { do: 'settle', state }, t(BECAME[state])),
    move: (at, day) => {
      const on = day === null ? null : noonOf(day);
      const done = on === null ? t('layer_wasBack') : t('layer_wasMoved', namedDay(on, clock(), locale));
      return send(at, { do: 'move', day }, done);
    },
    word: (at, words) => send(at, { do: 'word', words }, t(words === '' ? 'layer_unworded' : 'layer_worded')),
    answered: (at) => void send(at, { do: 'answer', answered: true }, t('reply_wasAnswered')),
    judge: ({ id }, claim, verdict) =>
      change(
        `judge ${id} ${claim.id} ${JSON.stringify(verdict)}`,
        () => call('deliveries.judge', { id, claim: claim.id, verdict }),
        t('verdict_wasKept'),
      ),
    openMail: (url) => void call('thread.open', { url }).catch(fail),
  };
}
