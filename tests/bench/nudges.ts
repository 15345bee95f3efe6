import { build } from 'esbuild';
import { launchChromium } from '../browser/launch.ts';
import { startLocalWeb } from '../browser/local-web.ts';
import { type Figure, round, spread } from './figures.ts';
import type { NudgeTimes } from './nudges-page.ts';

/**
 * Today, a wake that brings nothing, and a wake that brings a thousand at once, on the storage itself in a real browser,
 * at each number of open nudges; each beside the first.
 */
export async function benchNudges(sizes: readonly number[]): Promise<Figure[]> {
  const { outputFiles } = await build({
    entryPoints: ['tests/bench/nudges-page.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2024',
  });
  const figures: Figure[] = [];
  for (const size of sizes) figures.push(await at(size, outputFiles[0]?.text ?? ''));
  const base = Number(figures[0]?.['today ms, median'] ?? Number.NaN);
  return figures.map((figure) => ({
    ...figure,
    'today, times the first': round(Number(figure['today ms, median']) / base),
  }));
}

async function at(nudges: number, code: string): Promise<Figure> {
  const web = await startLocalWeb({
    'bench.example': (_, response) => void response.writeHead(200).end('<!doctype html><title>Bench</title>'),
  });
  const browser = await launchChromium({ web });
  try {
    const page = await browser.newPage();
    await page.goto('https://bench.example/');
    await page.evaluate(code);
    const times = (await page.evaluate(`measureNudges(${nudges})`)) as NudgeTimes;
    const [today, wake, catchUp] = [spread(times.today), spread(times.idleWake), spread(times.catchUp)];
    return {
      name: `${nudges.toLocaleString('en')} open nudges`,
      'today ms, median': today.median,
      'today p95': today.p95,
      'idle wake ms, median': wake.median,
      'idle wake p95': wake.p95,
      '1,000 due ms, median': catchUp.median,
    };
  } finally {
    await browser.close();
    await web.stop();
  }
}
