import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dayOf } from '../../utils/clients/day.ts';
import type { Tab, View } from '../browser/view.ts';
import type { SampleAddress, SampleThread } from '../playground/inbox.ts';
import { ask } from '../playground/seed.ts';
import { glance, isSeen } from './picture.ts';
import {
  DAY,
  type Letter,
  ME,
  NORA,
  ownPictures,
  startsWith,
  startToldStory,
  type ToldStory,
  thread,
} from './told-inbox.ts';
import { openThread, press, reads, textOf } from './world.ts';

/*
 * P1 to P5, D6, C5, as a rep tells it:
 * 1. Nora's mail is angry. The sidebar thinks that it ended sore; one key says so, and another takes it back.
 * 2. Beside her next mail this stands before the promise I owe her. Her warm mail makes it seem repaired; I write down
 *    what I did, and only then it goes.
 * 3. I keep what she told me of herself. What I heard of her mother folds itself away, and goes into no draft.
 * 4. She should feel safe. One edit brings the reply nearer to that, and goes out again. In the draft I write another.
 * 5. I step back before the reply; and before a meeting with two of them, on a sheet to copy and to print.
 * 6. I see that Tess wrote to Tom yesterday, and who of us knows whom.
 * 7. A stranger reads along: a badge, my notes folded, no question, no wish, no extra.
 */

const TESS = { name: 'Tess Lowe', email: 'tess@ashbylowe.example' };
const TOM = { name: 'Tom Ilves', email: 'tom@quistlogistics.example' };
const IVO = { name: 'Ivo Brandt', email: 'ivo@brandtfloors.example' };

const SORE = 'this is the third time the pallets came two days late, and nobody told us';
const WARM = 'That was wonderful, thank you, you made my whole night shift smile';
const OWED = 'Send the two dates';
const ROWING = 'Rows on the canal every morning';
const MOTHER = 'Her mother is in hospital after a fall';
const SAFE = 'If anything changes, you will hear it from me first.';
const WISH = 'Labels in Polish';
const NOTE = 'Decides with Ruth from finance';
const REPAIR = 'Called her the same evening, the new carrier starts on Monday';
const DRAFT = '[g_editable=true]';

const ANGRY: Letter = [NORA, 3, `Hi Robin,\n\n${SORE}. This is unacceptable.\n\nNora`];
const PALLETS = thread('Late pallets', [ANGRY]);
const PALLETS_LATER = thread('Late pallets', [
  ANGRY,
  [ME, 2, 'Hi Nora,\n\nthat should not have happened. I am calling you now.\n\nRobin'],
  [NORA, 0.2, `Hi Robin,\n\nthe driver came himself on Sunday. ${WARM}.\n\nNora`],
]);
const WANTS =
  'we want two days of sales training in May, for all fourteen account managers. Could you let me know which dates you have free and what it would cost?';
const WANTED: Letter = [NORA, 0.1, `Hi Robin,\n\n${WANTS}\n\nNora`];
const TRAINING = thread('Two days in May', [WANTED]);
const TRAINING_LATER = thread('Two days in May', [
  WANTED,
  [ME, 0.08, 'Hi Nora,\n\nthe 6th and the 7th are yours.\n\nRobin'],
]);
const INVOICE = addressed(
  thread('Invoice 2231', [[TESS, 1, 'Hi Tom,\n\nhere is invoice 2231 again.\n\nTess']]),
  { to: [TOM], cc: [ME] },
);
const HALL = thread('New hall', [
  [NORA, 0.05, 'Hi Robin,\n\nthe new hall is up, and the first pallets went in yesterday.\n\nNora'],
]);
const FLOOR = addressed(
  thread('Floor of the hall', [[NORA, 0.04, `Hi Robin,\n\n${WANTS} I wish the floor came in grey.\n\nNora`]]),
  { to: [ME], cc: [IVO] },
);

/** A thread whose mails go to these people. */
function addressed(
  told: SampleThread,
  whom: { readonly to: readonly SampleAddress[]; readonly cc: readonly SampleAddress[] },
): SampleThread {
  return { ...told, messages: told.messages.map((message) => ({ ...message, ...whom })) };
}

let inbox: ToldStory;
let own: Tab;
let page: Tab;
let sidebar: View;

beforeAll(async () => {
  inbox = await startToldStory([PALLETS, TRAINING, INVOICE]);
  own = inbox.own;
});
afterAll(() => inbox?.close());

