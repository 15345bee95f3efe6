import { useMemo, useRef, useState } from 'preact/hooks';
import type { Direction } from '../../../components/history/HistoryView.tsx';
import type { Moment } from '../../../utils/clients/person.ts';
import { useDesk } from '../desk.ts';
import { MOMENT_TOPICS } from '../topics.ts';
import { useLive } from '../use-live.ts';
import { mergeMoments } from './merge-moments.ts';

/** How many moments are fetched at a time. */
const PAGE = 200;

interface Older {
  readonly key: string;
  readonly moments: readonly Moment[];
  readonly done: boolean;
}

/**
 * A person's moments, newest first: the newest page stays true by itself, older pages are added on `older()`.
 * @returns `newest` for its failure; `moments` undefined until the first answer; `older` does nothing while a page is under way or none is left
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
  const older = () => {
    const last = moments?.at(-1);
    if (asking.current || pages.done || !last || (moments?.length ?? 0) < PAGE) return;
    asking.current = true;
    // Moments of the same millisecond may straddle two pages: ask once more from there, and drop what is known.
    call('timeline.get', { person, direction, before: last.at + 1, limit: PAGE })
      .then((page) => {
        const all = mergeMoments(page, pages.moments);
        const known = new Set(moments?.map(({ id }) => id));
        setKept({ key, moments: all, done: page.every(({ id }) => known.has(id)) });
      })
      .catch(() => {})
      .finally(() => {
        asking.current = false;
      });
  };
  return { newest, moments, older };
}
