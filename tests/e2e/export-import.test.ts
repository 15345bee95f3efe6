import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DATA_TABLES } from '../../utils/messaging/calls/data.ts';
import { USUAL_HABITS } from '../../utils/settings/nudge-habits.ts';
import type { LocalWeb } from '../browser/local-web.ts';
import { notTheBrowsersOwn } from '../browser/own-requests.ts';
import type { Tab } from '../browser/view.ts';
import { ask, seed } from '../playground/seed.ts';
import { glance } from './picture.ts';
import { startStoryWorld } from './story-world.ts';
import { openThread, playgroundWeb, press, reads, type StoryWorld, sidebarOf } from './world.ts';

const TRAINING = 'Sales training for our account managers';
const HENRIKE = 'h.voss@vossberg-logistik.example';
const DANA = 'dana.okafor@brightwaterkitchens.example';
const PRIYA = 'priya.raman@lanterndental.example';
const GIL = 'gil@marchettibakery.example';
const TAUGHT = [
  { origin: 'https://crm.example', shape: '/people/*', parts: { name: { css: 'h1', label: null } } },
];

const FOUR_DAYS = { ...USUAL_HABITS, workdays: [1, 2, 3, 4] };

const folder = mkdtempSync(join(tmpdir(), 'ovation-files-'));
let web: LocalWeb;
/** The machine that is left, and the new one. */
let old: StoryWorld;
let fresh: StoryWorld;
let data: Tab;
let file: string;

beforeAll(async () => {
  web = await playgroundWeb();
  old = await startStoryWorld(web);
});
afterAll(async () => {
  await old?.close();
  await fresh?.close();
  await web?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const counts = (own: Tab) => ask(own, 'data.count', {});

/** Everything stored, as an export would hold it. */
async function everything(own: Tab): Promise<unknown[][]> {
  const rows: unknown[][] = [];
  for (const table of DATA_TABLES) {
    const batch = await ask(own, 'data.read', { table, after: null, limit: 500 });
    expect(batch.next).toBeNull();
    rows.push(batch.rows);
  }
  return rows;
}

const client = async (own: Tab, search: string) => {
  const [row] = await ask(own, 'client.list', { search, limit: 1 });
  if (!row) throw new Error(`nobody is ${search}`);
  return row.person;
};

/**
 * What a user says of people and pages beside the mail: a name, two who are one, two who are not, a page shown once.
 * And a working week without Fridays.
 */
async function sayMore(own: Tab): Promise<void> {
  const [dana, priya, gil] = [await client(own, DANA), await client(own, PRIYA), await client(own, GIL)];
  const name = { account: dana.account, name: 'Dana', email: DANA };
  await ask(own, 'names.keep', { name });
  await ask(own, 'persons.merge', { into: priya.id, gone: gil.id });
  await ask(own, 'persons.apart', { one: dana.id, other: priya.id, are: true });
  await ask(own, 'settings.set', { settings: { nudges: FOUR_DAYS } });
  await own.evaluate((pages) => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { set(values: object): Promise<void> } } };
    };
    return chrome.storage.local.set({ 'taught-pages': pages });
  }, TAUGHT);
}

/** Chooses a file as the user would; the view reads it through by itself. */
async function choose(path: string): Promise<void> {
  const field = await data.waitForSelector('input[type=file]');
  if (!field) throw new Error('the page has no field for a file');
  await field.uploadFile(path);
}

