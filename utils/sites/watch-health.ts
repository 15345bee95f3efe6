import type { PageFault } from '../clients/page-health.ts';
import type { PageView } from '../clients/page-view.ts';
import type { PageCheck } from './page-check.ts';

/** So long (ms) a page may take to draw itself before it is looked at. */
const DRAWN = 2_000;
/** What is missing is looked for once more so much later (ms), before anything is said of it. */
const AGAIN = 4_000;

/**
 * Looks whether the page reads as it should, once for each state of it. A page that does is left alone until it shows
 * something else; one that does not is looked at again after a change, and told of when it still does not. Nothing runs
 * while the page rests or while the user types.
 * @param check null: nothing is open that could be missing
 * @param tell null: what was told of last is over
 * @returns to be called after every reading of the page, with what was read
 */
export function watchHealth(
  document: Document,
  signal: AbortSignal,
  check: () => PageCheck | null,
  tell: (check: PageCheck | null) => void,
): (view: PageView | null) => void {
  let state: string | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let well = false;
  let doubted: PageFault | null = null;
  let told: PageFault | null = null;

  function say(found: PageCheck | null): void {
    if (found === null && told === null) return;
    told = found?.health.fault ?? null;
    tell(found);
  }
  function look(): void {
    timer = null;
    // A tab in the background may draw nothing.
    if (signal.aborted || document.hidden) return;
    const found = check();
    const fault = found?.health.fault ?? null;
    if (fault !== null && fault !== doubted) {
      doubted = fault;
      timer = setTimeout(look, AGAIN);
      return;
    }
    well = found !== null && fault === null;
    doubted = fault;
    if (fault === null || fault !== told) say(found);
  }
  function stop(): void {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  }
  signal.addEventListener('abort', stop, { once: true });

  return (view) => {
    const now = `${document.location.href}\n${view?.place}\n${Boolean(view?.compose)}`;
    if (now !== state) {
      state = now;
      well = false;
      doubted = null;
      stop();
      say(null);
    }
    if (!well && timer === null && !signal.aborted) timer = setTimeout(look, DRAWN);
  };
}
