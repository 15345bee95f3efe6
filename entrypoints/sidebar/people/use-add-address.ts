import type { NoticeText } from '../../../components/look/Notice.tsx';
import { useDesk } from '../desk.ts';

/** X2: says that an address is this client's too; the notice takes it back. */
export function useAddAddress(
  person: string,
  onNotice: (notice: NoticeText | null) => void,
): (email: string) => void {
  const { call, t } = useDesk();
  const fail = () => onNotice({ text: t('failed_kept') });
  const drop = (email: string) => () =>
    void call('client.dropAddress', { person, email }).then(() => onNotice(null), fail);
  return (email) =>
    void call('client.addAddress', { person, email }).then(
      () => onNotice({ text: t('newAddress_added'), undo: drop(email) }),
      fail,
    );
}
