import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildShipped } from '../browser/build-extension.ts';
import type { Tab } from '../browser/view.ts';
import { seed } from '../playground/seed.ts';
import { glance, isSeen, picture } from './picture.ts';
import { isFirefox, startStoryWorld } from './story-world.ts';
import { openThread, press, reads, type StoryWorld, sidebarOf } from './world.ts';

describe('the first minute after the installation (X1)', () => {
  let world: StoryWorld;
  let first: Tab;

  beforeAll(async () => {
    // The build for the other tests opens nothing by itself.
    world = await startStoryWorld(undefined, { extension: buildShipped(isFirefox() ? 'firefox' : 'chrome') });
    first = await world.opened('/home.html');
  });
  afterAll(() => world?.close());

  it('opens the full page by itself, which says in three sentences what this is', async () => {
    const shown = await reads(first, 'Ovation stands beside your mail');
    expect(shown).toContain('a question worth asking before you say yes');
    expect(shown).toContain('stays on this computer');
    const sentences = await first.$$eval('.welcome p', (parts) =>
      parts.map((part) => (part.textContent ?? '').match(/[.!?](\s|$)/g)?.length),
    );
    expect(sentences).toEqual([1, 1, 1]);
    await glance(first, 'first-run');
  });

  it('asks for nothing: no field, no permission, no request', async () => {
    expect(await first.$$eval('input, select, textarea', (fields) => fields.length)).toBe(0);
    expect(world.web.served).toEqual([]);
  });

  it('leads to the mail in one click, and with the next to somebody who asks', async () => {
    await press(first, 'Open Gmail');
    const gmail = await world.opened('mail.google.com/mail/');
    await openThread(gmail, 'Sales training for our account managers');
    const shown = await reads(await sidebarOf(gmail), 'Put in the draft');
    expect(shown).toContain('We want two days of sales training');
    await glance(gmail, 'first-minute');
    await gmail.close();
  });

  it('is read once, and stays away', async () => {
    await first.bringToFront();
    await first.waitForSelector('.welcome', { hidden: true });
    await first.reload();
    await reads(first, 'Today');
    expect(await first.$('.welcome')).toBeNull();
  });
});

describe('the full page of somebody who has been here a while (X5, X6)', () => {
  let world: StoryWorld;

  beforeAll(async () => {
    world = await startStoryWorld();
    await seed(world);
    const home = await world.openOwn('home.html');
    await press(home, 'Got it');
    await home.waitForSelector('.welcome', { hidden: true });
    await home.close();
  });
  afterAll(() => world?.close());

  it.each(['light', 'dark'] as const)('lists what comes back and every client, %s', async (theme) => {
    const home = await world.openOwn('home.html');
    await home.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    await reads(home, 'Send Dana the two follow-up letters');
    await glance(home, `home-today-${theme}`);
    await home.evaluate(() => location.assign('#/clients'));
    const shown = await reads(home, 'h.voss@vossberg-logistik.example');
    expect(shown).toContain('We want two days of sales training');
    expect(shown.split('.example').length).toBeGreaterThan(12);
    expect(await home.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    if (isSeen(home)) await picture(home, `home-${theme}`);
  });
});
