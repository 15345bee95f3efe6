import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LocalWeb } from '../browser/local-web.ts';
import { notTheBrowsersOwn } from '../browser/own-requests.ts';
import type { Tab } from '../browser/view.ts';
import { ask } from '../playground/seed.ts';
import { axeFaults } from './axe.ts';
import { glance, isSeen } from './picture.ts';
import { startStoryWorld } from './story-world.ts';
import { openThread, playgroundWeb, press, reads, type StoryWorld, sidebarOf } from './world.ts';

const TRAINING = 'Sales training for our account managers';
const HENRIKE = 'h.voss@vossberg-logistik.example';
const PASSPHRASE = 'four loaves of rye bread';
const WISH = 'A printed summary for the drivers';
const NOTE = 'Decides with Ruth from finance';

const folder = mkdtempSync(join(tmpdir(), 'ovation-handover-'));
let web: LocalWeb;
/** Whoever goes on holiday, and whoever covers. */
let kim: StoryWorld;
let jo: StoryWorld;
let page: Tab;
let file: string;

beforeAll(async () => {
  web = await playgroundWeb();
  kim = await startStoryWorld(web);
});
afterAll(async () => {
  await kim?.close();
  await jo?.close();
  await web?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const counts = (own: Tab) => ask(own, 'data.count', {});
const kept = async (own: Tab) => Object.values(await counts(own)).reduce((sum, count) => sum + count, 0);

async function fill(own: Tab, label: string, text: string): Promise<void> {
  await own.locator(`::-p-xpath(//label[normalize-space(.)="${label}"]/following-sibling::input)`).fill(text);
}
async function choose(path: string): Promise<void> {
  const field = await page.waitForSelector('input[type=file]');
  if (!field) throw new Error('the page has no field for a file');
  await field.uploadFile(path);
}
/** Chooses the file and types a passphrase into the box that takes files over. */
async function open(path: string, passphrase: string): Promise<void> {
  await choose(path);
  await page.locator('form.passphrase input.field').fill(passphrase);
  await press(page, 'Open it');
}

/** Whether the page fits a narrow window, and what axe says of it there, in the dark: looked at in Chromium alone. */
async function narrow(name: string): Promise<{ wide: boolean; faults: string[] }> {
  if (!isSeen(page)) return FITS;
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  await page.setViewport({ width: 320, height: 860 });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  const faults = await axeFaults(page);
  await glance(page, `${name}-320`);
  await page.setViewport({ width: 1100, height: 860 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
  await glance(page, name);
  return { wide, faults };
}
const FITS = { wide: false, faults: [] as string[] };

describe('a client handed over to a colleague (D3)', () => {
  it('is locked into a file that tells nothing to whoever finds it', async () => {
    const gmail = await kim.openGmail('#inbox');
    await openThread(gmail, TRAINING);
    await reads(await sidebarOf(gmail), HENRIKE);
    page = await kim.openOwn('home.html#/handover');
    const [henrike] = await ask(page, 'client.list', { search: HENRIKE, limit: 1 });
    const person = henrike?.person.id ?? '';
    await ask(page, 'wishes.add', { id: 'w1', person, text: WISH, from: 'typed' });
    const promise = {
      id: 'p1',
      person,
      by: 'us',
      text: 'Send the two dates',
      day: '2027-01-15',
      quote: null,
    } as const;
    await ask(page, 'promises.add', promise);
    await ask(page, 'notes.save', { id: 'n1', person, text: NOTE, base: 0 });

    await page.locator('.ticks input').click();
    await reads(page, '1 client chosen');
    await fill(page, 'Passphrase', PASSPHRASE);
    await fill(page, 'The same once more', PASSPHRASE);
    expect(await narrow('handover-give')).toEqual(FITS);
    const saved = await kim.saves(folder);
    const arriving = saved();
    await press(page, 'Save the file');
    file = await arriving;
    await reads(page, 'is in your downloads');
    const bytes = readFileSync(file, 'latin1');
    expect(bytes.startsWith('ovation hand-over\n')).toBe(true);
    expect(bytes).not.toMatch(/voss|drivers|wishes/iu);
  });

  it('is put into words without notes', async () => {
    await press(page, 'Show as text');
    const shown = await reads(page, `They would like: ${WISH}`);
    expect(shown).toContain('We promised: Send the two dates');
    expect(shown).not.toContain(NOTE);
    expect(await narrow('handover-text')).toEqual(FITS);
  });

  it('does not open with another passphrase, and does with its own; nothing is written before the word', async () => {
    jo = await startStoryWorld(web);
    page = await jo.openOwn('home.html#/handover');
    await open(file, 'three loaves of rye bread');
    await reads(page, 'The passphrase is not the one of this file, or the file was damaged on its way.');
    await page.locator('form.passphrase input.field').fill(PASSPHRASE);
    await press(page, 'Open it');
    await reads(page, 'Under which address');
    await page.locator('.mailbox input').fill('jo@northlight.example');
    await press(page, 'Go on');
    const shown = await reads(page, 'new client');
    expect(shown).toContain('1 client: 2 new, 0 here already, 0 different');
    expect(await narrow('handover-preview')).toEqual(FITS);
    expect(await kept(page)).toBe(0);
  });

  it('is taken over, and taken back by one key', async () => {
    await press(page, 'Take it over');
    await reads(page, 'Taken over: 2 new, 0 changed, 0 were here already.');
    expect(await counts(page)).toMatchObject({ persons: 1, wishes: 1, promises: 1, notes: 0 });
    await page.keyboard.press('u');
    await reads(page, 'Taken back: everything is as it was before.');
    // What comes back by itself of the promises goes with them, a moment later.
    await expect.poll(() => kept(page)).toBe(0);
  });

  it('stands beside the client’s mail before the client speaks, and comes once', async () => {
    const account = (await ask(await kim.openOwn('home.html'), 'handover.mailboxes', {}))[0] ?? '';
    for (const said of ['Taken over: 2 new', 'Taken over: 0 new']) {
      await page.reload();
      await open(file, PASSPHRASE);
      if (said.endsWith('2 new')) {
        await reads(page, 'Under which address');
        await page.locator('.mailbox input').fill(account);
        await press(page, 'Go on');
        await reads(page, 'Take it over');
        await press(page, 'Take it over');
        await reads(page, said);
      } else await reads(page, 'You have all of it already');
    }
    const gmail = await jo.openGmail('#inbox');
    await openThread(gmail, TRAINING);
    await reads(await sidebarOf(gmail), WISH);
  });

  it('shows both versions where something is different here, and changes what was chosen alone', async () => {
    await page.bringToFront();
    const [wish] = await ask(page, 'wishes.list', {
      person: null,
      states: ['open'],
      search: '',
      sort: 'newest',
      skip: 0,
      limit: 9,
    });
    await ask(page, 'wishes.edit', { id: wish?.id ?? '', text: 'A summary, printed, one for each driver' });
    await page.reload();
    await open(file, PASSPHRASE);
    const shown = await reads(page, '0 new, 1 here already, 1 different');
    expect(shown).toContain('A summary, printed, one for each driver');
    expect(shown).toContain(WISH);
    expect(await narrow('handover-versions')).toEqual(FITS);
    await page.$eval('.version-choice', (card) => (card as HTMLElement).focus());
    await page.keyboard.press('t');
    await press(page, 'Take it over');
    await reads(page, 'Taken over: 0 new, 1 changed');
    expect(
      await ask(page, 'wishes.list', {
        person: null,
        states: ['open'],
        search: '',
        sort: 'newest',
        skip: 0,
        limit: 9,
      }),
    ).toMatchObject([{ text: WISH }]);
  });

  it.each<[string, (bytes: Buffer) => Buffer, string]>([
    ['an export', () => Buffer.from('{"format":"ovation","version":3}'), 'This is not a hand-over file'],
    [
      'from the future',
      (bytes) => Buffer.from(bytes.toString('latin1').replace('"version":1', '"version":2'), 'latin1'),
      'by a newer Ovation',
    ],
    [
      'to be opened in a year',
      (bytes) => Buffer.from(bytes.toString('latin1').replace('1000000', '2147483648'), 'latin1'),
      'neither makes nor opens',
    ],
  ])('says at once that a file is %s, and changes nothing', async (_, damage, line) => {
    const before = await kept(page);
    const path = join(folder, 'other.ovation');
    writeFileSync(path, damage(readFileSync(file)));
    await choose(path);
    await reads(page, line);
    expect(await kept(page)).toBe(before);
  });

  it('does not read a gigabyte of zeros', async () => {
    const path = join(folder, 'zeros.ovation');
    writeFileSync(path, '');
    truncateSync(path, 2 ** 30);
    await choose(path);
    await reads(page, 'This is not a hand-over file');
    writeFileSync(path, readFileSync(file));
    truncateSync(path, 2 ** 30);
    await choose(path);
    await reads(page, 'larger than any hand-over');
  });

  it('tells a file that lost its end as it tells a wrong passphrase', async () => {
    const path = join(folder, 'cut.ovation');
    writeFileSync(path, readFileSync(file).subarray(0, -5));
    await open(path, PASSPHRASE);
    await reads(page, 'The passphrase is not the one of this file, or the file was damaged on its way.');
  });

  it('asks nobody outside for anything (X8)', () => {
    expect(notTheBrowsersOwn(web.strayed)).toEqual([]);
  });
});
