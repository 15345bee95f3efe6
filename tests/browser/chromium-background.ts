import type { Browser, Page, Target } from 'puppeteer-core';
import type { Background } from './background.ts';

/** What is done with our worker in Chromium. It never sleeps there: a driver is attached to it. */
export function chromiumBackground(browser: Browser): Background<Page> {
  const target = (): Promise<Target> => browser.waitForTarget((one) => one.type() === 'service_worker');
  const worker = async () => {
    const ours = await (await target()).worker();
    if (!ours) throw new Error('Our background is a worker.');
    return ours;
  };
  return {
    command: async (name) => (await worker()).evaluate(pressCommand, name),
    menu: async (entry, words) => (await worker()).evaluate(chooseEntry, entry, words),
    end: async () => (await worker()).close(),
    async hold() {
      const session = await (await target()).createCDPSession();
      await session.send('Debugger.enable');
      await session.send('Debugger.pause');
      return async () => {
        await session.send('Debugger.disable');
        await session.detach();
      };
    },
    async ahead(tab, ms) {
      await (await worker()).evaluate(setClock, ms);
      await tab.evaluateOnNewDocument(setClock, ms);
    },
  };
}

/** The part of the worker's own interface that is reached here. */
interface InWorker {
  readonly tabs: { query(what: object): Promise<unknown[]> };
  readonly commands: { onCommand: { dispatch(name: string, tab: unknown): void } };
  readonly contextMenus: { onClicked: { dispatch(info: object, tab: unknown): void } };
}

/**
 * Runs in the worker. The browser hears its own keys before any page, and no driver presses them: what it does then is
 * dispatched to the listeners that the worker has set.
 */
async function pressCommand(name: string): Promise<void> {
  const { chrome } = globalThis as unknown as { chrome: InWorker };
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  chrome.commands.onCommand.dispatch(name, tab);
}

/** Runs in the worker. The same for its menu, which is no part of any page either. */
async function chooseEntry(menuItemId: string, selectionText: string): Promise<void> {
  const { chrome } = globalThis as unknown as { chrome: InWorker };
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  chrome.contextMenus.onClicked.dispatch({ menuItemId, selectionText }, tab);
}

/** Runs in the page or the worker. */
function setClock(ahead: number): void {
  const real = Date.now.bind(Date);
  Date.now = () => real() + ahead;
}