describe('everything out into one file, and in again on another machine (X7)', () => {
  it('saves one file that holds as many rows as are stored', async () => {
    await seed(old);
    const gmail = await old.openGmail('#inbox');
    await openThread(gmail, TRAINING);
    const sidebar = await sidebarOf(gmail);
    await reads(sidebar, HENRIKE);
    await press(sidebar, 'Put in the draft');
    await reads(sidebar, 'In your draft');

    const own = await old.openOwn('home.html#/data');
    await sayMore(own);
    const saved = await old.saves(folder);
    const arriving = saved();
    await press(own, 'Export to a file');
    file = await arriving;
    await reads(own, 'entries are in the file');
    const held = JSON.parse(readFileSync(file, 'utf8'));
    expect(held.counts).toEqual(await counts(own));
    expect(held.counts).toMatchObject({ notes: 3, nudges: 2, asks: 1 });
    expect(held.counts).toMatchObject({ merges: 1, apart: 1, names: 1, taught: 1, settings: 1 });
    expect(held.counts.persons).toBeGreaterThan(10);
  });

  it('takes it in on a fresh machine: every row is there', async () => {
    fresh = await startStoryWorld(web);
    data = await fresh.openOwn('home.html#/data');
    expect(Object.values(await counts(data))).toEqual(DATA_TABLES.map(() => 0));
    await choose(file);
    await reads(data, 'The file is whole');
    expect(Object.values(await counts(data)), 'nothing is written before the word').toEqual(
      DATA_TABLES.map(() => 0),
    );
    await press(data, 'Take all of it in');
    expect(await reads(data, 'Done:')).toContain('0 changed, 0 were here already');
    const own = await old.openOwn('home.html');
    expect(await everything(data)).toEqual(await everything(own));
  });

  it('shows the note, the question and the reminder beside the same mail', async () => {
    const gmail = await fresh.openGmail('#inbox');
    await openThread(gmail, TRAINING);
    const sidebar = await sidebarOf(gmail);
    await reads(sidebar, 'In your draft');
    await press(sidebar, 'Notes');
    await reads(sidebar, 'Ruth from finance');
    const own = await fresh.openOwn('home.html');
    const [dana] = await ask(own, 'client.list', { search: DANA, limit: 1 });
    await own.evaluate((hash) => location.assign(hash), `#/client/${dana?.person.id}/${DANA}`);
    await press(own, 'Reminders');
    await reads(own, 'Send Dana the two follow-up letters');
  });

  it('parts again whom the file made one, and says which page came from a file', async () => {
    const own = await fresh.openOwn('home.html');
    const { id } = await client(own, PRIYA);
    await own.evaluate((hash) => location.assign(hash), `#/client/${id}/${PRIYA}`);
    await press(own, 'Part them');
    expect((await client(own, GIL)).id).not.toBe(id);
    await ask(own, 'persons.merge', { into: id, gone: (await client(own, GIL)).id });
    await own.evaluate(() => location.assign('#/proof'));
    expect(await reads(own, 'from a file, today')).toContain('https://crm.example');
    await own.evaluate(() => location.assign('#/settings'));
    await reads(own, 'You said whose names they are');
    await own.close();
  });

  it('doubles nothing when the file is taken in once more', async () => {
    const before = await everything(data);
    await data.bringToFront();
    await choose(file);
    await reads(data, 'The file is whole');
    await press(data, 'Take all of it in');
    expect(await reads(data, 'Done: 0 new')).toContain('Done: 0 new, 0 changed');
    expect(await everything(data)).toEqual(before);
  });

  it('leaves what was said otherwise here, tells it, and takes the file’s on my word alone', async () => {
    const own = await fresh.openOwn('home.html');
    const { account } = await client(own, DANA);
    await ask(own, 'names.keep', { name: { account, name: 'Dana', email: 'dana@elsewhere.example' } });
    await own.close();
    await data.bringToFront();
    await choose(file);
    await press(data, 'Take all of it in');
    expect(await reads(data, 'Here it stands otherwise')).toContain(
      `Dana is dana@elsewhere.example here, and ${DANA} in the file.`,
    );
    await glance(data, 'import-otherwise');
    await press(data, 'Take the file’s');
    await reads(data, 'The file’s counts now.');
    const names = () => ask(data, 'names.list', { person: null });
    expect((await names()).map(({ email }) => email)).toEqual([DANA]);
    await press(data, 'Undo');
    await reads(data, 'Here it stands otherwise');
    expect((await names()).map(({ email }) => email)).toEqual(['dana@elsewhere.example']);
    await press(data, 'Take the file’s');
    await data.waitForFunction(() => !document.body.innerText.includes('Here it stands otherwise'));
  });

  it('brings the working week along, and never over one I have chosen here (X5)', async () => {
    const week = async () => (await ask(data, 'settings.get', {})).nudges.workdays;
    expect(await week()).toEqual(FOUR_DAYS.workdays);
    await ask(data, 'settings.set', { settings: { nudges: { ...FOUR_DAYS, workdays: [2, 3, 4] } } });
    await data.bringToFront();
    await choose(file);
    await press(data, 'Take all of it in');
    await reads(data, 'Your working days and follow-ups are set another way in the file.');
    expect(await week()).toEqual([2, 3, 4]);
    await press(data, 'Take the file’s');
    await reads(data, 'The file’s counts now.');
    expect(await week()).toEqual(FOUR_DAYS.workdays);
    await press(data, 'Undo');
    await reads(data, 'Here it stands otherwise');
    expect(await week()).toEqual([2, 3, 4]);
    await press(data, 'Take the file’s');
    await data.waitForFunction(() => !document.body.innerText.includes('Here it stands otherwise'));
  });

  it.each([
    ['cut off in the middle', (text: string) => text.slice(0, text.length / 2), 'ends too early'],
    ['no export at all', () => '{"hello": "world"}', 'not a file that Ovation exported'],
    ['a picture', () => '\u0089PNG\r\n\u001a\n\u0000\u0000', 'not a file that Ovation exported'],
    ['broken in one line', (text: string) => text.replace('"direction":', '"direct'), 'is not a whole entry'],
    [
      'from the future',
      (text: string) => text.replace(/"version":\d+/, '"version":99'),
      'by a newer Ovation',
    ],
  ])('says plainly that a file is %s, and leaves what is stored', async (_, damage, line) => {
    const before = await everything(data);
    const path = join(folder, 'damaged.json');
    writeFileSync(path, damage(readFileSync(file, 'utf8')));
    await choose(path);
    const shown = await reads(data, line);
    expect(shown).toContain('Nothing was written');
    expect(shown).not.toContain('Take all of it in');
    expect(await everything(data)).toEqual(before);
  });

  it('leaves out a row that does not fit, says so, and takes the others', async () => {
    const path = join(folder, 'bad-row.json');
    const text = readFileSync(file, 'utf8').replace('"direction":"from-us"', '"direction":"sideways"');
    writeFileSync(path, text);
    await choose(path);
    await reads(data, 'The file is whole');
    await press(data, 'Take all of it in');
    expect(await reads(data, 'Done: 0 new')).toContain('1 were refused');
  });

  it('asks nobody outside for anything (X8)', () => {
    expect(notTheBrowsersOwn(web.strayed)).toEqual([]);
  });
});
