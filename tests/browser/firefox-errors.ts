import type { Marionette } from './marionette.ts';

/** Notes what went wrong in a page, or in our script beside it, and nobody caught: warnings and notes are none. */
const NOTE = `
  const browser = Services.wm.getMostRecentWindow('navigator:browser');
  browser.errorsHeard = [];
  Services.console.registerListener({
    observe(message) {
      if (!(message instanceof Ci.nsIScriptError) || message.category !== 'content javascript') return;
      if (message.flags & (Ci.nsIScriptError.warningFlag | Ci.nsIScriptError.infoFlag)) return;
      browser.errorsHeard.push(message.errorMessage + ' at ' + message.sourceName + ':' + message.lineNumber);
    },
  });`;

const HEARD = `return Services.wm.getMostRecentWindow('navigator:browser').errorsHeard;`;

/** Begins to note. @returns asks for what was noted since */
export async function noteErrors(driver: Marionette): Promise<() => Promise<string[]>> {
  await driver.runInBrowser(NOTE);
  return () => driver.runInBrowser(HEARD);
}
