import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { FIREFOX_ORIGIN, startDrivenFirefox } from '../browser/driven-firefox.ts';
import { firefoxBackground } from '../browser/firefox-background.ts';
import { firefoxDownloadsInto } from '../browser/firefox-downloads.ts';
import { heldByFirefox } from '../browser/firefox-held.ts';
import { firefoxTabs } from '../browser/firefox-tabs.ts';
import { firefoxWishes } from '../browser/firefox-wishes.ts';
import type { LocalWeb } from '../browser/local-web.ts';
import { GMAIL, playgroundWeb, type StoryWorld, startWorld } from './world.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** In which browser a story is told: said by the project of `vitest.config.ts` that runs it. */
    readonly browser: 'chromium' | 'firefox';
  }
}

/** What a story may want otherwise. */
interface StoryOptions {
  /** Keep this to start the same browser again: a new one is made, and removed at the end, unless told. */
  readonly profile?: string;
  /** Folder of the extension's build; the testing build unless told, null for a browser without it. */
  readonly extension?: string | null;
  /** Where its user is, `Europe/Paris`; where the machine is unless told. */
  readonly zone?: string;
}

/** Whether this run tells its stories in Firefox. */
export const isFirefox = () => inject('browser') === 'firefox';

/** Starts the browser in which this run tells its stories. @param web the playground's unless told */
export async function startStoryWorld(web?: LocalWeb, options: StoryOptions = {}): Promise<StoryWorld> {
  return isFirefox() ? startFirefoxWorld(web, options) : startWorld({ ...options, ...(web ? { web } : {}) });
}

async function startFirefoxWorld(given: LocalWeb | undefined, options: StoryOptions): Promise<StoryWorld> {
  const web = given ?? (await playgroundWeb());
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'ovation-firefox-'));
  const { driver, errors, quit, crash } = await startDrivenFirefox(web, profile, options);
  const { open, opened } = firefoxTabs(driver);
  return {
    web,
    open,
    opened,
    openGmail: (path) => open(`${GMAIL}${path}`),
    openOwn: (path) => open(`${FIREFOX_ORIGIN}/${path}`),
    saves: (folder) => firefoxDownloadsInto(driver, folder),
    background: firefoxBackground(driver),
    user: firefoxWishes(driver),
    errors,
    async held(tab) {
      await tab.bringToFront();
      return heldByFirefox(driver);
    },
    crash,
    async close() {
      await quit();
      if (!given) await web.stop();
      if (!options.profile)
        rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    },
  };
}
