import type { NoticeText } from '../../../components/look/Notice.tsx';
import type { SameActions } from '../../../components/person/SameCard.tsx';
import { useDesk } from '../desk.ts';

/** X6: joins another client to this one, or keeps them apart; the notice takes it back. */
export function useSameActions(person: string, onNotice: (notice: NoticeText | null) => void): SameActions {
  const { call, t } = useDesk();
  const fail = () => onNotice({ text: t('failed_kept') });
  const back = (work: () => Promise<unknown>) => () => void work().then(() => onNotice(null), fail);
  return {
    merge: (other) =>
      void call('persons.merge', { into: person, gone: other }).then(
        ({ merge }) =>
          onNotice({ text: t('same_wasMerged'), undo: back(() => call('persons.split', { merge })) }),
        fail,
      ),
    apart: (other) =>
      void call('persons.apart', { one: person, other, are: true }).then(
        () =>
          onNotice({
            text: t('same_wasApart'),
            undo: back(() => call('persons.apart', { one: person, other, are: false })),
          }),
        fail,
      ),
  };
}
