import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Tab, View } from '../browser/view.ts';
import { type PlaygroundApp, startPlaygroundApp } from '../playground/apps/server.ts';
import { ask } from '../playground/seed.ts';
import { glance } from './picture.ts';
import { showAround } from './show-around.ts';
import { startStoryWorld } from './story-world.ts';
import { press, reads, type StoryWorld, sidebarOf } from './world.ts';

/*
 * X2, as two colleagues tell it who work in one application that nobody has heard of:
 *
 * 1. I have shown Ovation around one of its pages. I save that as a file, and she takes it in: she need not show it.
 * 2. Where the page looks different one day, that is said; where it is itself again, it is read again.
 * 3. The proof page says that a file brought it.
 */
const folder = mkdtempSync(join(tmpdir(), 'ovation-pages-'));
let app: PlaygroundApp;
let mine: StoryWorld;
let theirs: StoryWorld;
let tab: Tab;
let sidebar: View;

beforeAll(async () => {
  app = await startPlaygroundApp('unknown');
  [mine, theirs] = await Promise.all([startStoryWorld(), startStoryWorld()]);
});
afterAll(async () => {
  await Promise.all([mine?.close(), theirs?.close()]);
  await app?.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe('X2 a page that a colleague has taught', () => {
  it('comes in a file, and is known from then on', async () => {
    const page = await mine.open(`${app.url}#/people/7`);
    const beside = await sidebarOf(page);
    await reads(beside, 'Priya Natarajan');
    await page.evaluate(() => location.assign('#/dossiers/17'));
    await reads(beside, 'Show me where');
    const taught = await showAround(page, beside, ['Nora Quist', 'desk@quist.example', 'Quist Logistics']);
    await reads(taught, 'desk@quist.example');
    const own = await mine.openOwn('home.html#/proof');
    await reads(own, 'Pages you showed me around');
    const saved = await mine.saves(folder);
    const arriving = saved();
    await press(own, 'Save as a file');
    const file = await arriving;
    const data = await theirs.openOwn('home.html#/data');
    const field = await data.waitForSelector('input[type=file]');
    await field?.uploadFile(file);
    await reads(data, 'The file is whole');
    await press(data, 'Take all of it in');
    await reads(data, 'Done: 1 new');
    tab = await theirs.open(`${app.url}#/dossiers/18`);
    sidebar = await sidebarOf(tab);
    expect(await reads(sidebar, 'mail@lo.example')).toContain('Ted Lo');
  });

  it('is looked after: it reads well, then is missed, then reads well again', async () => {
    const own = await theirs.openOwn('home.html');
    const fault = async () => (await ask(own, 'checks.list', {}))[0]?.fault;
    // A page in the background is not looked at.
    await tab.bringToFront();
    await expect.poll(fault, { timeout: 15_000 }).toBeNull();
    await tab.evaluate(() => location.assign('#/dossiers/99'));
    await reads(sidebar, 'This page looks different today');
    expect(await fault()).toBe('no-name');
    await tab.evaluate(() => location.assign('#/dossiers/17'));
    await reads(sidebar, 'desk@quist.example');
    await expect.poll(fault, { timeout: 15_000 }).toBeNull();
  });

  it('says on the proof page that a file brought it, and how well it is read', async () => {
    const own = await theirs.openOwn('home.html#/proof');
    await reads(own, 'from a file, today');
    expect(await reads(own, 'any-taught')).toContain('Reads well');
    await glance(own, 'taught-from-file');
  });
});
