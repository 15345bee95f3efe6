import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Tab } from '../browser/view.ts';

/** Pictures of a test run are looked at and thrown away; with PICTURES=docs they become those of the README. */
const FOLDER = process.env.PICTURES === 'docs' ? 'docs/pictures' : '.shots';

/** Takes a picture of what a tab shows, sidebar included. */
export function picture(page: Page, name: string): Promise<void> {
  return take(page, FOLDER, name);
}

/** The same, of something that is looked at while one works on it and has no place in the README. Chromium's alone. */
export async function glance(page: Tab, name: string): Promise<void> {
  if (isSeen(page)) await take(page, '.shots', name);
}

/** Whether pictures are taken of this tab: how a story looks is judged in one browser, Chromium. */
export function isSeen(page: Tab): page is Page {
  return 'screenshot' in page;
}

async function take(page: Page, folder: string, name: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const sidebar = page.frames().find((frame) => frame.url().endsWith('/sidebar.html'));
  await sidebar?.evaluate(drawn);
  await page.screenshot({ path: join(folder, `${name}.png`) });
}

/** The frame is drawn by a process of its own, which may be a picture behind the page's. */
function drawn(): Promise<number> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}
