import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageHealth } from '../../../utils/clients/page-health.ts';
import { forgetPageHealth, notePageHealth, readPageHealth } from '../../../utils/settings/page-health.ts';

const WELL: PageHealth = {
  site: 'gmail',
  variant: 'gmail-2026-06',
  place: 'thread',
  fault: null,
  found: { sender: 3 },
};
const BROKEN: PageHealth = { ...WELL, variant: null, fault: 'no-thread', found: { sender: 0 } };
const HOUR = 3_600_000;

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

describe('X2 how pages were read', () => {
  it('is kept for each site, kind of page and shape, the newest first', async () => {
    await notePageHealth(WELL, 1_000);
    await notePageHealth({ ...WELL, place: 'compose' }, 2_000);
    await notePageHealth({ ...WELL, site: 'hubspot', place: 'record', variant: 'hubspot-2024-12' }, 3_000);
    expect((await readPageHealth()).map(({ site, place, at }) => [site, place, at])).toEqual([
      ['hubspot', 'record', 3_000],
      ['gmail', 'compose', 2_000],
      ['gmail', 'thread', 1_000],
    ]);
  });

  it('is the last result, and written down again only when it is another, or an hour old', async () => {
    expect(await notePageHealth(WELL, 0)).toBe(true);
    expect(await notePageHealth({ ...WELL, found: { sender: 9 } }, HOUR - 1)).toBe(false);
    expect(await notePageHealth({ ...WELL, fault: 'no-body' }, HOUR - 1)).toBe(true);
    expect(await notePageHealth({ ...WELL, fault: 'no-body' }, 2 * HOUR)).toBe(true);
    expect(await readPageHealth()).toEqual([{ ...WELL, fault: 'no-body', at: 2 * HOUR }]);
  });

  it('forgets that no shape fitted once one does', async () => {
    await notePageHealth(BROKEN, 1_000);
    await notePageHealth({ ...BROKEN, place: 'preview' }, 1_000);
    await notePageHealth({ ...WELL, fault: 'no-sender' }, 2_000);
    expect(await readPageHealth()).toHaveLength(3);
    await notePageHealth(WELL, 3_000);
    expect((await readPageHealth()).map(({ place, fault }) => [place, fault])).toEqual([
      ['thread', null],
      ['preview', 'no-thread'],
    ]);
  });

  it('holds the sixty that were seen last, loses none of many at once, and is forgotten on demand', async () => {
    await Promise.all(
      Array.from({ length: 80 }, (_, index) => notePageHealth({ ...WELL, variant: `gmail-${index}` }, index)),
    );
    const rows = await readPageHealth();
    expect(rows).toHaveLength(60);
    expect(rows[0]?.variant).toBe('gmail-79');
    await forgetPageHealth();
    expect(await readPageHealth()).toEqual([]);
  });

  it.each([
    ['something else', { rows: 1 }],
    ['a word of a page', [{ ...WELL, at: 1, found: { 'Dana Okafor': 1 } }]],
    ['a site of long ago', [{ ...WELL, at: 1, site: 'geocities' }]],
  ])('is nothing where the storage holds %s', async (_, stored) => {
    await browser.storage.local.set({ 'page-health': stored });
    expect(await readPageHealth()).toEqual([]);
    expect(await notePageHealth(WELL, 1)).toBe(true);
  });

  it('holds nothing up where the storage fails', async () => {
    vi.spyOn(browser.storage.local, 'set').mockRejectedValue(new Error('full'));
    expect(await notePageHealth(WELL, 1)).toBe(false);
  });
});
