import { mkdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { build } from 'vite';
import type { Scene } from './scene.ts';
import { SCENES } from './scenes.ts';

/*
 * Takes a picture of every scene in both themes and at every width, into .shots/ (which git ignores), under the same
 * content security policy as the extension's pages, and asks axe for contrast and names in the real browser.
 * Run: npx node tests/components/gallery/shoot.ts [scene …] [--text=20], the latter with a larger default size of the
 * browser's font. It ends with an error when anything was found.
 */

const ROOT = new URL('../../..', import.meta.url).pathname;
const OUT = join(ROOT, '.shots');
const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; require-trusted-types-for 'script'";
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
};
const WIDTHS = { sidebar: [320, 360, 480], home: [480, 1100], popup: [360] } as const;

async function bundle(): Promise<string> {
  const outDir = join(OUT, 'gallery');
  await build({
    configFile: false,
    root: join(ROOT, 'tests/components/gallery'),
    logLevel: 'error',
    resolve: {
      alias: {
        react: 'preact/compat',
        'react-dom': 'preact/compat',
        'react/jsx-runtime': 'preact/jsx-runtime',
      },
    },
    build: { outDir, emptyOutDir: true, modulePreload: { polyfill: false } },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  });
  return outDir;
}

function serve(folder: string): Promise<{ url: string; close: () => void }> {
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://x').pathname;
    const file = path === '/' ? '/index.html' : path;
    try {
      const body = await readFile(join(folder, file));
      response.writeHead(200, {
        'content-type': TYPES[extname(file)] ?? 'text/plain',
        'content-security-policy': CSP,
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      resolve({ url: `http://127.0.0.1:${port}`, close: () => server.close() });
    }),
  );
}

/** What axe and the layout say against the page as it stands; an empty list is the aim. */
async function faults(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(document);
    const found = violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.any[0]?.message ?? ''}`),
    );
    const wide = document.documentElement.scrollWidth > innerWidth;
    const cut = [
      ...document.querySelectorAll('button, .chip, h1, h2, p, time, dt, dd, small, strong, [role=tab]'),
    ].filter((element) => {
      const { overflowX, textOverflow } = getComputedStyle(element);
      const meant = textOverflow === 'ellipsis' || element.closest('.unseen');
      const inline = getComputedStyle(element).display === 'inline';
      return !meant && !inline && overflowX !== 'auto' && element.scrollWidth > element.clientWidth + 1;
    });
    const small = [
      ...document.querySelectorAll('button, :not(.markdown) a:not(.markdown a), input, summary, [role=tab]'),
    ].filter((control) => {
      // A field inside its label is as large as the label.
      const { width, height } = (control.closest('label') ?? control).getBoundingClientRect();
      return (width > 0 && width < 24) || (height > 0 && height < 24);
    });
    const outside = [...document.querySelectorAll('#root *')].filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 1 && (left < -0.5 || right > innerWidth + 0.5);
    });
    return [
      ...found,
      ...outside.map((part) => `stands outside: ${part.outerHTML.slice(0, 90)}`),
      ...(wide ? ['scrolls sideways'] : []),
      ...cut.map((part) => `cut off: ${part.outerHTML.slice(0, 90)}`),
      ...small.map((control) => `smaller than 24 px: ${control.outerHTML.slice(0, 90)}`),
    ];
  });
}

/** Presses the keys of a scene, clicks what it clicks, and brings what it is about into view. */
async function act(page: Page, { keys, clicks, to }: Scene): Promise<void> {
  for (const key of keys ?? []) await page.keyboard.press(key as 'j');
  for (const selector of clicks ?? []) await page.locator(selector).click();
  if (to) await page.$eval(to, (element) => element.scrollIntoView());
}

async function shoot(page: Page, url: string, name: string, scene: Scene): Promise<string[]> {
  const found: string[] = [];
  for (const width of scene.widths ?? WIDTHS[scene.page]) {
    for (const theme of ['light', 'dark']) {
      await page.setViewport({ width, height: 860 });
      await page.goto(`${url}/?scene=${name}&theme=${theme}${scene.hash ?? ''}`);
      await page.waitForFunction(() => document.querySelector('#root > *') !== null);
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
      await act(page, scene);
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
      await page.screenshot({ path: join(OUT, `${name}-${width}-${theme}${suffix}.png`) });
      if (name === 'history' && width === 360) found.push(...(await scrollFaults(page)));
      found.push(...(await faults(page)).map((fault) => `${name} ${width} ${theme}: ${fault}`));
    }
  }
  return found;
}

/** X6: scrolls the history to its end and back; only the rows in view may ever stand in the page. */
async function scrollFaults(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const list = document.querySelector('.history-list');
    if (!list) return ['no history'];
    let most = 0;
    for (let turn = 0, still = 0; turn < 2000 && still < 10; turn++) {
      const before = list.scrollTop;
      list.scrollTop += 4000;
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      most = Math.max(most, list.querySelectorAll('article').length);
      still = list.scrollTop === before ? still + 1 : 0;
    }
    const last = [...list.querySelectorAll('h2')].at(-1)?.textContent ?? '';
    const height = Math.round(list.scrollHeight);
    return [
      ...(most > 120 ? [`${most} rows in the page at once`] : []),
      ...(height < 200_000 ? [`the history ends at ${height} px, on ${last}`] : []),
    ];
  });
}

const words = process.argv.slice(2);
const wanted = words.filter((word) => !word.startsWith('--'));
/** The browser's default size of text, in px. */
const text = Number(words.find((word) => word.startsWith('--text='))?.slice('--text='.length) ?? 16);
const suffix = text === 16 ? '' : `-text-${text}`;
await mkdir(OUT, { recursive: true });
const { url, close } = await serve(await bundle());
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
const page = await browser.newPage();
const session = await page.createCDPSession();
await session.send('Page.setFontSizes', { fontSizes: { standard: text } });
const axe = await readFile(join(ROOT, 'node_modules/axe-core/axe.min.js'), 'utf8');
await page.evaluateOnNewDocument(axe);
const complaints: string[] = [];
page.on('console', (message) => {
  if (message.type() === 'error') complaints.push(message.text());
});
page.on('pageerror', (error) => complaints.push(String(error)));
for (const [name, scene] of Object.entries(SCENES)) {
  if (wanted.length === 0 || wanted.includes(name)) complaints.push(...(await shoot(page, url, name, scene)));
}
await browser.close();
close();
for (const line of new Set(complaints)) console.log(line);
process.exitCode = complaints.length ? 1 : 0;
