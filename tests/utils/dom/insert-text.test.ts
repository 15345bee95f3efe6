import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { rememberCaret } from '../../../utils/dom/caret.ts';
import { insertText } from '../../../utils/dom/insert-text.ts';
import { fakeExecCommand } from './fake-exec-command.ts';

const KEEP = '.gmail_signature, .gmail_quote';
const SIGNATURE = '<div class="gmail_signature">Pavel</div>';
const QUOTE = '<div class="gmail_quote">On Monday Dana wrote:<blockquote>Is Friday fine?</blockquote></div>';
let restore: () => void;

beforeEach(() => {
  restore = fakeExecCommand(document);
});
afterEach(() => {
  restore();
  document.body.replaceChildren();
});

function box(html: string): HTMLElement {
  const element = document.createElement('div');
  element.setAttribute('contenteditable', 'true');
  element.innerHTML = html;
  document.body.append(element);
  return element;
}

function caretIn(node: Node, offset: number): Range {
  const range = document.createRange();
  range.setStart(node, offset);
  return range;
}

describe('X4 typing into a rich compose box', () => {
  test('puts the text where the caret was', () => {
    const element = box(`<div>Hi Dana, bye</div>${SIGNATURE}${QUOTE}`);
    const words = element.firstChild?.firstChild as Text;
    expect(insertText(element, { text: 'shall we talk? ', caret: caretIn(words, 9), keep: KEEP })).toBe(true);
    expect(element.firstChild?.textContent).toBe('Hi Dana, shall we talk? bye');
  });

  test('does not replace words that were selected', () => {
    const element = box('<div>keep me</div>');
    const range = caretIn(element.firstChild?.firstChild as Text, 0);
    range.setEnd(element.firstChild?.firstChild as Text, 7);
    expect(insertText(element, { text: '!', caret: range, keep: KEEP })).toBe(true);
    expect(element.textContent).toBe('keep me!');
  });

  test('starts the draft where the user never was in the box', () => {
    const element = box(`<div><br></div>${SIGNATURE}${QUOTE}`);
    expect(insertText(element, { text: 'one\ntwo', caret: null, keep: KEEP })).toBe(true);
    expect(element.textContent).toMatch(/^onetwoPavel/);
    expect(element.querySelector('.gmail_signature')?.outerHTML).toBe(SIGNATURE);
  });

  test('stands on a line of its own before words that are there already', () => {
    const element = box('<div>Hi Dana</div>');
    expect(insertText(element, { text: 'First', caret: null, keep: KEEP })).toBe(true);
    expect(element.textContent).toBe('FirstHi Dana');
    expect(element.firstChild?.childNodes.length).toBeGreaterThan(1);
  });

  test.each([
    ['the signature', '.gmail_signature'],
    ['the quote', 'blockquote'],
  ])('goes to the start of the draft where the caret stood in %s', (_, selector) => {
    const element = box(`<div>Hi</div>${SIGNATURE}${QUOTE}`);
    const inside = element.querySelector(selector)?.firstChild as Text;
    expect(insertText(element, { text: 'New.', caret: caretIn(inside, 2), keep: KEEP })).toBe(true);
    expect(element.textContent?.startsWith('New.')).toBe(true);
    expect(element.querySelector(selector)?.textContent).toBe(inside.nodeValue);
  });

  test('makes room above a signature that begins the box', () => {
    const element = box(`<div>${SIGNATURE}</div>${QUOTE}`);
    expect(insertText(element, { text: 'Hello', caret: null, keep: KEEP })).toBe(true);
    expect(element.firstElementChild?.textContent).toBe('Hello');
    expect(element.querySelector('.gmail_signature')?.textContent).toBe('Pavel');
  });

  test('writes into an empty box', () => {
    const element = box('');
    expect(insertText(element, { text: 'Hello', caret: null, keep: KEEP })).toBe(true);
    expect(element.textContent).toBe('Hello');
  });

  test('says so when the page took nothing', () => {
    const element = box('<div>Hi</div>');
    Object.defineProperty(document, 'execCommand', { configurable: true, value: () => false });
    expect(insertText(element, { text: 'Hello', caret: null, keep: KEEP })).toBe(false);
  });

  test('says so when the page put it into the signature', () => {
    const element = box(`<div><br></div>${SIGNATURE}`);
    const steal = (_: string, __: boolean, text: string) =>
      element.querySelector('.gmail_signature')?.append(text);
    Object.defineProperty(document, 'execCommand', { configurable: true, value: steal });
    expect(insertText(element, { text: 'Hello', caret: null, keep: KEEP })).toBe(false);
  });
});

describe('X4 typing into a text field', () => {
  function field(value: string): HTMLTextAreaElement {
    const element = document.createElement('textarea');
    element.value = value;
    document.body.append(element);
    return element;
  }

  test('puts the text at the caret', () => {
    const element = field('Hi Dana, bye');
    expect(insertText(element, { text: 'so\r\nlong, ', caret: { start: 3, end: 9 }, keep: '' })).toBe(true);
    expect(element.value).toBe('Hi Dana, so\nlong, bye');
  });

  test('starts the draft where the user never was in the field', () => {
    const element = field('\n\n> quoted');
    expect(insertText(element, { text: 'Hello', caret: null, keep: '' })).toBe(true);
    expect(element.value).toBe('Hello\n\n\n> quoted');
  });

  test('finds another way where the command is refused, and the page hears of it', () => {
    const element = field('');
    const heard: string[] = [];
    element.addEventListener('input', () => heard.push(element.value));
    Object.defineProperty(document, 'execCommand', { configurable: true, value: () => false });
    expect(insertText(element, { text: 'Hello', caret: null, keep: '' })).toBe(true);
    expect(heard).toEqual(['Hello']);
  });
});

describe('X4 remembering the caret', () => {
  test('keeps the last place in a box after the keyboard went elsewhere', () => {
    const end = new AbortController();
    const element = box('<div>Hi Dana</div>');
    const other = document.body.appendChild(document.createElement('p'));
    other.textContent = 'read only';
    const carets = rememberCaret(document, end.signal);
    expect(carets.in(element)).toBeNull();
    place(element.firstChild?.firstChild as Text, 3);
    place(other.firstChild as Text, 1);
    expect(carets.in(element)).toMatchObject({ startOffset: 3 });
    end.abort();
    expect(carets.in(element)).toBeNull();
  });

  test('knows whether the user ever was in a text field', () => {
    const end = new AbortController();
    const element = document.body.appendChild(document.createElement('textarea'));
    element.value = 'Hello';
    const carets = rememberCaret(document, end.signal);
    expect(carets.in(element)).toBeNull();
    element.focus();
    element.setSelectionRange(2, 2);
    element.blur();
    expect(carets.in(element)).toEqual({ start: 2, end: 2 });
    end.abort();
  });

  function place(node: Text, offset: number): void {
    document.getSelection()?.collapse(node, offset);
    document.dispatchEvent(new Event('selectionchange'));
  }
});
