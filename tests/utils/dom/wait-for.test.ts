import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { waitFor } from '../../../utils/dom/wait-for.ts';

let end: AbortController;
const root = document.createElement('div');
const find = () => root.querySelector('i');

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  end = new AbortController();
  root.replaceChildren();
});
afterEach(() => vi.useRealTimers());

describe('X4 waiting for a part of the page', () => {
  test('is over at once where it is there', async () => {
    const part = root.appendChild(document.createElement('i'));
    expect(await waitFor(root, end.signal, find, 1000)).toBe(part);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('is over when it comes', async () => {
    const waiting = waitFor(root, end.signal, find, 1000);
    root.append(document.createElement('b'));
    const part = root.appendChild(document.createElement('i'));
    expect(await waiting).toBe(part);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('looks again when the keyboard moves', async () => {
    const field = root.appendChild(document.createElement('input'));
    document.body.append(root);
    const waiting = waitFor(root, end.signal, () => (document.activeElement === field ? field : null), 1000);
    field.focus();
    expect(await waiting).toBe(field);
    root.remove();
  });

  test('is over with nothing after a while', async () => {
    const waiting = waitFor(root, end.signal, find, 1000);
    vi.advanceTimersByTime(1000);
    expect(await waiting).toBeNull();
  });

  test('is over with nothing when its signal ends, before or during', async () => {
    const waiting = waitFor(root, end.signal, find, 1000);
    end.abort();
    expect(await waiting).toBeNull();
    expect(await waitFor(root, end.signal, find, 1000)).toBeNull();
    expect(vi.getTimerCount()).toBe(0);
  });
});