async function open({ subject }: SampleThread, { email }: SampleAddress = NORA): Promise<void> {
  ({ page, sidebar } = await inbox.open(subject, email));
}
/** Goes to a place of the full page. */
async function visit(place: string): Promise<void> {
  await own.bringToFront();
  await own.evaluate((hash) => location.assign(hash), place);
}
const idOf = async ({ email }: SampleAddress) =>
  (await ask(own, 'client.list', { search: email, limit: 1 }))[0]?.person.id ?? '';
const daysAgo = (days: number) =>
  dayOf(Date.now() - days * DAY, Intl.DateTimeFormat().resolvedOptions().timeZone);

const gone = (words: string) =>
  sidebar.waitForFunction(
    (sought) => !document.body.innerText.toLowerCase().includes(sought.toLowerCase()),
    { timeout: 15_000 },
    words,
  );
const draft = () => page.$eval(DRAFT, (box) => (box as HTMLElement).innerText);
/** The reply that the sidebar proposes. */
const reply = () =>
  sidebar.$eval('.replies section:last-child', (section) => (section as HTMLElement).innerText);
/** Begins another reply, and writes it by hand. */
async function write(words: string): Promise<void> {
  await page.locator('.amn .bkH').click();
  await page.waitForSelector(`${DRAFT}:focus`);
  await page.keyboard.type(words);
}
/** Looks at a part of the sidebar. */
async function pictures(name: string, part: string): Promise<void> {
  await sidebar.$eval(part, (element) => element.scrollIntoView({ block: 'center' }));
  await inbox.pictures(name);
}

describe('1. how a mail ended (P1)', () => {
  it('is what the reader thinks, with a question mark, until I say so', async () => {
    await open(PALLETS);
    const shown = await reads(sidebar, '? it reads sore');
    expect(shown).toContain('How did this end?');
    expect(await inbox.rows('endings')).toEqual([]);
    await pictures('person-ending', '.ending-row');
  });

  it('is said by one key, with the words that show it, and taken back by another', async () => {
    await inbox.key('S');
    await reads(sidebar, 'Noted as sore. It stands first until its repair is recorded.');
    await startsWith(sidebar, 'First, mend this');
    expect(await inbox.rows('endings')).toMatchObject([
      {
        state: 'sore',
        repair: null,
        evidence: { quote: SORE, by: NORA.email, thread: { subject: PALLETS.subject } },
      },
    ]);
    await reads(sidebar, 'ended sore,');
    await inbox.key('u');
    await reads(sidebar, '? it reads sore');
    await gone('ended sore,');
    expect(await inbox.rows('endings')).toEqual([]);
    await inbox.key('S');
    await startsWith(sidebar, 'First, mend this');
  });
});

describe('2. a sore ending (P4)', () => {
  it('stands before a promise that I owe her, beside her next mail, and alone carries colour', async () => {
    const person = await idOf(NORA);
    const late = { id: 'owed', person, by: 'us', text: OWED, day: daysAgo(5), quote: null } as const;
    await ask(own, 'promises.add', late);
    await open(TRAINING);
    await startsWith(sidebar, 'First, mend this');
    expect(await reads(sidebar, '1 open promise')).toContain(SORE);
    expect(await sidebar.$$eval('.card.sore, .card.due', (all) => all.length)).toBe(1);
    await inbox.pictures('person-sore');
  });

  it('waits among the endings on the full page', async () => {
    await visit('#/ledgers/endings');
    expect(await reads(own, SORE)).toContain('Nora Quist');
    expect(await own.$$eval('.list-row', (all) => all.length)).toBe(1);
  });

  it('seems repaired by her warm mail, and goes once I have written down what I did', async () => {
    inbox.tell([PALLETS_LATER, TRAINING, INVOICE]);
    await open(PALLETS);
    const shown = await reads(sidebar, 'This mail reads warm. Is it repaired?');
    expect(shown).toContain(WARM);
    await startsWith(sidebar, 'First, mend this');
    await inbox.pictures('person-seems-repaired');
    await inbox.key('R');
    await sidebar.waitForSelector('.entry-form textarea:focus');
    await page.keyboard.type(REPAIR);
    await pictures('person-repair', '.entry-form');
    await sidebar.locator('.entry-form textarea').click();
    await page.keyboard.press('Enter');
    await reads(sidebar, 'Repaired. You find it among how moments ended.');
    await startsWith(sidebar, 'You promised');
    expect(await inbox.rows('endings')).toMatchObject([
      { state: 'repaired', repair: { done: REPAIR, on: daysAgo(0) } },
    ]);
    await reads(sidebar, 'sore and repaired,');
  });

  it('stands first again when that is undone', async () => {
    await inbox.key('u');
    await startsWith(sidebar, 'First, mend this');
    expect(await inbox.rows('endings')).toMatchObject([{ state: 'sore', repair: null }]);
    await inbox.key('R');
    await sidebar.waitForSelector('.entry-form textarea:focus');
    await page.keyboard.type(REPAIR);
    await page.keyboard.press('Enter');
    await startsWith(sidebar, 'You promised');
    // What I owed her is sent, and this mail ended well.
    await inbox.key('y');
    await reads(sidebar, 'Kept.');
    await inbox.key('G');
    await reads(sidebar, 'ended well,');
    await visit('#/ledgers/endings');
    await reads(own, 'Nothing is sore.');
    await press(own, 'Repaired');
    await reads(own, REPAIR);
  });
});

