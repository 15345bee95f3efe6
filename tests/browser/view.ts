import type { Frame, Keyboard, Page } from 'puppeteer-core';

/**
 * A document as a story uses it: a tab's page, or the sidebar's frame in it. Chromium's driver has all of it and more;
 * for Firefox it is made in `firefox-view.ts`, because the driver may not look into an extension's pages there.
 */
export type View = Pick<
  Frame,
  | 'url'
  | 'evaluate'
  | 'waitForFunction'
  | 'waitForSelector'
  | 'locator'
  | '$'
  | '$eval'
  | '$$eval'
  | 'focus'
  | 'select'
>;

/** A tab as a story uses it. `Inside` is what its frames are. */
export type Tab<Inside extends View = View> = View &
  Pick<
    Page,
    'goto' | 'reload' | 'bringToFront' | 'close' | 'pdf' | 'emulateMediaFeatures' | 'setViewport'
  > & {
    readonly keyboard: Pick<Keyboard, 'press' | 'type' | 'down' | 'up'>;
    waitForFrame(is: (frame: Inside) => boolean, options?: { readonly timeout?: number }): Promise<Inside>;
  };
