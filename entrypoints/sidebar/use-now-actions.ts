import type { NoticeText } from '../../components/look/Notice.tsx';
import type { NowActions } from '../../components/now/actions.ts';
import type { MessageKey } from '../../components/text/text.ts';
import type { Person } from '../../utils/clients/person.ts';
import type { FamilyId } from '../../utils/judgement/judgement.ts';
import { useDesk } from './desk.ts';
import { insertText } from './insert-text.ts';
import { useExtraActions, useOccasionActions } from './ledgers/use-extra-actions.ts';
import { useLayerActions } from './ledgers/use-layer-actions.ts';
import { usePraiseActions } from './ledgers/use-praise-actions.ts';
import { usePromiseActions } from './ledgers/use-promise-actions.ts';
import { useWinActions } from './ledgers/use-win-actions.ts';
import { useWishActions } from './ledgers/use-wish-actions.ts';
import { useNudgeActions } from './nudges/use-nudge-actions.ts';
import { useOfferActions } from './nudges/use-offer-actions.ts';
import { useAddAddress } from './people/use-add-address.ts';
import { usePeopleActions } from './people/use-people-actions.ts';
import { useSameActions } from './people/use-same-actions.ts';

/**
 * What the cards of the Now tab do beside a mail of this person. Every one of them ends in a notice or a visible change; a failure says that
 * nothing was changed.
 */
export function useNowActions(
  person: Pick<Person, 'id' | 'name' | 'addresses'>,
  onTab: NowActions['showTab'],
  onNotice: (notice: NoticeText | null) => void,
  asks: Pick<NowActions, 'asks' | 'openAsk'>,
): NowActions {
  const desk = useDesk();
  const { call, tab, t } = desk;
  const tell = (key: MessageKey) => onNotice({ text: t(key) });
  const run = (work: Promise<unknown>, after?: () => void) =>
    void work.then(after ?? (() => onNotice(null))).catch(() => tell('failed_kept'));
  const mark = (family: FamilyId, question: string, what: 'inserted' | 'asked' | 'declined') =>
    call('asks.mark', { ...tab(), family, question, what });
  const keepAsk = () =>
    void call('asks.keep', tab()).then(
      ({ ask, fresh }) => {
        const undo = () =>
          void call('asks.unkeep', { ask }).then(
            () => onNotice(null),
            () => tell('failed_kept'),
          );
        onNotice({ text: t('asked_kept'), ...(fresh ? { undo } : {}) });
      },
      () => tell('failed_kept'),
    );
  const insert: NowActions['insert'] = (text, family) => {
    const work = insertText(desk, text, family ?? undefined).then(async (outcome) => {
      tell(outcome);
      if (family && outcome === 'insert_copied') await mark(family, text, 'inserted');
    });
    void work.catch(() => tell('failed_kept'));
  };
  const nudges = useNudgeActions(onNotice);
  const promises = usePromiseActions(onNotice);
  const extras = useExtraActions(onNotice);
  const occasions = useOccasionActions(onNotice);
  const wins = useWinActions(onNotice);
  const wishes = useWishActions(person, onNotice, (text) => insert(text, null));
  return {
    insert,
    markAsked: (family, question) => run(mark(family, question, 'asked')),
    decline: (family, question) => run(mark(family, question, 'declined')),
    force: (forced) => run(call('asks.force', { ...tab(), forced })),
    keepAsk,
    ...asks,
    promises,
    wishes,
    wins,
    extras,
    occasions,
    people: usePeopleActions(person, onNotice),
    layers: useLayerActions(onNotice, 'draft'),
    praise: usePraiseActions(onNotice, 'draft'),
    same: useSameActions(person.id, onNotice),
    addAddress: useAddAddress(person.id, onNotice),
    offer: useOfferActions(onNotice),
    nudges,
    openThread: (url) => void call('thread.open', { url }).catch(() => tell('failed_kept')),
    showTab: onTab,
  };
}
