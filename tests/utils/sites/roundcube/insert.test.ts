import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { roundcube } from '../../../../utils/sites/roundcube/adapter.ts';
import { fakeExecCommand } from '../../dom/fake-exec-command.ts';
import { fillFrame, richCompose, type SavedPage, savedPage } from './saved-page.ts';

const SIGNATURE = '-- \nRobin Hale\nHarbour Learning\n+44 20 7946 0143';
let life: AbortController;

beforeEach(() => {
  life = new AbortController();
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

function plainBox(page: SavedPage): HTMLTextAreaElement {
  const box = page.document.querySelector<HTMLTextAreaElement>('#composebody');
  if (!box) throw new Error('no box');
  fakeExecCommand(page.document);
  return box;
}

describe('X4 inserting into the plain compose box', () => {
  test('stands above the quote with a blank line between; signature and quote stay', async () => {
    const page = savedPage('compose-plain');
    const box = plainBox(page);
    const before = box.value;
    expect(await roundcube.insert(page.document, 'Dear Dana,\n\nfirst: why May?', life.signal)).toEqual({
      done: 'inserted',
    });
    expect(box.value).toBe(`Dear Dana,\n\nfirst: why May?\n\n${before}`);
    expect(box.value).toContain(SIGNATURE);
  });

  test('goes to the caret once the user was in the box', async () => {
    const page = savedPage('compose-plain');
    const box = plainBox(page);
    box.value = `Dear Dana, bye\n\n${box.value}`;
    roundcube.watch(page.document, life.signal, () => {});
    box.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }));
    box.setSelectionRange(11, 11);
    await roundcube.insert(page.document, 'hello, ', life.signal);
    expect(box.value).toMatch(/^Dear Dana, hello, bye\n/);
  });

  test('does not go into the signature or a quoted line, even if the caret stands there', async () => {
    for (const words of ['Harbour Learning', 'two days of sales']) {
      const page = savedPage('compose-plain');
      const box = plainBox(page);
      const before = box.value;
      roundcube.watch(page.document, life.signal, () => {});
      box.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }));
      const at = before.indexOf(words);
      expect(at).toBeGreaterThan(0);
      box.setSelectionRange(at, at);
      await roundcube.insert(page.document, 'Hello.', life.signal);
      expect(box.value).toBe(`Hello.\n\n${before}`);
    }
  });
});

describe('X4 inserting into the rich compose box', () => {
  test('stands above the quote; signature and quote stay', async () => {
    const page = richCompose();
    // Only the test's own document has a selection, so it plays the editor's.
    document.body.innerHTML = savedPage('compose-rich-frame').document.body.innerHTML;
    document.body.setAttribute('contenteditable', 'true');
    fillFrame(page, '#composebody_ifr', document);
    const restore = fakeExecCommand(document);
    const parts = ['#reply-intro', 'blockquote', '#_rc_sig'];
    const kept = () => parts.map((part) => document.querySelector(part)?.outerHTML);
    const before = kept();
    expect(await roundcube.insert(page.document, 'Dear Dana', life.signal)).toEqual({ done: 'inserted' });
    expect(document.body.textContent).toMatch(/^Dear Dana/);
    expect(kept()).toEqual(before);
    restore();
    document.body.replaceChildren();
  });

  test('waits for the editor, and gives up when the page goes', async () => {
    const page = richCompose();
    page.document.querySelector('#composebody_ifr')?.removeAttribute('tabindex');
    const result = roundcube.insert(page.document, 'Dear Dana', life.signal);
    life.abort();
    expect(await result).toEqual({ done: 'failed', reason: 'no-compose' });
  });

  test('begins as soon as the editor is ready', async () => {
    const page = richCompose();
    const frame = page.document.querySelector('#composebody_ifr');
    document.body.innerHTML = '<p></p>';
    document.body.setAttribute('contenteditable', 'true');
    fillFrame(page, '#composebody_ifr', document);
    const restore = fakeExecCommand(document);
    frame?.removeAttribute('tabindex');
    const result = roundcube.insert(page.document, 'Dear Dana', life.signal);
    frame?.setAttribute('tabindex', '6');
    expect(await result).toEqual({ done: 'inserted' });
    restore();
    document.body.replaceChildren();
  });
});

