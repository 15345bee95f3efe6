import { afterEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { uiLocale } from '../../../entrypoints/sidebar/ui-locale.ts';

describe('X6 the language of dates', () => {
  afterEach(() => vi.restoreAllMocks());

  it.each([
    ['en-US', 'en-US'],
    ['de', 'de'],
    ['', 'en-GB'],
    ['no_such language', 'en-GB'],
  ])('is that of the browser’s own menus: "%s"', (told, used) => {
    vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue(told);
    expect(uiLocale()).toBe(used);
  });
});
