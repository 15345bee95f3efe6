import { afterEach, describe, expect, it, vi } from 'vitest';
import type { TaughtPage } from '../../../../../utils/clients/taught-page.ts';
import { letPoint } from '../../../../../utils/sites/any/taught/let-point.ts';

const MARKUP = `<main><h1>Nora Quist</h1><p id="mail">nora@quist.example</p><a href="/companies/3">Quist Logistics</a><button>Delete</button></main>`;

function begin(isUsers = () => true) {
  document.body.innerHTML = MARKUP;
  // Kept by the mode itself, as it is closed to the page.
  const roots: ShadowRoot[] = [];
  const attach = Element.prototype.attachShadow;
  const spy = vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    const root = attach.call(this, init);
    roots.push(root);
    return root;
  });
  const done = vi.fn<(shown: Pick<TaughtPage, 'shape' | 'parts'>) => void>();
  letPoint(document, new URL('https://crm.example/people/7') as unknown as Location, {
    say: (text) => text,
    done,
    isUsers,
  });
  spy.mockRestore();
  const root = roots[0];
  if (!root) throw new Error('nothing was drawn');
  return { done, root, title: () => root.querySelector('p')?.textContent };
}
const press = (target: EventTarget, type = 'click') => {
  const event = new MouseEvent(type, { bubbles: true, cancelable: true, composed: true });
  target.dispatchEvent(event);
  return event;
};
const drawn = () => document.documentElement.querySelectorAll(':scope > div').length;
const el = (selector: string) => document.querySelector(selector) as HTMLElement;

afterEach(() => {
  document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
  document.body.replaceChildren();
});

describe('X2 pointing at a page', () => {
  it('asks for name, address and company, and hands on where they are', () => {
    const { done, title } = begin();
    expect(title()).toBe('name');
    press(el('h1'));
    expect(title()).toBe('email');
    press(el('#mail'));
    expect(title()).toBe('company');
    press(el('a'));
    expect(done).toHaveBeenCalledExactlyOnceWith({
      shape: '/people/*',
      parts: {
        name: { css: 'h1', label: null },
        email: { css: '#mail', label: null },
        company: { css: 'a', label: null },
      },
    });
    expect(drawn()).toBe(0);
  });

  it('keeps its clicks from the page', () => {
    begin();
    const heard = vi.fn();
    el('button').addEventListener('click', heard);
    expect(press(el('button')).defaultPrevented).toBe(true);
    expect(heard).not.toHaveBeenCalled();
  });

  it('says so where no address stands, and asks again', () => {
    const { title, done } = begin();
    press(el('h1'));
    press(el('button'));
    expect(title()).toBe('noAddress email');
    expect(done).not.toHaveBeenCalled();
  });

  it('can be done from a list, by keyboard', () => {
    const { root, done } = begin();
    for (const text of ['Nora Quist', 'nora@quist.example', 'Quist Logistics']) {
      const choice = [...root.querySelectorAll('button')].find((one) => one.textContent === text);
      if (!choice) throw new Error(`${text} is not offered`);
      press(choice);
    }
    expect(done).toHaveBeenCalledOnce();
  });

  it('may leave out what the page does not say, and tells nothing where that is all', () => {
    const { root, done } = begin();
    for (let n = 0; n < 3; n++) {
      const skip = [...root.querySelectorAll('button')].find((one) => one.textContent === 'skip');
      if (skip) press(skip);
    }
    expect(done).not.toHaveBeenCalled();
    expect(drawn()).toBe(0);
  });

  it('is left by Escape, and the page is as it was', () => {
    begin();
    expect(drawn()).toBe(1);
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', cancelable: true }));
    expect(drawn()).toBe(0);
    expect(document.body.innerHTML).toBe(MARKUP);
    expect(press(el('button')).defaultPrevented).toBe(false);
  });

  it('is not done by the page', () => {
    const { title, done } = begin(() => false);
    press(el('h1'));
    expect(title()).toBe('name');
    expect(done).not.toHaveBeenCalled();
  });
});
