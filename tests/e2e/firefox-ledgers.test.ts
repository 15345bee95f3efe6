import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LedgerName, Ledgers } from '../../utils/ledgers/ledgers.ts';
import { type DrivenFirefox, FIREFOX_ORIGIN, startDrivenFirefox } from '../browser/driven-firefox.ts';
import type { LocalWeb } from '../browser/local-web.ts';
import { KEYS, type Marionette } from '../browser/marionette.ts';
import { notTheBrowsersOwn } from '../browser/own-requests.ts';
import type { SampleThread } from '../playground/inbox.ts';
import { DAY, NORA, NOW, thread, toldWeb } from './told-inbox.ts';

/*
 * The ledgers in Firefox, as a rep tells it:
 * 1. A month ago Nora promised the floor plan and wished for Polish labels. One key keeps the one, then the other.
 * 2. A later mail of hers is sore: that stands first, and nothing more than she asked for is thought of. I mend it.
 * 3. Her wish stands first then. A light opener goes into the draft, and one thing more is done for her.
 * 4. The browser ends. Next morning she sends the plan, and one key says that her promise is kept.
 * 5. All of it stands in the lists of the full page, where a change is taken back as well.
 */

const DUE = new Date(NOW + 25 * DAY).toLocaleDateString('en-GB', { day: 'numeric', month: 'long' });
const PROMISE = `I'll send you the floor plan by ${DUE}`;
const WISH = 'I wish the labels came in Polish too, half of my night shift reads nothing else';
const SORE = 'This is the third time the pallets came without their codes and two trucks stood waiting';
const REPAIR = 'Drove over the same evening with the right ones';

const FIRST = [
  NORA,
  30,
  `Hi Robin,\n\nthe northern site opens in May. ${PROMISE}.\n\n${WISH}.\n\nNora`,
] as const;
const SITE = thread('Northern site', [FIRST]);
const SITE_LATER = thread('Northern site', [
  FIRST,
  [NORA, 0.1, 'Hi Robin,\n\nhere is the floor plan, as promised.\n\nNora'],
]);
const PALLETS = thread('Third time', [[NORA, 12, `Robin,\n\n${SORE}. Unacceptable.\n\nNora Quist`]]);

const profile = mkdtempSync(join(tmpdir(), 'ovation-firefox-ledgers-'));
let threads: readonly SampleThread[] = [SITE, PALLETS];
let web: LocalWeb;
let firefox: DrivenFirefox;
let driver: Marionette;

async function start(): Promise<void> {
  firefox = await startDrivenFirefox(web, profile);
  ({ driver } = firefox);
}
beforeAll(async () => {
  web = await toldWeb(() => threads);
  await start();
});
afterAll(async () => {
  await firefox?.quit();
  await web?.stop();
  rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
});

/** Opens a thread in a tab of its own; the driver then looks into the sidebar. */
async function open(subject: string): Promise<void> {
  await driver.leaveFrames();
  await driver.open('https://mail.google.com/mail/u/0/#inbox');
  await driver.reads(subject);
  await driver.run(
    `const rows = [...document.querySelectorAll('tr.zA')];
     rows.find((row) => row.textContent.includes(arguments[0])).click();`,
    subject,
  );
  await driver.enterFrame();
  await driver.reads(NORA.email);
}
/** Opens one of our own pages in a tab. */
async function openOwn(path: string): Promise<void> {
  await driver.leaveFrames();
  await driver.open(`${FIREFOX_ORIGIN}/home.html${path}`);
}
/** Presses a key from no card in particular. Only a click brings the keyboard into the frame. */
async function key(name: string): Promise<void> {
  await driver.click('h1');
  await driver.type('body', name);
}
const firstCard = () =>
  driver.run<string>(`return document.querySelector('.card > .card-head h2')?.textContent ?? ''`);
const startsWith = (title: string) => expect.poll(firstCard, { timeout: 15_000 }).toBe(title);
/** What is stored in one ledger; asked in a page of our own, because a frame in somebody else's is told nothing of it. */
async function rows<Name extends LedgerName>(table: Name): Promise<Ledgers[Name][]> {
  const isFrame = await driver.run<boolean>('return window.top !== window');
  const { value: handle } = await driver.perform<{ value: string }>('WebDriver:GetWindowHandle', {});
  await openOwn('');
  const reply = await driver.run<{ value: { rows: Ledgers[Name][] } }>(
    `return browser.runtime.sendMessage({
       call: 'data.read', args: { table: arguments[0], after: null, limit: 500 } });`,
    table,
  );
  await driver.perform('WebDriver:CloseWindow', {});
  await driver.perform('WebDriver:SwitchToWindow', { handle });
  if (isFrame) await driver.enterFrame();
  return reply.value.rows;
}

