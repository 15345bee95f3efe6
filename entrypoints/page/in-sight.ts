import { hiddenByStyle } from '../../utils/dom/hidden-by-style.ts';
import { isRaised, stylesAround } from './raise.ts';

/** Where it is looked whether something else answers in the host's place, as parts of its width and height. */
const ACROSS = [0.05, 0.5, 0.95];
const DOWN = [0.02, 0.25, 0.5, 0.75, 0.98];

/** How far it may stand out of the window, in CSS pixels: windows are counted in whole ones. */
const ROUNDING = 1;

/**
 * Whether the sidebar's host can be seen as we drew it: whole, in the window, not faded or cut, with nothing before it
 * that a pointer would meet. What lets every pointer through is not found this way; Chromium tells that by itself.
 */
export function isInSight(host: Element): boolean {
  const styles = [getComputedStyle(host), ...(isRaised(host) ? [] : stylesAround(host))];
  const { left, top, width, height, right, bottom } = host.getBoundingClientRect();
  if (width < ROUNDING || height < ROUNDING || hiddenByStyle(styles)) return false;
  const whole =
    left >= -ROUNDING &&
    top >= -ROUNDING &&
    right <= innerWidth + ROUNDING &&
    bottom <= innerHeight + ROUNDING;
  const meets = (across: number, down: number) =>
    host.ownerDocument.elementFromPoint(left + width * across, top + height * down) === host;
  return whole && ACROSS.every((across) => DOWN.every((down) => meets(across, down)));
}
