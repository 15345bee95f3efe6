import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { gmail } from '../../../../utils/sites/gmail/adapter.ts';
import { fakeExecCommand } from '../../dom/fake-exec-command.ts';
import { one, openFixture } from './open-fixture.ts';

const TEXT = 'Gladly, Dana.\nWho decides?';
let restore: () => void;
let end: AbortController;
const insert = () => gmail.insert(document, TEXT, end.signal);

beforeEach(() => {
  restore = fakeExecCommand(document);
  end = new AbortController();
});
afterEach(() => {
  end.abort();
  restore();
  vi.useRealTimers();
});

/** Does what the page does when its reply button is pressed: puts a box there, fills it, gives it the keyboard. */
function opensReplyLater({ focus = true } = {}): { pressed: string[] } {
  openFixture('2026-06-reply');
  const box = one('.ip.adB');
  openFixture('2026-06-thread');
  const pressed: string[] = [];
  document.body.addEventListener(
    'click',
    (event) => {
      pressed.push((event.target as Element).className);
      const body = one('[g_editable]', box);
      const content = [...body.childNodes];
      body.replaceChildren();
      body.setAttribute('tabindex', '1');
      setTimeout(() => one('.btDi4d').replaceChildren(box), 20);
      setTimeout(() => {
        body.replaceChildren(...content);
        if (focus) body.focus();
      }, 40);
    },
    { once: true },
  );
  return { pressed };
}

describe('P3 words in the place of others in Gmail', () => {
  const SOON = { from: ' soon', to: ' by Friday' };
  const draft = () => gmail.draft(document);

  test('are typed where the old ones stand once in the draft, never in signature or quote', () => {
    openFixture('2026-06-reply');
    (one('[g_editable]').firstElementChild as HTMLElement).textContent = 'I will write soon.';
    one('.gmail_signature').append(' soon');
    one('[g_editable] .gmail_quote').append(' soon');
    const before = [one('.gmail_signature').outerHTML, one('[g_editable] .gmail_quote').outerHTML];
    expect(gmail.replace(document, SOON)).toBe(true);
    expect(draft()).toBe('I will write by Friday.');
    expect([one('.gmail_signature').outerHTML, one('[g_editable] .gmail_quote').outerHTML]).toEqual(before);
  });

  test('are not typed where no box is open, or the old ones stand in the signature alone', () => {
    openFixture('2026-06-thread');
    expect(gmail.replace(document, SOON)).toBe(false);
    openFixture('2026-06-reply');
    one('.gmail_signature').append(' soon');
    expect(gmail.replace(document, SOON)).toBe(false);
  });
});

describe('X4 writing into Gmail', () => {
  test('puts the draft into the open box, above signature and quote', async () => {
    openFixture('2026-06-reply');
    const before = [one('.gmail_signature').outerHTML, one('[g_editable] .gmail_quote').outerHTML];
    expect(await insert()).toEqual({ done: 'inserted' });
    expect(gmail.read(document, document.location)?.compose?.draft).toBe('Gladly, Dana.\nWho decides?');
    expect([one('.gmail_signature').outerHTML, one('[g_editable] .gmail_quote').outerHTML]).toEqual(before);
  });

  test('puts it where the caret last was', async () => {
    openFixture('2026-06-reply');
    gmail.watch(document, end.signal, () => undefined);
    const line = one('[g_editable]').firstElementChild as HTMLElement;
    line.textContent = 'Hi, bye';
    document.getSelection()?.collapse(line.firstChild, 4);
    document.dispatchEvent(new Event('selectionchange'));
    expect(await insert()).toEqual({ done: 'inserted' });
    expect(line.textContent).toBe('Hi, Gladly, Dana.Who decides?bye');
  });

  test('puts it into a mail in a window of its own', async () => {
    openFixture(
      '2026-06-compose-window',
      'https://mail.google.com/mail/b/126/u/0/popout?ver=1abc#cmid%253D1',
    );
    expect(await insert()).toEqual({ done: 'inserted' });
    expect(gmail.draft(document)).toBe(TEXT);
  });

  test('never touches the subject', async () => {
    openFixture('2026-06-reply');
    const subject = one('input[name="subjectbox"]') as HTMLInputElement;
    await insert();
    expect(subject.value).toBe('Re: Showroom follow-ups');
  });

  test('opens a reply where no box is open, by the button and not by its name', async () => {
    const { pressed } = opensReplyLater();
    for (const button of document.querySelectorAll('.ams')) button.textContent = '返信';
    expect(await insert()).toEqual({ done: 'opened-reply' });
    expect(pressed).toEqual(['ams bkH']);
    expect(gmail.read(document, document.location)?.compose?.draft).toBe(TEXT);
  });

  test('writes into a reply that never gets the keyboard, after a while', async () => {
    opensReplyLater({ focus: false });
    expect(await insert()).toEqual({ done: 'opened-reply' });
    expect(gmail.read(document, document.location)?.compose?.draft).toBe(TEXT);
  });

  test('gives up where there is nothing to reply to', async () => {
    openFixture('2026-06-list');
    expect(await insert()).toEqual({ done: 'failed', reason: 'no-compose' });
  });

  test('gives up where the page has no such button', async () => {
    openFixture('2026-06-thread');
    one('.bkH').remove();
    expect(await insert()).toEqual({ done: 'failed', reason: 'no-compose' });
  });

  test('does not press a button that came with a mail', async () => {
    openFixture('2026-06-thread');
    one('.bkH').remove();
    one('.a3s').innerHTML += '<div class="amn"><span class="bkH" id="trap">x</span></div>';
    const pressed = vi.fn();
    one('#trap').addEventListener('click', pressed);
    expect(await insert()).toEqual({ done: 'failed', reason: 'no-compose' });
    expect(pressed).not.toHaveBeenCalled();
  });

  test('gives up after a while where no box comes, and when the watch ends', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    openFixture('2026-06-thread');
    const late = insert();
    vi.advanceTimersByTime(5000);
    expect(await late).toEqual({ done: 'failed', reason: 'no-compose' });
    const cut = insert();
    end.abort();
    expect(await cut).toEqual({ done: 'failed', reason: 'no-compose' });
    expect(vi.getTimerCount()).toBe(0);
  });

  test('says so when the box took nothing', async () => {
    openFixture('2026-06-reply');
    Object.defineProperty(document, 'execCommand', { configurable: true, value: () => false });
    expect(await insert()).toEqual({ done: 'failed', reason: 'not-verified' });
  });
});
