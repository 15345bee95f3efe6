import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DrivenFirefox, FIREFOX_ORIGIN, startDrivenFirefox } from '../browser/driven-firefox.ts';
import { type FirefoxPanels, firefoxPanels } from '../browser/firefox-panels.ts';
import { firefoxTabs } from '../browser/firefox-tabs.ts';
import { type LocalWeb, startLocalWeb } from '../browser/local-web.ts';
import type { Tab } from '../browser/view.ts';
import { handleGmail } from '../playground/gmail/server.ts';
import { ask } from '../playground/seed.ts';
import { GMAIL, openThread, reads, sidebarOf, textOf } from './world.ts';

/*
 * What Firefox shows of Ovation around its tabs, as a rep uses it:
 * 1. Beside a mail the button brings today, which is worked off by keys. One more key opens the browser's sidebar.
 * 2. That sidebar stands beside every tab, and is about the one in front: also when that leaves the mail and comes back.
 * 3. On a page of which nothing may be known the button opens it, and it offers to be of use there, and is.
 */
const TRAINING = ['Sales training for our account managers', 'h.voss@vossberg-logistik.example'] as const;
const SHOWROOM = ['Showroom follow-ups', 'dana.okafor@brightwaterkitchens.example'] as const;
const AGENDA = 'Send her the agenda';
const EDITOR = 'ines@aldanapress.example';
const NEWS = `<!doctype html><title>Ines Aldana</title>
  <main><h1>Ines Aldana</h1><dl><dt>Email</dt><dd><a href="mailto:${EDITOR}">${EDITOR}</a></dd></dl></main>`;

const profile = mkdtempSync(join(tmpdir(), 'ovation-firefox-panels-'));
let web: LocalWeb;
/** Whether the mail's server ends every connection. */
let isAway = false;
let firefox: DrivenFirefox;
let panels: FirefoxPanels;
let own: Tab;
let training: Tab;
let showroom: Tab;
let news: Tab;

