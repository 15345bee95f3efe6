import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PageView } from '../../../../utils/clients/page-view.ts';
import { outlook } from '../../../../utils/sites/outlook/adapter.ts';
import { AT, one, openFixture } from './open-fixture.ts';

let end: AbortController;
let reports: (PageView | null)[];
const read = () => outlook.read(document, document.location);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  end = new AbortController();
  reports = [];
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

function watch(): void {
  outlook.watch(document, end.signal, (view) => reports.push(view));
}

/** Lets the observers deliver, and the watch come to rest. */
async function settle(): Promise<void> {
  await new Promise<void>((resolve) => setImmediate(resolve));
  vi.advanceTimersByTime(250);
}

describe('X1 watching Outlook', () => {
  test('reports at once what is there, and is quiet while the page rests', async () => {
    openFixture('pane');
    watch();
    expect(reports).toEqual([read()]);
    await settle();
    one('#O365_NavHeader').append(document.createElement('b'));
    await settle();
    expect(reports).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('follows the user from the list to a mail, to another one and back', async () => {
    openFixture('list', 'https://outlook.office.com/mail/inbox');
    watch();
    for (const fixture of ['pane', 'conversation', 'list']) {
      openFixture(fixture);
      await settle();
      expect(reports.at(-1)).toEqual(read());
    }
    expect(reports.map((view) => view?.messages.length)).toEqual([undefined, 1, 3, undefined]);
  });

  test('never shows the writer of one mail with the subject of the next, however late it is drawn', async () => {
    openFixture('conversation');
    const next = one('#ConversationReadingPaneContainer').cloneNode(true);
    openFixture('pane');
    watch();
    const pane = one('#ConversationReadingPaneContainer');
    pane.replaceChildren();
    await settle();
    expect(reports.at(-1)).toBeNull();
    const [heading, conversation] = [...next.childNodes].filter((node) => node.nodeType === 1);
    pane.append(heading ?? '');
    await settle();
    expect(reports.at(-1)?.messages ?? []).toEqual([]);
    pane.append(conversation ?? '');
    await settle();
    expect(reports.at(-1)).toEqual(read());
    expect(reports.at(-1)?.messages).toHaveLength(3);
  });

  test('reads a message that is unfolded', async () => {
    openFixture('conversation');
    watch();
    const folded = reports.at(-1)?.messages.filter(({ state }) => state === 'collapsed').length ?? 0;
    const body = one('[id^="UniqueMessageBody"]').closest('[role="document"]')?.cloneNode(true) as Element;
    for (const from of document.querySelectorAll('[id$="_FROM"]')) {
      const item = from.closest('[aria-expanded]');
      if (item && !item.querySelector('[id^="UniqueMessageBody"]')) item.append(body);
    }
    await settle();
    const now = reports.at(-1)?.messages.filter(({ state }) => state === 'collapsed').length ?? 0;
    expect([folded, now]).toEqual([1, 0]);
  });

  test('hears of what is typed, and of the recipients', async () => {
    openFixture('compose-window', AT.compose);
    watch();
    one('#editor_1 .elementToProof').replaceChildren('Dear');
    await settle();
    expect(reports.at(-1)?.compose?.draft).toBe('Dear');
    one('#MSG_c1_TO [data-lpc-hover-target-id]').remove();
    await settle();
    expect(reports.at(-1)?.compose).toMatchObject({ recipients: [], named: ['Dana Ruiz'] });
  });

  test('ends without an observer or a timer', async () => {
    openFixture('pane');
    watch();
    end.abort();
    openFixture('list');
    await settle();
    expect(reports).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('X1 the room Outlook gives the sidebar', () => {
  test('is the application, without which it is the page', () => {
    openFixture('pane');
    expect(outlook.room?.(document)).toBe(one('#app'));
    one('#app').remove();
    expect(outlook.room?.(document)).toBe(document.body);
  });
});
