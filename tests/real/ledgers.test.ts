import type { KeyInput } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LedgerName, Ledgers } from '../../utils/ledgers/ledgers.ts';
import { type LocalWeb, startLocalWeb } from '../browser/local-web.ts';
import { notTheBrowsersOwn } from '../browser/own-requests.ts';
import type { Tab, View } from '../browser/view.ts';
import { glance } from '../e2e/picture.ts';
import { startStoryWorld } from '../e2e/story-world.ts';
import { cards, DAY, pictures, startsWith } from '../e2e/told-inbox.ts';
import { giveKeyboard, press, reads, type StoryWorld, sidebarOf } from '../e2e/world.ts';
import { ask } from '../playground/seed.ts';
import { letter } from './letter.ts';
import type { Mail } from './maildir.ts';
import { type RoundcubeServer, startRoundcube } from './roundcube-server.ts';
import { signIn } from './sign-in.ts';

/*
 * A client on a real Roundcube over a real IMAP server, from her mails to the ledgers and back to the next mail:
 * 1. In a mail of mine stands a promise I had forgotten. Weeks ago Ines promised the floor plan and wished for Polish
 *    labels: I keep each by a key, and a third thing by selecting it.
 * 2. Then a delivery went wrong. That stands before everything, and no treat is thought of until it is mended. The
 *    background is killed in the middle of it.
 * 3. What is left stands in its order: my promise, her wish, one thing more than she asked for.
 * 4. A month and a half after the printer came, a check-in is due. Its draft stands in the reply, and it is done.
 * 5. Her answer arrives: it brings the floor plan, answers the check-in and praises.
 * 6. I step back for ten seconds, and ask whether I may quote her. The cake shows what was done for her.
 * 7. Her answer waits for mine on the list of today, until I write back. My week counts what happened, and nothing else.
 */

const NOW = Date.now();
const INES = 'ines.falk@falkprint.example';
const ROBIN = 'robin@harbour.example';
const dayOf = (ago: number) =>
  new Date(NOW - ago * DAY).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
const PROMISE = `I'll send you the floor plan by ${dayOf(-25)}`;
const WISH = 'I would love to have the labels in Polish too, half of my night shift reads nothing else';
const SELECTED = 'Every spring our open day eats a whole week';
const OURS = `I'll send you the price list by ${dayOf(10)}`;
const SORE = 'This is the third time the labels came without their codes';
const REPAIR = 'Drove over the same evening with a new roll';
const KEPT = 'here is the floor plan, as promised';
const PRAISE = 'Your people did a wonderful job with the setup, thank you';

function mail(folder: Mail['folder'], subject: string, ago: number, text: string): Mail {
  const [ines, robin] = [`Ines Falk <${INES}>`, `Robin Hale <${ROBIN}>`];
  const [from, to] = folder === 'Sent' ? [robin, ines] : [ines, robin];
  return letter({ folder, from, to, subject, at: NOW - ago * DAY, text });
}
const MAILS = [
  mail(
    'INBOX',
    'Label printer',
    40,
    `Hi Robin,\n\nthe label printer has arrived and runs well. ${PROMISE}.\n\n${WISH}.\n\n${SELECTED}.\n\nInes`,
  ),
  mail(
    'INBOX',
    'Third time',
    20,
    `Robin,\n\n${SORE} and two trucks stood waiting. Unacceptable.\n\nInes Falk`,
  ),
  mail('Sent', 'Prices', 15, `Hi Ines,\n\nthank you for the call. ${OURS}.\n\nRobin`),
];
/** Arrives later; Roundcube tells times to the minute, and nobody answers within the same. */
const answer = () =>
  mail(
    'INBOX',
    'Re: Label printer',
    (NOW - Date.now()) / DAY - 2 / 1440,
    `Hi Robin,\n\n${KEPT}. We like how fast it prints, and we do not like the noise.\n\n${PRAISE}.\n\nInes`,
  );

let server: RoundcubeServer;
let web: LocalWeb;
let world: StoryWorld;
let page: Tab;
let own: Tab;
let sidebar: View;

beforeAll(async () => {
  server = await startRoundcube({ mails: MAILS });
  web = await startLocalWeb({});
  world = await startStoryWorld(web);
  own = await world.openOwn('home.html');
  page = await signIn(world, server);
});
afterAll(async () => {
  await world?.close();
  await web?.stop();
  await server?.stop();
});

async function open(uid: number, folder: Mail['folder'] = 'INBOX'): Promise<void> {
  await page.bringToFront();
  await page.goto(server.messageUrl(folder, uid));
  sidebar = await sidebarOf(page);
  await reads(sidebar, INES);
}
/** Presses a key in the sidebar, from no card in particular. */
async function key(name: KeyInput): Promise<void> {
  await giveKeyboard(sidebar);
  await page.keyboard.press(name);
}
async function rows<Name extends LedgerName>(table: Name): Promise<Ledgers[Name][]> {
  return (await ask(own, 'data.read', { table, after: null, limit: 500 })).rows as Ledgers[Name][];
}
const states = async (table: LedgerName) => (await rows(table)).map(({ state }) => state);
const look = (name: string) => pictures({ page, sidebar }, own, `roundcube-${name}`);

