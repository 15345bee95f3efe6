import { beforeEach, describe, expect, test } from 'vitest';
import { selectedIn } from '../../../utils/dom/selected-in.ts';

const MAIL = `
  <header id="before">Dana Ruiz</header>
  <div id="mail">
    <p id="first">It would be <b>lovely</b> to have</p>
    <ul><li id="polish">labels in Polish</li><li id="czech">and Czech</li></ul>
    <div class="gmail_quote">On Monday Kim wrote:<blockquote id="quote">Anything else?</blockquote></div>
  </div>
  <footer id="after">Reply</footer>`;

beforeEach(() => {
  document.body.innerHTML = MAIL;
  document.getSelection()?.removeAllRanges();
});

function one(id: string): Element {
  const found = document.getElementById(id);
  if (!found) throw new Error(`no ${id}`);
  return found;
}

/** Selects from the start of one element to the end of another. */
function select(from: string, to: string): void {
  const range = document.createRange();
  range.setStart(one(from), 0);
  range.setEnd(one(to), one(to).childNodes.length);
  document.getSelection()?.removeAllRanges();
  document.getSelection()?.addRange(range);
}
const selected = (skip = '') => selectedIn(one('mail'), skip);

describe('D1 the words selected in a mail', () => {
  test('are read as the mail is, line by line', () => {
    select('first', 'czech');
    expect(selected()).toBe('It would be lovely to have\n\n- labels in Polish\n- and Czech');
  });

  test('may be a part of a line', () => {
    const [text] = one('polish').childNodes;
    if (text) document.getSelection()?.setBaseAndExtent(text, 0, text, 6);
    expect(selected()).toBe('labels');
  });

  test('end where the mail ends, wherever the selection does', () => {
    select('czech', 'after');
    expect(selected()).toMatch(/^- and Czech.*Anything else\?$/s);
    select('before', 'first');
    expect(selected()).toBe('It would be lovely to have');
  });

  test('are cut behind one more than can be kept, and come without what is to be left out', () => {
    select('first', 'czech');
    expect(selected('ul')).toBe('It would be lovely to have');
    one('first').textContent = 'long '.repeat(2_000);
    select('first', 'czech');
    expect(selected()).toHaveLength(5_001);
  });

  test('are none where nothing is selected, or something else', () => {
    expect(selected()).toBe('');
    select('before', 'before');
    expect(selected()).toBe('');
    const [text] = one('polish').childNodes;
    if (text) document.getSelection()?.collapse(text, 3);
    expect(selected()).toBe('');
  });
});
