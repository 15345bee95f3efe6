import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hubspot } from '../../../../utils/sites/hubspot/records.ts';
import { readRecord } from '../../../../utils/sites/records/read-record.ts';
import { watchRecord } from '../../../../utils/sites/records/watch-record.ts';

const CHANGES = 50;
const address = (id: number, query = '') => `https://app.hubspot.com/contacts/4417/record/0-1/${id}${query}`;
const record = (name: string, email: string) => `<div data-test-id="left-sidebar">
  <h2 data-test-id="highlight-record-label">${name}</h2>
  <div data-test-id="highlight-property-display-email">${email}</div></div>`;

describe('X2 going through many records', () => {
  let life: AbortController;
  let seen: (string | null)[];
  beforeEach(() => {
    vi.useFakeTimers();
    life = new AbortController();
    seen = [];
  });
  afterEach(() => {
    life.abort();
    vi.restoreAllMocks();
    vi.useRealTimers();
    document.body.replaceChildren();
  });
  const goTo = (url: string) =>
    (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(url);
  const watch = () =>
    watchRecord(
      { id: 'hubspot', read: (page, where) => readRecord(hubspot, page, where) },
      document,
      life.signal,
      (view) => seen.push(view?.record ? `${view.record.id} ${view.record.name}` : null),
    );
  const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);

  it(`leaves no listener, observer, timer or frame behind after ${CHANGES} of them`, async () => {
    goTo(address(0));
    document.body.innerHTML = record('Person 0', 'p0@quist.example');
    watch();
    await wait(1_000);
    const listening = vi.spyOn(EventTarget.prototype, 'addEventListener');
    const observing = vi.spyOn(MutationObserver.prototype, 'observe');
    const drawing = vi.spyOn(window, 'requestAnimationFrame');
    for (let id = 1; id <= CHANGES; id++) {
      goTo(address(id));
      window.dispatchEvent(new Event('popstate'));
      await wait(10);
      document.body.innerHTML = record(`Person ${id}`, `p${id}@quist.example`);
      await wait(150);
    }
    expect(seen.filter((one) => one !== null)).toHaveLength(CHANGES + 1);
    expect(seen.at(-1)).toBe(`${CHANGES} Person ${CHANGES}`);
    expect(listening).not.toHaveBeenCalled();
    expect(observing).not.toHaveBeenCalled();
    expect(drawing.mock.calls.length).toBeLessThanOrEqual(CHANGES);
    await wait(2_000);
    expect(vi.getTimerCount()).toBe(0);
    expect(document.querySelectorAll('iframe')).toHaveLength(0);
  });

  it('keeps showing the client while only the tab of their record changes', async () => {
    goTo(address(1));
    document.body.innerHTML = record('Nora Quist', 'nora@quist.example');
    watch();
    goTo(address(1, '?tab=activities'));
    window.dispatchEvent(new Event('popstate'));
    await wait(150);
    expect(seen).toEqual(['1 Nora Quist', '1 Nora Quist']);
  });

  it('waits where the new address is drawn before the name, or the name before the address', async () => {
    goTo(address(1));
    document.body.innerHTML = record('Nora Quist', 'nora@quist.example');
    watch();
    goTo(address(2));
    document.body.innerHTML = record('Nora Quist', 'ted@lo.example');
    await wait(150);
    document.body.innerHTML = record('Ted Lo', 'ted@lo.example');
    await wait(150);
    expect(seen).toEqual(['1 Nora Quist', null, '2 Ted Lo']);
    goTo(address(3));
    document.body.innerHTML = record('Mara Ilves', 'ted@lo.example');
    await wait(150);
    document.body.innerHTML = record('Mara Ilves', 'mara@ilves.example');
    await wait(150);
    expect(seen.slice(3)).toEqual([null, '3 Mara Ilves']);
  });
});
