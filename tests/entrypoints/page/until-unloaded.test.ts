import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { type Lifetime, untilUnloaded } from '../../../entrypoints/page/until-unloaded.ts';

/** A port whose other end the test closes. */
class Port {
  readonly #heard: (() => void)[] = [];
  readonly onDisconnect = { addListener: (heard: () => void) => void this.#heard.push(heard) };
  close(): void {
    for (const heard of this.#heard) heard();
  }
}

const realRuntime = browser.runtime;
let runtime: { id: string | undefined; connect: () => Port; readonly lastError: unknown };
let ports: Port[];
let lastErrorsRead: number;
let frame: HTMLIFrameElement;
let life: Lifetime;
/** What happens to the window. */
let page: EventTarget;

/** The frame has loaded: also when it loads again. */
const load = () => frame.dispatchEvent(new Event('load'));
/** What the browser does when the extension goes. */
const takeOut = () => {
  runtime.id = undefined;
};

beforeEach(() => {
  vi.useFakeTimers();
  ports = [];
  lastErrorsRead = 0;
  runtime = {
    id: 'ours',
    connect: () => {
      const port = new Port();
      ports.push(port);
      return port;
    },
    get lastError() {
      lastErrorsRead += 1;
      return undefined;
    },
  };
  Object.assign(browser, { runtime });
  page = new EventTarget();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  frame = Object.assign(new EventTarget(), { dataset: {} }) as unknown as HTMLIFrameElement;
  life = untilUnloaded();
});
afterEach(() => {
  life.end();
  Object.assign(browser, { runtime: realRuntime });
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('the life of a content script (X1)', () => {
  it('opens a new port when the page comes back from the back/forward cache', () => {
    life.follow(frame);
    load();
    page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }));
    expect(ports).toHaveLength(1);
    page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    expect(ports).toHaveLength(2);
  });

  it('lives while its port is open, however long that is', () => {
    life.follow(frame);
    load();
    vi.advanceTimersByTime(3_600_000);
    expect(life.signal.aborted).toBe(false);
    expect(ports).toHaveLength(1);
  });

  it('ends when the port closes and the extension has gone', () => {
    life.follow(frame);
    load();
    takeOut();
    ports[0]?.close();
    vi.advanceTimersByTime(0);
    expect(life.signal.aborted).toBe(true);
  });

  it.each([1, 40, 200, 900, 4_000, 19_000])(
    'ends too when the news comes %i ms after the port closed',
    (late) => {
      life.follow(frame);
      load();
      ports[0]?.close();
      setTimeout(takeOut, late);
      vi.advanceTimersByTime(late - 1);
      expect(life.signal.aborted).toBe(false);
      vi.advanceTimersByTime(20_001);
      expect(life.signal.aborted).toBe(true);
    },
  );

  it('lives on where the port closes and the extension has not gone', () => {
    life.follow(frame);
    load();
    ports[0]?.close();
    vi.advanceTimersByTime(60_000);
    expect(life.signal.aborted).toBe(false);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('opens no port before the frame has loaded: there is nobody yet at its other end', () => {
    life.follow(frame);
    expect(ports).toHaveLength(0);
  });

  it('follows the frame when it loads again, by one port each time', () => {
    life.follow(frame);
    life.follow(frame);
    load();
    ports[0]?.close();
    vi.advanceTimersByTime(60_000);
    load();
    expect(ports).toHaveLength(2);
    takeOut();
    ports[1]?.close();
    vi.advanceTimersByTime(0);
    expect(life.signal.aborted).toBe(true);
  });

  it('reads the error of a closed port, so that the browser writes none on the page', () => {
    life.follow(frame);
    load();
    ports[0]?.close();
    expect(lastErrorsRead).toBeGreaterThan(0);
  });

  it('ends where the extension goes between the start of the frame and its port', () => {
    life.follow(frame);
    takeOut();
    runtime.connect = () => {
      throw new Error('Extension context invalidated.');
    };
    load();
    expect(life.signal.aborted).toBe(true);
  });

  it('ends where the browser takes the whole runtime away', () => {
    life.follow(frame);
    load();
    Object.assign(browser, { runtime: undefined });
    ports[0]?.close();
    vi.advanceTimersByTime(0);
    expect(life.signal.aborted).toBe(true);
  });

  it('ends at a report that finds the extension gone, and at no other', () => {
    life.check();
    expect(life.signal.aborted).toBe(false);
    takeOut();
    life.check();
    expect(life.signal.aborted).toBe(true);
  });

  it('ends when the script starts once more in the same world, and the new one lives', () => {
    const next = untilUnloaded();
    expect(life.signal.aborted).toBe(true);
    expect(next.signal.aborted).toBe(false);
    next.end();
  });

  it('opens no port once it has ended, whatever the frame does', () => {
    life.follow(frame);
    life.end();
    load();
    const late = Object.assign(new EventTarget(), { dataset: {} }) as unknown as HTMLIFrameElement;
    life.follow(late);
    late.dispatchEvent(new Event('load'));
    expect(ports).toHaveLength(0);
  });
});
