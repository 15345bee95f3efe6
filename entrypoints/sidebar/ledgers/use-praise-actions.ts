import type { LayerActions } from '../../../components/ledgers/layer-actions.ts';
import type { PraiseActions } from '../../../components/ledgers/praise-actions.ts';
import type { NoticeText } from '../../../components/look/Notice.tsx';
import type { MessageKey } from '../../../components/text/text.ts';
import type { PraiseEntry, PraiseWord } from '../../../utils/ledgers/praise.ts';
import type { Changed } from '../../../utils/messaging/calls/ledgers.ts';
import { useDesk } from '../desk.ts';
import { type Inserted, insertOf } from '../insert-text.ts';
import { useLedgerChange } from './use-ledger-change.ts';

const BECAME: Readonly<Record<PraiseWord, MessageKey>> = {
  kept: 'praise_wasBack',
  asked: 'praise_asked',
  may: 'praise_wasMay',
  'may-not': 'praise_wasMayNot',
};

/**
 * K5: what is done with praise. Once the request is in a draft it is noted that they were asked.
 * @param onNotice says what was done and offers the way back
 * @param takes whether a draft stands beside the view
 */
export function usePraiseActions(
  onNotice: (notice: NoticeText | null) => void,
  takes: LayerActions['takes'],
): PraiseActions {
  const desk = useDesk();
  const { call, tab, t } = desk;
  const change = useLedgerChange(onNotice);
  const fail = () => onNotice({ text: t('failed_kept') });
  const set = ({ id }: PraiseEntry, state: PraiseWord, done: string, noted?: Changed) => {
    const make = async () => noted ?? call('praise.state', { ids: [id], state });
    return change(`praise ${id} ${state}`, make, done);
  };
  const copied = async (text: string): Promise<Inserted> => ({
    outcome: (await desk.copy(text)) ? 'insert_copied' : 'insert_refused',
    event: undefined,
  });
  const request = async (praise: PraiseEntry, text: string) => {
    const inserting = takes === 'copy' ? copied(text) : insertOf(desk, text, { praise: praise.id });
    const { outcome, event } = await inserting;
    const noted = event === undefined ? undefined : { event };
    if (outcome === 'insert_refused') onNotice({ text: t(outcome) });
    else await set(praise, 'asked', t('praise_wasAsked', t(outcome)), noted);
  };
  return {
    confirm: ({ origin }) =>
      change(`confirm ${origin}`, () => call('praise.confirm', { ...tab(), origin }), t('praise_wasKept')),
    refuse: ({ origin }) =>
      void change(
        `refuse ${origin}`,
        () => call('praise.refuse', { ...tab(), origin }),
        t('praise_wasRefused'),
      ),
    request: (praise, text) => void request(praise, text).catch(fail),
    set: (praise, state) => void set(praise, state, t(BECAME[state])),
    openMail: (url) => void call('thread.open', { url }).catch(fail),
  };
}
