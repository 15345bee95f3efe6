import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Tab, View } from '../browser/view.ts';
import { DEVELOPMENT, HELD_OUT } from '../fixtures/sites/any/pages.ts';
import { type PlaygroundApp, startPlaygroundApp } from '../playground/apps/server.ts';
import { ask } from '../playground/seed.ts';
import type { OutcomeInPage } from './any-in-page.ts';
import { showAround } from './show-around.ts';
import { startStoryWorld } from './story-world.ts';
import { press, reads, type StoryWorld, sidebarOf, textOf } from './world.ts';

/*
 * X2, as somebody tells it whose application nobody has heard of:
 * 1. I open a person: the sidebar is about them, not about the one in a hidden tab, nor about who looks after them.
 * 2. The list and I myself are nobody's record.
 * 3. A firm with two contacts asks me which; I choose once.
 * 4. A person without an address: I am asked.
 * 5. A mail in its mailbox is read like any mail.
 */
let app: PlaygroundApp;
let world: StoryWorld;
let own: Tab;
let page: Tab;
let sidebar: View;

beforeAll(async () => {
  app = await startPlaygroundApp('unknown');
  world = await startStoryWorld();
});
afterAll(async () => {
  await world?.close();
  await app?.stop();
});

const goTo = (hash: string) => page.evaluate((to) => location.assign(to), hash);

describe('X2 the sidebar beside a site that nobody wrote an adapter for', () => {
  it('is about the person whose record is open', async () => {
    own = await world.openOwn('manifest.json');
    page = await world.open(`${app.url}#/people/7`);
    sidebar = await sidebarOf(page);
    expect(await reads(sidebar, 'priya.natarajan@coastline.example')).toContain('Priya Natarajan');
    expect(await textOf(sidebar)).not.toContain('elsewhere.example');
  });

  it('is known to read well, without a word of the page', async () => {
    const checks = () => ask(own, 'checks.list', {});
    await expect.poll(async () => (await checks())[0]?.variant, { timeout: 15_000 }).toBe('any-2026-11');
    expect(await checks()).toMatchObject([{ site: 'any', place: 'record', fault: null }]);
    expect(JSON.stringify(await checks())).not.toMatch(/natarajan|coastline|127/i);
  });

  it('follows to the next record', async () => {
    await goTo('#/people/8');
    const shown = await reads(sidebar, 'gideon@marshmetal.example');
    expect(shown).not.toContain('Priya');
  });

  it('is about nobody beside a list', async () => {
    await goTo('#/people');
    await sidebar.waitForFunction(() => !document.body.innerText.includes('@'), { timeout: 10_000 });
  });

  it('offers those who compete, and takes the one that is chosen', async () => {
    await goTo('#/firms/77');
    const shown = await reads(sidebar, 'tova@marshmetal.example');
    expect(shown).toContain('gideon@marshmetal.example');
    await press(sidebar, 'Tova Berg');
    await sidebar.waitForFunction(() => document.querySelector('h1')?.textContent?.includes('Tova'), {
      timeout: 10_000,
    });
  });

  it('asks where a record shows no address', async () => {
    await goTo('#/people/9');
    await reads(sidebar, 'This record shows no mail address');
  });

  it('reads a mail in its mailbox like any other', async () => {
    await goTo('#/mail/inbox/4471');
    const shown = await reads(sidebar, 'dana@ruizco.example');
    expect(shown).toContain('Dana Ruiz');
    await reads(sidebar, 'two days of sales training in May');
  });
});

describe('X2 a page that its user teaches', () => {
  it('is nobody’s until the user has shown where it says whom it is about', async () => {
    await goTo('#/dossiers/17');
    await reads(sidebar, 'Show me where');
    sidebar = await showAround(page, sidebar, ['Nora Quist', 'desk@quist.example', 'Quist Logistics']);
    expect(await reads(sidebar, 'desk@quist.example')).toContain('Nora Quist');
    expect(await page.$('html > div')).toBeNull();
  });

  it('is known on the next page of its kind, and after it is loaded anew', async () => {
    await goTo('#/dossiers/18');
    expect(await reads(sidebar, 'mail@lo.example')).toContain('Ted Lo');
    await page.reload();
    sidebar = await sidebarOf(page);
    await reads(sidebar, 'mail@lo.example');
  });

  it('is left by Escape', async () => {
    await goTo('#/firms/78');
    await reads(sidebar, 'tova@marshmetal.example');
    await press(sidebar, 'Show me where');
    await page.waitForSelector('html > div');
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.querySelector('html > div') === null);
  });

  it('says so where it looks different', async () => {
    await goTo('#/dossiers/99');
    await reads(sidebar, 'This page looks different today');
  });
});

describe('X2 pages of the corpus in a real browser', () => {
  it('never show a client who is not the one', async () => {
    const { outputFiles } = await build({
      entryPoints: ['tests/e2e/any-in-page.ts'],
      bundle: true,
      write: false,
      format: 'iife',
      target: 'es2024',
    });
    const tab = await world.open('about:blank');
    const outcomes: string[] = [];
    for (const one of [...DEVELOPMENT, ...HELD_OUT]) {
      await tab.evaluate(
        (title, html) => {
          document.title = title;
          document.body.innerHTML = html;
        },
        one.title,
        one.html,
      );
      await tab.evaluate(outputFiles[0]?.text ?? '');
      const outcome = await tab.evaluate(
        (url, expected) =>
          (globalThis as unknown as { outcomeInPage: OutcomeInPage }).outcomeInPage(url, expected),
        one.url,
        one.expected,
      );
      if (outcome === 'wrong' || outcome === 'needless') outcomes.push(`${outcome}: ${one.name}`);
    }
    expect(outcomes.filter((one) => one.startsWith('wrong'))).toEqual([]);
    expect(outcomes.length).toBeLessThan(3);
  });
});
