import { useMemo, useRef, useState } from 'preact/hooks';
import type { Direction } from '../../../components/history/HistoryFrame.tsx';
import type { Moment } from '../../../utils/clients/person.ts';
import { useDesk } from '../desk.ts';
import { MOMENT_TOPICS } from '../topics.ts';
import { useLive } from '../use-live.ts';
import { mergeMoments } from './merge-moments.ts';

/** How many moments are fetched at a time, and on the way to the very first: as many as one answer may hold. */
const PAGE = 200;
const LARGE_PAGE = 500;

interface Older {
  readonly key: string;
  readonly moments: readonly Moment[];
  readonly done: boolean;
}

/**
 * A person's moments, newest first: the newest page stays true by itself, older pages are added on `older()`.
 * @returns `newest` for its failure; `moments` undefined until the first answer; `older` does nothing while a page is
 *   under way or none is left; `oldest` fetches all there are and fails with the call that fails
 */
export function useTimeline(person: string, direction: Direction) {
  const { call } = useDesk();
  const key = `timeline ${person} ${direction}`;
  const newest = useLive(key, MOMENT_TOPICS, () =>
    call('timeline.get', { person, direction, before: null, limit: PAGE }),
  );
  const [kept, setKept] = useState<Older>({ key, moments: [], done: false });
  const pages: Older = kept.key === key ? kept : { key, moments: [], done: false };
  const asking = useRef(false);
  const moments = useMemo(
    () => newest.value && mergeMoments(newest.value, pages.moments),
    [newest.value, pages.moments],
  );
  /** All that is known with one page more; the newest too, because they slide out of the newest page one day. */
  const further = async (known: readonly Moment[], limit: number): Promise<Moment[]> => {
    const last = known.at(-1);
    // Moments of the same millisecond may straddle two pages: ask once more from there, and drop what is known.
    const page = last && (await call('timeline.get', { person, direction, before: last.at + 1, limit }));
    return mergeMoments(known, page ?? []);
  };
  const older = () => {
    if (asking.current || pages.done || !moments || moments.length < PAGE) return;
    asking.current = true;
    further(moments, PAGE)
      .then((all) => setKept({ key, moments: all, done: all.length === moments.length }))
      .catch(() => {})
      .finally(() => {
        asking.current = false;
      });
  };
  const oldest = async () => {
    let all = moments ?? [];
    for (let more = !pages.done && all.length >= PAGE; more; ) {
      const next = await further(all, LARGE_PAGE);
      more = next.length > all.length;
      all = next;
    }
    setKept({ key, moments: all, done: true });
  };
  return { newest, moments, older, oldest };
}
