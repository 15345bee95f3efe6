import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { BrowsersInTurn } from './tests/browser/browsers-in-turn.ts';
import { IN_BOTH, ON_ROUNDCUBE, WAITING } from './tests/browser/told-in.ts';
import { PURE } from './tests/repository/layers.ts';

const files = (names: readonly string[]) => names.map((name) => `tests/e2e/${name}.test.ts`);
const IN_FIREFOX = 'tests/e2e/firefox*.test.ts';

/** What is so of a real browser, whichever it is. */
const browserTests = {
  environment: 'node',
  testTimeout: 120_000,
  hookTimeout: 300_000,
  // Each file has a browser, a profile and a web of its own, which keep a processor busy: a third beside two only makes
  // every wait longer. They begin after what needs no browser and fills the machine by itself.
  maxWorkers: 2,
  sequence: { groupOrder: 1 },
  // As patient as what waits for words on the page: a second is too short for a browser on a busy machine.
  expect: { poll: { timeout: 15_000 } },
  // A busy machine can make a browser miss a click; Vitest reports a test that needed its second try.
  retry: process.env.CI ? 1 : 0,
  globalSetup: 'tests/browser/build-extension.ts',
} as const;

/** What is so of a test that needs no browser. */
const calculating = {
  // Vitest would leave one processor free, which is half of two.
  maxWorkers: '100%',
  // Property tests on a busy machine take longer than the usual five seconds.
  testTimeout: 30_000,
} as const;

const OF_PURE = `tests/{${PURE.join(',')}}/**/*.test.ts`;

const preactForReact = {
  react: 'preact/compat',
  'react-dom': 'preact/compat',
  'react/jsx-runtime': 'preact/jsx-runtime',
};

export default defineConfig({
  test: {
    // What can change every test at once. A new script in package.json cannot; CI runs everything anyway.
    forceRerunTriggers: ['**/package-lock.json'],
    sequence: { sequencer: BrowsersInTurn },
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          ...calculating,
          name: 'pure',
          include: [OF_PURE],
          environment: 'node',
          // They leave nothing behind, so that one process takes in the words and the parsers once for file after file.
          isolate: false,
        },
      },
      {
        plugins: [WxtVitest()],
        test: {
          ...calculating,
          name: 'unit',
          include: ['tests/{utils,entrypoints,repository,playground,command-line,training}/**/*.test.ts'],
          exclude: ['tests/utils/{sites,dom}/**', OF_PURE],
          environment: 'node',
          setupFiles: ['fake-indexeddb/auto'],
        },
      },
      {
        plugins: [WxtVitest()],
        resolve: { alias: preactForReact },
        test: {
          ...calculating,
          name: 'components',
          include: ['tests/{components,entrypoints}/**/*.test.tsx', 'tests/utils/{sites,dom}/**/*.test.ts'],
          environment: 'happy-dom',
          // Asks for react by name: the alias above reaches only what is bundled with the test.
          server: { deps: { inline: ['virtua'] } },
        },
      },
      {
        test: {
          ...browserTests,
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts', ON_ROUNDCUBE],
          exclude: [IN_FIREFOX, ...files(WAITING)],
          provide: { browser: 'chromium' },
        },
      },
      {
        test: {
          ...browserTests,
          name: 'firefox',
          include: [IN_FIREFOX, ...files(IN_BOTH), ON_ROUNDCUBE],
          exclude: files(WAITING),
          provide: { browser: 'firefox' },
        },
      },
      {
        test: {
          ...browserTests,
          name: 'waiting',
          include: files(WAITING),
        },
      },
    ],
  },
});
