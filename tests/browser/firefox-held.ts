import type { Held } from './held.ts';
import type { Marionette } from './marionette.ts';

/** Runs in the tab's process, where it may ask for the listeners of the page and of our script beside it. */
const COUNT = `
  Cu.forceGC();
  Cu.forceCC();
  const targets = [content, content.document, ...content.document.querySelectorAll('*')];
  const listeners = targets.flatMap((one) => Services.els.getListenerInfoFor(one)).length;
  sendAsyncMessage('held', listeners);`;

/** Frames are known to the browser itself, in whatever process they are drawn. */
const HELD = `
  const { gBrowser } = Services.wm.getMostRecentWindow('navigator:browser');
  const { browsingContext, messageManager } = gBrowser.selectedBrowser;
  const counted = new Promise((resolve) => {
    messageManager.addMessageListener('held', function hear({ data }) {
      messageManager.removeMessageListener('held', hear);
      resolve(data);
    });
  });
  messageManager.loadFrameScript('data:application/javascript,' + encodeURIComponent(arguments[0]), false);
  const frames = browsingContext.getAllBrowsingContextsInSubtree().length;
  return counted.then((listeners) => ({ listeners, frames }));`;

/** Counts what the tab in front holds. */
export function heldByFirefox(driver: Marionette): Promise<Held> {
  return driver.runInBrowser(HELD, `{${COUNT}}`);
}
