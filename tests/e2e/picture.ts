import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';

/** Pictures of a test run are looked at and thrown away; with PICTURES=docs they become those of the README. */
const FOLDER = process.env.PICTURES === 'docs' ? 'docs/pictures' : '.shots';

/** Takes a picture of what a tab shows, sidebar included. */
export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const sidebar = page.frames().find((frame) => frame.url().endsWith('/sidebar.html'));
  await sidebar?.evaluate(drawn);
  await page.screenshot({ path: join(FOLDER, `${name}.png`) });
}

/** The frame is drawn by a process of its own, which may be a picture behind the page's. */
function drawn(): Promise<number> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}
