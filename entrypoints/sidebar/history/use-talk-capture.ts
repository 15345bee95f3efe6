import { useState } from 'preact/hooks';
import type { TalkFormProps } from '../../../components/capture/TalkForm.tsx';
import type { NoticeText } from '../../../components/look/Notice.tsx';
import { useDesk } from '../desk.ts';

/**
 * X5: keeps a call or a meeting. It has its id before it is sent, so that Enter pressed twice is one.
 * @param onNotice says what was done and offers the way back
 * @param onDone once it is kept: until then the words stay in their field
 */
export function useTalkCapture(
  person: string,
  onNotice: (notice: NoticeText | null) => void,
  onDone: () => void,
): TalkFormProps['onAdd'] {
  const { call, newId, t } = useDesk();
  const [id, setId] = useState(newId);
  const fail = () => onNotice({ text: t('failed_kept') });
  return (channel, line, at) => {
    call('contacts.log', { id, person, channel, at, line }).then(() => {
      setId(newId());
      onDone();
      onNotice({
        text: t(channel === 'call' ? 'talk_keptCall' : 'talk_keptMeeting'),
        undo: () => void call('contacts.unlog', { id }).then(() => onNotice(null), fail),
      });
    }, fail);
  };
}
