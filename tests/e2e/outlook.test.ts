import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocalWeb, startLocalWeb } from '../browser/local-web.ts';
import type { Tab, View } from '../browser/view.ts';
import { playgroundApp } from '../playground/apps/server.ts';
import { ask } from '../playground/seed.ts';
import { glance } from './picture.ts';
import { startStoryWorld } from './story-world.ts';
import { NORA, pictures } from './told-inbox.ts';
import { press, reads, type StoryWorld, sidebarOf, textOf } from './world.ts';

/*
 * X1 and X4, as a rep tells it whose mail is in Outlook on the web:
 * 1. Nora writes for the first time. Her address stands beside her name; the sidebar stands beside her mail.
 * 2. I go on to Dana, without the page being loaded anew. Outlook shows her name alone: nobody is made up, I am asked.
 * 3. I say her address once, and see what she asks. A question goes into my reply and, by Outlook's own undo, out again.
 * 4. Her next conversation is hers at once, also after the page was loaded anew, and goes into the same history.
 * 5. What I said stands in the settings. Forgotten there, I am asked again, and find Dana among my clients.
 */
const OUTLOOK = 'https://outlook.office.com/mail/inbox';
const RAMP = 'Ramp at the northern site';
const MAY = 'Two days in May';
const ROOM = 'The room on the first floor';
const DANA = 'dana@ruizco.example';
const ASKED_ONCE = 'Outlook shows only the name Dana Ruiz. What is their address?';
const EDITOR = '[contenteditable=true][aria-multiline=true]';

let web: LocalWeb;
let world: StoryWorld;
let own: Tab;
let page: Tab;
let sidebar: View;

beforeAll(async () => {
  web = await startLocalWeb({ 'outlook.office.com': playgroundApp('outlook') });
  world = await startStoryWorld(web);
  own = await world.openOwn('home.html#/settings');
  page = await world.open(OUTLOOK);
});
afterAll(async () => {
  await world?.close();
  await web?.stop();
});

/** Opens a conversation from the list. */
const open = (subject: string) =>
  page.locator(`::-p-xpath(//*[@data-convid][contains(., "${subject}")])`).click();
const draft = () => page.$eval(EDITOR, (box) => (box as HTMLElement).innerText);

describe('X1 the sidebar beside Outlook on the web', () => {
  it('stands beside the mail, and is about whoever wrote it', async () => {
    await open(RAMP);
    sidebar = await sidebarOf(page);
    const shown = await reads(sidebar, 'send me the drawing of the ramp');
    expect(shown).toContain(NORA.name);
    expect(shown).toContain(NORA.email);
    const [mail = 0, beside = 0, width = 0] = await page.evaluate(() => {
      const host = [...document.body.children].find((one) => getComputedStyle(one).zIndex === '2147483646');
      const app = document.getElementById('app');
      return [app?.getBoundingClientRect().right, host?.getBoundingClientRect().left, innerWidth];
    });
    expect(mail).toBeLessThanOrEqual(beside);
    expect(beside).toBeLessThan(width);
    await pictures({ page, sidebar }, own, 'outlook');
  });

  it('asks whose a name is, and never shows the last client beside the next mail', async () => {
    await sidebar.evaluate(() => {
      const seen: string[] = [];
      Object.assign(globalThis, { seen });
      new MutationObserver(() => seen.push(document.body.innerText)).observe(document.body, {
        subtree: true,
        childList: true,
        characterData: true,
      });
    });
    await open(MAY);
    expect(await reads(sidebar, ASKED_ONCE)).not.toContain('@quistlogistics');
    const seen = await sidebar.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
    const both = seen.filter((text) => text.includes('Nora') && text.includes('Dana'));
    expect(both).toEqual([]);
    expect(await ask(own, 'client.list', { search: 'Dana', limit: 5 })).toEqual([]);
    await pictures({ page, sidebar }, own, 'outlook-name');
  });

  it('takes the address once, and reads what they ask', async () => {
    await sidebar.locator('.type-address input').fill(DANA);
    await press(sidebar, "That's who");
    const shown = await reads(sidebar, DANA);
    expect(shown).toContain('Dana Ruiz');
    await reads(sidebar, 'two days of sales training in May');
    await sidebar.waitForSelector('.question');
  });

  it('puts a question into a reply, above signature and quote, and the page takes it out again (X4)', async () => {
    const question = await sidebar.$eval('.question p', (words) => (words as HTMLElement).innerText.trim());
    await press(sidebar, 'Put in the draft');
    await reads(sidebar, 'A reply was opened');
    const written = await draft();
    expect(written).toContain(question);
    expect(written.indexOf(question)).toBeLessThan(written.indexOf('Ashby & Lowe'));
    expect(written.indexOf('Ashby & Lowe')).toBeLessThan(written.indexOf('From: Dana Ruiz'));
    expect(await page.$$eval(EDITOR, (boxes) => boxes.length)).toBe(1);
    await glance(page, 'outlook-reply');
    await page.focus(EDITOR);
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    await page.waitForFunction(
      (box, words) => !(document.querySelector<HTMLElement>(box)?.innerText ?? words).includes(words),
      {},
      EDITOR,
      question,
    );
    expect(await draft()).toContain('From: Dana Ruiz');
  });

  it('knows the name on the next conversation, and after the page is loaded anew', async () => {
    await open(ROOM);
    await reads(sidebar, 'the room on the first floor is ours');
    expect(await textOf(sidebar)).toContain(DANA);
    await page.reload();
    sidebar = await sidebarOf(page);
    expect(await reads(sidebar, DANA)).not.toContain('shows only the name');
    const [dana, another] = await ask(own, 'client.list', { search: 'Dana', limit: 5 });
    expect([dana?.person.addresses, another]).toEqual([[DANA], undefined]);
    await press(sidebar, 'History');
    await reads(sidebar, 'We want two days of sales training');
  });

  it('is about nobody beside the list, and about the mail again that one goes back to', async () => {
    await page.locator('[data-folder-name=inbox]').click();
    await sidebar.waitForFunction(() => !document.body.innerText.includes('@'));
    await page.evaluate(() => history.back());
    await reads(sidebar, DANA);
  });

  it('forgets what was said where it is told to, and asks again', async () => {
    await own.bringToFront();
    await reads(own, 'Shown by name alone');
    await press(own, 'Forget the address of Dana Ruiz');
    await reads(own, 'The next mail that shows only Dana Ruiz asks again.');
    await page.bringToFront();
    await reads(sidebar, ASKED_ONCE);
    await reads(sidebar, 'Clients of this name');
  });

  it('takes a client of that name for who it is, on this mail and the next', async () => {
    await press(sidebar, 'Dana Ruiz');
    await reads(sidebar, 'the room on the first floor is ours');
    expect(await ask(own, 'names.list', { person: null })).toMatchObject([
      { name: 'Dana Ruiz', email: DANA },
    ]);
    await open(MAY);
    await reads(sidebar, 'two days of sales training in May');
  });
});
