import { afterEach, describe, expect, it } from 'vitest';
import { shapeOf, type TaughtPage } from '../../../../../utils/clients/taught-page.ts';
import { isTaughtSelector } from '../../../../../utils/clients/taught-selector.ts';
import { findPart } from '../../../../../utils/sites/any/taught/find-part.ts';
import { partOf } from '../../../../../utils/sites/any/taught/part-of.ts';
import { checkTaught, readTaught } from '../../../../../utils/sites/any/taught/read-taught.ts';
import { HELD_OUT } from '../../../../fixtures/sites/any/pages.ts';
import { drawPage } from '../outcome.ts';

const person = (name: string, email: string, firm: string) =>
  `<div class="css-1x2y3z"><nav>${'<a href="#">x</a>'.repeat(20)}</nav><div class="Card_card__Zu7q"><div class="Card_title__p9"><b class="who">${name}</b></div>
   <div class="row"><span>Phone</span><span class="value">1</span></div><div class="row"><span>Write to</span><span class="value">${email}</span></div>
   <div class="row"><span>Firm</span><span class="value">${firm}</span></div></div></div>`;
const draw = (markup: string) => {
  document.body.innerHTML = markup;
};
const one = (selector: string, text: string) => {
  const found = [...document.querySelectorAll(selector)].find((element) => element.textContent === text);
  if (!found) throw new Error(`no ${selector} ${text}`);
  return found;
};
const at = (address: string) => ({ document, location: new URL(address) as unknown as Location });
const PAGE = at('https://crm.example/people/7');

function teach(): TaughtPage {
  return {
    origin: 'https://crm.example',
    shape: shapeOf(PAGE.location),
    parts: {
      name: partOf(one('b', 'Nora Quist')),
      email: partOf(one('span', 'nora@quist.example')),
      company: partOf(one('span', 'Quist Logistics')),
    },
  };
}
afterEach(() => document.body.replaceChildren());

describe('X2 what the user points at', () => {
  it('is found on the next page of its shape, whatever its build calls things', () => {
    draw(person('Nora Quist', 'nora@quist.example', 'Quist Logistics'));
    const lesson = teach();
    expect(JSON.stringify(lesson)).not.toMatch(/css-1x2y3z|__|nth/);
    draw(
      person('Ted Lo', 'ted@lo.example', 'Lo & Co')
        .replaceAll('Zu7q', 'Ab12')
        .replaceAll('css-1x2y3z', 'css-9'),
    );
    expect(readTaught(at('https://crm.example/people/8'), lesson).view?.record).toMatchObject({
      kind: 'contact',
      id: '8',
      name: 'Ted Lo',
      people: [{ name: 'Ted Lo', emails: ['ted@lo.example'] }],
      company: { name: 'Lo & Co' },
      certainty: 'sure',
    });
  });

  it('is told from its like by the words beside it', () => {
    draw(person('Nora Quist', 'nora@quist.example', 'Quist Logistics'));
    expect(partOf(one('span', 'nora@quist.example'))).toEqual({
      css: 'div.row span.value',
      label: 'Write to',
    });
  });

  it('is an id or a name of the application’s own where there is one', () => {
    draw(
      '<main><p id="contact-email">a@b.example</p><input name="email" value="x"><i data-field="firm">F</i></main>',
    );
    expect(partOf(one('p', 'a@b.example'))).toEqual({ css: '#contact-email', label: null });
    expect(partOf(one('i', 'F'))).toEqual({ css: 'i[data-field="firm"]', label: null });
  });

  it('is told by a selector that is taken, whatever is pointed at', () => {
    for (const page of HELD_OUT) {
      drawPage(document, page);
      const innermost = [...document.body.querySelectorAll('main *, body > * *')].filter(
        ({ childElementCount, textContent }) => childElementCount === 0 && textContent !== '',
      );
      for (const element of innermost.slice(0, 12)) {
        const { css } = partOf(element);
        expect(isTaughtSelector(css), `${page.name}: ${css}`).toBe(true);
      }
    }
    const around = [...'abcdefghijkl']
      .map((letter) => `<div class="${letter}${'many'.repeat(9)} more">`)
      .join('');
    draw(`${around}<b>x</b>${'</div>'.repeat(12)}${around}<b>y</b>`);
    expect(isTaughtSelector(partOf(one('b', 'x')).css)).toBe(true);
  });

  it('is nobody where it is gone, or says two things', () => {
    draw(person('Nora Quist', 'nora@quist.example', 'Quist Logistics'));
    const lesson = teach();
    draw(`<main>${'<p>other</p>'.repeat(30)}</main>`);
    expect(readTaught(PAGE, lesson).view).toBeNull();
    draw(person('Nora Quist', 'a@b.example', 'Q') + person('Ted Lo', 'c@d.example', 'L'));
    expect(readTaught(PAGE, lesson).view).toBeNull();
  });

  it('is missed, and said to be', () => {
    draw(person('Nora Quist', 'nora@quist.example', 'Quist Logistics'));
    const lesson = teach();
    expect(checkTaught(PAGE, lesson)?.health).toMatchObject({ fault: null, found: { name: 1, email: 1 } });
    draw(`<main>${'<p>other</p>'.repeat(30)}</main>`);
    expect(checkTaught(PAGE, lesson)).toMatchObject({
      health: { fault: 'no-name' },
      bare: { place: 'record' },
    });
    draw('<div class="spinner"></div>');
    expect(checkTaught(PAGE, lesson)).toBeNull();
  });

  it('is not looked for by a selector that is none', () => {
    draw('<p>x</p>');
    expect(findPart(document, { css: '][', label: null })).toBeNull();
  });
});

describe('X2 the shape of an address', () => {
  it.each([
    ['/contacts/123', '/contacts/9?tab=2', true],
    [
      '/#/person/6a1f0b52-88c1-4a7e-9a33-2f60c1d2e3f4',
      '/#/person/0c9b8a77-1122-4333-9444-556677889900',
      true,
    ],
    [
      '/index.php?module=Contacts&action=DetailView&record=7',
      '/index.php?record=9&action=DetailView&module=Contacts',
      true,
    ],
    ['/contacts/123', '/contacts', false],
    ['/contacts/123', '/companies/123', false],
    ['/index.php?module=Contacts&record=7', '/index.php?module=Accounts&record=7', false],
  ])('is shared or not: %s, %s', (one, other, same) => {
    const shape = (address: string) => shapeOf(new URL(address, 'https://crm.example'));
    expect(shape(one) === shape(other)).toBe(same);
  });
});
