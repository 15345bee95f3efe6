import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS } from '../../../utils/settings/settings.ts';
import { readSettings, writeSettings } from '../../../utils/settings/store.ts';

describe('X1 the settings store', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    vi.restoreAllMocks();
  });

  it('answers the defaults while nothing was chosen', async () => {
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('keeps a change and leaves the other preferences alone', async () => {
    await writeSettings({ side: 'left' });
    const settings = await writeSettings({ width: 420 });
    expect(settings).toEqual({ ...DEFAULT_SETTINGS, side: 'left', width: 420 });
    expect(await readSettings()).toEqual(settings);
  });

  it('loses neither of two changes made at once', async () => {
    await Promise.all([writeSettings({ folded: true }), writeSettings({ theme: 'dark' })]);
    expect(await readSettings()).toMatchObject({ folded: true, theme: 'dark' });
  });

  it('keeps the good values beside a spoilt one', async () => {
    await browser.storage.local.set({ settings: { side: 'left', width: 'wide', ownEmails: [7], extra: 1 } });
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, side: 'left' });
  });

  it('answers the defaults when the storage cannot be read', async () => {
    vi.spyOn(browser.storage.local, 'get').mockRejectedValue(new Error('corrupt'));
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('does not overwrite settings that it could not read, and works again afterwards', async () => {
    await writeSettings({ ownDomains: ['Ours.example '] });
    const get = vi.spyOn(browser.storage.local, 'get').mockRejectedValueOnce(new Error('busy'));
    await expect(writeSettings({ folded: true })).rejects.toThrow('busy');
    get.mockRestore();
    expect(await writeSettings({ side: 'left' })).toEqual({
      ...DEFAULT_SETTINGS,
      ownDomains: ['ours.example'],
      side: 'left',
    });
  });

  it('ignores a value of undefined instead of resetting the preference', async () => {
    await writeSettings({ width: 400 });
    expect(await writeSettings({ width: undefined })).toMatchObject({ width: 400 });
  });
});
