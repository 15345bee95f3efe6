import type { NoticeText } from '../../../components/look/Notice.tsx';
import { useText } from '../../../components/text/text.ts';
import { TodayShort } from '../../../components/today/TodayShort.tsx';
import { Asked } from '../Asked.tsx';
import { useDesk } from '../desk.ts';
import { ContextPane } from './ContextPane.tsx';
import { useNudgeActions } from './use-nudge-actions.ts';
import { useToday } from './use-today.ts';

export interface ShortTodayProps {
  readonly onAll: () => void;
  readonly onNotice: (notice: NoticeText | null) => void;
  /** Where one of them is continued was opened, elsewhere than here. */
  readonly onGone?: (() => void) | undefined;
}

/** X5: the first few of today with their data, where no mail is open, and at the button of the browser. */
export function ShortToday({ onAll, onNotice, onGone }: ShortTodayProps) {
  const t = useText();
  const { call } = useDesk();
  const today = useToday();
  const actions = useNudgeActions(onNotice);
  // A popup that goes at once might take the call along.
  const leave = ({ id }: { readonly id: string }) =>
    void call('nudges.open', { id }).then(onGone, () => onNotice({ text: t('failed_kept') }));
  return (
    <Asked live={today}>
      {today.value ? (
        <TodayShort
          today={today.value}
          onAll={onAll}
          actions={onGone ? { ...actions, open: leave } : actions}
          contextOf={(row) => <ContextPane nudge={row} takes="copy" onNotice={onNotice} />}
          linkTo={NOWHERE}
        />
      ) : (
        <p class="empty" role="status">
          {t('loading')}
        </p>
      )}
    </Asked>
  );
}

/** A frame and a popup are too small for a client's own page. */
const NOWHERE = () => undefined;
