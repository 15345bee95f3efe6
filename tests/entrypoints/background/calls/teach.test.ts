import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { ask, freshBrowser, openTab, page, sidePanel, startBackground } from '../run-background.ts';

const PARTS = { name: { css: 'h1', label: null }, email: { css: 'span.value', label: 'Write to' } };
const CRM = 'https://crm.example/people/7';

describe('X2 pages that are taught', () => {
  let tab: number;
  beforeEach(async () => {
    freshBrowser();
    startBackground();
    tab = await openTab(CRM);
  });
  const files = () =>
    vi.mocked(browser.scripting.executeScript).mock.calls.map(([{ files: added }]) => added?.[0]);

  it('are pointed at in their tab', async () => {
    expect(await ask('teach.begin', { tab }, sidePanel())).toBe(true);
    expect(files()).toEqual(['/teach.js']);
    vi.mocked(browser.scripting.executeScript).mockRejectedValueOnce(new Error('cannot be scripted'));
    expect(await ask('teach.begin', { tab }, sidePanel())).toBe(false);
  });

  it('are kept for their own origin, read anew, and known to no other', async () => {
    await ask('page.teach', { shape: '/people/*', parts: PARTS }, page(tab, CRM));
    expect(files()).toEqual(['/any.js']);
    const kept = [{ origin: 'https://crm.example', shape: '/people/*', parts: PARTS }];
    expect(await ask('page.taught', {}, page(tab, CRM))).toEqual(kept);
    const other = await openTab('https://other.example/');
    expect(await ask('page.taught', {}, page(other, 'https://other.example/'))).toEqual([]);
    expect(await ask('teach.list', {}, sidePanel())).toEqual(kept);
  });

  it('are taught anew, and forgotten', async () => {
    await ask('page.teach', { shape: '/people/*', parts: PARTS }, page(tab, CRM));
    await ask('page.teach', { shape: '/people/*', parts: { name: PARTS.name } }, page(tab, CRM));
    expect(await ask('teach.list', {}, sidePanel())).toHaveLength(1);
    await ask('teach.forget', { origin: 'https://crm.example', shape: '/people/*' }, sidePanel());
    expect(await ask('teach.list', {}, sidePanel())).toEqual([]);
  });

  it('take nothing without bounds from a page', async () => {
    const endless = { shape: '/people/*', parts: { name: { css: 'a'.repeat(501), label: null } } };
    await expect(ask('page.teach', endless, page(tab, CRM))).rejects.toMatchObject({ code: 'bad-arguments' });
  });

  it('may be taught where nobody is open', async () => {
    await ask('page.taught', {}, page(tab, CRM));
    await ask('page.start', {}, page(tab, CRM));
    expect(await ask('now.get', { tab }, sidePanel())).toMatchObject({ state: 'idle', canTeach: true });
  });
});
