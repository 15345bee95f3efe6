import type { NoticeText } from '../../../components/look/Notice.tsx';
import { useReplyFeel } from '../../../components/people/reply-feel.ts';
import { StepBackSheet } from '../../../components/people/StepBackSheet.tsx';
import type { ClientNow } from '../../../utils/messaging/now.ts';
import { usePeopleActions } from './use-people-actions.ts';

export interface StepBackPaneProps {
  readonly client: ClientNow;
  readonly onNotice: (notice: NoticeText | null) => void;
  readonly onClose: () => void;
}

/** P5: the ten seconds before a reply, with their data. */
export function StepBackPane({ client, onNotice, onClose }: StepBackPaneProps) {
  const { feeling, choose } = useReplyFeel(client.ledgers.people.feelAs);
  const actions = usePeopleActions(client.person, onNotice);
  return (
    <StepBackSheet client={client} feeling={feeling} onFeel={choose} actions={actions} onClose={onClose} />
  );
}
