import type { WishActions } from '../../../components/ledgers/wish-actions.ts';
import type { NoticeText } from '../../../components/look/Notice.tsx';
import type { Person } from '../../../utils/clients/person.ts';
import { wishOpener } from '../../../utils/ledgers/wish-opener.ts';
import { useDesk } from '../desk.ts';
import { useLedgerChange } from './use-ledger-change.ts';

/**
 * D1, D4, D5: what is done with wishes beside a mail.
 * @param person whose they are
 * @param onNotice says what was done and offers the way back
 * @param insert puts text into the open draft
 */
export function useWishActions(
  { addresses }: Pick<Person, 'addresses'>,
  onNotice: (notice: NoticeText | null) => void,
  insert: (text: string) => void,
): WishActions {
  const { call, tab, clock, locale, t } = useDesk();
  const change = useLedgerChange(onNotice);
  return {
    confirm: ({ origin }, text) =>
      change(`confirm ${origin}`, () => call('wishes.confirm', { ...tab(), origin, text }), t('wish_added')),
    refuse: ({ origin }) =>
      void change(
        `refuse ${origin}`,
        () => call('wishes.refuse', { ...tab(), origin }),
        t('wish_wasRefused'),
      ),
    openWith: (wish) => {
      const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
      insert(wishOpener(wish, { now: clock(), timeZone, locale, addresses }));
    },
    grant: ({ id }, how) =>
      change(
        `grant ${id}`,
        () => call('wishes.grant', { id, ...how }),
        t(how.route === 'no' ? 'wish_wasDeclined' : 'wish_wasGranted'),
      ),
    letGo: ({ id }) =>
      void change(
        `let go ${id}`,
        () => call('wishes.state', { ids: [id], state: 'let-go' }),
        t('wish_wasLetGo'),
      ),
    edit: ({ id }, text) =>
      change(`edit ${id}`, () => call('wishes.edit', { id, text }), t('ledger_changed')),
    openMail: (url) => void call('thread.open', { url }).catch(() => onNotice({ text: t('failed_kept') })),
  };
}
