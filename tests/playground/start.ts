import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { buildExtension } from '../browser/build-extension.ts';
import { openThread, reads, sidebarOf, startWorld, type World } from '../e2e/world.ts';
import { seed } from './seed.ts';

/** The thread that is opened: a client asks for a training, which is a good moment for a question. */
const THREAD = 'Sales training for our account managers';
const ASKED = 'We want two days of sales training';
const PICTURE = '.shots/start.png';

/** Whether a person can see a window on this machine. */
function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** `npm start`: the extension in a real browser on a sample inbox with history. */
async function start(): Promise<void> {
  console.log('Building the extension …');
  buildExtension('chrome');
  const headless = !hasDisplay();
  const world = await startWorld({ headless });
  console.log('Filling the sample inbox: a dozen clients, each thread opened once …');
  await seed(world);
  const page = await world.openGmail('#inbox');
  await openThread(page, THREAD);
  if (headless) await showAndLeave(world, page);
  else console.log(`The inbox is open on "${THREAD}". Close the browser when you have seen enough.`);
}

async function showAndLeave(world: World, page: Page): Promise<void> {
  const sidebar = await sidebarOf(page);
  const shown = await reads(sidebar, ASKED);
  mkdirSync('.shots', { recursive: true });
  await page.screenshot({ path: PICTURE });
  console.log(
    `\nThere is no display here. Beside "${THREAD}" the sidebar shows:\n\n${shown}\n\nPicture: ${PICTURE}`,
  );
  await world.close();
}

await start();
