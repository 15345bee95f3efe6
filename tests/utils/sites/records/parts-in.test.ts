import { describe, expect, it } from 'vitest';
import { partsIn } from '../../../../utils/sites/records/parts-in.ts';
import { textOf } from '../../../../utils/sites/records/text-of.ts';

const page = (markup: string) => {
  const root = document.createElement('main');
  root.innerHTML = markup;
  return root;
};
const words = (root: Element, selector: string, variant = {}) => partsIn(root, selector, variant).map(textOf);
const withShadow = (root: Element, selector: string, markup: string) => {
  const shadow = root.querySelector(selector)?.attachShadow({ mode: 'open' });
  if (shadow) shadow.innerHTML = markup;
  return root;
};

describe('X2 the parts of a record', () => {
  it('are what a selector finds, empty for the place itself', () => {
    const root = page('<p>a</p><p>b</p>');
    expect(words(root, 'p')).toEqual(['a', 'b']);
    expect(words(root, '')).toEqual(['ab']);
  });

  it('are one thing inside another, or that thing itself, in open shadow roots too', () => {
    const root = page('<b>no</b><div class="field"><x-mail></x-mail></div><b class="field">itself</b>');
    withShadow(root, 'x-mail', '<style>b { color: red }</style><b>inside</b>');
    expect(words(root, '.field >>> b', { hosts: 'x-mail' })).toEqual(['inside', 'itself']);
    expect(words(root, '.field >>> b')).toEqual(['itself']);
  });

  it('are the second thing only where the first is not shown', () => {
    expect(words(page('<p>a</p><b>b</b>'), 'p ?? b')).toEqual(['a']);
    expect(words(page('<p hidden>a</p><b>b</b>'), 'p ?? b')).toEqual(['b']);
  });

  it('are nothing that stands among what speaks of others, from a shadow root as well', () => {
    const root = page('<p>a</p><aside><p>b</p><x-mail></x-mail></aside>');
    withShadow(root, 'x-mail', '<p>c</p>');
    expect(words(root, 'p', { foreign: 'aside', hosts: 'x-mail' })).toEqual(['a']);
  });

  it('are free inside a place that is itself among what speaks of others', () => {
    const panel = page('<aside><p>a</p><div role="dialog"><p>b</p></div></aside>').querySelector('aside');
    expect(words(panel as Element, 'p', { foreign: 'aside, [role="dialog"]' })).toEqual(['a']);
  });

  it('are looked at up to a number that no honest page has', () => {
    expect(words(page('<p>x</p>'.repeat(10_000)), 'p')).toHaveLength(200);
  });

  it('say what stands in a shadow root instead of their styles, and what is typed into a field', () => {
    const root = withShadow(page('<x-name></x-name>'), 'x-name', '<style>b{}</style> Nora <b>Quist</b>');
    expect(words(root, 'x-name')).toEqual(['Nora Quist']);
    const typed = page('<textarea></textarea>');
    (typed.firstElementChild as HTMLTextAreaElement).value = 'Northern site';
    expect(words(typed, 'textarea')).toEqual(['Northern site']);
  });
});
