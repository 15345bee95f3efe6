import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import type { TestProject } from 'vitest/node';

/** The builds the browser tests use: as shipped, plus the loopback host of the real Roundcube. */
export const TESTING_BUILD = {
  chromium: resolve('.output/chrome-mv3-testing'),
  firefox: resolve('.output/firefox-mv3-testing'),
} as const;

/** Writes the testing build for each browser named. */
export function buildExtension(...browsers: readonly ('chrome' | 'firefox')[]): void {
  for (const browser of browsers) {
    execFileSync('npx', ['wxt', 'build', '-b', browser, '--mode', 'testing'], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
}

/** Writes the build for Chromium as it is shipped. @returns its folder */
export function buildShipped(): string {
  execFileSync('npx', ['wxt', 'build', '-b', 'chrome'], { stdio: ['ignore', 'ignore', 'inherit'] });
  return resolve('.output/chrome-mv3');
}

/** Vitest calls this before the first end-to-end test of a project. */
export function setup({ name }: Pick<TestProject, 'name'>): void {
  buildExtension(name === 'firefox' ? 'firefox' : 'chrome');
}
