import { beforeEach, describe, expect, test } from 'vitest';
import { outlook } from '../../../../utils/sites/outlook/adapter.ts';
import { AT, one, openFixture } from './open-fixture.ts';

const BODY = '[id^="UniqueMessageBody"]';

beforeEach(() => document.getSelection()?.removeAllRanges());

/** Selects everything between two elements. */
function select(from: Node, to: Node = from): void {
  const range = document.createRange();
  range.setStart(from, 0);
  range.setEnd(to, to.childNodes.length);
  document.getSelection()?.removeAllRanges();
  document.getSelection()?.addRange(range);
}

describe('D1 words selected in Outlook', () => {
  test.each([
    ['the reading pane', 'pane', AT.pane],
    ['a window of its own', 'window', AT.window],
  ])('come from the mail in %s', (_, fixture, url) => {
    openFixture(fixture, url);
    select(one(`${BODY} p`));
    const [first] = one(`${BODY} p`).textContent?.split('\n') ?? [];
    expect(outlook.selected(document)).toEqual({ text: first, message: null });
  });

  test('are none outside the mails, in a list, and with nothing selected', () => {
    openFixture('pane');
    expect(outlook.selected(document)).toBeNull();
    select(one('[role="heading"]'));
    expect(outlook.selected(document)).toBeNull();
    openFixture('list', 'https://outlook.office.com/mail/inbox');
    select(document.body);
    expect(outlook.selected(document)).toBeNull();
  });

  test('are none in a reply that is being written', () => {
    openFixture('reply');
    one('#editor_1 .elementToProof').textContent = 'Dear Nora, a wish of mine';
    select(one('#editor_1'));
    expect(outlook.selected(document)).toBeNull();
  });

  test('of two messages at once are no words of one', () => {
    openFixture('conversation');
    const bodies = [...document.querySelectorAll(BODY)];
    const [first, last] = [bodies[0], bodies.at(-1)];
    expect(first).not.toBe(last);
    if (first && last) select(first, last);
    expect(outlook.selected(document)).toBeNull();
  });
});
