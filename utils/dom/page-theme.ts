/**
 * Light or dark, as the eye sees it: by the first solid background from `surface` upwards, else by the colour of its
 * text. Asks the browser for styles, so it is called rarely; see `rememberTheme`.
 */
export function readTheme(surface: Element): 'light' | 'dark' {
  const view = surface.ownerDocument.defaultView;
  if (view === null) return 'light';
  for (let element: Element | null = surface; element !== null; element = element.parentElement) {
    const background = luminance(view.getComputedStyle(element).backgroundColor);
    if (background !== null) return background < 0.5 ? 'dark' : 'light';
  }
  const text = luminance(view.getComputedStyle(surface).color);
  return text !== null && text > 0.6 ? 'dark' : 'light';
}

/**
 * Reads the theme when it is first asked for, and again only after `html` or `body` changed class, style or another
 * attribute: pages switch themes that way. Stops watching when `signal` aborts.
 */
export function rememberTheme(
  document: Document,
  signal: AbortSignal,
): (surface: Element) => 'light' | 'dark' {
  let theme: 'light' | 'dark' | null = null;
  const observer = new MutationObserver(() => {
    theme = null;
  });
  for (const element of [document.documentElement, document.body]) {
    observer.observe(element, { attributes: true });
  }
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  return (surface) => {
    theme ??= readTheme(surface);
    return theme;
  };
}

/** Relative brightness from 0 to 1 of a computed colour, or null where it is (nearly) transparent or unreadable. */
function luminance(colour: string): number | null {
  const srgb = colour.startsWith('color(srgb ');
  if (!srgb && !colour.startsWith('rgb')) return null;
  const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/\d+(?:\.\d+)?/g) ?? []).map(Number);
  if (alpha < 0.5) return null;
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / (srgb ? 1 : 255);
}
