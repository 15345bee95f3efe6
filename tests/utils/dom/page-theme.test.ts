import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readTheme, rememberTheme } from '../../../utils/dom/page-theme.ts';

afterEach(() => {
  document.body.removeAttribute('style');
  document.body.replaceChildren();
});

function surface(style = ''): HTMLElement {
  const element = document.body.appendChild(document.createElement('main'));
  element.setAttribute('style', style);
  return element;
}

describe('X1 the colours of the page', () => {
  test.each([
    ['background-color: rgb(255, 255, 255)', 'light'],
    ['background-color: rgb(32, 33, 36)', 'dark'],
    ['background-color: rgba(0, 0, 0, 0.1)', 'light'],
    ['background-color: rgb(255, 235, 59)', 'light'],
  ])('%s is %s', (style, theme) => {
    expect(readTheme(surface(style))).toBe(theme);
  });

  test.each([
    ['invert(1) hue-rotate(180deg)', 'dark'],
    ['contrast(1.1) invert(0.9)', 'dark'],
    ['invert(0.2)', 'light'],
    ['brightness(0.9)', 'light'],
  ])('are what the eye sees where the whole page is drawn with %s', (filter, theme) => {
    document.documentElement.setAttribute('style', `filter: ${filter}`);
    expect(readTheme(surface('background-color: rgb(255, 255, 255)'))).toBe(theme);
    document.documentElement.removeAttribute('style');
  });

  test('are as they were where they are turned round twice', () => {
    for (const one of [document.documentElement, document.body])
      one.setAttribute('style', 'filter: invert(1)');
    expect(readTheme(surface('background-color: rgb(255, 255, 255)'))).toBe('light');
    document.documentElement.removeAttribute('style');
  });

  test('come from the first solid background behind the words', () => {
    document.body.setAttribute('style', 'background-color: rgb(20, 20, 20)');
    expect(readTheme(surface('background-color: rgba(0, 0, 0, 0)'))).toBe('dark');
    expect(readTheme(surface('background-color: rgb(250, 250, 250)'))).toBe('light');
  });

  test('come from the words where no background is solid', () => {
    expect(readTheme(surface('color: rgb(240, 240, 240)'))).toBe('dark');
  });

  describe('as they are remembered', () => {
    let end: AbortController;
    beforeEach(() => {
      end = new AbortController();
      document.body.setAttribute('style', 'background-color: rgb(255, 255, 255)');
    });
    afterEach(() => end.abort());

    /** Lets the page be drawn, and what waits for that happen. */
    const drawn = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 5)));

    test('are read once, and again only after the page changed its class or style and was drawn', async () => {
      const element = surface();
      const read = vi.spyOn(window, 'getComputedStyle');
      const theme = rememberTheme(document, end.signal);
      const changes = vi.fn();
      theme.changes.on.addEventListener(theme.changes.type, changes);
      expect([theme.of(element), theme.of(element)]).toEqual(['light', 'light']);
      const reads = read.mock.calls.length;
      await drawn();
      document.body.setAttribute('style', 'background-color: rgb(20, 20, 20)');
      expect(theme.of(element)).toBe('light');
      expect(read.mock.calls.length).toBe(reads);
      await drawn();
      expect(theme.of(element)).toBe('dark');
      expect(changes).toHaveBeenCalledTimes(1);
      read.mockRestore();
    });

    test('are read again where the words stand on another surface', async () => {
      const theme = rememberTheme(document, end.signal);
      theme.of(surface());
      const other = surface('background-color: rgb(20, 20, 20)');
      expect(theme.of(other)).toBe('light');
      await drawn();
      expect(theme.of(other)).toBe('dark');
    });

    test('can be read before they are asked for, so that the page need not wait then', async () => {
      const theme = rememberTheme(document, end.signal);
      const element = surface('background-color: rgb(20, 20, 20)');
      theme.prepare(() => element);
      await drawn();
      const read = vi.spyOn(window, 'getComputedStyle');
      expect(theme.of(element)).toBe('dark');
      theme.prepare(() => {
        throw new Error('known already');
      });
      await drawn();
      expect(read).not.toHaveBeenCalled();
      read.mockRestore();
    });

    test('are no longer read after the end', async () => {
      const theme = rememberTheme(document, end.signal);
      theme.of(surface());
      const read = vi.spyOn(window, 'getComputedStyle');
      document.body.setAttribute('style', 'background-color: rgb(20, 20, 20)');
      await new Promise((resolve) => setImmediate(resolve));
      end.abort();
      await drawn();
      expect(read).not.toHaveBeenCalled();
      read.mockRestore();
    });
  });
});
