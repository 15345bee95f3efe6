import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { closeStorage } from '../../../entrypoints/background/close-storage.ts';
import { freshBrowser, openTab, page, send, startBackground } from './run-background.ts';

beforeEach(() => void freshBrowser());

describe('X1 X8 what the extension keeps in the browser’s storage', () => {
  it('is closed to content scripts whenever the background starts', () => {
    const close = vi.spyOn(browser.storage.local, 'setAccessLevel').mockResolvedValue(undefined);
    startBackground();
    expect(close).toHaveBeenCalledExactlyOnceWith({ accessLevel: 'TRUSTED_CONTEXTS' });
  });

  it('costs nothing where the browser does not know how', async () => {
    vi.spyOn(browser.storage.local, 'setAccessLevel').mockRejectedValue(new Error('not known here'));
    await closeStorage();
    startBackground();
    expect(await send({ call: 'page.show', args: { view: null } }, page(await openTab()))).toMatchObject({
      ok: true,
    });
  });
});