describe('1. what was said weeks ago (D7, D1)', () => {
  it('is found in what I sent her', async () => {
    await open(1, 'Sent');
    expect(await reads(sidebar, 'You promised, by')).toContain(OURS);
    await key('+');
    await expect
      .poll(() => rows('promises'))
      .toMatchObject([{ by: 'us', state: 'open', evidence: { by: ROBIN } }]);
  });

  it('is proposed beside the mail too, kept by one key, and taken back by another', async () => {
    await open(1);
    await reads(sidebar, 'Said in this mail');
    await key('+');
    await reads(sidebar, 'A promise, due');
    await key('+');
    await reads(sidebar, 'A wish, kept for the day you can grant it');
    await key('u');
    await expect.poll(() => states('wishes')).toEqual([]);
    await reads(sidebar, 'Said in this mail');
    await key('+');
    await expect.poll(() => states('wishes')).toEqual(['open']);
    const thread = { subject: 'Label printer', url: expect.stringContaining('_uid=1') };
    expect(await rows('promises')).toMatchObject([
      { by: 'us' },
      { by: 'client', state: 'open', evidence: { quote: PROMISE, by: INES, thread } },
    ]);
    expect(await rows('wishes')).toMatchObject([{ text: WISH, evidence: { by: INES, thread } }]);
  });

  it('is kept by selecting it, in two actions', async () => {
    await page.evaluate((words) => {
      const all = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (all.nextNode()) {
        const text = all.currentNode as Text;
        const at = text.data.indexOf(words);
        if (at >= 0) getSelection()?.setBaseAndExtent(text, at, text, at + words.length);
      }
    }, SELECTED);
    await world.background.command('keep-wish');
    await reads(sidebar, `Kept as a wish: “${SELECTED}”`);
    expect((await rows('wishes')).at(-1)).toMatchObject({ text: SELECTED, source: 'selection' });
  });
});

describe('2. what went wrong (P1, P4, C1)', () => {
  it('stands before all that is overdue, once I say that it was sore', async () => {
    await open(2);
    await startsWith(sidebar, 'You promised');
    await reads(sidebar, '? it reads sore');
    await key('S');
    await startsWith(sidebar, 'First, mend this');
    const shown = await reads(sidebar, 'An extra can wait');
    expect(shown).toContain('First, put right what went wrong');
    expect(shown).not.toContain('Do it');
    await look('sore');
  });

  it('is mended, with the background killed before and after, and nothing lost', async () => {
    await key('R');
    await sidebar.waitForSelector('.entry-form textarea:focus');
    await page.keyboard.type(REPAIR);
    const before = [await rows('promises'), await rows('wishes'), await rows('endings')];
    await world.background.end();
    expect([await rows('promises'), await rows('wishes'), await rows('endings')]).toEqual(before);
    await page.keyboard.press('Enter');
    await startsWith(sidebar, 'You promised');
    await world.background.end();
    expect(await rows('endings')).toMatchObject([
      { state: 'repaired', repair: { done: REPAIR }, evidence: { quote: expect.stringContaining(SORE) } },
    ]);
    await key('u');
    await startsWith(sidebar, 'First, mend this');
    expect(await states('endings')).toEqual(['sore']);
    await key('R');
    await sidebar.waitForSelector('.entry-form textarea:focus');
    await page.keyboard.type(`${REPAIR}\n`);
    await startsWith(sidebar, 'You promised');
  });
});

describe('3. what is left, in its order (D7, D5, D4, C2)', () => {
  it('is my promise, then her wish', async () => {
    expect(await reads(sidebar, '10 days late')).toContain(OURS);
    await key('y');
    await startsWith(sidebar, 'Ines Falk once wished');
    await key('g');
    await sidebar.waitForSelector('.entry-form select:focus');
    await page.keyboard.type('bought');
    await page.keyboard.press('Enter');
    await reads(sidebar, 'Granted.');
    expect(await rows('wishes')).toMatchObject([{ state: 'granted', grant: { route: 'bought' } }, {}]);
  });

  it('is one thing more than she asked for, which cites what it rests on', async () => {
    const shown = await reads(sidebar, 'Not this');
    expect(shown).toMatch(/one extra/iu);
    await sidebar.locator('::-p-xpath(//button[starts-with(normalize-space(.), "Do it")])').click();
    await reads(sidebar, 'You will be asked how they took it');
    const [extra] = await rows('extras');
    expect(extra).toMatchObject({ state: 'done', given: { reaction: null } });
    expect(extra?.facts.length).toBeGreaterThan(0);
  });
});

