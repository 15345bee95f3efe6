import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocalWeb, startLocalWeb } from '../browser/local-web.ts';
import { notTheBrowsersOwn } from '../browser/own-requests.ts';
import type { Tab, View } from '../browser/view.ts';
import { isSeen, picture } from '../e2e/picture.ts';
import { startStoryWorld } from '../e2e/story-world.ts';
import { giveKeyboard, press, reads, type StoryWorld, sidebarOf } from '../e2e/world.ts';
import { loadMails } from './mails/load.ts';
import { type RoundcubeServer, startRoundcube } from './roundcube-server.ts';
import { signIn } from './sign-in.ts';

const DANA = 'dana.whitfield@corvane.example';
const NOTE = 'Rotterdam would like it *in Dutch*.';
const NO = "Unfortunately we don't offer evening courses.";
const NEEDED = 'callers who listen first';

let server: RoundcubeServer;
let web: LocalWeb;
let world: StoryWorld;
let page: Tab;
let sidebar: View;
const profile = mkdtempSync(join(tmpdir(), 'ovation-roundcube-story-'));

async function openMail(uid: number): Promise<void> {
  await page.goto(server.messageUrl('INBOX', uid));
  sidebar = await sidebarOf(page);
}

async function sidebarHere(): Promise<void> {
  sidebar = await sidebarOf(page);
}

beforeAll(async () => {
  server = await startRoundcube({ mails: loadMails() });
  web = await startLocalWeb({});
  world = await startStoryWorld(web, { profile });
  page = await signIn(world, server);
});
afterAll(async () => {
  await world?.close();
  await web?.stop();
  await server?.stop();
  rmSync(profile, { recursive: true, force: true, maxRetries: 10 });
});

describe('a new user on a real Roundcube over a real IMAP server', () => {
  it('sees who this is, what has passed, what they ask and a question worth asking (X2, P1, X6, S1, S2)', async () => {
    await openMail(1);
    await reads(sidebar, DANA);
    await openMail(3);
    const shown = await reads(sidebar, 'two days of sales training');
    expect(shown).toContain('Dana Whitfield');
    expect(shown).toMatch(/(What|How|Which|Who)[^?]+\?/);
    if (isSeen(page)) await picture(page, 'roundcube');
  });

  it('sees the same in the preview beside the list (X2)', async () => {
    await page.goto(`${server.url}?_task=mail&_mbox=INBOX`);
    const row = await page.waitForSelector('#messagelist tbody tr');
    await row?.click();
    await sidebarHere();
    await sidebar.waitForSelector('h1');
    await page.goto(server.messageUrl('INBOX', 3));
    await sidebarHere();
    await reads(sidebar, DANA);
  });

  it('writes a note and sets a nudge (X3, X5)', async () => {
    await press(sidebar, 'Note, promise');
    await sidebar.locator('textarea').fill(NOTE);
    await reads(sidebar, 'Saved');
    await sidebar.locator('textarea').click();
    await page.keyboard.press('Escape');
    await giveKeyboard(sidebar);
    await page.keyboard.press('r');
    await sidebar.waitForSelector('.nudge-form input');
    await page.keyboard.type('ask Dana about Rotterdam next Tuesday 9:00');
    await reads(sidebar, 'ask Dana about Rotterdam');
    await page.keyboard.press('Enter');
    await reads(sidebar, 'Comes back');
  });

  it('opens the reply, which is another page, with the question in it (X4)', async () => {
    const question = await sidebar.$eval('[class*=question] p', (element) =>
      (element as HTMLElement).textContent.trim(),
    );
    await press(sidebar, 'Put in the draft');
    await page.waitForFunction(
      (sought) =>
        (document.querySelector('#composebody') as HTMLTextAreaElement | null)?.value.includes(sought),
      {},
      question,
    );
    const draft = await page.$eval('#composebody', (box) => (box as HTMLTextAreaElement).value);
    expect(draft.indexOf(question)).toBeLessThan(
      draft.indexOf('Dana wrote') === -1 ? draft.length : draft.indexOf('Dana wrote'),
    );
    expect(draft).toContain('> ');
  });

  it('keeps standing beside the client while one replies, so that one may say it was asked (X4, S5)', async () => {
    await sidebarHere();
    const shown = await reads(sidebar, 'In your draft');
    expect(shown).toContain(DANA);
    expect(shown).toContain('two days of sales training');
    if (isSeen(page)) await picture(page, 'roundcube-reply');
    await press(sidebar, 'Asked');
    await reads(sidebar, 'You asked');
  });

  it('gets one quiet remark on a no in the reply, which leaves the reply as it is (S4, D2)', async () => {
    await page.focus('#composebody');
    await page.keyboard.down('Control');
    await page.keyboard.press('Home');
    await page.keyboard.up('Control');
    await page.keyboard.type(`${NO}\n`);
    await reads(sidebar, 'A no is a wish');
    await reads(sidebar, 'evening courses');
    expect(await page.$eval('#composebody', (box) => (box as HTMLTextAreaElement).value)).toContain(NO);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('composebody');
    if (isSeen(page)) await picture(page, 'roundcube-remark');
  });

  it('remembers beside the mail that the question was asked (S5)', async () => {
    await openMail(3);
    await reads(sidebar, 'You asked');
  });

  it('writes down what came of it (S5)', async () => {
    await press(sidebar, 'History');
    await press(sidebar, 'Asks');
    await sidebar.waitForSelector('.ask-row');
    await giveKeyboard(sidebar);
    await page.keyboard.press('c');
    await sidebar.waitForSelector('.outcome input:focus');
    await page.keyboard.type(NEEDED);
    await page.keyboard.press('Enter');
    await reads(sidebar, 'Kept');
  });

  it('is asked no question beside an angry mail, unless the user wants one (S2)', async () => {
    await openMail(4);
    const shown = await reads(sidebar, 'the person first');
    expect(shown).toContain('Question this anyway');
    expect(await sidebar.$('.question')).toBeNull();
    await press(sidebar, 'Question this anyway');
    await reads(sidebar, 'Let Ovation decide again');
    await press(sidebar, 'Let Ovation decide again');
    await reads(sidebar, 'Question this anyway');
  });

  it('finds it all again after the browser was killed', async () => {
    await world.crash();
    world = await startStoryWorld(web, { profile });
    page = await signIn(world, server);
    await openMail(3);
    await reads(sidebar, DANA);
    await press(sidebar, 'Notes');
    await reads(sidebar, 'Rotterdam would like it');
    await press(sidebar, 'Reminders');
    await reads(sidebar, 'ask Dana about Rotterdam');
    await press(sidebar, 'History');
    await press(sidebar, 'Asks');
    await reads(sidebar, NEEDED);
  });

  it('made no request of its own on the way (X8)', () => {
    expect(notTheBrowsersOwn(web.strayed)).toEqual([]);
  });
});
