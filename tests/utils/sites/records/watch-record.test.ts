import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageView } from '../../../../utils/clients/page-view.ts';
import { readRecord } from '../../../../utils/sites/records/read-record.ts';
import type { RecordSite } from '../../../../utils/sites/records/record-site.ts';
import { watchRecord } from '../../../../utils/sites/records/watch-record.ts';

const SITE: RecordSite = {
  id: 'atomic',
  matches: () => true,
  variants: () => [
    {
      id: 'sample-2026-11',
      routes: [{ kind: 'contact', at: /#\/contacts\/(?<id>\d+)/ }],
      main: 'main',
      parts: { name: 'h1', email: 'a' },
    },
  ],
};

describe('X2 watching the records of a page', () => {
  let life: AbortController;
  let seen: (string | null)[];
  beforeEach(() => {
    vi.useFakeTimers();
    life = new AbortController();
    seen = [];
  });
  afterEach(() => {
    life.abort();
    vi.useRealTimers();
    location.hash = '';
    document.body.innerHTML = '';
  });
  const shows = (name: string, email: string) => {
    document.body.innerHTML = `<main><h1>${name}</h1><a href="mailto:${email}">write</a></main>`;
  };
  const watch = () =>
    watchRecord(
      { id: 'atomic', read: (page, where) => readRecord(SITE, page, where) },
      document,
      life.signal,
      (view: PageView | null) => seen.push(view?.record ? `${view.record.id} ${view.record.name}` : null),
    );
  const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);

  it('reports what is there at once, and nothing twice', async () => {
    location.hash = '#/contacts/1';
    shows('Nora', 'nora@quist.example');
    watch();
    shows('Nora', 'nora@quist.example');
    await wait(300);
    expect(seen).toEqual(['1 Nora']);
  });

  it('reports nobody while a new address still shows the client of the old one', async () => {
    location.hash = '#/contacts/1';
    shows('Nora', 'nora@quist.example');
    watch();
    location.hash = '#/contacts/2';
    window.dispatchEvent(new Event('hashchange'));
    await wait(50);
    expect(seen).toEqual(['1 Nora', null]);
    shows('Ted', 'ted@lo.example');
    await wait(150);
    expect(seen).toEqual(['1 Nora', null, '2 Ted']);
  });

  it('believes a page that goes on showing the same client at a new address', async () => {
    location.hash = '#/contacts/1';
    shows('Nora', 'nora@quist.example');
    watch();
    location.hash = '#/contacts/2';
    window.dispatchEvent(new Event('hashchange'));
    await wait(2_000);
    expect(seen).toEqual(['1 Nora', null, '2 Nora']);
  });

  it('is over for good when its signal is', async () => {
    location.hash = '#/contacts/1';
    shows('Nora', 'nora@quist.example');
    watch();
    life.abort();
    shows('Ted', 'ted@lo.example');
    await wait(2_000);
    expect(seen).toEqual(['1 Nora']);
    expect(vi.getTimerCount()).toBe(0);
  });
});
