import { useLayoutEffect } from 'preact/hooks';
import type { useStop } from './use-stop.ts';

/**
 * Brings the keyboard to a row that is looked for, once the list has drawn it.
 * @param onFound set on the row that the keyboard is to go to; called once it is there
 */
export function useFound(stop: ReturnType<typeof useStop>, onFound: (() => void) | undefined): void {
  useLayoutEffect(() => {
    if (!onFound) return;
    let frame = 0;
    const hold = () => {
      // The list scrolls by itself, and a new row takes no focus before it is measured.
      stop.current?.focus({ preventScroll: true });
      if (document.activeElement === stop.current) onFound();
      else frame = requestAnimationFrame(hold);
    };
    hold();
    return () => cancelAnimationFrame(frame);
  });
}
