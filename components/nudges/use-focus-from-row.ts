import { useLayoutEffect } from 'preact/hooks';
import { STOP } from '../look/keys/stop-name.ts';
import type { useStop } from '../look/keys/use-stop.ts';

/** What was unfolded out of a row takes the keyboard from it, so that its keys are heard; the row's own are heard too. */
export function useFocusFromRow(stop: ReturnType<typeof useStop>): void {
  useLayoutEffect(() => {
    const row = stop.current?.parentElement?.closest(`[${STOP}]`);
    if (row?.contains(document.activeElement)) stop.current?.focus({ preventScroll: true });
  }, [stop]);
}
