import type { Marionette } from './marionette.ts';
import type { UserWishes, Wish } from './user-wishes.ts';

/** Where Firefox keeps each wish: the preference, and what it holds for which word. */
const KEPT: Readonly<Record<Wish, { readonly name: string; readonly of: Readonly<Record<string, number>> }>> =
  {
    // Whose colours are drawn: those of the page, or always the user's own.
    'forced-colors': { name: 'browser.display.document_color_use', of: { none: 1, active: 2 } },
    'prefers-reduced-motion': { name: 'ui.prefersReducedMotion', of: { 'no-preference': 0, reduce: 1 } },
  };
const SET = 'Services.prefs.setIntPref(arguments[0], arguments[1]);';

/** An open page takes a new size of text on when it is opened anew or zoomed: each is, there and back. */
const SIZE = `
  Services.prefs.setIntPref('font.size.variable.x-western', arguments[0]);
  for (const { browsingContext } of Services.wm.getMostRecentWindow('navigator:browser').gBrowser.browsers) {
    const { fullZoom } = browsingContext;
    browsingContext.fullZoom = fullZoom * 1.1;
    browsingContext.fullZoom = fullZoom;
  }`;

/** Sets in Firefox what its user wishes: for every page, open or not. */
export function firefoxWishes(driver: Marionette): UserWishes {
  return {
    wish(feature, word) {
      const { name, of } = KEPT[feature];
      const value = of[word];
      if (value === undefined) throw new Error(`Nobody wishes ${word} of ${feature} here.`);
      return driver.runInBrowser(SET, name, value);
    },
    textSize: (px) => driver.runInBrowser(SIZE, px),
  };
}
