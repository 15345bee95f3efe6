import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { outlook } from '../../../../utils/sites/outlook/adapter.ts';
import { fakeExecCommand } from '../../dom/fake-exec-command.ts';
import { AT, one, openFixture } from './open-fixture.ts';

const TEXT = 'Gladly, Nora.\nWho decides?';
const EDITOR = '#editor_1';
const QUOTE = '#divRplyFwdMsg';

let restore: () => void;
let end: AbortController;
const insert = () => outlook.insert(document, TEXT, end.signal);
const draft = () => outlook.draft(document);
const kept = () => ['#Signature', QUOTE].map((selector) => one(selector).outerHTML);

beforeEach(() => {
  restore = fakeExecCommand(document);
  end = new AbortController();
});
afterEach(() => {
  end.abort();
  restore();
  vi.useRealTimers();
});

/** Does what Outlook does when its button is pressed: opens the editor empty, fills it, and fills it again a moment later. */
function opensReplyLater(): { pressed: (string | null)[] } {
  openFixture('reply');
  const box = one('#docking_InitVisiblePart_0');
  openFixture('pane');
  const editor = one(EDITOR, box);
  const content = editor.innerHTML;
  editor.replaceChildren();
  editor.setAttribute('tabindex', '0');
  const pressed: (string | null)[] = [];
  document.body.addEventListener(
    'click',
    (event) => {
      pressed.push((event.target as Element).getAttribute('aria-label'));
      setTimeout(() => one('.ZOM9m').prepend(box), 20);
      setTimeout(() => editor.focus(), 30);
      setTimeout(() => {
        editor.innerHTML = content;
      }, 150);
    },
    { once: true },
  );
  return { pressed };
}

describe('X4 writing into Outlook', () => {
  test('puts the draft into the open reply, above signature and quote', async () => {
    openFixture('reply');
    const before = kept();
    expect(await insert()).toEqual({ done: 'inserted' });
    expect(draft()).toBe(TEXT);
    expect(outlook.read(document, document.location)?.compose?.draft).toBe(TEXT);
    expect(kept()).toEqual(before);
  });

  test('puts it where the caret last was', async () => {
    openFixture('compose-window', AT.compose);
    outlook.watch(document, end.signal, () => undefined);
    const line = one(`${EDITOR} .elementToProof`);
    document.getSelection()?.collapse(line.firstChild, 4);
    document.dispatchEvent(new Event('selectionchange'));
    expect(await insert()).toEqual({ done: 'inserted' });
    expect(line.textContent).toBe('DearGladly, Nora.Who decides? Piet,');
  });

  test('touches neither the subject nor the recipients', async () => {
    openFixture('reply');
    const before = one('[id$="_TO"]').outerHTML;
    await insert();
    expect(one('[id$="_SUBJECT"][type="text"]')).toHaveProperty('value', 'Re: Ramp at the northern site');
    expect(one('[id$="_TO"]').outerHTML).toBe(before);
  });

  test('opens a reply where none is open, and writes only when the page has filled it', async () => {
    const { pressed } = opensReplyLater();
    one('[aria-label="Reply"]').setAttribute('aria-label', 'Antworten');
    expect(await insert()).toEqual({ done: 'opened-reply' });
    expect(pressed).toEqual(['Antworten']);
    expect(draft()).toBe(TEXT);
    expect(one(EDITOR).querySelector('#Signature')).not.toBeNull();
  });

  test.each([
    ['on top', false],
    ['at the bottom', true],
  ])('answers the newest message where it stands %s', async (_, turned) => {
    openFixture('conversation');
    const items = [...document.querySelectorAll('.aVla3')];
    if (turned) for (const item of items) item.parentElement?.prepend(item);
    const pressed: (string | undefined)[] = [];
    document.body.addEventListener(
      'click',
      ({ target }) => {
        pressed.push((target as Element).closest('.aVla3')?.querySelector('[id$="_FROM"]')?.id);
        end.abort();
      },
      { once: true },
    );
    await insert();
    expect(pressed).toEqual(['MSG_a3_FROM']);
  });

  test('never answers all, and presses no button that came with a mail', async () => {
    openFixture('pane');
    one('[aria-label="Reply"]').remove();
    const pressed = vi.fn();
    document.body.addEventListener('click', pressed, { once: true });
    expect(await insert()).toEqual({ done: 'failed', reason: 'no-compose' });
    expect(pressed).not.toHaveBeenCalled();
  });

  test('gives up where there is nothing to reply to', async () => {
    openFixture('list', 'https://outlook.office.com/mail/inbox');
    expect(await insert()).toEqual({ done: 'failed', reason: 'no-compose' });
  });

  test('gives up after a while where no box comes, and when the watch ends', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    openFixture('pane');
    const late = insert();
    vi.advanceTimersByTime(5_000);
    expect(await late).toEqual({ done: 'failed', reason: 'no-compose' });
    const cut = insert();
    end.abort();
    expect(await cut).toEqual({ done: 'failed', reason: 'no-compose' });
    expect(vi.getTimerCount()).toBe(0);
  });

  test('says so when the box took nothing', async () => {
    openFixture('reply');
    Object.defineProperty(document, 'execCommand', { configurable: true, value: () => false });
    expect(await insert()).toEqual({ done: 'failed', reason: 'not-verified' });
  });
});

describe('P3 words in the place of others in Outlook', () => {
  const SOON = { from: ' soon', to: ' by Friday' };

  test('are typed where the old ones stand once in the draft, never in signature or quote', () => {
    openFixture('reply');
    one(`${EDITOR} .elementToProof`).textContent = 'I will write soon.';
    one('#Signature').append(' soon');
    one(QUOTE).append(' soon');
    const before = kept();
    expect(outlook.replace(document, SOON)).toBe(true);
    expect(draft()).toBe('I will write by Friday.');
    expect(kept()).toEqual(before);
  });

  test('are not typed where no box is open, or the old ones stand below the draft alone', () => {
    openFixture('pane');
    expect(outlook.replace(document, SOON)).toBe(false);
    openFixture('reply');
    one(QUOTE).append(' soon');
    expect(outlook.replace(document, SOON)).toBe(false);
  });
});
