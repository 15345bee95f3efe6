import { EXTENSION } from './driven-firefox.ts';
import { firefoxView } from './firefox-view.ts';
import { type Marionette, patiently } from './marionette.ts';
import type { View } from './view.ts';
import { keysOf } from './webdriver-keys.ts';

/** Our views that stand in Firefox's own window, outside all tabs. They are asked, and hear what is pressed. */
export interface FirefoxPanels {
  /** Clicks on the extension's button in the toolbar. */
  pressButton(): Promise<void>;
  /** Says yes to the question that the browser asks about a permission. @returns the question */
  allow(): Promise<string>;
  /** What the button's popup shows. */
  readonly popup: PanelView;
  /** What the browser's own sidebar shows. */
  readonly sidebar: PanelView;
}

export interface PanelView extends Pick<View, 'evaluate' | 'waitForFunction'> {
  isOpen(): Promise<boolean>;
  /** Presses these keys in it. A click of a hand would have brought the keyboard there; a driver's does not. */
  press(...keys: readonly string[]): Promise<void>;
}

const WINDOW = `const window = Services.wm.getMostRecentWindow('navigator:browser');`;
const WIDGET = EXTENSION.replace(/[^a-z]/g, '_');

/** A new extension's button waits behind the puzzle piece, until its user pins it. */
const PIN = `
  const { CustomizableUI } = ChromeUtils.importESModule(
    'moz-src:///browser/components/customizableui/CustomizableUI.sys.mjs');
  CustomizableUI.addWidgetToArea('${WIDGET}-browser-action', CustomizableUI.AREA_NAVBAR);`;
const PRESS = `${WINDOW}
  window.document.querySelector('#${WIDGET}-browser-action .unified-extensions-item-action-button').click();`;

const QUESTION = `${WINDOW}
  const asked = window.document.getElementById('addon-webext-permissions-notification');
  if (!asked?.button) throw new Error('The browser asks nothing.');
  const question = asked.textContent.replace(/\\s+/g, ' ');
  asked.button.click();
  return question;`;

const POPUP = `window.document.querySelector('.webextension-popup-browser')`;
const SIDEBAR = `window.SidebarController.browser?.contentDocument?.getElementById('webext-panels-browser')`;

/** Pins the extension's button to the toolbar, and reaches what stands around the tabs. */
export async function firefoxPanels(driver: Marionette): Promise<FirefoxPanels> {
  await driver.runInBrowser(PIN);
  return {
    pressButton: () => driver.runInBrowser(PRESS),
    allow: () => patiently(() => driver.runInBrowser<string>(QUESTION)),
    popup: panelView(driver, POPUP),
    sidebar: panelView(driver, SIDEBAR),
  };
}

/** The remote control stands in tabs alone; into other documents its own messenger is sent. */
function panelView(driver: Marionette, where: string): PanelView {
  const view = firefoxView({
    url: '',
    run: (body, ...args) =>
      driver.runInBrowser(
        `${WINDOW}
        const panel = ${where};
        if (!panel) throw new Error('The panel is not open.');
        return panel.browsingContext.currentWindowGlobal
          .getActor('MarionetteCommands').executeScript(arguments[0], arguments[1], {});`,
        body,
        args,
      ),
    perform: (command) => Promise.reject(new Error(`${command} reaches no panel.`)),
  });
  return {
    evaluate: view.evaluate,
    waitForFunction: view.waitForFunction,
    isOpen: () => driver.runInBrowser(`${WINDOW} return Boolean(${where});`),
    async press(...keys) {
      await driver.runInBrowser(`${WINDOW} ${where}.focus();`);
      await pressInWindow(driver, keys);
    },
  };
}

/** Presses keys where the keyboard is in the browser's window. */
async function pressInWindow(driver: Marionette, keys: readonly string[]): Promise<void> {
  const actions = keys.map(keysOf).flatMap((value) => [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ]);
  await driver.perform('Marionette:SetContext', { value: 'chrome' });
  try {
    const keyboard = { type: 'key', id: 'keyboard', actions };
    await driver.perform('WebDriver:PerformActions', { actions: [keyboard] });
  } finally {
    await driver.perform('Marionette:SetContext', { value: 'content' });
  }
}
