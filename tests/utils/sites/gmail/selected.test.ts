import { beforeEach, describe, expect, test } from 'vitest';
import { gmail } from '../../../../utils/sites/gmail/adapter.ts';
import { one, openFixture } from './open-fixture.ts';

const MONTHS = ['2026-06', '2025-11', '2023-11'];
const BODY = '.a3s:not(.undefined)';

beforeEach(() => document.getSelection()?.removeAllRanges());

/** Selects everything between two elements. */
function select(from: Node, to: Node = from): void {
  const range = document.createRange();
  range.setStart(from, 0);
  range.setEnd(to, to.childNodes.length);
  document.getSelection()?.removeAllRanges();
  document.getSelection()?.addRange(range);
}
const open = () => gmail.read(document, document.location)?.messages.at(-1);
const body = () => [...document.querySelectorAll<HTMLElement>(BODY)].at(-1) ?? one(BODY);

describe.each(MONTHS)('D1 words selected in Gmail as of %s', (month) => {
  test('come with the message they stand in', () => {
    openFixture(`${month}-thread`);
    select(body());
    const selected = gmail.selected(document);
    expect(selected).toMatchObject({ message: open()?.id });
    expect(selected?.text).toBe(open()?.text.slice(0, 5_001));
  });

  test('are none outside the mails, in a list, and with nothing selected', () => {
    openFixture(`${month}-thread`);
    expect(gmail.selected(document)).toBeNull();
    select(one('h2.hP'));
    expect(gmail.selected(document)).toBeNull();
    openFixture(`${month}-list`);
    select(document.body);
    expect(gmail.selected(document)).toBeNull();
  });

  test('are none in a reply that is being written', () => {
    openFixture(`${month}-reply`);
    const draft = one('[g_editable="true"]');
    draft.textContent = 'Dear Dana, a wish of mine';
    select(draft);
    expect(gmail.selected(document)).toBeNull();
  });
});

test('D1 words of two messages of Gmail at once are no words of one', () => {
  openFixture('2026-06-thread');
  const item = body().closest('[role="listitem"]');
  const copy = item?.cloneNode(true);
  if (item && copy) item.after(copy);
  const bodies = document.querySelectorAll(BODY);
  const [first, last] = [[...bodies].at(-2), [...bodies].at(-1)];
  if (first && last) select(first, last);
  expect(gmail.selected(document)).toBeNull();
});
