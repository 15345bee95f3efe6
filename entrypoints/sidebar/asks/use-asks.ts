import type { AskQuery, AskRow } from '../../../utils/messaging/calls/asks.ts';
import { useDesk } from '../desk.ts';
import { ASK_TOPICS } from '../topics.ts';
import type { Live } from '../use-live.ts';
import { usePages } from '../use-pages.ts';

/**
 * The asks that fit a query, newest first, as many as somebody has scrolled to; they stay true by themselves.
 * @returns `older` fetches more, and does nothing while some are under way or none are left
 */
export function useAsks(query: Omit<AskQuery, 'skip' | 'limit'>): {
  live: Live<unknown>;
  rows: readonly AskRow[] | undefined;
  older: () => void;
} {
  const { call } = useDesk();
  return usePages(`asks ${query.person}`, ASK_TOPICS, JSON.stringify(query), (page) =>
    call('asks.list', { ...query, ...page }),
  );
}
