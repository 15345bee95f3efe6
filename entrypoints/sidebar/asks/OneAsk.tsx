import { AskRow } from '../../../components/asks/AskRow.tsx';
import type { AskActions } from '../../../components/asks/ask-actions.ts';
import type { AskRow as Row } from '../../../utils/messaging/calls/asks.ts';
import { useDesk } from '../desk.ts';
import { ASK_TOPICS } from '../topics.ts';
import { useLive } from '../use-live.ts';

export interface OneAskProps {
  readonly ask: string;
  readonly actions: AskActions;
  readonly linkTo?: ((row: Row) => string) | undefined;
}

/** S5: the one ask that somebody came for, whole, above the others. */
export function OneAsk({ ask, actions, linkTo }: OneAskProps) {
  const { call } = useDesk();
  const { value } = useLive(`ask ${ask}`, ASK_TOPICS, () => call('asks.get', { ask }));
  if (!value) return null;
  return (
    <div class="one-ask">
      <AskRow row={value} clientHref={linkTo?.(value)} held={true} actions={actions} />
    </div>
  );
}
