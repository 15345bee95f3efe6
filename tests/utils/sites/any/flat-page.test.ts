import { afterEach, describe, expect, it } from 'vitest';
import { flatPage } from '../../../../utils/sites/any/flat-page.ts';

afterEach(() => document.body.replaceChildren());

/** An element with an open shadow root. */
function host(tag: string, inside: string, light = ''): HTMLElement {
  const element = document.createElement(tag);
  element.innerHTML = light;
  element.attachShadow({ mode: 'open' }).innerHTML = inside;
  document.body.append(element);
  return element;
}
const words = (from: Element) => (from.textContent ?? '').replace(/\s+/g, ' ').trim();

describe('X2 a page in open shadow roots, laid flat', () => {
  it('says what its roots say, with what was put into their slots, in the order it is seen', () => {
    host(
      'a-card',
      '<h1><slot name="who"></slot></h1><slot>nobody</slot><p>below</p>',
      '<b>inside</b><i slot="who">Dana Ruiz</i>',
    );
    expect(words(flatPage(document).document.body)).toBe('Dana Ruizinsidebelow');
  });

  it('shows what a slot itself says where nothing was put', () => {
    host('a-card', '<slot>nobody</slot>');
    expect(words(flatPage(document).document.body)).toBe('nobody');
  });

  it('goes into roots inside roots', () => {
    const outer = host('a-shell', '<main></main>');
    const inner = document.createElement('a-page');
    inner.attachShadow({ mode: 'open' }).innerHTML = '<p>dana@ruizco.example</p>';
    outer.shadowRoot?.querySelector('main')?.append(inner);
    const { document: flat, originalOf } = flatPage(document);
    const found = flat.querySelector('main p');
    expect(found && words(found)).toBe('dana@ruizco.example');
    expect(found && originalOf(found)).toBe(inner.shadowRoot?.querySelector('p'));
  });

  it('keeps each label with its own field, where every root uses the same id', () => {
    for (const [label, value] of [
      ['Email', 'dana@ruizco.example'],
      ['Owner', 'tom@sturdy.example'],
    ] as const)
      host('a-field', `<label for="in">${label}</label><input id="in" value="${value}">`);
    const [, second] = flatPage(document).document.querySelectorAll('input');
    expect(second?.value).toBe('tom@sturdy.example');
    expect(second?.labels?.[0]?.textContent).toBe('Owner');
  });

  it('takes over no password, no field that is being typed in, no script and nothing that is fetched', () => {
    const one = host(
      'a-form',
      '<input type="password" value="secret"><input class="typed" value="half@wri"><script>1</script><img src="/a.png">',
    );
    one.shadowRoot?.querySelector<HTMLInputElement>('.typed')?.focus();
    const flat = flatPage(document).document;
    expect([...flat.querySelectorAll('input')].map(({ value }) => value)).toEqual(['', '']);
    expect(flat.querySelector('script,img')).toBeNull();
  });

  it('is bounded, however deep and however large the page is', () => {
    host('a-crowd', '<i>x</i>'.repeat(32_000));
    host('a-hole', `${'<div>'.repeat(900)}deep${'</div>'.repeat(900)}`);
    const flat = flatPage(document).document;
    expect(flat.querySelectorAll('*').length).toBeLessThan(31_000);
    expect(words(flat.body)).not.toContain('deep');
  });
});