describe('P3 words in the place of others in Roundcube', () => {
  const SOON = { from: ' soon', to: ' by Friday' };

  test('are typed into the plain box where the old ones stand once above signature and quote', () => {
    const page = savedPage('compose-plain');
    const box = plainBox(page);
    const before = box.value.replace('two days of sales', 'two days soon');
    box.value = `I will write soon.\n\n${before}`;
    expect(roundcube.replace(page.document, SOON)).toBe(true);
    expect(box.value).toBe(`I will write by Friday.\n\n${before}`);
    expect(roundcube.replace(page.document, SOON)).toBe(false);
    expect(box.value).toBe(`I will write by Friday.\n\n${before}`);
  });

  test('are typed into the rich box as one step of its own undo', () => {
    const page = richCompose();
    document.body.innerHTML = `<p>I will write soon.</p>${savedPage('compose-rich-frame').document.body.innerHTML}`;
    document.body.setAttribute('contenteditable', 'true');
    fillFrame(page, '#composebody_ifr', document);
    const restore = fakeExecCommand(document);
    const steps: string[] = [];
    const look = () => steps.push(document.querySelector('p')?.textContent ?? '');
    document.body.addEventListener('keyup', look, { signal: life.signal });
    const quote = document.querySelector('blockquote')?.outerHTML;
    expect(roundcube.replace(page.document, SOON)).toBe(true);
    expect(steps).toEqual(['I will write soon.', 'I will write by Friday.']);
    expect(document.querySelector('blockquote')?.outerHTML).toBe(quote);
    restore();
    document.body.replaceChildren();
  });

  test('are typed nowhere on a page that is none for writing', () => {
    expect(roundcube.replace(savedPage('show').document, SOON)).toBe(false);
  });
});

describe('X4 inserting where no compose box is open', () => {
  function nextPage(stillThere: boolean) {
    const order: string[] = [];
    return {
      order,
      keep: async (text: string) => void order.push(`keep ${text}`),
      drop: async () => {
        order.push('drop');
        return stillThere;
      },
    };
  }
  function replyLink(page: SavedPage, order: string[]): HTMLElement {
    const link = page.document.querySelector<HTMLElement>('a.reply[onclick]');
    if (!link) throw new Error('no reply link');
    link.addEventListener('click', (event) => {
      event.preventDefault();
      order.push('click');
    });
    return link;
  }

  test('hands the text over first, presses Reply then, and leaves the answer to the next page', async () => {
    vi.useFakeTimers();
    const page = savedPage('show');
    const next = nextPage(true);
    replyLink(page, next.order);
    let answered = false;
    void roundcube.insert(page.document, 'Hello', life.signal, next).then(() => {
      answered = true;
    });
    await vi.advanceTimersByTimeAsync(100);
    life.abort();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(next.order).toEqual(['keep Hello', 'click']);
    expect(answered).toBe(false);
  });

  test.each([
    [true, { done: 'failed', reason: 'no-compose' }],
    [false, { done: 'opened-reply' }],
  ] as const)('takes the text back when no page opened (still there: %s)', async (stillThere, result) => {
    vi.useFakeTimers();
    const page = savedPage('show');
    const next = nextPage(stillThere);
    replyLink(page, next.order);
    const answer = roundcube.insert(page.document, 'Hello', life.signal, next);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await answer).toEqual(result);
    expect(next.order).toEqual(['keep Hello', 'click', 'drop']);
  });

  test('opens nothing without a way to hand the text over, or where Reply is switched off', async () => {
    const page = savedPage('show');
    const next = nextPage(true);
    const link = replyLink(page, next.order);
    const failed = { done: 'failed', reason: 'no-compose' };
    expect(await roundcube.insert(page.document, 'Hello', life.signal)).toEqual(failed);
    link.setAttribute('aria-disabled', 'true');
    expect(await roundcube.insert(page.document, 'Hello', life.signal, next)).toEqual(failed);
    expect(next.order).toEqual([]);
  });
});
