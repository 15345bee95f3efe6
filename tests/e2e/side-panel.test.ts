import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocalWeb, startLocalWeb } from '../browser/local-web.ts';
import { handleGmail } from '../playground/gmail/server.ts';
import { glance } from './picture.ts';
import { openSidePanel } from './side-panel.ts';
import { openThread, press, reads, sidebarOf, startWorld, textOf, type World } from './world.ts';

const TRAINING = 'Sales training for our account managers';
const HENRIKE = 'h.voss@vossberg-logistik.example';
const SHOWROOM = 'Showroom follow-ups';
const DANA = 'dana.okafor@brightwaterkitchens.example';
const ELSEWHERE = 'https://news.example/';

let web: LocalWeb;
let world: World;
let panel: Page;
let training: Page;
let showroom: Page;

beforeAll(async () => {
  web = await startLocalWeb({
    'mail.google.com': (request, response) => void handleGmail(request, response),
    'news.example': (_, response) =>
      response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><h1>The news</h1>'),
  });
  world = await startWorld({ web });
  training = await openOn(TRAINING, HENRIKE);
  showroom = await openOn(SHOWROOM, DANA);
  const own = await world.openOwn('home.html');
  panel = await openSidePanel(world.browser, own);
});
afterAll(async () => {
  await world.close();
  await web.stop();
});

async function openOn(subject: string, address: string): Promise<Page> {
  const page = await world.openGmail('#inbox');
  await openThread(page, subject);
  await reads(await sidebarOf(page), address);
  return page;
}

describe("the browser's own side panel (X2, P1)", () => {
  it('says what it is for beside a page of no mail', async () => {
    expect(await reads(panel, 'Not on this site yet')).toContain('Open your mail in this tab');
  });

  it('follows the active tab from client to client', async () => {
    await training.bringToFront();
    await reads(panel, HENRIKE);
    await showroom.bringToFront();
    expect(await reads(panel, DANA)).not.toContain(HENRIKE);
    await training.bringToFront();
    expect(await reads(panel, HENRIKE)).not.toContain(DANA);
  });

  it('shows nobody beside a new tab', async () => {
    const blank = await world.browser.newPage();
    expect(await reads(panel, 'Not on this site yet')).not.toContain(HENRIKE);
    await blank.close();
  });

  it('offers no key that leads nowhere from there', async () => {
    await training.bringToFront();
    await reads(panel, HENRIKE);
    expect(await panel.$('[aria-keyshortcuts="Escape"]')).toBeNull();
    expect(await panel.$('[aria-keyshortcuts="."]')).toBeNull();
  });

  it('puts a question into the draft of the active tab (X4)', async () => {
    const question = await panel.$eval('.question p', (element) => (element as HTMLElement).innerText.trim());
    await press(panel, 'Put in the draft');
    await reads(panel, 'A reply was opened');
    expect(await training.$eval('[g_editable=true]', (box) => (box as HTMLElement).innerText)).toContain(
      question,
    );
    await glance(panel, 'side-panel');
  });
});

describe('a tab that leaves the mail under the side panel (P1)', () => {
  it('keeps the client through a reload', async () => {
    await showroom.bringToFront();
    await reads(panel, DANA);
    await showroom.reload();
    await reads(panel, DANA);
  });

  it('shows nobody any more when another site is opened in the same tab', async () => {
    await showroom.goto(ELSEWHERE);
    expect(await reads(panel, 'Not on this site yet')).not.toContain(DANA);
  });

  it('shows the client again on the way back', async () => {
    await showroom.goBack();
    await reads(panel, DANA);
  });

  it('shows nobody beside a page of the same site that no content script runs in', async () => {
    // What the browser shows instead of a page that it could not fetch stands at the address of the page.
    await showroom.setOfflineMode(true);
    await showroom.reload().catch(() => undefined);
    expect(await reads(panel, 'No mail found on this page')).not.toContain(DANA);
    await showroom.setOfflineMode(false);
    await showroom.reload();
    await reads(panel, DANA);
    expect(await textOf(panel)).not.toContain(HENRIKE);
  });
});
