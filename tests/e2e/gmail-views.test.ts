import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Tab, View } from '../browser/view.ts';
import { glance, isSeen } from './picture.ts';
import { startStoryWorld } from './story-world.ts';
import { openThread, press, reads, type StoryWorld, sidebarOf } from './world.ts';

let world: StoryWorld;
const errors: string[] = [];
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
  if (isSeen(page)) page.on('pageerror', (error) => errors.push(String(error)));
  return page;
}

const TRAINING = 'Sales training for our account managers';
const HENRIKE = 'h.voss@vossberg-logistik.example';
const SHOWROOM = 'Showroom follow-ups';
const DANA = 'dana.okafor@brightwaterkitchens.example';

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
    await page.locator('.T-I-KE').click();
    await page.locator('.M9 .agP').fill(DANA);
    await page.locator('.M9 [name="subjectbox"]').fill('The second showroom');
    await page.focus('.M9 [g_editable]');
    await page.keyboard.type('Hello Dana, would Thursday at ten suit you for a call?');
    const sidebar = await sidebarOf(page);
    await reads(sidebar, DANA);
    await page.locator('.M9 .T-I-atl:not(.Uo)').click();
    await reads(sidebar, 'would Thursday at ten suit you for a call?');
    await glance(page, 'sent-new');
    await press(sidebar, 'Remind me if no answer by');
    await reads(sidebar, 'You are reminded on');
    await openThread(page, TRAINING);
    await reads(sidebar, HENRIKE);
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

  it.runIf(inject('browser') === 'chromium')('never caused an error on the page', () =>
    expect(errors).toEqual([]),
  );
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
