import { useState } from 'preact/hooks';
import { NUDGE_KINDS, type NudgeKind } from '../../../utils/nudges/nudge.ts';
import { useDesk } from '../desk.ts';

const NAME = 'today-kind';

/** X5: the one kind that the list of today shows, or null for all; remembered until the tab is closed. */
export function useKeptKind(): readonly [NudgeKind | null, (kind: NudgeKind | null) => void] {
  const { session } = useDesk();
  const [kind, setKind] = useState(() => NUDGE_KINDS.find((one) => one === session.get(NAME)) ?? null);
  const keep = (next: NudgeKind | null) => {
    session.set(NAME, next ?? '');
    setKind(next);
  };
  return [kind, keep];
}
