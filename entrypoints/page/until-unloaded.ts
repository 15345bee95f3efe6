import { browser } from 'wxt/browser';

/** How long this content script lives, and how it notices its end. */
export interface Lifetime {
  readonly signal: AbortSignal;
  /** Ends it now. */
  end(): void;
  /** Ends it if the extension has gone from under the page; costs one property read. */
  check(): void;
  /** Notices at once, without polling, when the extension behind this frame goes away. */
  follow(frame: HTMLIFrameElement): void;
}

/** Where the running script of this world leaves its off-switch; page scripts live in another world and cannot see it. */
const RUNNING = Symbol.for('ovation.page');
type World = typeof globalThis & { [RUNNING]?: () => void };

/**
 * No browser tells a content script that its extension was updated or disabled; `runtime.id` just becomes undefined.
 * A port to the sidebar's frame closes in that moment. It leads to the frame and not to the background, so that it
 * neither keeps the background awake nor closes whenever that falls asleep.
 */
export function untilUnloaded(): Lifetime {
  const world: World = globalThis;
  world[RUNNING]?.();
  const controller = new AbortController();
  const end = () => controller.abort();
  world[RUNNING] = end;

  const check = () => {
    if (browser.runtime?.id === undefined) end();
  };
  const follow = (frame: HTMLIFrameElement) => {
    if (frame.dataset.followed || controller.signal.aborted) return;
    frame.dataset.followed = 'yes';
    const { signal } = controller;
    frame.addEventListener('load', () => listenForTheEnd(check), { signal });
    // A page that went into the back/forward cache comes back with its frame and without its ports.
    const back = ({ persisted }: PageTransitionEvent) => persisted && listenForTheEnd(check);
    addEventListener('pageshow', back, { signal });
  };
  return { signal: controller.signal, end, check, follow };
}

/** When to look after the port closed (ms): the news of the end may come well after the port's own. */
const LOOKS = [0, 50, 250, 1_000, 5_000, 20_000] as const;

function listenForTheEnd(check: () => void): void {
  try {
    browser.runtime.connect({ name: 'page-life' }).onDisconnect.addListener(() => {
      // Reading the error tells the browser that a closed port is nothing to report on the page.
      void browser.runtime?.lastError;
      // Chromium still shows the old `runtime.id` then, now and then for longer than a turn. A second port is no
      // way to know: opened in that moment it neither fails nor closes.
      for (const wait of LOOKS) setTimeout(check, wait);
    });
  } catch {
    check();
  }
}
