import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Tab, View } from '../browser/view.ts';
import { ask } from '../playground/seed.ts';
import { glance } from './picture.ts';
import { startStoryWorld } from './story-world.ts';
import { openThread, press, reads, type StoryWorld, sidebarOf, textOf } from './world.ts';

let world: StoryWorld;
const tabs: Tab[] = [];
beforeAll(async () => {
  world = await startStoryWorld();
});
afterAll(() => world.close());
afterEach(async () => {
  for (const tab of tabs.splice(0)) await tab.close();
});

async function gmail(path: string): Promise<Tab> {
  const page = await world.openGmail(path);
  tabs.push(page);
  return page;
}

const TRAINING = 'Sales training for our account managers';
const HENRIKE = 'h.voss@vossberg-logistik.example';
const SHOWROOM = 'Showroom follow-ups';
const DANA = 'dana.okafor@brightwaterkitchens.example';

const QUESTION = 'would Thursday at ten suit you for a call?';
const OFFER = 'Remind me if no answer by';
const SEND = '.M9 .T-I-atl:not(.Uo)';

/** Writes a new mail to Dana, and does not send it. */
async function write(page: Tab, subject: string, text: string): Promise<void> {
  await page.locator('.T-I-KE').click();
  await page.locator('.M9 .agP').fill(DANA);
  await page.locator('.M9 [name="subjectbox"]').fill(subject);
  await page.focus('.M9 [g_editable]');
  await page.keyboard.type(`Hello Dana, ${text}`);
}

