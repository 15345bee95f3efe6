import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';

/** The builds the browser tests use: as shipped, plus the loopback host of the real Roundcube. */
export const TESTING_BUILD = {
  chromium: resolve('.output/chrome-mv3-testing'),
  firefox: resolve('.output/firefox-mv3-testing'),
} as const;

/** Builds the extension for both browsers before the first end-to-end test. */
export function setup(): void {
  for (const browser of ['chrome', 'firefox']) {
    execFileSync('npx', ['wxt', 'build', '-b', browser, '--mode', 'testing'], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
}
