import type { NoticeText } from '../../../components/look/Notice.tsx';
import type { Person } from '../../../utils/clients/person.ts';
import { useDesk } from '../desk.ts';

/** P1: calls a client otherwise; the notice gives them their former name back. */
export function useRename(
  { id, name: former }: Pick<Person, 'id' | 'name'>,
  onNotice: (notice: NoticeText | null) => void,
): (name: string) => void {
  const { call, t } = useDesk();
  const fail = () => onNotice({ text: t('failed_kept') });
  const undo = () =>
    void call('client.rename', { person: id, name: former }).then(() => onNotice(null), fail);
  return (name) =>
    void call('client.rename', { person: id, name }).then(
      () => onNotice({ text: t('person_renamed'), undo }),
      fail,
    );
}
