import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { transformSync } from 'esbuild';
import type { Page } from 'puppeteer-core';
import { type Figure, round, spread } from './figures.ts';

const RUNS = 25;

/** The scripts compared: ours as built, the peers from their packages, all minified alike. */
const SCRIPTS = {
  'ovation page.js': ['.output/chrome-mv3-testing/page.js'],
  'ovation mailbox.js': ['.output/chrome-mv3-testing/mailbox.js'],
  'ovation outlook.js': ['.output/chrome-mv3-testing/outlook.js'],
  'ovation site.js': ['.output/chrome-mv3-testing/site.js'],
  'ovation any.js, an unknown record': [
    '.output/chrome-mv3-testing/any.js',
    '.output/chrome-mv3-testing/any-people.js',
  ],
  'gmail.js + jQuery': ['node_modules/jquery/dist/jquery.js', 'node_modules/gmail-js/src/gmail.js'],
  '@inboxsdk/core': ['node_modules/@inboxsdk/core/inboxsdk.js', 'node_modules/@inboxsdk/core/pageWorld.js'],
} as const;

/**
 * Size over the wire and time to compile and run each script, in turns on one page, so that a busy machine is busy for all.
 * @param page a page of a real Chromium with nothing on it
 */
export async function benchContentScript(page: Page): Promise<Figure[]> {
  const sources = Object.entries(SCRIPTS).map(([name, files]) => ({ name, code: files.map(minified) }));
  // A comment that differs from run to run keeps the engine from answering out of its compilation cache.
  const times = new Map<string, number[]>(sources.map(({ name }) => [name, []]));
  for (let run = 0; run < RUNS; run++) {
    for (const { name, code } of sources) {
      await page.goto('about:blank');
      times.get(name)?.push(
        await page.evaluate(
          evaluateScripts,
          code.map((text) => `${text}\n// ${run}`),
        ),
      );
    }
  }
  const ours = spread(times.get('ovation page.js') ?? []).median;
  return sources.map(({ name, code }) => {
    const { median, p95 } = spread(times.get(name) ?? []);
    const kB = round(code.reduce((sum, text) => sum + gzipSync(text).length, 0) / 1000);
    return { name, 'gzip kB': kB, 'evaluation ms, median': median, p95, 'times ours': round(median / ours) };
  });
}

function minified(file: string): string {
  return transformSync(readFileSync(file, 'utf8'), { minify: true, legalComments: 'none' }).code;
}

/**
 * Runs in the page. The stand-in for `browser` is what a content script finds there: a message that it sends while it is
 * evaluated waits for its answer, as with a worker that sleeps.
 */
function evaluateScripts(codes: readonly string[]): number {
  const runtime = { id: 'bench', sendMessage: () => new Promise(() => {}) };
  Object.assign(globalThis, { browser: { runtime }, chrome: { runtime } });
  const start = performance.now();
  for (const code of codes) {
    const script = document.createElement('script');
    script.textContent = code;
    document.head.append(script);
  }
  return performance.now() - start;
}
