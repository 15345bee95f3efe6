import { useEffect, useRef, useState } from 'preact/hooks';
import type { AskQuery, AskRow } from '../../../utils/messaging/calls/asks.ts';
import { useDesk } from '../desk.ts';
import { ASK_TOPICS } from '../topics.ts';
import { type Live, useLive } from '../use-live.ts';

/** How many asks are fetched at first, and how many one answer may hold. */
const PAGE = 100;
const MOST = 500;

interface Found {
  readonly name: string;
  readonly rows: readonly AskRow[];
}

/**
 * The asks that fit a query, newest first, as many as somebody has scrolled to; they stay true by themselves. One
 * question is under way at a time, so that a search costs as many as can be answered and not one for every key. Until
 * the answer comes the rows of the query before it stay.
 * @returns `older` fetches more, and does nothing while some are under way or none are left
 */
export function useAsks(query: Omit<AskQuery, 'skip' | 'limit'>): {
  live: Live<Found>;
  rows: readonly AskRow[] | undefined;
  older: () => void;
} {
  const { call } = useDesk();
  const name = JSON.stringify(query);
  const [wanted, setWanted] = useState({ name, count: PAGE });
  const count = wanted.name === name ? wanted.count : PAGE;
  const live = useLive<Found>(`asks ${query.person}`, ASK_TOPICS, async () => {
    const rows: AskRow[] = [];
    for (let more = true; more && rows.length < count; ) {
      const limit = Math.min(MOST, count - rows.length);
      const page = await call('asks.list', { ...query, skip: rows.length, limit });
      rows.push(...page);
      more = page.length === limit;
    }
    return { name, rows };
  });
  const asked = useRef({ name, count });
  const { again } = live;
  useEffect(() => {
    if (asked.current.name === name && asked.current.count === count) return;
    asked.current = { name, count };
    again();
  }, [name, count, again]);
  const found = live.value;
  const isOf = found?.name === name;
  const older = () => {
    if (isOf && found.rows.length >= count) setWanted({ name, count: count + MOST });
  };
  // That another query found nothing says nothing about this one.
  return { live, rows: isOf || found?.rows.length ? found?.rows : undefined, older };
}