describe('1. a promise and a wish of a month ago, in Firefox (D7, D1)', () => {
  it('are proposed in her words, kept by one key, and taken back by another', async () => {
    await open(SITE.subject);
    const shown = await driver.reads('Said in this mail');
    expect(shown).toContain(PROMISE);
    expect(shown).toContain(WISH);
    await key('+');
    await driver.reads('A promise, due');
    await key('+');
    await driver.reads('A wish, kept for the day you can grant it');
    await key('u');
    await driver.reads('Said in this mail');
    expect(await rows('wishes')).toEqual([]);
    await key('+');
    await driver.reads('1 open promise · 1 wish');
    const evidence = { by: NORA.email, thread: { subject: SITE.subject } };
    expect(await rows('promises')).toMatchObject([{ by: 'client', state: 'open', evidence }]);
    expect(await rows('wishes')).toMatchObject([{ text: WISH, state: 'open', evidence }]);
  });
});

describe('2. a mail that is sore (P1, P4, C1)', () => {
  it('stands before everything once I say so, and holds back what is more than asked for', async () => {
    await open(PALLETS.subject);
    await startsWith('Nora Quist once wished');
    await driver.reads('? it reads sore');
    await key('S');
    await startsWith('First, mend this');
    const shown = await driver.reads('An extra can wait');
    expect(shown).toContain('First, put right what went wrong');
    await key('u');
    await startsWith('Nora Quist once wished');
    await key('S');
    await startsWith('First, mend this');
  });

  it('is mended in my words', async () => {
    await key('R');
    await driver.type('.entry-form textarea', REPAIR + KEYS.Enter);
    await driver.reads('Repaired. You find it among how moments ended.');
    await startsWith('Nora Quist once wished');
    expect(await rows('endings')).toMatchObject([
      { state: 'repaired', repair: { done: REPAIR }, evidence: { quote: expect.stringContaining(SORE) } },
    ]);
  });
});

describe('3. what is left (D5, C2)', () => {
  it('is one thing more than she asked for, which is done and written down', async () => {
    await driver.reads('One extra');
    await key('d');
    await driver.reads('You will be asked how they took it');
    expect(await rows('extras')).toMatchObject([{ state: 'done', given: { reaction: null } }]);
  });

  it('is her wish, with which the draft opens', async () => {
    await key('q');
    await driver.reads('A reply was opened');
    await driver.leaveFrames();
    const draft = await driver.run<string>('return document.querySelector("[g_editable=true]").innerText');
    expect(draft).toContain(`you wrote: “${WISH}”. I have been thinking about it since.`);
  });
});

describe('4. the morning after', () => {
  it('finds it all after a restart, and her promise kept by her next mail (D7)', async () => {
    await firefox.quit();
    threads = [SITE_LATER, PALLETS];
    await start();
    await open(SITE_LATER.subject);
    await driver.reads('Kept, it seems');
    await key('+');
    await driver.reads('Kept, and before its day.');
    expect(await rows('promises')).toMatchObject([{ state: 'early', settledOn: expect.any(String) }]);
    expect((await rows('wishes')).map(({ state }) => state)).toEqual(['open']);
    expect((await rows('extras')).map(({ state }) => state)).toEqual(['done']);
  });
});

describe('5. the lists of the full page', () => {
  it('show the promise among the kept, and what was mended', async () => {
    await openOwn('#/ledgers/promises');
    await driver.press('Kept');
    expect(await driver.reads('25 days early')).toContain(PROMISE);
    await openOwn('#/ledgers/endings');
    await driver.press('Repaired');
    expect(await driver.reads(REPAIR)).toContain(SORE);
  });

  it('let a wish go by one key, and have it back by another', async () => {
    await openOwn('#/ledgers/wishes');
    await driver.reads(WISH);
    await key('z');
    await driver.reads('Let go of.');
    await driver.reads('No wish stands here');
    await key('u');
    await driver.reads(WISH);
    expect(await rows('wishes')).toMatchObject([{ state: 'open' }]);
  });

  it('change all that are chosen in one act, and take that back too', async () => {
    await driver.click('.list-row input[type=checkbox]');
    await driver.reads('1 chosen');
    await key('Z');
    await driver.reads('Let go of.');
    expect((await rows('wishes')).map(({ state }) => state)).toEqual(['let-go']);
    await key('u');
    await driver.reads(WISH);
  });

  it('asked nobody outside for anything (X8)', () => {
    expect(notTheBrowsersOwn(web.strayed)).toEqual([]);
  });
});
