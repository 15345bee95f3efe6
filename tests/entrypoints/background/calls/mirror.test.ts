import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { DANA, makeMessage, makeView } from '../../../utils/clients/make-view.ts';
import {
  ask,
  frame,
  freshBrowser,
  fullPage,
  openTab,
  type Parts,
  page,
  startBackground,
} from '../run-background.ts';

const REFUSAL = "Hi Dana,\n\nsadly we don't offer evening courses.\n\nLena";

let parts: Parts;
let tab: number;
beforeEach(async () => {
  parts = freshBrowser();
  startBackground();
  tab = await openTab();
  await ask('page.start', {}, page(tab));
});

/** The client's mail with a reply under it; `draft` is what the page answers when it is asked. */
async function writes(draft: string | null): Promise<void> {
  parts.answer = draft;
  const compose = { id: 'c1', format: 'rich', recipients: [DANA], draft: draft ?? '' } as const;
  await ask('page.show', { view: makeView([makeMessage()], { compose }) }, page(tab));
}

describe('S4 the mirror of the draft that is open', () => {
  it('answers with the one remark and the risk', async () => {
    await writes(REFUSAL);
    expect(await ask('mirror.get', {}, frame(tab))).toMatchObject({
      remarks: [{ flag: 'refusal', quote: "sadly we don't offer evening courses", dueAt: null }],
      displeasure: { risk: 'medium', medium: 'mail' },
    });
    expect(parts.toPages.at(-1)).toEqual({ tab, message: { call: 'draft.read', args: {} } });
  });

  it('puts the weightiest remark first, wherever it stands', async () => {
    await writes(`Please find attached the list.\n\n${REFUSAL}`);
    const mirror = await ask('mirror.get', {}, frame(tab));
    expect(mirror?.remarks.map(({ flag }) => flag)).toEqual(['refusal', 'vendor-phrase']);
  });

  it('keeps the draft nowhere', async () => {
    await writes(REFUSAL);
    await ask('mirror.get', {}, frame(tab));
    const kept = [await browser.storage.session.get(), await browser.storage.local.get()];
    expect(JSON.stringify(kept)).not.toContain('evening courses');
  });

  it('tells the day of a promise', async () => {
    await writes("I'll send the drawings on 8 May 2031. What should they show first?");
    expect(await ask('mirror.get', {}, frame(tab))).toMatchObject({
      remarks: [{ flag: 'promise', dueAt: new Date('2031-05-08T09:00:00').getTime() }],
    });
  });

  it('is silent where nothing is written, no client is open, or it is switched off', async () => {
    expect(await ask('mirror.get', {}, frame(tab))).toBeNull();
    await writes(null);
    expect(await ask('mirror.get', {}, frame(tab))).toBeNull();
    await writes(REFUSAL);
    await ask('settings.set', { settings: { mirror: false } }, fullPage());
    expect(await ask('mirror.get', {}, frame(tab))).toBeNull();
    await ask('settings.set', { settings: { mirror: true } }, fullPage());
    expect(await ask('mirror.get', {}, frame(tab))).not.toBeNull();
  });
});
