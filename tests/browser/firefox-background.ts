import type { Background } from './background.ts';
import { EXTENSION } from './driven-firefox.ts';
import type { Marionette } from './marionette.ts';

const OURS = `const [id, ...rest] = arguments; const { extension } = WebExtensionPolicy.getByID(id);`;

/** The browser has a key in its window for every command that has one; another command of the same key would win. */
const COMMAND = `${OURS}
  const keys = extension.manifest.commands[rest[0]].suggested_key.default.split('+');
  const key = keys.pop();
  const modifiers = keys.join(',').toLowerCase();
  const found = document.querySelectorAll('key[key="' + key + '"][modifiers="' + modifiers + '"]');
  if (found.length !== 1) throw new Error(found.length + ' commands of the browser have ' + keys + ' ' + key);
  found[0].doCommand();`;

/** Its menu tells the extension in these words; on a machine without a desktop no menu opens. */
const MENU = `${OURS}
  const [menuItemId, selectionText] = rest;
  const { gBrowser } = Services.wm.getMostRecentWindow('navigator:browser');
  extension.emit('webext-menu-menuitem-click', { menuItemId, selectionText }, gBrowser.selectedTab);`;

const END = `${OURS}
  return extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });`;

/** It sleeps and does not wake: whoever calls it waits. */
const HOLD = `${OURS}
  return extension
    .terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })
    .then(() => {
      const wake = extension.wakeupBackground;
      const held = new Promise((resolve) => {
        extension.letGo = () => {
          extension.wakeupBackground = wake;
          resolve();
        };
      });
      extension.wakeupBackground = () => held.then(wake);
    });`;
const LET_GO = `${OURS} extension.letGo();`;

/** Runs in the process of the extensions, where it sets the clock of each document of ours that begins there. */
const CLOCK = `
  Services.obs.addObserver((window) => {
    if (window.location?.protocol !== 'moz-extension:') return;
    const real = Date.now.bind(Date);
    Cu.waiveXrays(window).Date.now = Cu.exportFunction(() => real() + AHEAD, window);
  }, 'content-document-global-created');`;

/** All documents of extensions are in one process. */
const SET_CLOCK = `
  const script = 'data:application/javascript,' + encodeURIComponent(arguments[0]);
  for (let at = 0; at < Services.ppmm.childCount; at++) {
    const child = Services.ppmm.getChildAt(at);
    if (child.remoteType === 'extension') child.loadProcessScript(script, false);
  }`;

/** What is done with our background in Firefox, from the browser's own side. */
export function firefoxBackground(driver: Marionette): Background {
  const inBrowser = (body: string, ...args: readonly unknown[]) =>
    driver.runInBrowser<void>(body, EXTENSION, ...args);
  return {
    command: (name) => inBrowser(COMMAND, name),
    menu: (entry, words) => inBrowser(MENU, entry, words),
    end: () => inBrowser(END),
    async hold() {
      await inBrowser(HOLD);
      return () => inBrowser(LET_GO);
    },
    async ahead(_, ms) {
      await driver.runInBrowser(SET_CLOCK, CLOCK.replace('AHEAD', String(ms)));
      // It begins anew with the next call, by the new clock.
      await inBrowser(END);
    },
  };
}
