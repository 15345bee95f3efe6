import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Changed, watchChanges } from '../../../utils/dom/watch-changes.ts';

let end: AbortController;
let probes: Changed[];
const root = document.createElement('div');

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  end = new AbortController();
  probes = [];
  root.replaceChildren();
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

/** Lets the observer deliver; its records come in a microtask. */
const delivered = () => new Promise<void>((resolve) => setImmediate(resolve));
async function change(): Promise<Node> {
  const child = root.appendChild(document.createElement('i'));
  await delivered();
  return child;
}
const watch = () =>
  watchChanges([root], end.signal, (changed) => probes.push(changed), [{ on: window, type: 'hashchange' }]);

describe('X1 watching a page', () => {
  test('probes at once after a rest, and names what changed', async () => {
    watch();
    await change();
    vi.advanceTimersByTime(0);
    expect(probes).toHaveLength(1);
    expect(probes[0]?.has(root)).toBe(true);
  });

  test('probes at most every 100 ms while the page changes, and once after the last change', async () => {
    watch();
    for (let ms = 0; ms < 1000; ms += 10) {
      await change();
      vi.advanceTimersByTime(10);
    }
    expect(probes.length).toBeGreaterThanOrEqual(9);
    expect(probes.length).toBeLessThanOrEqual(11);
    const before = probes.length;
    await change();
    vi.advanceTimersByTime(200);
    expect(probes.length).toBeGreaterThan(before - 1);
    expect(probes.at(-1)?.size).toBe(1);
  });

  test('does nothing and sets no timer while the page rests', async () => {
    watch();
    await delivered();
    expect(vi.getTimerCount()).toBe(0);
    await change();
    vi.advanceTimersByTime(1000);
    expect(probes).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('probes after an event that changes no node', () => {
    watch();
    window.dispatchEvent(new Event('hashchange'));
    vi.advanceTimersByTime(0);
    expect(probes).toHaveLength(1);
    expect(probes[0]?.size).toBe(0);
  });

  describe('after an event that somebody waits behind', () => {
    const asked = new EventTarget();
    let isThere: boolean;
    const countWhileChanging = async (span: number) => {
      const before = probes.length;
      for (let ms = 0; ms < span; ms += 10) {
        await change();
        vi.advanceTimersByTime(10);
      }
      return probes.length - before;
    };
    beforeEach(() => {
      isThere = false;
      const probe = (changed: Changed) => {
        probes.push(changed);
        return isThere;
      };
      watchChanges([root], end.signal, probe, [{ on: asked, type: 'route', awaited: true }]);
    });

    test('probes at once, and then more often, though only for a while', async () => {
      await change();
      vi.advanceTimersByTime(0);
      await change();
      vi.advanceTimersByTime(0);
      expect(probes).toHaveLength(1);
      asked.dispatchEvent(new Event('route'));
      vi.advanceTimersByTime(0);
      expect(probes).toHaveLength(2);
      expect(await countWhileChanging(200)).toBeGreaterThanOrEqual(9);
      await countWhileChanging(400);
      expect(await countWhileChanging(1000)).toBeLessThanOrEqual(11);
    });

    test('probes as ever once it is there', async () => {
      asked.dispatchEvent(new Event('route'));
      vi.advanceTimersByTime(0);
      isThere = true;
      await countWhileChanging(100);
      expect(await countWhileChanging(1000)).toBeLessThanOrEqual(11);
    });

    test('sets no timer while nothing comes', () => {
      asked.dispatchEvent(new Event('route'));
      vi.advanceTimersByTime(1000);
      expect(probes).toHaveLength(1);
      expect(vi.getTimerCount()).toBe(0);
    });
  });

  test('probes again as soon as the page had its turn, for a probe that did not finish', () => {
    const again = watch();
    again();
    expect(probes).toEqual([]);
    vi.advanceTimersByTime(0);
    expect(probes).toEqual([new Set()]);
    again();
    vi.advanceTimersByTime(0);
    expect(probes).toHaveLength(2);
    end.abort();
    again();
    expect(vi.getTimerCount()).toBe(0);
  });

  test('says "anything" where too much changed to name it', async () => {
    watch();
    for (let i = 0; i < 300; i++) root.appendChild(document.createElement('b')).className = 'x';
    for (const child of root.children) child.setAttribute('title', 'y');
    await delivered();
    vi.advanceTimersByTime(0);
    expect(probes).toEqual([null]);
  });

  test('outlives a probe that fails', async () => {
    let calls = 0;
    watchChanges([root], end.signal, () => {
      calls++;
      if (calls === 1) throw new Error('once');
    });
    await change();
    expect(() => vi.advanceTimersByTime(0)).toThrow('once');
    await change();
    vi.advanceTimersByTime(200);
    expect(calls).toBe(2);
  });

  test('leaves nothing behind when it ends', async () => {
    watch();
    await change();
    end.abort();
    expect(vi.getTimerCount()).toBe(0);
    await change();
    window.dispatchEvent(new Event('hashchange'));
    vi.advanceTimersByTime(1000);
    expect(probes).toEqual([]);
  });

  test('does not start after its end', async () => {
    end.abort();
    watch();
    await change();
    vi.advanceTimersByTime(1000);
    expect(probes).toEqual([]);
  });
});
