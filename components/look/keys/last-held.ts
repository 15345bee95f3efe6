import { STOP } from './stop-name.ts';

/**
 * The stop that held the focus last. A field or a button that goes away takes the focus with it, and no event tells
 * where it was.
 */
let last: Element | null = null;

if (typeof document !== 'undefined') {
  document.addEventListener('focusin', ({ target }) => {
    last = target instanceof Element ? target.closest(`[${STOP}]`) : null;
  });
  // Whoever points has no use for a focus that follows.
  document.addEventListener('pointerdown', () => {
    last = null;
  });
}

/** Gives `stop` the focus that something inside it took along when it went; else does nothing. */
export function takeBackFocus(stop: HTMLElement): void {
  if (last === stop && document.activeElement === document.body && document.hasFocus()) stop.focus();
}
