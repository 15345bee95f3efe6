import type { NoticeText } from '../../../components/look/Notice.tsx';
import { JoinedList } from '../../../components/person/JoinedList.tsx';
import { useText } from '../../../components/text/text.ts';
import { useDesk } from '../../sidebar/desk.ts';
import { CLIENT_TOPICS } from '../../sidebar/topics.ts';
import { useLive } from '../../sidebar/use-live.ts';

/** X6: who was joined to a client, and the way to part them. */
export function JoinedPane({
  person,
  onNotice,
}: {
  readonly person: string;
  readonly onNotice: (notice: NoticeText | null) => void;
}) {
  const t = useText();
  const { call } = useDesk();
  const joined = useLive(`joined ${person}`, CLIENT_TOPICS, () => call('persons.joined', { person }));
  const fail = () => onNotice({ text: t('failed_kept') });
  const join = (gone: string) =>
    void call('persons.merge', { into: person, gone }).then(() => onNotice(null), fail);
  return (
    <JoinedList
      joined={joined.value ?? []}
      onPart={({ merge, person: gone, name }) =>
        void call('persons.split', { merge }).then(
          () => onNotice({ text: t('joined_parted', name), undo: () => join(gone) }),
          fail,
        )
      }
    />
  );
}
