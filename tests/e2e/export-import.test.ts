import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DATA_TABLES } from '../../utils/messaging/calls/data.ts';
import { downloadsInto } from '../browser/downloads.ts';
import type { LocalWeb } from '../browser/local-web.ts';
import { notTheBrowsersOwn } from '../browser/own-requests.ts';
import { ask, seed } from '../playground/seed.ts';
import { openThread, playgroundWeb, press, reads, sidebarOf, startWorld, type World } from './world.ts';

const TRAINING = 'Sales training for our account managers';
const HENRIKE = 'h.voss@vossberg-logistik.example';
const DANA = 'dana.okafor@brightwaterkitchens.example';

const folder = mkdtempSync(join(tmpdir(), 'ovation-files-'));
let web: LocalWeb;
/** The machine that is left, and the new one. */
let old: World;
let fresh: World;
let data: Page;
let file: string;

beforeAll(async () => {
  web = await playgroundWeb();
  old = await startWorld({ web });
});
afterAll(async () => {
  await old?.close();
  await fresh?.close();
  await web?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const counts = (own: Page) => ask(own, 'data.count', {});

/** Everything stored, as an export would hold it. */
async function everything(own: Page): Promise<unknown[][]> {
  const tables = ['persons', 'moments', 'notes', 'asks', 'nudges', 'forces'] as const;
  const rows: unknown[][] = [];
  for (const table of tables) {
    const batch = await ask(own, 'data.read', { table, after: null, limit: 500 });
    expect(batch.next).toBeNull();
    rows.push(batch.rows);
  }
  return rows;
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
    const saved = await downloadsInto(old.browser, folder);
    const arriving = saved();
    await press(own, 'Export to a file');
    file = await arriving;
    await reads(own, 'entries are in the file');
    const held = JSON.parse(readFileSync(file, 'utf8'));
    expect(held.counts).toEqual(await counts(own));
    expect(held.counts).toMatchObject({ notes: 3, nudges: 2, asks: 1 });
    expect(held.counts.persons).toBeGreaterThan(10);
  });

  it('takes it in on a fresh machine: every row is there', async () => {
    fresh = await startWorld({ web });
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
    await press(own, 'Nudges');
    await reads(own, 'Send Dana the two follow-up letters');
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
