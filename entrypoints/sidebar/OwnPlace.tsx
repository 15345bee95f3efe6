import type { ComponentChildren } from 'preact';
import { Loading } from '../../components/states/Loading.tsx';
import { Stranger } from '../../components/states/Stranger.tsx';
import type { Topic } from '../../utils/messaging/changes.ts';
import { Asked } from './Asked.tsx';
import { useDesk } from './desk.ts';
import { useLive } from './use-live.ts';

/** A frame goes with its page: where it stands never changes. */
const NEVER: readonly Topic[] = [];

export interface OwnPlaceProps {
  /** The page around this frame, as `frameParent` tells it. */
  readonly parent: string | null | false;
  readonly children: ComponentChildren;
}

/**
 * Shows the sidebar only where our own content script has put it. Any page could frame it that came to know its address,
 * and would stand around a list of clients.
 */
export function OwnPlace({ parent, children }: OwnPlaceProps) {
  const { call } = useDesk();
  const live = useLive('place', NEVER, async () => parent !== false && call('frame.isOurs', { parent }));
  if (live.value === true) return children;
  if (live.value === false) return <Stranger />;
  return (
    <Asked live={live}>
      <Loading />
    </Asked>
  );
}
