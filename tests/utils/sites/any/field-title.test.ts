import { afterEach, describe, expect, it } from 'vitest';
import { fieldTitle } from '../../../../utils/sites/any/field-title.ts';
import { partsUnder } from '../../../../utils/sites/any/parts.ts';

afterEach(() => document.body.replaceChildren());

const titled = (html: string) => {
  document.body.innerHTML = html;
  return fieldTitle(document.body, partsUnder(document.body))?.text ?? null;
};
const field = (id: string, label: string, value: string) =>
  `<label for="${id}">${label}</label><input id="${id}" value="${value}">`;

describe('X2 the name that stands in a field of a page that is always a form', () => {
  it('is what stands under a label for a name, in the language of whoever works there', () => {
    expect(titled(field('a', 'Name:', 'Greta Lind'))).toBe('Greta Lind');
    expect(titled(field('a', 'Nombre completo', 'Candela Iturbe'))).toBe('Candela Iturbe');
    expect(titled(field('a', '姓名', '王芳'))).toBe('王芳');
  });

  it('is put together of the first and the last one', () => {
    expect(titled(`${field('a', 'Vorname', 'Friederike')}${field('b', 'Nachname', 'Möllenhoff')}`)).toBe(
      'Friederike Möllenhoff',
    );
  });

  it('is none of another thing’s names, and none that is hidden, empty or in a menu', () => {
    expect(titled(field('a', 'Building name', 'Harbour House'))).toBeNull();
    expect(titled(field('a', 'Name', ''))).toBeNull();
    expect(titled(`<div hidden>${field('a', 'Name', 'Greta Lind')}</div>`)).toBeNull();
    expect(titled(`<nav>${field('a', 'Name', 'Greta Lind')}</nav>`)).toBeNull();
  });
});
