import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { notTheBrowsersOwn } from '../browser/own-requests.ts';
import type { View } from '../browser/view.ts';
import { glance } from '../e2e/picture.ts';
import { press, reads, textOf } from '../e2e/world.ts';
import { INES, startToldRoundcube, type ToldRoundcube } from './told-roundcube.ts';

/*
 * D1, D2, C6 on a real Roundcube over a real IMAP server, as a rep tells it:
 * 1. I read Ines's mail in the preview beside the list, which is a frame of its own. I select what she says in passing
 *    and press the key; something else I keep from the browser's menu.
 * 2. I reply. A report goes out without a word on what it means: one line asks what she should do on Monday because of
 *    it. I ask for what she told me: she did tell me.
 * 3. I have to say no. The no is kept as a wish of hers, and the next time I say the same nobody offers it again.
 */

const WISH = 'the room upstairs has never been warm in winter';
const PROMISE = 'The key to the yard is with my brother until you come';
const SUBJECT = 'Open day';
const TEXT = `Hi Robin,\n\nwe open the doors in March and expect 120 guests. By the way, ${WISH}, which nobody minds.\n\n${PROMISE}.\n\nInes`;
const REPORT = 'Attached is the visitor report for last year.';
const KNOWN = 'How many guests do you expect?';
const NO = "Unfortunately we don't offer evening courses.";
const BOX = '#composebody';

let story: ToldRoundcube;
let sidebar: View;

beforeAll(async () => {
  story = await startToldRoundcube([{ subject: SUBJECT, ago: 2, text: TEXT }]);
});
afterAll(() => story?.close());

/** Selects these words in the preview's frame, as a mouse does. */
async function select(words: string): Promise<void> {
  const frame = await story.page.waitForFrame((one) => one.url().includes('_action=preview'));
  await frame.waitForSelector('#messagebody');
  const selected = await frame.evaluate((sought) => {
    const all = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (all.nextNode()) {
      const text = all.currentNode as Text;
      const at = text.data.indexOf(sought);
      if (at >= 0) getSelection()?.setBaseAndExtent(text, at, text, at + sought.length);
    }
    return getSelection()?.toString();
  }, words);
  expect(selected).toBe(words);
}

/** Replies to her mail, which is another page, and waits until the sidebar stands beside it. */
async function reply(): Promise<void> {
  await story.open(1);
  await story.page.evaluate(() => rcmail.command('reply'));
  await story.page.waitForSelector(BOX);
  sidebar = await story.beside();
  await reads(sidebar, INES.email);
}
/** Writes this and nothing else into the reply. */
async function write(words: string): Promise<void> {
  const { page } = story;
  await page.focus(BOX);
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.keyboard.type(words);
}
/** Waits until the sidebar says this no more of the draft. */
const gone = (words: string) =>
  sidebar.waitForFunction(
    (sought) => !document.querySelector('.remark')?.textContent?.includes(sought),
    {},
    words,
  );
const remarks = () => sidebar.$$eval('.remark', (all) => all.map((one) => one.textContent ?? ''));

describe('1. words selected in the preview’s own frame (D1)', () => {
  it('are kept as her wish by one key, with who said it, when and where', async () => {
    const { page, server } = story;
    await page.goto(`${server.url}?_task=mail&_mbox=INBOX`);
    await (await page.waitForSelector('#messagelist tbody tr'))?.click();
    sidebar = await story.beside();
    await reads(sidebar, INES.email);
    await select(WISH);
    await story.world.background.command('keep-wish');
    await reads(sidebar, `Kept as a wish: “${WISH}”`);
    expect(await story.rows('wishes')).toMatchObject([
      {
        text: WISH,
        source: 'selection',
        evidence: { quote: WISH, by: INES.email, thread: { subject: SUBJECT } },
      },
    ]);
    await story.look('preview-kept');
  });

  it('are kept as her promise from the browser’s menu, and taken back', async () => {
    await select(PROMISE);
    const choose = () => story.world.background.menu('keep-promise', PROMISE);
    await choose();
    await reads(sidebar, `Kept as their promise: “${PROMISE}”`);
    expect(await story.rows('promises')).toMatchObject([{ by: 'client', text: PROMISE, state: 'open' }]);
    await press(sidebar, 'Undo');
    await expect.poll(() => story.rows('promises')).toEqual([]);
    await choose();
    await expect.poll(() => story.rows('promises')).toHaveLength(1);
  });

  it('are kept once, also where the same mail is read on a page of its own', async () => {
    sidebar = await story.open(1);
    await reads(sidebar, '1 wish');
    await reads(sidebar, '1 open promise');
    expect(await story.rows('wishes')).toHaveLength(1);
  });
});

describe('2. what I write back (C6)', () => {
  it('hands over a report without saying what it means: one line asks', async () => {
    await reply();
    await write(REPORT);
    await reads(sidebar, 'What should they do on Monday because of this?');
    // A slow typist is asked in the middle of the sentence, and then about the whole of it.
    await reads(sidebar, REPORT.replace(/\.$/, ''));
    expect(await remarks()).toHaveLength(1);
    await glance(story.page, 'roundcube-so-what');
    await write(`${REPORT} It shows that most guests come for the press, so I would put it by the gate.`);
    await gone('on Monday');
  });

  it('asks her for what she told me in the mail that I answer', async () => {
    await write(KNOWN);
    expect(await reads(sidebar, 'They told you already.')).toContain('How many guests');
    await write('You expect 120 guests. Is that still right?');
    await gone('They told you already.');
  });
});

describe('3. a no (D2)', () => {
  it('is kept as a wish of hers by one click, and the reply stays as it is', async () => {
    await write(NO);
    await reads(sidebar, 'A no is a wish');
    await press(sidebar, 'Keep as a wish');
    await reads(sidebar, 'A wish, kept for the day you can grant it');
    await gone('A no is a wish');
    expect((await story.rows('wishes')).find(({ source }) => source === 'draft')).toMatchObject({
      state: 'open',
      text: expect.stringContaining('evening courses'),
    });
    expect(await story.page.$eval(BOX, (box) => (box as HTMLTextAreaElement).value)).toContain(NO);
  });

  it('is offered once: the same no in the next reply is not', async () => {
    await reply();
    await write(`${NO} ${REPORT}`);
    await reads(sidebar, 'What should they do on Monday because of this?');
    expect(await textOf(sidebar)).not.toContain('A no is a wish');
    expect(await story.rows('wishes')).toHaveLength(2);
  });

  it('sent nothing anywhere (X8)', () => {
    expect(notTheBrowsersOwn(story.web.strayed)).toEqual([]);
  });
});
