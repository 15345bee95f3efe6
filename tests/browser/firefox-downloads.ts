import { mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Marionette, patiently } from './marionette.ts';

const INTO = `
  Services.prefs.setIntPref('browser.download.folderList', 2);
  Services.prefs.setStringPref('browser.download.dir', arguments[0]);`;

/**
 * The same as `downloadsInto` for Firefox. The folder alone is asked, because the remote control is busy with the click
 * that saves: until a file is whole it has another name there, and what bears its own is empty.
 */
export async function firefoxDownloadsInto(
  driver: Marionette,
  folder: string,
): Promise<() => Promise<string>> {
  mkdirSync(folder, { recursive: true });
  await driver.runInBrowser(INTO, folder);
  return () => {
    const before = new Set(readdirSync(folder));
    return patiently(async () => {
      const [name] = readdirSync(folder).filter(
        (one) => !before.has(one) && !one.endsWith('.part') && statSync(join(folder, one)).size > 0,
      );
      if (name === undefined) throw new Error(`The browser saved nothing in ${folder}.`);
      return join(folder, name);
    });
  };
}
