import { afterEach, describe, expect, test, vi } from 'vitest';
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

  test('come from the first solid background behind the words', () => {
    document.body.setAttribute('style', 'background-color: rgb(20, 20, 20)');
    expect(readTheme(surface('background-color: rgba(0, 0, 0, 0)'))).toBe('dark');
    expect(readTheme(surface('background-color: rgb(250, 250, 250)'))).toBe('light');
  });

  test('come from the words where no background is solid', () => {
    expect(readTheme(surface('color: rgb(240, 240, 240)'))).toBe('dark');
  });

  test('are read again only after the page changed its class or style', async () => {
    const end = new AbortController();
    const element = surface();
    document.body.setAttribute('style', 'background-color: rgb(255, 255, 255)');
    const read = vi.spyOn(window, 'getComputedStyle');
    const theme = rememberTheme(document, end.signal);
    expect([theme(element), theme(element)]).toEqual(['light', 'light']);
    const reads = read.mock.calls.length;
    theme(element);
    expect(read.mock.calls.length).toBe(reads);
    document.body.setAttribute('style', 'background-color: rgb(20, 20, 20)');
    await new Promise((resolve) => setImmediate(resolve));
    expect(theme(element)).toBe('dark');
    end.abort();
    read.mockRestore();
  });
});
