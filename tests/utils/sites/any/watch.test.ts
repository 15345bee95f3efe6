import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageView } from '../../../../utils/clients/page-view.ts';
import { readMailPage } from '../../../../utils/sites/any/read-mail-page.ts';
import { readPeoplePage } from '../../../../utils/sites/any/read-people-page.ts';
import { dropReaders, offerReader, type ReaderName } from '../../../../utils/sites/any/reader.ts';
import { watchAny } from '../../../../utils/sites/any/watch.ts';

const record = (name: string, email: string) =>
  `<main><h1>${name}</h1><dl><dt>Email</dt><dd><a href="mailto:${email}">${email}</a></dd></dl></main>`;
const NORA = record('Nora Quist', 'nora@quist.example');
const TED = record('Ted Lo', 'ted@lo.example');

const query = document.querySelector.bind(document);

describe('X2 watching an unknown page', () => {
  let life: AbortController;
  let seen: (string | null)[];
  let asked: ReaderName[];
  beforeEach(async () => {
    location.hash = '#/contacts/1';
    // The address tells of itself a turn later, which would be in the midst of what is watched.
    await new Promise((done) => setTimeout(done));
    vi.useFakeTimers();
    life = new AbortController();
    seen = [];
    asked = [];
    dropReaders();
  });
  afterEach(() => {
    life.abort();
    vi.useRealTimers();
    location.hash = '';
    document.body.replaceChildren();
    document.querySelector = query;
  });
  const draw = (markup: string) => {
    document.body.innerHTML = markup;
  };
  const watch = (comes: (reader: ReaderName) => boolean = () => true) =>
    watchAny(
      async (reader) => {
        asked.push(reader);
        if (!comes(reader)) return false;
        if (reader === 'people') offerReader('people', readPeoplePage);
        else offerReader('mail', readMailPage);
        return true;
      },
      [],
      document,
      life.signal,
      (view: PageView | null) => seen.push(view?.record?.people[0]?.emails[0] ?? null),
    );
  const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);
  const goTo = (hash: string) => {
    location.hash = hash;
    window.dispatchEvent(new Event('hashchange'));
  };

  it('asks for the reader it needs, once, and reports when it has come', async () => {
    draw(NORA);
    watch();
    await wait(500);
    expect(asked).toEqual(['people']);
    expect(seen.at(-1)).toBe('nora@quist.example');
  });

  it('asks for none where nothing is to be read', async () => {
    location.hash = '#/start';
    draw('<main><h1>Hello</h1></main>');
    watch();
    await wait(500);
    expect(asked).toEqual([]);
  });

  it('does not ask on and on for a reader that does not come', async () => {
    draw(NORA);
    watch(() => false);
    await wait(5_000);
    expect(asked).toEqual(['people']);
    expect(seen).toEqual([null]);
  });

  it('waits until what it reads has come to rest', async () => {
    offerReader('people', readPeoplePage);
    draw('<main><h1>Nora Quist</h1></main>');
    watch();
    await wait(150);
    draw(NORA);
    await wait(150);
    expect(seen).toEqual([]);
    await wait(200);
    expect(seen).toEqual(['nora@quist.example']);
  });

  it('reads a page that never rests after two seconds', async () => {
    offerReader('people', readPeoplePage);
    draw(NORA);
    watch();
    for (let n = 0; n < 30; n++) {
      document.querySelector('h1')?.setAttribute('data-n', String(n));
      await wait(100);
    }
    expect(seen).toEqual(['nora@quist.example']);
  });

  it('takes the last client back at a new address, and shows the next when it is drawn', async () => {
    offerReader('people', readPeoplePage);
    draw(NORA);
    watch();
    await wait(500);
    goTo('#/contacts/2');
    await wait(120);
    expect(seen).toEqual(['nora@quist.example', null]);
    await wait(2_000);
    expect(seen).toEqual(['nora@quist.example', null]);
    draw(TED);
    await wait(1_200);
    expect(seen).toEqual(['nora@quist.example', null, 'ted@lo.example']);
  });

  it('believes a page that goes on showing the same client at another address', async () => {
    offerReader('people', readPeoplePage);
    draw(NORA);
    watch();
    await wait(500);
    goTo('#/contacts/2');
    await wait(4_000);
    expect(seen).toEqual(['nora@quist.example', null, 'nora@quist.example']);
  });

  it('keeps the client where the address names the same record', async () => {
    offerReader('people', readPeoplePage);
    draw(NORA);
    watch();
    await wait(500);
    goTo('#/contacts/1/edit');
    await wait(1_500);
    expect(new Set(seen)).toEqual(new Set(['nora@quist.example']));
  });

  it('does not read when something beside the main part changes', async () => {
    const reads = vi.fn(readPeoplePage);
    offerReader('people', reads);
    draw(`<div id="beside"></div>${NORA}`);
    watch();
    await wait(1_000);
    const before = reads.mock.calls.length;
    document.querySelector('#beside')?.replaceChildren('new');
    await wait(1_000);
    expect(reads.mock.calls.length).toBe(before);
  });

  it('sees what is drawn into an open shadow root later, in roots inside roots too', async () => {
    offerReader('people', readPeoplePage);
    const shell = document.createElement('a-shell');
    shell.attachShadow({ mode: 'open' }).innerHTML = '<main><a-page></a-page></main>';
    document.body.append(shell);
    watch();
    await wait(500);
    const page = shell.shadowRoot?.querySelector('a-page')?.attachShadow({ mode: 'open' });
    shell.shadowRoot?.querySelector('main')?.setAttribute('class', 'drawn');
    await wait(500);
    if (page) page.innerHTML = NORA;
    await wait(500);
    expect(seen.at(-1)).toBe('nora@quist.example');
    page?.querySelector('a')?.replaceWith('gone');
    await wait(500);
    expect(seen.at(-1)).not.toBe('nora@quist.example');
  });

  it('looks again for a root that an element gets when its script has come at last, and then rests', async () => {
    offerReader('people', readPeoplePage);
    const late = document.createElement('a-page');
    document.body.append(late);
    document.querySelector = Object.assign(
      (selector: string) => (selector === ':not(:defined)' ? late : query(selector)),
      {},
    ) as typeof document.querySelector;
    watch();
    await wait(600);
    late.attachShadow({ mode: 'open' }).innerHTML = NORA;
    await wait(3_000);
    expect(seen.at(-1)).toBe('nora@quist.example');
    await wait(30_000);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is over for good when its signal is', async () => {
    offerReader('people', readPeoplePage);
    draw(NORA);
    watch();
    await wait(500);
    life.abort();
    draw(TED);
    await wait(3_000);
    expect(seen).toEqual(['nora@quist.example']);
    expect(vi.getTimerCount()).toBe(0);
  });
});
