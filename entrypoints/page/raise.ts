import { hiddenByStyle } from '../../utils/dom/hidden-by-style.ts';

/** How often a page may take it down again before it stays there. */
const MOST = 5;

/** How often each host was raised. */
const raised = new WeakMap<Element, number>();

/** Whether it lies in the browser's top layer, where no style of what it stands in reaches it. */
export function isRaised(host: Element): boolean {
  return host.matches(':popover-open');
}

/** The computed styles of what an element stands in. */
export function stylesAround(host: Element): CSSStyleDeclaration[] {
  const styles: CSSStyleDeclaration[] = [];
  for (let one = host.parentElement; one; one = one.parentElement) styles.push(getComputedStyle(one));
  return styles;
}

/**
 * Raises the host into the browser's top layer where the whole page is tinted, faded or moved, as an extension does that
 * turns every page dark: there it is seen as it was drawn, and the frame's own guard has nothing to suspect (decision
 * 0016). What the page lays over it there is found as anywhere. Not over what fills the screen.
 */
export function raiseOutOf(host: HTMLElement): void {
  const times = raised.get(host) ?? 0;
  const { fullscreenElement } = host.ownerDocument;
  if (!host.isConnected || isRaised(host) || fullscreenElement || times >= MOST) return;
  if (!hiddenByStyle(stylesAround(host))) return;
  raised.set(host, times + 1);
  host.popover = 'manual';
  host.showPopover();
}
