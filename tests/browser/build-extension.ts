import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import type { TestProject } from 'vitest/node';

/** A browser to build for. */
type Building = 'chrome' | 'firefox';

/** The builds the browser tests use: as shipped, plus the loopback host of the real Roundcube. */
export const TESTING_BUILD = {
  chromium: resolve('.output/chrome-mv3-testing'),
  firefox: resolve('.output/firefox-mv3-testing'),
} as const;

/** Writes the testing build for each browser named. */
export function buildExtension(...browsers: readonly Building[]): void {
  for (const browser of browsers) {
    execFileSync('npx', ['wxt', 'build', '-b', browser, '--mode', 'testing'], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
}

/** Writes the build for this browser as it is shipped. @returns its folder */
export function buildShipped(browser: Building): string {
  execFileSync('npx', ['wxt', 'build', '-b', browser], { stdio: ['ignore', 'ignore', 'inherit'] });
  return resolve(`.output/${browser}-mv3`);
}

/** Which testing builds each project of the browser tests needs. */
const NEEDED: Readonly<Record<string, readonly Building[]>> = {
  e2e: ['chrome'],
  firefox: ['firefox'],
  waiting: ['chrome', 'firefox'],
};
/** Stands in the process of a whole run, whose projects load this file each for itself. */
const built = (globalThis as { builtForTests?: Set<Building> }).builtForTests ?? new Set<Building>();
Object.assign(globalThis, { builtForTests: built });

/** Vitest calls this before the first end-to-end test of a project. A run builds for each browser once. */
export function setup({ name }: Pick<TestProject, 'name'>): void {
  const missing = (NEEDED[name] ?? []).filter((browser) => !built.has(browser));
  for (const browser of missing) built.add(browser);
  buildExtension(...missing);
}
