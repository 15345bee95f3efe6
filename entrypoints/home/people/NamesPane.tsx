import type { NoticeText } from '../../../components/look/Notice.tsx';
import { KnownNames } from '../../../components/person/KnownNames.tsx';
import type { KnownName } from '../../../utils/messaging/calls/clients.ts';
import { useDesk } from '../../sidebar/desk.ts';
import { CLIENT_TOPICS } from '../../sidebar/topics.ts';
import { useLive } from '../../sidebar/use-live.ts';

export interface NamesPaneProps {
  /** The client whose names are shown; null shows everybody's, colleagues' too. */
  readonly person: string | null;
  readonly onNotice: (notice: NoticeText | null) => void;
}

/** X1: whose address stands behind names that a mailbox shows alone, as the user has said it; each can be forgotten. */
export function NamesPane({ person, onNotice }: NamesPaneProps) {
  const { call, t } = useDesk();
  const names = useLive(`names ${person}`, CLIENT_TOPICS, () => call('names.list', { person }));
  const fail = () => onNotice({ text: t('failed_kept') });
  const forget = (name: KnownName) => {
    const undo = () => void call('names.keep', { name }).then(() => onNotice(null), fail);
    const { account } = name;
    call('names.forget', { account, name: name.name }).then(
      () => onNotice({ text: t('names_forgotten', name.name), undo }),
      fail,
    );
  };
  return <KnownNames names={names.value ?? []} onForget={forget} />;
}