describe('4. after the sale (K1, K2)', () => {
  it('a delivery is written down with what it was sold on', async () => {
    await press(sidebar, 'History');
    await press(sidebar, 'After the sale');
    await reads(sidebar, '2 layers');
    await key('a');
    await sidebar.locator('[name=what]').fill('the label printer');
    await sidebar.locator('[name=deliveredOn]').fill(new Date(NOW - 50 * DAY).toISOString().slice(0, 10));
    await sidebar.locator('[name=claims]').fill('the night shift can read the labels');
    await press(sidebar, 'Keep');
    await reads(sidebar, 'Kept, with what is to follow it.');
  });

  it('its check-in is due, and its words go into the reply, which is another page', async () => {
    await press(sidebar, 'Now');
    await reads(sidebar, 'A check-in');
    await look('check-in');
    await sidebar
      .locator('::-p-xpath(//section[.//h2="A check-in"]//button[starts-with(., "Put in")])')
      .click();
    await page.waitForFunction(() =>
      (document.querySelector('#composebody') as HTMLTextAreaElement | null)?.value.includes(
        'What do you like about it? And what do you not like?',
      ),
    );
    const draft = await page.$eval('#composebody', (box) => (box as HTMLTextAreaElement).value);
    expect(draft).toContain('By now you know the label printer better than I do');
    expect(draft).not.toContain('{');
    await glance(page, 'roundcube-check-in-draft');
    const checkIn = async () => (await rows('deliveries'))[0]?.layers.find(({ kind }) => kind === 'check-in');
    await expect.poll(checkIn).toMatchObject({ state: 'done' });
  });
});

describe('5. her answer (D7, K2, K5)', () => {
  it('arrives over IMAP, and shows the promise kept', async () => {
    await server.deliver(answer());
    await open(3);
    const shown = await reads(sidebar, 'Kept, it seems');
    expect(shown).toContain(KEPT);
    await startsWith(sidebar, 'Ines Falk has answered');
    await look('answer');
    await key('+');
    await reads(sidebar, 'Kept, and before its day.');
    expect((await rows('promises')).map(({ state }) => state)).toEqual(['kept', 'early']);
  });

  it('praises, which is kept word for word', async () => {
    await reads(sidebar, 'They praise');
    await key('+');
    await reads(sidebar, 'Kept, word for word.');
    expect(await rows('praise')).toMatchObject([{ state: 'kept', evidence: { quote: PRAISE, by: INES } }]);
  });
});

describe('6. before I write back (P5, P3, K5, K4)', () => {
  it('I step back for ten seconds, and she should feel heard, in this reply and from now on', async () => {
    await key('B');
    const shown = await reads(sidebar, 'How should they feel?');
    expect(shown).toContain('Their mail reads warm.');
    await look('step-back');
    await sidebar.select('.step-back select', 'heard');
    await page.keyboard.press('B');
    await sidebar.waitForSelector('.step-back', { hidden: true });
    expect(await sidebar.$eval('.feel select', (list) => (list as HTMLSelectElement).value)).toBe('heard');
    await press(sidebar, 'Always for Ines Falk');
    await reads(sidebar, 'should feel heard');
    expect(await rows('cares')).toMatchObject([{ feelAs: 'heard' }]);
  });

  it('I ask whether I may quote her, and the cake shows all of it', async () => {
    await press(sidebar, 'History');
    await press(sidebar, 'After the sale');
    expect(await reads(sidebar, 'What they praised')).toContain(PRAISE);
    const picture = await sidebar.$eval('.cake-picture', (svg) => svg.getAttribute('aria-label'));
    expect(picture).toContain('Check-ins: 1');
    expect(picture).toContain('Wishes granted: 1');
    await look('cake');
    await press(sidebar, 'Ask to quote it');
    await page.waitForSelector('#composebody');
    await expect.poll(() => states('praise')).toEqual(['asked']);
  });
});

describe('7. what is left, and what counts (K2, D9)', () => {
  const visit = async (place: string) => {
    await own.bringToFront();
    await own.evaluate((hash) => location.assign(hash), place);
  };

  it('her answer waits for my own words on the list of today', async () => {
    await visit('#/today');
    expect(await reads(own, 'has answered: answer this one yourself')).toContain('Ines Falk');
  });

  it('it waits no more once I have written back from my phone, and the mail lies in Sent', async () => {
    const later = (NOW - Date.now()) / DAY - 4 / 1440;
    await server.deliver(mail('Sent', 'Re: Label printer', later, 'Hi Ines,\n\nI bring a mat.\n\nRobin'));
    await open(2, 'Sent');
    await visit('#/today');
    await own.waitForFunction(() => !document.body.innerText.includes('answer this one yourself'));
    await open(3);
    await reads(sidebar, 'How did this end?');
    expect(await cards(sidebar)).not.toContain('Ines Falk has answered');
  });

  it('my week counts my promise, her wishes, the extra and the check-in', async () => {
    await visit('#/mirror');
    await reads(own, 'To practise this week');
    const pictures = await own.$$eval('.weeks-picture', (all) =>
      all.map((one) => one.getAttribute('aria-label')),
    );
    expect(pictures).toEqual([
      'Questions, week by week. Asked: 0, Answered: 0',
      'Wishes, week by week. Caught: 2, Granted: 1',
      'Your promises, week by week. Kept: 1, Missed: 0',
      'After the sale, week by week. Done: 2',
      'Doors, week by week. Opened: 0',
    ]);
  });

  it('made no request of its own on the way (X8)', () => {
    expect(notTheBrowsersOwn(web.strayed)).toEqual([]);
  });
});