describe('beside Gmail (X1, P1)', () => {
  it.each([
    ['2023-11', 'en'],
    ['2025-11', 'de'],
    ['2026-06', 'ja'],
  ])(
    'follows threads that open, close and switch, as it was built in %s, with labels in %s',
    async (variant, hl) => {
      const page = await gmail(`?variant=${variant}&hl=${hl}#inbox`);
      await openThread(page, TRAINING);
      const sidebar = await sidebarOf(page);
      await reads(sidebar, HENRIKE);
      await page.evaluate(() => history.back());
      await reads(sidebar, 'Open a mail');
      await openThread(page, SHOWROOM);
      await reads(sidebar, DANA);
      await openFromHash(page, TRAINING);
      await reads(sidebar, HENRIKE);
    },
  );

  it.each(['2023-11', '2025-11', '2026-06'])('reads the reading pane of %s', async (variant) => {
    const page = await gmail(`?variant=${variant}&pane=1#inbox`);
    await openThread(page, TRAINING);
    await reads(await sidebarOf(page), HENRIKE);
    await openThread(page, SHOWROOM);
    await reads(await sidebarOf(page), DANA);
  });

  it('reads a thread in a window of its own', async () => {
    const list = await gmail('#inbox');
    const id = await threadId(list, TRAINING);
    const page = await gmail(`?view=btop&th=${id}`);
    await reads(await sidebarOf(page), HENRIKE);
  });

  it('offers to wait for the answer to a new mail as soon as Gmail says that it was sent (X5)', async () => {
    const page = await gmail('#inbox');
    await write(page, 'The second showroom', QUESTION);
    const sidebar = await sidebarOf(page);
    await reads(sidebar, DANA);
    await page.locator(SEND).click();
    await reads(sidebar, QUESTION);
    await glance(page, 'sent-new');
    await press(sidebar, 'Remind me if no answer by');
    await reads(sidebar, 'You are reminded on');
    await openThread(page, TRAINING);
    await reads(sidebar, HENRIKE);
  });

  it('offers it no more for a mail of which that was refused, also when it is opened later (X5)', async () => {
    const page = await gmail('#inbox');
    const sent = async (subject: string) => {
      await write(page, subject, `${subject}: ${QUESTION}`);
      await page.locator(SEND).click();
      const sidebar = await sidebarOf(page);
      await reads(sidebar, `${subject}: ${QUESTION}`);
      return sidebar;
    };
    await sent('The fourth showroom');
    const sidebar = await sent('The third showroom');
    await press(sidebar, 'No need');
    await reads(sidebar, 'You are not reminded');
    await expect.poll(() => textOf(sidebar)).not.toContain(OFFER);
    /** What is offered beside the mail of this subject, once it is open and read. */
    const offered = async (subject: string) => {
      await page.evaluate(() => location.assign('#starred'));
      await reads(sidebar, 'Open a mail');
      await openFromHash(page, subject);
      const beside = async () => {
        const now = await ask(sidebar, 'now.get', {});
        return now.state === 'client' && now.thread?.subject === subject ? { offer: now.offer } : null;
      };
      await expect.poll(beside).not.toBeNull();
      return (await beside())?.offer?.question ?? null;
    };
    expect(await offered('The fourth showroom')).toContain(QUESTION);
    await reads(sidebar, OFFER);
    expect(await offered('The third showroom')).toBeNull();
    await expect.poll(() => textOf(sidebar)).not.toContain(OFFER);
  });

  it('takes the offer back where sending is undone, and makes none where the mail is thrown away (X5)', async () => {
    const page = await gmail('#inbox');
    await write(page, 'The fifth showroom', QUESTION);
    await page.locator(SEND).click();
    const sidebar = await sidebarOf(page);
    await reads(sidebar, OFFER);
    await page.locator('#link_undo').click();
    await page.waitForSelector('.M9 [name="subjectbox"]');
    await expect.poll(() => textOf(sidebar)).not.toContain(OFFER);
    await reads(sidebar, DANA);
    await page.locator('.M9 .oG').click();
    await page.waitForSelector('.M9', { hidden: true });
    expect(await reads(sidebar, 'Open a mail')).not.toContain(OFFER);
  });

  it('keeps two accounts apart', async () => {
    const page = await gmail('../1/#inbox');
    await openThread(page, 'Autumn programme');
    await reads(await sidebarOf(page), 'noor@kilnandcloth.example');
  });

  it('says of a forged name, a mixed-script domain and hidden characters that one should look twice', async () => {
    const page = await gmail('?hostile=1#inbox');
    const warned = async (sender: string, words: string) => {
      await page.evaluate(() => location.assign('#inbox'));
      await page.waitForFunction(
        (email) => document.querySelector(`tr.zA [email="${email}"]`) !== null,
        {},
        sender,
      );
      const id = await page.evaluate(
        (email) =>
          document
            .querySelector(`tr.zA:has([email="${email}"]) [data-legacy-thread-id]`)
            ?.getAttribute('data-legacy-thread-id'),
        sender,
      );
      await page.evaluate((next) => location.assign(`#all/${next}`), id ?? '');
      await reads(await sidebarOf(page), words);
    };
    await warned('billing@pay-brightwater.example', 'The name shows a different address');
    await warned('dana.okafor@brightw\u0430terkitchens.example', 'The domain mixes alphabets');
    await warned('priya@lanterndental.example', 'characters that cannot be seen');
  });

  it('leaves a newsletter, a receipt and a mailing list to themselves', async () => {
    const page = await gmail('?hostile=1#inbox');
    await openThread(page, 'Your receipt for booking TB-20418');
    await reads(await sidebarOf(page), "I don't know who this is");
  });

  it('never caused an error on the page', async () => expect(await world.errors()).toEqual([]));
});

async function threadId(page: View, subject: string): Promise<string> {
  const row = await page.waitForSelector(
    `::-p-xpath(//tr[contains(@class,"zA")][.//*[normalize-space(text())="${subject}"]]//*[@data-legacy-thread-id])`,
  );
  return (await row?.evaluate((element) => element.getAttribute('data-legacy-thread-id'))) ?? '';
}

async function openFromHash(page: View, subject: string): Promise<void> {
  await page.evaluate(() => location.assign('#inbox'));
  const id = await threadId(page, subject);
  await page.evaluate((next) => location.assign(`#all/${next}`), id);
}
