import { describe, expect, test } from 'vitest';
import { roundcube } from '../../../../utils/sites/roundcube/adapter.ts';
import { fillFrame, type SavedPage, savedPage } from './saved-page.ts';

/** Gives a saved page, which no window shows, a selection: everything in one element. */
function select(document: Document, selector: string): void {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`no ${selector} in this page`);
  const range = document.createRange();
  range.selectNodeContents(element);
  // Happy DOM makes every range one of the window's own document.
  const owner = Object.getOwnPropertySymbols(range).find(
    ({ description }) => description === 'ownerDocument',
  );
  if (owner) Object.defineProperty(range, owner, { value: document });
  Object.defineProperty(document, 'getSelection', {
    configurable: true,
    value: () => ({ rangeCount: 1, isCollapsed: false, getRangeAt: () => range }),
  });
}
const open = ({ document, location }: SavedPage) => roundcube.read(document, location)?.messages[0];

describe('D1 words selected in Roundcube', () => {
  test('come with the mail they stand in', () => {
    const page = savedPage('show');
    select(page.document, '#messagebody');
    const selected = roundcube.selected(page.document);
    expect(selected).toMatchObject({ message: 'INBOX/3' });
    expect(selected?.text).toBe(open(page)?.text);
  });

  test('are read in the preview beside the list too', () => {
    const outer = savedPage('preview');
    const inner = savedPage('preview-frame').document;
    fillFrame(outer, '#messagecontframe', inner);
    select(inner, '#messagebody');
    expect(roundcube.selected(outer.document)?.message).toBe(open(outer)?.id);
  });

  test('are none outside the mail, and on a page without one', () => {
    const page = savedPage('show');
    expect(roundcube.selected(page.document)).toBeNull();
    select(page.document, '#message-header');
    expect(roundcube.selected(page.document)).toBeNull();
    const list = savedPage('list').document;
    select(list, 'body');
    expect(roundcube.selected(list)).toBeNull();
  });
});
