import { parentOf } from './composed.ts';
import type { WatchedEvent } from './watch-changes.ts';

export type Theme = 'light' | 'dark';

/**
 * Light or dark, as the eye sees it: by the first solid background from `surface` upwards, else by the colour of its
 * text. Asks the browser for styles, so it is called rarely; see `rememberTheme`.
 */
export function readTheme(surface: Element): Theme {
  const view = surface.ownerDocument.defaultView;
  if (view === null) return 'light';
  const drawn = drawnTheme(surface, view);
  return isInverted(surface.ownerDocument, view) ? OTHER[drawn] : drawn;
}

const OTHER = { light: 'dark', dark: 'light' } as const;

/** Whether the page as a whole has its colours turned round, as some extensions do to make every page dark. */
function isInverted({ documentElement, body }: Document, view: Window): boolean {
  const turned = [documentElement, body].filter((one) => {
    const [, amount = 0] = /invert\((\d*\.?\d+)\)/.exec(view.getComputedStyle(one).filter) ?? [];
    return Number(amount) > 0.5;
  });
  return turned.length === 1;
}

function drawnTheme(surface: Element, view: Window): Theme {
  for (let at: Node | null = surface; at !== null; at = parentOf(at)) {
    if (at.nodeType !== Node.ELEMENT_NODE) continue;
    const background = luminance(view.getComputedStyle(at as Element).backgroundColor);
    if (background !== null) return background < 0.5 ? 'dark' : 'light';
  }
  const text = luminance(view.getComputedStyle(surface).color);
  return text !== null && text > 0.6 ? 'dark' : 'light';
}

/** The theme of a page, read without making the page wait. */
export interface ThemeMemory {
  /** The theme as it was last read; it is read at once only where nothing is known yet. */
  of(surface: Element): Theme;
  /** Reads it soon, so that it is known when it is asked for. `find` is called only where nothing is known yet. */
  prepare(find: () => Element | null): void;
  /** Happens when another reading gave another theme. */
  readonly changes: WatchedEvent;
}

/**
 * Remembers the theme, and reads it again after another surface is asked about, or after `html` or `body` changed
 * class, style or another attribute: pages switch themes that way. To read it is to make the browser work out the
 * styles of the whole page, so that happens after the page was drawn, when they are worked out anyhow.
 * Stops watching when `signal` aborts.
 */
export function rememberTheme(document: Document, signal: AbortSignal): ThemeMemory {
  const on = new EventTarget();
  let theme: Theme | null = null;
  let last: Element = document.body;

  const lookAgain = afterDrawing(document, signal, () => {
    const before = theme;
    theme = readTheme(last.isConnected ? last : document.body);
    if (before !== null && before !== theme) on.dispatchEvent(new Event('theme'));
  });
  const observer = new MutationObserver(lookAgain);
  for (const element of [document.documentElement, document.body]) {
    observer.observe(element, { attributes: true });
  }
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  return {
    changes: { on, type: 'theme' },
    of(surface) {
      const isNew = theme !== null && surface !== last;
      last = surface;
      theme ??= readTheme(surface);
      if (isNew) lookAgain();
      return theme;
    },
    prepare(find) {
      const surface = theme === null ? find() : null;
      if (surface === null) return;
      last = surface;
      lookAgain();
    },
  };
}

/** @returns a function after which `look` runs once the page has been drawn next, and once for all calls until then */
function afterDrawing(document: Document, signal: AbortSignal, look: () => void): () => void {
  let isDue = false;
  const run = () => {
    isDue = false;
    if (!signal.aborted) look();
  };
  return () => {
    if (isDue) return;
    isDue = true;
    document.defaultView?.requestAnimationFrame(() => setTimeout(run, 0));
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
