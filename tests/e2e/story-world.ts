import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { FIREFOX_ORIGIN, startDrivenFirefox } from '../browser/driven-firefox.ts';
import { firefoxDownloadsInto } from '../browser/firefox-downloads.ts';
import { firefoxTabs } from '../browser/firefox-tabs.ts';
import type { LocalWeb } from '../browser/local-web.ts';
import { GMAIL, playgroundWeb, type StoryWorld, startWorld } from './world.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** In which browser a story is told: said by the project of `vitest.config.ts` that runs it. */
    readonly browser: 'chromium' | 'firefox';
  }
}

/** Starts the browser in which this run tells its stories, on a fresh profile. @param web the playground's unless told */
export async function startStoryWorld(web?: LocalWeb): Promise<StoryWorld> {
  return inject('browser') === 'firefox' ? startFirefoxWorld(web) : startWorld(web ? { web } : {});
}

async function startFirefoxWorld(given: LocalWeb | undefined): Promise<StoryWorld> {
  const web = given ?? (await playgroundWeb());
  const profile = mkdtempSync(join(tmpdir(), 'ovation-firefox-'));
  const { driver, quit } = await startDrivenFirefox(web, profile);
  const { open, opened } = firefoxTabs(driver);
  return {
    web,
    open,
    opened,
    openGmail: (path) => open(`${GMAIL}${path}`),
    openOwn: (path) => open(`${FIREFOX_ORIGIN}/${path}`),
    saves: (folder) => firefoxDownloadsInto(driver, folder),
    async close() {
      await quit();
      if (!given) await web.stop();
      rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    },
  };
}
