import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PageView } from '../../../../utils/clients/page-view.ts';
import { roundcube } from '../../../../utils/sites/roundcube/adapter.ts';
import { fillFrame, previewPage, richCompose, type SavedPage, savedPage } from './saved-page.ts';

let life: AbortController;
let views: (PageView | null)[];

beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
  views = [];
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

function watch(page: SavedPage): void {
  roundcube.watch(page.document, life.signal, (view) => views.push(view));
}

/** Lets observers and the watch's own pauses run out. */
async function settle(): Promise<void> {
  await vi.advanceTimersByTimeAsync(500);
}

describe('X2 watching a Roundcube page', () => {
  test('reports what is there at once, and nothing while the page rests', async () => {
    watch(savedPage('show'));
    expect(views).toHaveLength(1);
    expect(views[0]?.thread?.id).toBe('INBOX/3');
    await settle();
    expect(views).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('reports the mail that is chosen in the list', async () => {
    const page = savedPage('preview');
    fillFrame(page, '#messagecontframe', null);
    watch(page);
    expect(views).toEqual([null]);
    fillFrame(page, '#messagecontframe', savedPage('preview-frame').document);
    page.document.querySelector('#messagecontframe')?.dispatchEvent(new Event('load'));
    await settle();
    expect(views.map((view) => view?.thread?.id)).toEqual([undefined, 'INBOX/70']);
  });

  test('follows a change inside the preview’s frame', async () => {
    const page = previewPage();
    watch(page);
    await settle();
    const frame = page.document.querySelector<HTMLIFrameElement>('#messagecontframe')?.contentDocument;
    const part = frame?.querySelector('#messagebody .pre');
    if (part) part.textContent = 'Shown again with other words.';
    await settle();
    expect(views).toHaveLength(2);
    expect(views[1]?.messages[0]?.text).toBe('Shown again with other words.');
  });

  test('reports what is typed, in the plain box', async () => {
    const page = savedPage('compose-plain');
    watch(page);
    await settle();
    const box = page.document.querySelector<HTMLTextAreaElement>('#composebody');
    if (box) box.value = `Hello\n\n${box.value}`;
    box?.dispatchEvent(new Event('input', { bubbles: true }));
    await settle();
    expect(views.map((view) => view?.compose?.draft)).toEqual(['', 'Hello']);
  });

  test('reports what is typed, in the rich editor', async () => {
    const page = richCompose();
    watch(page);
    await settle();
    page.document
      .querySelector<HTMLIFrameElement>('#composebody_ifr')
      ?.contentDocument?.body.insertAdjacentHTML('afterbegin', '<p>Hello</p>');
    await settle();
    expect(views.map((view) => view?.compose?.draft)).toEqual(['', 'Hello']);
  });

  test('does not look at the message list', async () => {
    const page = previewPage();
    watch(page);
    await settle();
    page.document.querySelector('#messagelist tbody tr')?.remove();
    await vi.advanceTimersByTimeAsync(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('ends for good', async () => {
    const page = previewPage();
    watch(page);
    await settle();
    life.abort();
    const frame = page.document.querySelector<HTMLIFrameElement>('#messagecontframe')?.contentDocument;
    frame?.querySelector('#messagebody')?.replaceChildren();
    page.document.querySelector('#messagecontframe')?.dispatchEvent(new Event('load'));
    await settle();
    expect(views).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('leaves no listener behind', () => {
    const page = richCompose();
    const inner = page.document.querySelector<HTMLIFrameElement>('#composebody_ifr')?.contentDocument?.body;
    const form = page.document.querySelector('form');
    const signals: (AbortSignal | undefined)[] = [];
    for (const target of [page.document, form, inner]) {
      const real = target?.addEventListener.bind(target);
      Object.defineProperty(target, 'addEventListener', {
        value: (type: string, hear: EventListener, options?: AddEventListenerOptions) => {
          signals.push(options?.signal);
          real?.(type, hear, options);
        },
      });
    }
    watch(page);
    expect(signals.length).toBeGreaterThan(3);
    life.abort();
    expect(signals.every((signal) => signal?.aborted)).toBe(true);
  });
});