describe('3. what I know of her (D6)', () => {
  it('is kept with its day, and that she said it', async () => {
    await open(TRAINING);
    await inbox.key('F');
    await sidebar.waitForSelector('.entry-form textarea:focus');
    await page.keyboard.type(ROWING);
    await sidebar.locator('.entry-form input[type=date]').fill(daysAgo(10));
    await sidebar.locator('.entry-form textarea').click();
    await page.keyboard.press('Enter');
    await reads(sidebar, 'Kept.');
    expect(await reads(sidebar, `${ROWING} They said it,`)).toContain('1 thing you know of them');
    expect(await inbox.rows('facts')).toMatchObject([
      { text: ROWING, day: daysAgo(10), saidByThem: true, sensitive: null, source: 'typed', state: 'open' },
    ]);
    await inbox.key('u');
    await gone(ROWING);
    expect(await inbox.rows('facts')).toEqual([]);
    await inbox.key('F');
    await sidebar.waitForSelector('.entry-form textarea:focus');
    await page.keyboard.type(ROWING);
    await page.keyboard.press('Enter');
    await reads(sidebar, ROWING);
  });

  it('folds itself away where it touches her family or health, and shows on a click', async () => {
    await inbox.key('F');
    await sidebar.waitForSelector('.entry-form textarea:focus');
    await page.keyboard.type(MOTHER);
    await reads(sidebar, 'What is folded shows on a click only');
    await sidebar.locator('.entry-form input[type=checkbox]').click();
    await pictures('person-fact', '.entry-form');
    await sidebar.locator('.entry-form textarea').click();
    await page.keyboard.press('Enter');
    await reads(sidebar, 'Something about their health Noted');
    expect(await textOf(sidebar)).not.toContain(MOTHER);
    expect((await inbox.rows('facts')).find(({ text }) => text === MOTHER)).toMatchObject({
      sensitive: 'health',
      saidByThem: false,
      day: daysAgo(0),
    });
    await press(sidebar, 'Show it');
    await reads(sidebar, MOTHER);
    await press(sidebar, 'Fold it');
    await gone(MOTHER);
    await inbox.key('6');
    expect(await reads(sidebar, `${ROWING} They said it,`)).not.toContain(MOTHER);
    await pictures('person-known', '.open-ledger:has(.known-words)');
    await sidebar.focus('.entry-row:has(.known-folded)');
    await page.keyboard.press('x');
    await reads(sidebar, 'Forgotten.');
    await reads(sidebar, '1 thing you know of them');
    await inbox.key('u');
    await reads(sidebar, '2 things you know of them');
  });

  it('goes into no draft, and is not read out of the list either', async () => {
    expect(await reply()).not.toMatch(/mother|hospital/iu);
    await inbox.key('i');
    await reads(sidebar, 'A reply was opened');
    expect(await draft()).not.toMatch(/mother|hospital/iu);
    await visit('#/ledgers/facts');
    expect(await reads(own, 'Something about their health')).not.toContain(MOTHER);
  });
});

