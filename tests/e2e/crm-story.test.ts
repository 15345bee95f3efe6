import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Tab, View } from '../browser/view.ts';
import { type PlaygroundApp, startPlaygroundApp } from '../playground/apps/server.ts';
import { ask } from '../playground/seed.ts';
import { NORA, pictures, startToldStory, type ToldStory, thread } from './told-inbox.ts';
import { giveKeyboard, reads, sidebarOf, textOf } from './world.ts';

/*
 * X2, as an account rep tells it:
 * 1. I open Nora's record in the CRM: the sidebar beside it is the one I know from the mail, with what has passed.
 * 2. I go on to Ted without the page being loaded anew: for a moment nobody is shown, then Ted, and never Nora there.
 * 3. The list shows nobody, and my own address and the one in the footer are nobody's. Where I tick one line of it, the
 *    sidebar is about whoever's record that is, though the list shows no address; of a record I never opened it says so,
 *    and two are nobody's.
 * 4. Ilse's record has no address: I say it once, and it is known from then on.
 * 5. Back in the mail, Nora's record stands beside it, and one click opens it.
 * 6. What I set beside her record brings me back to it by one key, and so does a reminder set anywhere for Ilse, with
 *    whom no mail has passed (X5).
 */
let crm: PlaygroundApp;
let inbox: ToldStory;
let page: Tab;
let sidebar: View;

beforeAll(async () => {
  crm = await startPlaygroundApp('crm');
  inbox = await startToldStory([
    thread('Northern site', [[NORA, 3, 'Hi Robin,\n\nthe northern site opens in May.\n\nNora']]),
  ]);
  await inbox.open('Northern site');
});
afterAll(async () => {
  await inbox?.close();
  await crm?.stop();
});

const goTo = (hash: string) => page.evaluate((to) => location.assign(to), hash);
/** Everything the sidebar reads from now on, to find whom it never showed. */
const listen = () =>
  sidebar.evaluate(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { seen });
    new MutationObserver(() => seen.push(`${document.querySelector('h1')?.textContent ?? ''}`)).observe(
      document.body,
      { subtree: true, childList: true, characterData: true },
    );
  });

describe('X2 the sidebar beside a CRM', () => {
  it('knows the person of the record from the mail', async () => {
    page = await inbox.world.open(`${crm.url}#/contacts/1/show`);
    sidebar = await sidebarOf(page);
    const shown = await reads(sidebar, NORA.email);
    expect(shown).toContain('Nora Quist');
    expect(shown.toLowerCase()).toContain('the northern site opens in may');
    await reads(sidebar, 'Atomic CRM');
  });

  it('follows to the next record, and never shows the last client at its address', async () => {
    await listen();
    await goTo('#/contacts/2/show');
    await reads(sidebar, 'ted@lo.example');
    const seen = await sidebar.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
    const ted = seen.findIndex((name) => name.includes('Ted'));
    expect(ted).toBeGreaterThanOrEqual(0);
    expect(seen.slice(ted).filter((name) => name.includes('Nora'))).toEqual([]);
  });

  it('shows nobody beside a list, whatever addresses stand around it', async () => {
    await goTo('#/contacts');
    await sidebar.waitForFunction(() => !document.body.innerText.includes('ted@lo.example'), {
      timeout: 10_000,
    });
    expect(await textOf(sidebar)).not.toContain('@');
  });

  it('is about whoever is ticked alone in the list, if their record was open before', async () => {
    const tick = (line: number) =>
      page.evaluate(
        (at) => [...document.querySelectorAll<HTMLElement>('#main-content [role="checkbox"]')][at]?.click(),
        line,
      );
    const shows = (what: string, not: string) =>
      sidebar.waitForFunction(
        (is: string, no: string) =>
          document.body.innerText.includes(is) && !document.body.innerText.includes(no),
        { timeout: 10_000 },
        what,
        not,
      );
    await page.waitForSelector('#main-content [role="checkbox"]');
    await tick(0);
    await reads(sidebar, NORA.email);
    await pictures({ page, sidebar }, inbox.own, 'crm-peek');
    await tick(1);
    await shows('', '@');
    await tick(0);
    await shows('ted@lo.example', NORA.email);
    await tick(1);
    await shows('', '@');
    // Her record was never open; that her name is almost one that is known says nothing.
    await listen();
    await tick(3);
    await reads(sidebar, 'Open its record once');
    await pictures({ page, sidebar }, inbox.own, 'crm-peek-unknown');
    await tick(0);
    await tick(3);
    await reads(sidebar, NORA.email);
    const seen = await sidebar.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
    expect(seen.filter((name) => name.includes('Quast'))).toEqual([]);
  });

  it('asks once whose a record without an address is', async () => {
    await goTo('#/contacts/3/show');
    await reads(sidebar, 'This record shows no mail address');
    const field = await sidebar.waitForSelector('input');
    await field?.type('Ilse Varga ilse@vargabau.example');
    await field?.press('Enter');
    await reads(sidebar, 'ilse@vargabau.example');
    await goTo('#/contacts/1/show');
    await reads(sidebar, NORA.email);
    await goTo('#/contacts/3/show');
    await reads(sidebar, 'ilse@vargabau.example');
  });

  it('leads from the mail to the record', async () => {
    const mail = await inbox.open('Northern site');
    await reads(mail.sidebar, 'In your CRM');
    await inbox.pictures('crm-record');
    await mail.sidebar
      .locator('::-p-xpath(//button[starts-with(normalize-space(.), "Open Nora Quist")])')
      .click();
    await page.waitForFunction(() => location.hash === '#/contacts/1/show');
  });

  it('is come back to by one key from today: the record a reminder was set beside, or that of its client', async () => {
    await page.bringToFront();
    await reads(sidebar, NORA.email);
    await giveKeyboard(sidebar);
    await page.keyboard.press('r');
    await sidebar.waitForSelector('.nudge-form input');
    await page.keyboard.type('Ask Nora about the gate tomorrow 9:00');
    await reads(sidebar, 'tomorrow');
    await page.keyboard.press('Enter');
    await reads(sidebar, 'Comes back');
    const [ilse] = await ask(inbox.own, 'client.list', { search: 'ilse@vargabau.example', limit: 1 });
    await ask(inbox.own, 'nudges.add', {
      id: crypto.randomUUID(),
      person: ilse?.person.id ?? '',
      reason: 'Send Ilse the drawings',
      dueAt: Date.now() + 2 * 86_400_000,
    });
    for (const [words, opens, hash] of [
      ['Ask Nora about the gate', 'Open the record', '#/contacts/1/show'],
      ['Send Ilse the drawings', 'Open', '#/contacts/3/show'],
    ] as const) {
      await goTo('#/contacts');
      await inbox.own.bringToFront();
      await inbox.own.evaluate(() => location.assign('/home.html#/today'));
      await reads(inbox.own, words);
      const row = await inbox.own.waitForSelector(`::-p-xpath(//article[contains(., "${words}")])`);
      expect(await row?.evaluate((shown) => (shown as HTMLElement).innerText)).toContain(opens);
      await row?.evaluate((shown) => (shown as HTMLElement).focus());
      await inbox.own.keyboard.press('o');
      await page.waitForFunction((to) => location.hash === to, {}, hash);
    }
  });
});
