import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DrivenFirefox, FIREFOX_ORIGIN, startDrivenFirefox } from '../browser/driven-firefox.ts';
import type { LocalWeb } from '../browser/local-web.ts';
import { KEYS, type Marionette } from '../browser/marionette.ts';
import { notTheBrowsersOwn } from '../browser/own-requests.ts';
import { playgroundWeb } from './world.ts';

const TRAINING = 'Sales training for our account managers';
const HENRIKE = 'h.voss@vossberg-logistik.example';
const NOTE = 'Likes a number in the first line. Decides with **Ruth from finance**.';

const profile = mkdtempSync(join(tmpdir(), 'ovation-firefox-'));
let web: LocalWeb;
let firefox: DrivenFirefox;
let driver: Marionette;
let question: string;

async function start(): Promise<void> {
  firefox = await startDrivenFirefox(web, profile);
  ({ driver } = firefox);
}

/** Opens the client's thread; the driver then looks into the sidebar. */
async function openThread(): Promise<void> {
  await driver.open('https://mail.google.com/mail/u/0/#inbox');
  await driver.reads(TRAINING);
  await driver.run(
    `const rows = [...document.querySelectorAll('tr.zA')];
     rows.find((row) => row.textContent.includes(arguments[0])).click();`,
    TRAINING,
  );
  await driver.enterFrame();
  await driver.reads(HENRIKE);
}

beforeAll(async () => {
  web = await playgroundWeb();
  await start();
});
afterAll(async () => {
  await firefox?.quit();
  await web?.stop();
  rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
});

describe('a new user in Firefox, from the first mail to the morning after', () => {
  it('sees who this is, what they ask and a question worth asking (X1, P1, S1, S2)', async () => {
    await openThread();
    const shown = await driver.reads('We want two days of sales training');
    expect(shown).toContain('Henrike Voss');
    question = await driver.run('return document.querySelector(".question .parts").innerText.trim()');
    expect(question).toMatch(/\?$/);
  });

  it('puts the question into a reply, above the signature (X4)', async () => {
    await driver.press('Put in the draft');
    await driver.reads('In your draft');
    await driver.leaveFrames();
    const written = await driver.run<string>('return document.querySelector("[g_editable=true]").innerText');
    expect(written).toContain(question);
    expect(written.indexOf(question)).toBeLessThan(written.indexOf('Robin Ashby'));
    await driver.enterFrame();
  });

  it('types a note, which is saved and shown rendered (X3)', async () => {
    await driver.press('Note, promise');
    await driver.type('.capture textarea', NOTE);
    await driver.reads('Saved');
    await driver.type('.capture textarea', KEYS.Escape);
    await driver.press('Notes');
    await driver.reads('Ruth from finance');
    expect(await driver.run('return document.querySelector(".note strong").textContent')).toBe(
      'Ruth from finance',
    );
  });

  it('sets a nudge in words and is shown the full date first (X5)', async () => {
    await driver.click('.hints [aria-keyshortcuts="r"]');
    await driver.type('.nudge-form input', 'ask Henrike about the room in 3 days');
    expect(await driver.reads('ask Henrike about the room')).toMatch(/\b20\d\d\b/);
    await driver.type('.nudge-form input', KEYS.Enter);
    await driver.reads('Comes back');
  });

  it('finds it all again after a restart (X3, X5, X6, S5)', async () => {
    await firefox.quit();
    await start();
    await openThread();
    expect(await driver.reads('In your draft')).toContain(question);
    await driver.press('Notes');
    await driver.reads('Ruth from finance');
    await driver.press('Reminders');
    await driver.reads('ask Henrike about the room');
    await driver.press('History');
    expect(await driver.reads('They wrote')).toContain('You wrote');
  });

  it('has it on the full page too, for the day it is due (X5)', async () => {
    await driver.leaveFrames();
    await driver.open(`${FIREFOX_ORIGIN}/home.html`);
    await driver.reads('ask Henrike about the room');
  });

  it('asks nobody outside for anything (X8)', () => {
    expect(notTheBrowsersOwn(web.strayed)).toEqual([]);
  });
});