beforeAll(async () => {
  web = await startLocalWeb({
    'mail.google.com': (request, response) =>
      isAway ? void request.socket.destroy() : void handleGmail(request, response),
    'news.example': (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(NEWS),
  });
  firefox = await startDrivenFirefox(web, profile);
  panels = await firefoxPanels(firefox.driver);
  const tabs = firefoxTabs(firefox.driver);
  const openOn = async ([subject, address]: readonly [string, string]) => {
    const tab = await tabs.open(`${GMAIL}#inbox`);
    await openThread(tab, subject);
    await reads(await sidebarOf(tab), address);
    return tab;
  };
  own = await tabs.open(`${FIREFOX_ORIGIN}/manifest.json`);
  news = await tabs.open('https://news.example/people/7');
  showroom = await openOn(SHOWROOM);
  training = await openOn(TRAINING);
  const [client] = await ask(own, 'client.list', { search: TRAINING[1], limit: 1 });
  const person = client?.person.id ?? '';
  await ask(own, 'nudges.add', { id: crypto.randomUUID(), person, reason: AGENDA, dueAt: Date.now() });
});
afterAll(async () => {
  await firefox?.quit();
  await web?.stop();
  rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
});

/** What has become of the nudge. */
async function agenda() {
  const states = ['waiting', 'due', 'done', 'let-go'] as const;
  const [nudge] = await ask(own, 'nudges.list', { person: null, states: [...states], limit: 10 });
  return nudge;
}
const untilAgendaIs = (state: string) =>
  expect.poll(async () => (await agenda())?.state, { timeout: 15_000 }).toBe(state);

/** Brings the keyboard to the one row of the popup, as one does who clicks on it. */
async function holdRow(): Promise<void> {
  await reads(panels.popup, AGENDA);
  await panels.popup.evaluate(() => document.querySelector<HTMLElement>('article')?.focus());
}

describe('the button of Firefox beside a mail (X5)', () => {
  it('brings today, where one is done by d and due again by u', async () => {
    await panels.pressButton();
    expect(await reads(panels.popup, AGENDA)).toContain('Open sidebar here');
    await holdRow();
    await panels.popup.press('d');
    await untilAgendaIs('done');
    await panels.popup.press('u');
    await untilAgendaIs('due');
  });

  it('puts it off by s and 2, and lets it go by x with a reason', async () => {
    await holdRow();
    await panels.popup.press('s');
    await reads(panels.popup, 'Bring it back');
    await panels.popup.press('2');
    await untilAgendaIs('waiting');
    expect((await agenda())?.dueAt).toBeGreaterThan(Date.now());
    await panels.popup.press('u');
    await untilAgendaIs('due');
    await holdRow();
    await panels.popup.press('x');
    await panels.popup.press(...'She has it', 'Enter');
    await untilAgendaIs('let-go');
    expect(await agenda()).toMatchObject({ why: 'She has it' });
  });

  it('leads to the browser’s own sidebar by one key, and goes', async () => {
    await panels.popup.press('.');
    await reads(panels.sidebar, TRAINING[1]);
    await expect.poll(panels.popup.isOpen).toBe(false);
  });
});

describe('the sidebar of Firefox (X2, P1)', () => {
  it('follows the tab in front from client to client', async () => {
    await showroom.bringToFront();
    expect(await reads(panels.sidebar, SHOWROOM[1])).not.toContain(TRAINING[1]);
    await training.bringToFront();
    expect(await reads(panels.sidebar, TRAINING[1])).not.toContain(SHOWROOM[1]);
  });

  it('offers no key that leads nowhere from there', async () => {
    const keys = await panels.sidebar.evaluate(() =>
      [...document.querySelectorAll('[aria-keyshortcuts]')].map((one) =>
        one.getAttribute('aria-keyshortcuts'),
      ),
    );
    expect(keys).not.toContain('Escape');
    expect(keys).not.toContain('.');
  });

  it('shows nobody beside a page of which nothing may be known', async () => {
    await news.bringToFront();
    const shown = await reads(panels.sidebar, 'Not on this site yet');
    expect(shown).not.toContain('@');
    expect(shown).not.toContain('news.example');
  });

  it('puts a question into the draft of the tab in front (X4)', async () => {
    await training.bringToFront();
    await reads(panels.sidebar, TRAINING[1]);
    await reads(panels.sidebar, 'Put in the draft');
    const question = await panels.sidebar.evaluate(() => {
      const buttons = [...document.querySelectorAll('button')];
      buttons.find((one) => one.textContent?.includes('Put in the draft'))?.focus();
      return document.querySelector<HTMLElement>('.question p')?.innerText.trim() ?? '';
    });
    expect(question).toMatch(/\?$/);
    await panels.sidebar.press('Enter');
    await reads(panels.sidebar, 'A reply was opened');
    const draft = await training.$eval('[g_editable=true]', (box) => (box as HTMLElement).innerText);
    expect(draft).toContain(question);
  });
});

describe('a tab that leaves the mail beside the sidebar of Firefox (P1)', () => {
  it('keeps the client through a reload', async () => {
    await showroom.bringToFront();
    await reads(panels.sidebar, SHOWROOM[1]);
    await showroom.reload();
    await reads(panels.sidebar, SHOWROOM[1]);
  });

  it('shows nobody any more when another site is opened in the same tab, and the client on the way back', async () => {
    await showroom.goto('https://news.example/');
    expect(await reads(panels.sidebar, 'Not on this site yet')).not.toContain(SHOWROOM[1]);
    await showroom.evaluate(() => history.back());
    await reads(panels.sidebar, SHOWROOM[1]);
  });

  it('shows nobody beside a page of the same site that no content script runs in', async () => {
    // What the browser shows instead of a page that it could not fetch stands at the address of the page.
    isAway = true;
    await showroom.reload().catch(() => undefined);
    expect(await reads(panels.sidebar, 'No mail found on this page')).not.toContain(SHOWROOM[1]);
    isAway = false;
    await showroom.reload();
    await reads(panels.sidebar, SHOWROOM[1]);
    expect(await textOf(panels.sidebar)).not.toContain(TRAINING[1]);
  });
});

describe('the button of Firefox on any other page (X2)', () => {
  it('closes the sidebar, and opens it with an offer for this one site', async () => {
    await news.bringToFront();
    await reads(panels.sidebar, 'Not on this site yet');
    await panels.pressButton();
    await expect.poll(panels.sidebar.isOpen).toBe(false);
    await panels.pressButton();
    await reads(panels.sidebar, 'Not on this site yet');
    await reads(panels.sidebar, 'news.example');
    expect(await panels.popup.isOpen()).toBe(false);
    expect(await textOf(panels.sidebar)).not.toContain('@');
  });

  it('reads the page at once when that is taken and the browser’s question answered', async () => {
    await panels.sidebar.evaluate(() => {
      const buttons = [...document.querySelectorAll('button')];
      buttons.find((one) => one.textContent?.includes('Show Ovation on this site'))?.focus();
    });
    await panels.sidebar.press('Enter');
    expect(await panels.allow()).toContain('news.example');
    await reads(panels.sidebar, EDITOR);
    await reads(await sidebarOf(news), EDITOR);
  });
});
