import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { launch, type Page } from 'puppeteer-core';
import { findBrowser } from '../../browser/find-browsers.ts';
import { VARIANTS } from './app/options.ts';
import { handleGmail } from './server.ts';

/*
 * Keeps the playground's pages as fixtures for the tests that run without a browser: every view in the shape of every
 * month, named `<month>-<view>.html`. Run it again after the playground changed: `node tests/playground/gmail/capture.ts`.
 */
const FOLDER = new URL('../../fixtures/sites/gmail/', import.meta.url);
const NOW = Date.UTC(2026, 10, 22, 17, 0);

interface View {
  readonly name: string;
  readonly query: string;
  readonly hash: string;
  /** Elements to click, one after the other, each as soon as it is there. */
  readonly clicks?: readonly string[];
  /** What has to stand in the page before it is kept. */
  readonly until: readonly string[];
}

/** The rows of a search for Dana are enough of a list; hers is the thread with a folded run. */
const DANA = '#search/dana.okafor';
const VIEWS: readonly View[] = [
  { name: 'list', query: '', hash: DANA, until: ['tr.zA'] },
  { name: 'thread', query: '', hash: DANA, clicks: ['tr.zA'], until: ['.a3s'] },
  { name: 'pane', query: 'pane=1', hash: DANA, clicks: ['tr.zA'], until: ['.ao9 .a3s'] },
  { name: 'reply', query: '', hash: DANA, clicks: ['tr.zA', '.bkH'], until: ['.M9 .gmail_quote'] },
  { name: 'compose', query: '', hash: DANA, clicks: ['.T-I-KE'], until: ['.M9', 'tr.zA'] },
  { name: 'compose-window', query: 'view=btop', hash: '', until: ['.M9'] },
  { name: 'thread-window', query: 'view=btop&th=THREAD', hash: '', until: ['.a3s'] },
];

const server = createServer((request, response) => void handleGmail(request, response));
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/mail/u/0/`;
const browser = await launch({
  executablePath: findBrowser('chromium') ?? '',
  args: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  env: { ...process.env, TZ: 'UTC' },
});
await mkdir(FOLDER, { recursive: true });
const page = await browser.newPage();
const thread = await threadOfDana();
for (const variant of VARIANTS) for (const view of VIEWS) await keep(page, view, variant, 'en');
for (const language of ['de', 'ja']) {
  for (const view of VIEWS) if (view.name === 'thread') await keep(page, view, VARIANTS[0], language);
}
await browser.close();
server.close();

async function threadOfDana(): Promise<string> {
  const inbox = (await (await fetch(`${base}inbox.json?now=${NOW}`)).json()) as {
    threads: { id: string; subject: string }[];
  };
  return inbox.threads.find((one) => one.subject === 'Showroom follow-ups')?.id ?? '';
}

async function keep(on: Page, view: View, variant: string, language: string): Promise<void> {
  const query = view.query.replace('THREAD', thread);
  await on.goto('about:blank');
  await on.goto(`${base}?now=${NOW}&variant=${variant}&hl=${language}&${query}${view.hash}`);
  for (const selector of view.clicks ?? []) {
    await on.waitForSelector(selector);
    await on.evaluate((one) => document.querySelector<HTMLElement>(one)?.click(), selector);
  }
  for (const selector of view.until) await on.waitForSelector(selector);
  const html = await on.evaluate(() => {
    for (const one of document.querySelectorAll('script, link, meta, svg')) one.remove();
    // Box ids hold the clock; a fixture must not change by being made again.
    document.querySelector('input[name="composeid"]')?.setAttribute('value', 'mvbox1');
    return document.documentElement.outerHTML;
  });
  const suffix = language === 'en' ? '' : `-${language}`;
  await writeFile(new URL(`${variant}-${view.name}${suffix}.html`, FOLDER), `<!doctype html>\n${html}\n`);
}
