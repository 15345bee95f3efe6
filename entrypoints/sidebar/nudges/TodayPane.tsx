import type { ComponentChildren } from 'preact';
import type { NoticeText } from '../../../components/look/Notice.tsx';
import type { TodayRows } from '../../../components/today/TodayList.tsx';
import { TodayView } from '../../../components/today/TodayView.tsx';
import type { Today } from '../../../utils/messaging/calls/nudges.ts';
import { Asked } from '../Asked.tsx';
import type { Live } from '../use-live.ts';
import { ContextPane } from './ContextPane.tsx';
import { useKeptKind } from './use-kept-kind.ts';
import { useNudgeActions } from './use-nudge-actions.ts';
import { useToday } from './use-today.ts';

export interface TodayPaneProps {
  /** The client whose mail is open beside the list, by id, or null: only into theirs may words be put. */
  readonly beside: string | null;
  readonly linkTo: TodayRows['linkTo'];
  readonly onNotice: (notice: NoticeText | null) => void;
  /** Stands at the top, and may do something with the list as it is. */
  readonly head?: (today: Live<Today>) => ComponentChildren;
  /** Stands below the list. */
  readonly children?: ComponentChildren;
}

/** X5: the list of today with its data, in the sidebar and on the full page. */
export function TodayPane({ beside, linkTo, onNotice, head, children }: TodayPaneProps) {
  const today = useToday();
  const [kind, setKind] = useKeptKind();
  const actions = useNudgeActions(onNotice);
  return (
    <Asked live={today}>
      <TodayView
        today={today.value}
        kind={kind}
        onKind={setKind}
        actions={actions}
        contextOf={(row) => (
          <ContextPane nudge={row} takes={row.person === beside ? 'draft' : 'copy'} onNotice={onNotice} />
        )}
        linkTo={linkTo}
        head={head?.(today)}
      >
        {children}
      </TodayView>
    </Asked>
  );
}
