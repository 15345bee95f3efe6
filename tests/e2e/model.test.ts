import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LocalWeb } from '../browser/local-web.ts';
import { notTheBrowsersOwn } from '../browser/own-requests.ts';
import type { Tab, View } from '../browser/view.ts';
import { type ModelServer, startModelServer } from '../playground/model-server.ts';
import { saidOtherwise } from '../playground/said-otherwise.ts';
import { glance } from './picture.ts';
import { isFirefox, startStoryWorld } from './story-world.ts';
import {
  giveKeyboard,
  openThread,
  playgroundWeb,
  press,
  reads,
  type StoryWorld,
  sidebarOf,
  textOf,
} from './world.ts';

const TRAINING = 'Sales training for our account managers';
const HENRIKE = 'h.voss@vossberg-logistik.example';

const profile = mkdtempSync(join(tmpdir(), 'ovation-model-'));
let server: ModelServer;
let web: LocalWeb;
let world: StoryWorld;
let page: Tab;
let sidebar: View;

beforeAll(async () => {
  server = await startModelServer(saidOtherwise);
  web = await playgroundWeb();
  world = await startStoryWorld(web, { profile });
});
afterAll(async () => {
  await world?.close();
  await web?.stop();
  await server?.stop();
  rmSync(profile, { recursive: true, force: true, maxRetries: 10 });
});

async function open(): Promise<void> {
  page = await world.openGmail('#inbox');
  await openThread(page, TRAINING);
  sidebar = await sidebarOf(page);
  await reads(sidebar, HENRIKE);
  await reads(sidebar, 'Put in the draft');
}
const stands = () => sidebar.$eval('.question .parts', (element) => element.textContent?.trim() ?? '');

describe('a model on this computer, in a real browser', () => {
  it('is asked nothing while it is off, though it is there', async () => {
    await open();
    expect(await stands()).toMatch(/\?$/);
    expect(await textOf(sidebar)).not.toContain('Said otherwise');
    expect(server.heard).toEqual([]);
    expect(notTheBrowsersOwn(web.strayed)).toEqual([]);
    await page.close();
  });

  it('is connected by its address, and tried', async () => {
    const own = await world.openOwn('home.html#settings');
    if (isFirefox()) await reads(own, 'This browser brings no model of its own');
    await own.locator('::-p-xpath(//label[contains(., "A program on this computer")])').click();
    await own.locator('.model-field input').fill(`${server.address}/v1`);
    await press(own, 'Connect');
    await own.waitForSelector('.model-field select');
    await own.select('.model-field select', 'llama3.2');
    await press(own, 'Try it');
    const shown = await reads(own, 'and Ovation would offer it');
    expect(shown).toContain('Who asked for the export button, and what should they do with it first?');
    await own.$eval('#model', (heading) => heading.scrollIntoView());
    await glance(own, 'model-settings');
    await own.close();
  });

  it('offers another wording beside the question, which one key takes and Enter puts into the draft', async () => {
    await open();
    const before = await stands();
    await reads(sidebar, 'Said otherwise, by llama3.2');
    expect(await stands()).toBe(before);
    await glance(page, 'model-otherwise');
    await giveKeyboard(sidebar);
    await page.keyboard.press('v');
    await reads(sidebar, 'As Ovation put it');
    const taken = await stands();
    expect(taken).not.toBe(before);
    await page.keyboard.press('Enter');
    await reads(sidebar, 'In your draft');
    expect(await page.$eval('[g_editable=true]', (box) => (box as HTMLElement).innerText)).toContain(taken);
  });

  it('saw the asking sentence and not the mail, and came by no other way', () => {
    const chats = server.heard.filter(({ path }) => path === '/v1/chat/completions');
    const sent = JSON.stringify(chats.map(({ body }) => body));
    expect(sent).toContain('sales training');
    for (const kept of ['our cook', 'Fährhafen', 'Robin', HENRIKE]) expect(sent).not.toContain(kept);
    expect(notTheBrowsersOwn(web.strayed)).toEqual([]);
  });

  it('stands on the proof page with what ran, and its address among no sites that are read', async () => {
    const own = await world.openOwn('home.html#proof');
    const shown = await reads(own, `llama3.2 ${server.address}`);
    expect(shown).toMatch(/asked \d+ times, \d+ offered, 0 refused, last today/);
    await own.close();
  });

  it('is the only other thing that the browser lets our pages ask', async () => {
    const own = await world.openOwn('home.html#proof');
    await own.evaluate(() => {
      document.addEventListener('securitypolicyviolation', ({ blockedURI }) => {
        document.body.dataset.blocked = `${document.body.dataset.blocked ?? ''} ${new URL(blockedURI).origin}`;
      });
    });
    const others = ['http://127.0.0.2:1', 'http://models.example', 'https://mail.google.com'];
    const answers = await own.evaluate(
      (urls) =>
        Promise.all(
          urls.map((url) =>
            fetch(url, { mode: 'no-cors' }).then(
              () => 'answered',
              () => 'not',
            ),
          ),
        ),
      [`${server.address}/v1/models`, ...others],
    );
    expect(answers).toEqual(['answered', 'not', 'not', 'not']);
    await own.waitForFunction(
      (last) => document.body.dataset.blocked?.endsWith(last),
      {},
      others.at(-1) ?? '',
    );
    expect(await own.$eval('body', ({ dataset }) => dataset.blocked?.trim().split(' '))).toEqual(others);
    await own.close();
  });

  it('is asked nothing more once it is switched off', async () => {
    const own = await world.openOwn('home.html#settings');
    await own.locator('::-p-xpath(//label[contains(., "Nobody")])').click();
    await own.waitForFunction(() => document.querySelector('.model-test') === null);
    const before = server.heard.length;
    await page.close();
    await open();
    expect(await textOf(sidebar)).not.toContain('Said otherwise');
    expect(server.heard.length).toBe(before);
  });
});
