import { useEffect, useRef, useState } from 'preact/hooks';
import type { Topic } from '../../utils/messaging/changes.ts';
import { type Live, useLive } from './use-live.ts';

/** How many rows are fetched at first, and how many one answer may hold. */
const PAGE = 100;
const MOST = 500;

/** One page of a list. */
export type FetchPage<Row> = (page: { readonly skip: number; readonly limit: number }) => Promise<Row[]>;

interface Found<Row> {
  readonly name: string;
  readonly rows: readonly Row[];
}

/** The first `count` rows of a list, or all there are, page by page. */
export async function pagesUpTo<Row>(fetch: FetchPage<Row>, count: number): Promise<Row[]> {
  const rows: Row[] = [];
  for (let more = true; more && rows.length < count; ) {
    const limit = Math.min(MOST, count - rows.length);
    const page = await fetch({ skip: rows.length, limit });
    rows.push(...page);
    more = page.length === limit;
  }
  return rows;
}

/**
 * The rows that fit a query, as many as somebody has scrolled to; they stay true by themselves. One question is under
 * way at a time, so that a search costs as many as can be answered and not one for every key. Until the answer comes
 * the rows of the query before it stay.
 * @param key names the list: another key forgets its rows
 * @param topics must be the same list at every render (a constant)
 * @param query what is looked for in it, as a name: another one asks anew
 * @returns `older` fetches more, and does nothing while some are under way or none are left
 */
export function usePages<Row>(
  key: string,
  topics: readonly Topic[],
  query: string,
  fetch: FetchPage<Row>,
): { live: Live<unknown>; rows: readonly Row[] | undefined; older: () => void } {
  const [wanted, setWanted] = useState({ query, count: PAGE });
  const count = wanted.query === query ? wanted.count : PAGE;
  const live = useLive<Found<Row>>(key, topics, async () => ({
    name: query,
    rows: await pagesUpTo(fetch, count),
  }));
  const asked = useRef({ query, count });
  const { again } = live;
  useEffect(() => {
    if (asked.current.query === query && asked.current.count === count) return;
    asked.current = { query, count };
    again();
  }, [query, count, again]);
  const found = live.value;
  const isOf = found?.name === query;
  const older = () => {
    if (isOf && found.rows.length >= count) setWanted({ query, count: count + MOST });
  };
  // That another query found nothing says nothing about this one.
  return { live, rows: isOf || found?.rows.length ? found?.rows : undefined, older };
}
