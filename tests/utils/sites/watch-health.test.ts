import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageFault } from '../../../utils/clients/page-health.ts';
import type { PageView } from '../../../utils/clients/page-view.ts';
import type { PageCheck } from '../../../utils/sites/page-check.ts';
import { watchHealth } from '../../../utils/sites/watch-health.ts';
import { makeMessage, makeView } from '../clients/make-view.ts';

const found = (fault: PageFault | null): PageCheck => ({
  health: { site: 'gmail', variant: null, place: 'thread', fault, found: {} },
  bare: null,
  parts: {},
});

let life: AbortController;
let told: (PageFault | 'well' | 'over')[];
let page: PageCheck | null;
let looks: number;
let probed: (view: PageView | null) => void;
const wait = (ms: number) => vi.advanceTimersByTime(ms);
const VIEW = makeView([makeMessage()]);

beforeEach(() => {
  vi.useFakeTimers();
  location.hash = '';
  life = new AbortController();
  told = [];
  looks = 0;
  page = found(null);
  const check = () => {
    looks++;
    return page;
  };
  probed = watchHealth(document, life.signal, check, (one) =>
    told.push(one === null ? 'over' : (one.health.fault ?? 'well')),
  );
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('X2 looking whether a page reads as it should', () => {
  it('is done once for each state of the page, after it was drawn', () => {
    probed(VIEW);
    expect(looks).toBe(0);
    wait(2_000);
    expect(told).toEqual(['well']);
    location.hash = '#next';
    probed(VIEW);
    wait(2_000);
    expect(told).toEqual(['well', 'well']);
  });

  it('costs nothing while one types into a page that reads well, and nothing while the page rests', () => {
    probed(VIEW);
    wait(2_000);
    for (let key = 0; key < 100; key++) {
      probed(VIEW);
      wait(100);
    }
    expect(looks).toBe(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('says that something is missing only when it is still missing later', () => {
    page = found('no-sender');
    probed(VIEW);
    wait(2_000);
    expect(told).toEqual([]);
    wait(4_000);
    expect(told).toEqual(['no-sender']);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('says nothing of what was only slow', () => {
    page = found('no-sender');
    probed(null);
    wait(2_000);
    page = found(null);
    probed(VIEW);
    wait(4_000);
    expect(told).toEqual(['well']);
  });

  it('says the same once, and that it is over when the page shows something else', () => {
    page = found('no-thread');
    probed(null);
    wait(10_000);
    for (let change = 0; change < 5; change++) {
      probed(null);
      wait(5_000);
    }
    expect(told).toEqual(['no-thread']);
    location.hash = '#list';
    page = null;
    probed(null);
    wait(10_000);
    expect(told).toEqual(['no-thread', 'over']);
  });

  it('takes it back where the page mends itself', () => {
    page = found('no-name');
    probed(null);
    wait(6_000);
    page = found(null);
    probed(null);
    wait(2_000);
    expect(told).toEqual(['no-name', 'well']);
  });

  it('looks again at a page with nothing on it only after a change', () => {
    page = null;
    probed(null);
    wait(60_000);
    expect(looks).toBe(1);
    page = found('no-thread');
    probed(null);
    wait(6_000);
    expect(told).toEqual(['no-thread']);
  });

  it('leaves a tab in the background alone', () => {
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    page = found('no-thread');
    probed(null);
    wait(60_000);
    expect(looks).toBe(0);
  });

  it('ends with the page', () => {
    probed(VIEW);
    life.abort();
    wait(10_000);
    probed(VIEW);
    expect(looks).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });
});