describe('4. how she should feel (P3)', () => {
  it('is chosen for this reply, and then for her', async () => {
    await open(TRAINING);
    await sidebar.select('.feel select', 'safe');
    await reads(sidebar, `and one sentence more: “${SAFE}”`);
    await press(sidebar, 'Always for Nora Quist');
    await reads(sidebar, 'Nora Quist should feel safe, from now on.');
    expect(await inbox.rows('cares')).toMatchObject([{ feelAs: 'safe' }]);
    await inbox.key('u');
    await gone('from now on');
    expect(await inbox.rows('cares')).toEqual([]);
    await press(sidebar, 'Always for Nora Quist');
    await sidebar.waitForFunction(() =>
      [...document.querySelectorAll('.chip')].some((chip) => chip.textContent === 'should feel safe'),
    );
    await pictures('person-feel', '.feel');
  });

  it('brings one edit into the reply and takes it out again, all by one key', async () => {
    const before = await reply();
    expect(before).not.toContain(SAFE);
    await inbox.key('E');
    await reads(sidebar, 'As it was');
    expect(await reply()).toContain(SAFE);
    await inbox.key('E');
    await reads(sidebar, 'Change it');
    expect(await reply()).toBe(before);
    await inbox.key('E');
    await reads(sidebar, 'As it was');
    await inbox.key('i');
    await reads(sidebar, 'A reply was opened');
    expect(await draft()).toContain(SAFE);
  });

  it('is another one in this reply alone, and says one thing of the draft that I write', async () => {
    await open(TRAINING);
    await sidebar.select('.feel select', 'heard');
    await reads(sidebar, 'Nothing in this reply stands in the way.');
    expect(await inbox.rows('cares')).toMatchObject([{ feelAs: 'safe' }]);
    await write('As I said, the room is on the first floor.');
    expect(await reads(sidebar, 'Towards “heard”')).toContain('without “As I said”');
    expect(await sidebar.$$eval('.remark', (all) => all.length)).toBe(1);
    await inbox.pictures('person-feel-draft');
    await press(sidebar, 'Change it');
    await reads(sidebar, 'Changed in your draft.');
    expect(await draft()).toContain('The room is on the first floor.');
    expect(await draft()).not.toContain('As I said');
    await page.focus(DRAFT);
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    await page.waitForFunction(
      (box) => document.querySelector(box)?.textContent?.includes('As I said'),
      {},
      DRAFT,
    );
  });
});

