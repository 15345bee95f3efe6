import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DrivenFirefox, FIREFOX_ORIGIN, startDrivenFirefox } from '../browser/driven-firefox.ts';
import type { LocalWeb } from '../browser/local-web.ts';
import type { Marionette } from '../browser/marionette.ts';
import { notTheBrowsersOwn } from '../browser/own-requests.ts';
import { type ModelServer, startModelServer } from '../playground/model-server.ts';
import { playgroundWeb } from './world.ts';

const profile = mkdtempSync(join(tmpdir(), 'ovation-firefox-model-'));
let server: ModelServer;
let web: LocalWeb;
let firefox: DrivenFirefox;
let driver: Marionette;

beforeAll(async () => {
  server = await startModelServer(() => 'Who wanted the export button, and what would they do first?');
  web = await playgroundWeb();
  firefox = await startDrivenFirefox(web, profile);
  ({ driver } = firefox);
});
afterAll(async () => {
  await firefox?.quit();
  await web?.stop();
  await server?.stop();
  rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
});

describe('a model on this computer, in a real Firefox', () => {
  it('is connected by its address, and answers through the rule that names this computer', async () => {
    await driver.open(`${FIREFOX_ORIGIN}/home.html#settings`);
    await driver.reads('This browser brings no model of its own');
    await driver.click('section:has(#model) .choice label:last-child input');
    await driver.type('.model-field input', server.address);
    await driver.press('Connect');
    await driver.reads('Choose one');
    // The words alone stand elsewhere too.
    await expect
      .poll(() => driver.run(`return document.querySelector('.model-field select') !== null`), {
        timeout: 15_000,
      })
      .toBe(true);
    await driver.run(
      `const pick = document.querySelector('.model-field select');
       pick.value = 'llama3.2';
       pick.dispatchEvent(new Event('change', { bubbles: true }));`,
    );
    await driver.press('Try it');
    expect(await driver.reads('and Ovation would offer it')).toContain('Who wanted the export button');
    expect(notTheBrowsersOwn(web.strayed)).toEqual([]);
  });

  it('is the only other thing that the browser lets our pages ask', async () => {
    const answers = await driver.run<string[]>(
      `return Promise.all(
         arguments[0].map((url) => fetch(url, { mode: 'no-cors' }).then(() => 'answered', () => 'not')),
       );`,
      [`${server.address}/v1/models`, 'http://127.0.0.2:1/', 'https://mail.google.com/'],
    );
    expect(answers).toEqual(['answered', 'not', 'not']);
  });
});
