import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';

/**
 * Lets the browser save files into `folder` without asking. Call it before the click that saves.
 * @returns waits for the next file that is whole, and answers its path; fails where the browser gives it up
 */
export async function downloadsInto(browser: Browser, folder: string): Promise<() => Promise<string>> {
  mkdirSync(folder, { recursive: true });
  const session = await browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', {
    behavior: 'allow',
    downloadPath: folder,
    eventsEnabled: true,
  });
  const names = new Map<string, string>();
  session.on('Browser.downloadWillBegin', ({ guid, suggestedFilename }) => {
    names.set(guid, suggestedFilename);
  });
  return () =>
    new Promise((resolve, reject) => {
      const heard = ({ guid, state }: { guid: string; state: string }) => {
        if (state === 'inProgress') return;
        session.off('Browser.downloadProgress', heard);
        if (state === 'completed') resolve(join(folder, names.get(guid) ?? guid));
        else reject(new Error('the browser gave the download up'));
      };
      session.on('Browser.downloadProgress', heard);
    });
}
