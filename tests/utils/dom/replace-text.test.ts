import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { replaceInField, replaceInRich } from '../../../utils/dom/replace-text.ts';
import { fakeExecCommand } from './fake-exec-command.ts';

const KEEP = '.gmail_signature, .gmail_quote';
const SIGNATURE = '<div class="gmail_signature">Talk soon, Pavel</div>';
const QUOTE = '<div class="gmail_quote">Dana wrote:<blockquote>I hope to hear soon.</blockquote></div>';
const SOON = { from: ' soon', to: ' by Friday' };
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

describe('P3 words in the place of others, in a rich compose box', () => {
  test('are typed where the old ones stood; signature and quote stay', () => {
    const element = box(`<div>I will write soon, Dana.</div>${SIGNATURE}${QUOTE}`);
    expect(replaceInRich(element, SOON, KEEP)).toBe(true);
    expect(element.firstChild?.textContent).toBe('I will write by Friday, Dana.');
    expect(element.querySelector('.gmail_signature')?.outerHTML).toBe(SIGNATURE);
    expect(element.querySelector('.gmail_quote')?.outerHTML).toBe(QUOTE);
  });

  test('may be none', () => {
    const element = box('<div>I actually agree.</div>');
    expect(replaceInRich(element, { from: ' actually', to: '' }, KEEP)).toBe(true);
    expect(element.textContent).toBe('I agree.');
  });

  test('are found where the editor keeps a space from breaking, or breaks up one text', () => {
    const element = box('<div>I will write\u00a0soon, Dana.</div>');
    const words = element.firstChild?.firstChild as Text;
    words.splitText(15).splitText(4);
    expect(replaceInRich(element, SOON, KEEP)).toBe(true);
    expect(element.textContent).toBe('I will write by Friday, Dana.');
  });

  test.each([
    ['twice', '<div>See you soon.</div><div>I will write soon.</div>'],
    ['nowhere', '<div>I will write today.</div>'],
    ['in the signature and the quote alone', `<div>I will write.</div>${SIGNATURE}${QUOTE}`],
    ['across words of another look', '<div>I will write <b>so</b>on.</div>'],
    ['across two lines', '<div>I will write s</div><div>oon.</div>'],
  ])('are not typed where the old ones stand %s', (_, html) => {
    const element = box(html);
    expect(replaceInRich(element, SOON, KEEP)).toBe(false);
    expect(element.innerHTML).toBe(html);
  });

  test('are not taken for typed where the page took nothing, or put them elsewhere', () => {
    const element = box(`<div>I will write soon.</div>${SIGNATURE}`);
    const put = (how: (text: string) => void) =>
      Object.defineProperty(document, 'execCommand', {
        configurable: true,
        value: (_: string, __: boolean, text: string) => how(text),
      });
    put(() => undefined);
    expect(replaceInRich(element, SOON, KEEP)).toBe(false);
    put((text) => element.querySelector('.gmail_signature')?.append(text));
    expect(replaceInRich(element, SOON, KEEP)).toBe(false);
  });
});

describe('P3 words in the place of others, in a text field', () => {
  const mine = () => true;
  function field(value: string): HTMLTextAreaElement {
    const element = document.createElement('textarea');
    element.value = value;
    document.body.append(element);
    return element;
  }

  test('are typed where the old ones stood', () => {
    const element = field('I will write soon.\n\n> hear soon');
    expect(replaceInField(element, SOON, (_, end) => end < 20)).toBe(true);
    expect(element.value).toBe('I will write by Friday.\n\n> hear soon');
  });

  test('may be none', () => {
    const element = field('I actually agree.');
    expect(replaceInField(element, { from: ' actually', to: '' }, mine)).toBe(true);
    expect(element.value).toBe('I agree.');
  });

  test('are not typed past the page’s own undo', () => {
    const element = field('I will write soon.');
    Object.defineProperty(document, 'execCommand', { configurable: true, value: () => false });
    expect(replaceInField(element, SOON, mine)).toBe(false);
    expect(element.value).toBe('I will write soon.');
  });

  test('change nothing but the one place, or nothing at all', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 12 });
    fc.assert(
      fc.property(letters, letters, letters, (value, from, to) => {
        const element = field(value);
        const done = replaceInField(element, { from, to }, mine);
        const places = [...value].filter((_, at) => from !== '' && value.startsWith(from, at)).length;
        expect(done).toBe(places === 1);
        expect(element.value).toBe(places === 1 ? value.replace(from, () => to) : value);
        element.remove();
      }),
    );
  });
});
