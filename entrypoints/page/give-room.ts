/** What an element's inline style was before room was made, to be put back as it was. */
const before = new WeakMap<HTMLElement, { width: string; margin: string }>();

/**
 * Narrows `element` so that the sidebar stands beside the page instead of on it; 0 pixels puts everything back.
 * Width and not padding, because the elements that sites fill their window with are often positioned.
 * Where a site offers no such element (null) the sidebar floats over the page.
 */
export function giveRoom(element: HTMLElement | null, side: 'left' | 'right', pixels: number): void {
  if (!element) return;
  const was = before.get(element) ?? { width: element.style.width, margin: element.style.marginLeft };
  before.set(element, was);
  const room = roomOf(element.ownerDocument.documentElement, pixels);
  element.style.width = pixels === 0 ? was.width : `calc(100% - ${room})`;
  element.style.marginLeft = pixels > 0 && side === 'left' ? room : was.margin;
  // Pages that lay themselves out in script listen for this, as they would when the window itself became narrower.
  element.ownerDocument.defaultView?.dispatchEvent(new Event('resize'));
}

/** The width as CSS. In Firefox it goes through `page.css`, which the browser takes away with the extension. */
function roomOf(root: HTMLElement, pixels: number): string {
  if (import.meta.env.BROWSER !== 'firefox') return `${pixels}px`;
  if (pixels > 0) root.style.setProperty('--beside-width', `${pixels}px`);
  else root.style.removeProperty('--beside-width');
  return 'var(--beside-room, 0px)';
}