describe('5. ten seconds (P5)', () => {
  it('before a reply are one key away, and one key leads on', async () => {
    await open(TRAINING);
    await inbox.key('B');
    await sidebar.waitForSelector('dialog.step-back[open]');
    const shown = await reads(sidebar, 'One thing you know');
    for (const words of ['How are they?', 'Their mail reads calm.', 'The last moment ended well', ROWING]) {
      expect(shown).toContain(words);
    }
    expect(await sidebar.$eval('.step-back select', (list) => (list as HTMLSelectElement).value)).toBe(
      'safe',
    );
    expect(await sidebar.$eval('.step-back', (sheet) => (sheet as HTMLElement).innerText)).not.toMatch(
      /mother|hospital|about their health/iu,
    );
    await inbox.pictures('person-step-back');
    await page.keyboard.press('B');
    await sidebar.waitForSelector('dialog.step-back', { hidden: true });
  });

  it('before a meeting show both of them on one sheet, which is copied', async () => {
    await open(INVOICE, TOM);
    await visit('#/meeting');
    for (const { name, email } of [NORA, TOM]) {
      await own.locator('input[type=search]').fill(email);
      await own.waitForFunction(() => document.querySelectorAll('.meeting-found label').length === 1);
      await own.locator('.meeting-found input').click();
      await own.waitForSelector(`.step-row[aria-label="${name}"]`);
    }
    const shown = await reads(own, 'Ten seconds for each of them.');
    expect(shown).toContain(ROWING);
    expect(shown).not.toMatch(/mother|hospital/iu);
    await ownPictures(own, 'person-meeting');
    await own.locator('h1').click();
    await own.keyboard.press('c');
    await reads(own, 'Copied.');
    await page.bringToFront();
    await page.locator('.amn .bkH').click();
    await page.waitForSelector(`${DRAFT}:focus`);
    await page.keyboard.press('v', { commands: ['Paste'] });
    await page.waitForFunction((box) => document.querySelector(box)?.textContent?.includes('Tom'), {}, DRAFT);
    const pasted = await draft();
    for (const words of ['Nora Quist, ', 'Tom Ilves, ', 'How are they?', 'safe', ROWING]) {
      expect(pasted).toContain(words);
    }
    expect(pasted).not.toMatch(/mother|hospital/iu);
  });

  it('are printed without the rest of the page, and are there again after a reload', async () => {
    await own.bringToFront();
    await own.reload();
    await own.waitForSelector(`.step-row[aria-label="${TOM.name}"]`);
    await own.evaluate(() => {
      const told = globalThis as unknown as { printed: Promise<true> };
      told.printed = new Promise((resolve) => addEventListener('beforeprint', () => resolve(true)));
    });
    await own.locator('h1').click();
    await own.keyboard.press('p');
    expect(await own.evaluate(() => (globalThis as unknown as { printed: Promise<true> }).printed)).toBe(
      true,
    );
    if (!isSeen(own)) return;
    await ask(own, 'settings.set', { settings: { theme: 'dark' } });
    await own.waitForFunction(() => document.documentElement.dataset.theme === 'dark');
    await own.emulateMediaType('print');
    const printed = await textOf(own);
    for (const words of [NORA.name, TOM.name, ROWING]) expect(printed).toContain(words);
    for (const words of ['Ledgers', 'Who will be there?', 'Copy as text'])
      expect(printed).not.toContain(words);
    const [sheet = 0, width = 1] = await own.$eval('.step-row', (row) => [row.clientWidth, innerWidth]);
    expect(sheet / width).toBeGreaterThan(0.9);
    // Dark ink on white paper, whatever the screen wears.
    expect(await own.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(26, 32, 37)');
    await glance(own, 'person-meeting-printed');
    await ask(own, 'settings.set', { settings: { theme: 'page' } });
    await own.emulateMediaType('screen');
  });
});

describe('6. who knows whom (P2)', () => {
  it('tells what a colleague wrote to her house, and opens the table with its blanks', async () => {
    await open(TRAINING);
    await reads(sidebar, 'tess wrote to Tom Ilves yesterday');
    await inbox.key('7');
    await sidebar.waitForSelector('.touch-table td');
    const table = await sidebar.$$eval('.touch-table tr', (lines) =>
      lines.map((line) => [...line.children].map((cell) => cell.textContent?.replace(/\s+/gu, ' ').trim())),
    );
    expect(table[0]).toEqual(['Theirs', 'You', 'tess']);
    expect(table.slice(1).sort()).toEqual([
      ['Nora Quist', expect.stringContaining('they wrote'), expect.stringContaining('no contact yet')],
      ['Tom Ilves', expect.stringContaining('no contact yet'), expect.stringContaining('tess wrote')],
    ]);
    await pictures('person-touch', '.touch-table');
  });
});

describe('7. a third party in the thread (C5)', () => {
  it('is not there: her wish stands first, and an extra is thought of', async () => {
    inbox.tell([PALLETS_LATER, TRAINING_LATER, INVOICE, HALL, FLOOR]);
    // What she asked is answered; and a wish comes up once a day, so none of her mails is open when it is kept.
    await open(TRAINING);
    await open(INVOICE, TOM);
    const person = await idOf(NORA);
    await ask(own, 'wishes.add', { id: 'labels', person, text: WISH, from: 'typed' });
    await ask(own, 'notes.save', { id: 'ruth', person, text: NOTE, base: 0 });
    await open(HALL);
    await startsWith(sidebar, 'Nora Quist once wished');
    const shown = await reads(sidebar, 'One extra');
    expect(shown).toContain('Something about their health');
    expect(shown).not.toContain('reads along');
    await inbox.key('6');
    await reads(sidebar, ROWING);
  });

  it('is named by a badge, and takes question, wish, extra and facts off the screen', async () => {
    // In the same tab, where the facts are unfolded.
    await page.evaluate(() => location.assign('#inbox'));
    await openThread(page, FLOOR.subject);
    await reads(sidebar, 'Ivo Brandt reads along');
    const shown = (await reads(sidebar, 'Folded while Ivo Brandt reads along.')).toLowerCase();
    for (const words of [WISH, ROWING, 'about their health', 'One extra', 'once wished', 'came in grey']) {
      expect(shown).not.toContain(words.toLowerCase());
    }
    expect(await sidebar.$$eval('.question', (all) => all.length)).toBe(0);
    await inbox.pictures('person-third');
  });

  it('folds my notes until I ask for them', async () => {
    await inbox.key('3');
    expect(await reads(sidebar, 'Ivo Brandt reads along, so your notes are folded.')).not.toContain(NOTE);
    await inbox.pictures('person-third-notes');
    await press(sidebar, 'Show my notes');
    await reads(sidebar, NOTE);
  });
});
