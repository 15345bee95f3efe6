import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Tab } from '../browser/view.ts';
import { type PlaygroundApp, startPlaygroundApp } from '../playground/apps/server.ts';
import { startStoryWorld } from './story-world.ts';
import { press, reads, type StoryWorld, sidebarOf, textOf } from './world.ts';

/*
 * X1, X2: pages that keep foreign documents out by their embedder policy (COEP), with an opener policy (COOP) or without.
 * 1. The sidebar stands in such a page, and follows it from record to record.
 * 2. Neither the page nor the server it reports to is told that a frame of ours was there, or could not be.
 */
const NORA = 'nora@quistlogistics.example';
const TED = 'ted@lo.example';
const EMBEDDER = 'cross-origin-embedder-policy';
const ISOLATED = { [EMBEDDER]: 'require-corp', 'cross-origin-opener-policy': 'same-origin' };

const POLICIES: readonly [string, Record<string, string>, boolean][] = [
  ['lets in what says that it may be let in', { [EMBEDDER]: 'require-corp' }, false],
  ['lets in what comes without credentials', { [EMBEDDER]: 'credentialless' }, false],
  ['is isolated from every other origin', ISOLATED, true],
  ['only wants to be told', { [`${EMBEDDER}-report-only`]: 'require-corp' }, false],
];

let world: StoryWorld;
beforeAll(async () => {
  world = await startStoryWorld();
});
afterAll(() => world?.close());

/** What the browser reported to the page since it was loaded; Firefox has no such reports. */
const reported = (tab: Tab) =>
  tab.evaluate(async () => {
    if (!('ReportingObserver' in globalThis)) return [];
    const reports: string[] = [];
    const observer = new ReportingObserver(
      (list) => reports.push(...list.map((one) => JSON.stringify(one))),
      {
        buffered: true,
      },
    );
    observer.observe();
    await new Promise((resolve) => setTimeout(resolve));
    return [...reports, ...observer.takeRecords().map((one) => JSON.stringify(one))];
  });

describe.each(POLICIES)('X1 X2 a page that %s', (_, headers, isolated) => {
  let crm: PlaygroundApp;
  let tab: Tab;
  beforeAll(async () => {
    crm = await startPlaygroundApp('crm', headers);
    tab = await world.open(`${crm.url}#/contacts/1/show`);
  });
  afterAll(async () => {
    await tab?.close();
    await crm?.stop();
  });

  it('has the sidebar beside it, about the record and about the next one', async () => {
    expect(await tab.evaluate(() => crossOriginIsolated)).toBe(isolated);
    const sidebar = await sidebarOf(tab);
    expect(await reads(sidebar, NORA)).toContain('Nora Quist');
    await tab.evaluate(() => location.assign('#/contacts/2/show'));
    expect(await reads(sidebar, TED)).not.toContain(NORA);
  });

  it('has its sidebar obeyed', async () => {
    const sidebar = await sidebarOf(tab);
    await press(sidebar, 'Note, promise');
    await sidebar.locator('textarea').click();
    await tab.keyboard.type('Likes it short');
    await reads(sidebar, 'Saved');
    await press(sidebar, 'Notes');
    await reads(sidebar, 'Likes it short');
    expect(await textOf(sidebar)).not.toContain('lies over Ovation');
  });

  it('is told nothing of it', async () => expect(await reported(tab)).toEqual([]));
});
