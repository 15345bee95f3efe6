import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { KNOWN_ROLES, KNOWN_TYPES, KNOWN_WORDS } from '../../../../utils/dom/outline/known-words.ts';
import { outlineOf } from '../../../../utils/dom/outline/outline.ts';

const outline = (marks: ReadonlyMap<Element, readonly string[]> = new Map(), closed = '.mail') =>
  outlineOf(document, { marks, closed, known: ['zebra'] });
const show = (markup: string) => {
  document.body.innerHTML = markup;
};

beforeEach(() => {
  document.title = '';
  document.body.removeAttribute('class');
});

describe('X2 the outline of a page', () => {
  it('says how the main part is built, and not what stands there', () => {
    show(`<nav>Inbox 7</nav><main class="pane aeF" data-client="Dana Okafor"><h2 class="hP" title="Renewal">Renewal</h2>
      <a href="mailto:dana@acme.example">Dana</a><span data-email="dana@acme.example">dana@acme.example</span><i>12.5</i>
      <div style="display: none" aria-expanded="true" dir="rtl" role="dana"></div></main>`);
    expect(outline()).toEqual([
      'body',
      ' main.pane.aeF data-client',
      '  h2.hP title',
      '   - words',
      '  a href=mailto:',
      '   - words',
      '  span data-email=@',
      '   - address',
      '  i',
      '   - number',
      '  div style aria-expanded=true dir=rtl role !hidden',
      ' - others 1',
    ]);
  });

  it('shows the whole page where it has no main part, and dialogs beside one', () => {
    show('<div class="app"><p>Hello</p></div>');
    expect(outline()).toEqual(['body', ' div.app', '  p', '   - words']);
    show('<main>Hello</main><div><div role="dialog"><p>Hi</p></div><div role="dialog" hidden></div></div>');
    expect(outline()).toEqual([
      'body',
      ' main',
      '  - words',
      ' div',
      '  div role=dialog',
      '   p',
      '    - words',
      '  - others 1',
    ]);
  });

  it('marks what has a name with us, wherever it stands', () => {
    show('<main>Hello</main><aside><b>Dana</b></aside>');
    const b = document.querySelector('b') as Element;
    expect(outline(new Map([[b, ['sender', 'name']]]))).toContain('  b ~sender ~name');
  });

  it('says of a mail only that there are words', () => {
    show('<main><div class="mail"><table class="newsletter"><tr><td>Offer</td></tr></table></div></main>');
    expect(outline()).toEqual(['body', ' main', '  div.mail', '   - words']);
  });

  it('shows three of many that are alike', () => {
    show(`<main>${'<p class="row">a</p>'.repeat(9)}<p class="last">b</p></main>`);
    expect(outline().filter((line) => line.startsWith('  '))).toEqual([
      '  p.row',
      '   - words',
      '  p.row',
      '   - words',
      '  p.row',
      '   - words',
      '  - alike 6',
      '  p.last',
      '   - words',
    ]);
  });

  it('looks into open shadow roots and frames of the same site', () => {
    show('<main><x-field></x-field><iframe srcdoc=""></iframe></main>');
    const shadow = document.querySelector('x-field')?.attachShadow({ mode: 'open' });
    if (shadow) shadow.innerHTML = '<b class="value">Dana</b>';
    const inner = document.implementation.createHTMLDocument('');
    inner.body.innerHTML = '<p>Hello</p>';
    Object.defineProperty(document.querySelector('iframe'), 'contentDocument', { value: inner });
    expect(outline()).toEqual([
      'body',
      ' main',
      '  x-field',
      '   - shadow',
      '    b.value',
      '     - words',
      '  iframe srcdoc',
      '   - frame',
      '    body',
      '     p',
      '      - words',
    ]);
  });

  it('keeps the names of parts that its makers gave, where each word is one that everybody uses', () => {
    show(`<main><b data-testid="person.email"></b><b data-testid="person.okafor"></b><b data-name="emailAddress"></b>
      <b id="message-header"></b><b id="message-48213"></b><b data-note="email"></b><b value="email"></b></main>`);
    expect(outline().slice(2)).toEqual([
      '  b data-testid=person.email',
      '  b data-testid',
      '  b data-name=emailAddress',
      '  b id=message-header',
      '  b id',
      '  b data-note',
      '  b value',
    ]);
  });

  it('ends in time, on a page without end and on one without bottom', () => {
    show(
      `<main>${Array.from({ length: 20_000 }, (_, i) => `<p class="row q${i % 7}"><b>a</b></p>`).join('')}</main>`,
    );
    const lines = outline();
    expect(lines.join('').length).toBeLessThan(200_000);
    expect(JSON.stringify(lines, null, 1).length).toBeLessThan(210_000);
    expect(lines.at(-1)).toBe('- cut');
    show(`<main>${'<div>'.repeat(400)}${'</div>'.repeat(400)}</main>`);
    expect(outline().length).toBeLessThan(110);
  });

  it('leaves the page as it was', () => {
    show('<main class="pane"><p style="display:none">Hello</p></main>');
    const before = document.documentElement.outerHTML;
    outline();
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

describe('X2 whatever a page says', () => {
  /** Words that no list of ours knows; with capitals, digits and signs as people and machines write them. */
  const word = fc
    .stringMatching(/^[a-z]{3,10}$/)
    .filter((text) => !KNOWN_WORDS.has(text) && !text.includes('qzx'));
  const said = fc.oneof(
    word,
    word.map((text) => text.toUpperCase()),
    fc.tuple(word, word).map(([user, host]) => `${user}@${host}.example`),
    fc.tuple(word, word).map((pair) => pair.join(' ')),
    fc.nat(9_999_999).map((number) => `${number + 1_000}`),
    fc.string(),
  );
  const names = [
    'href',
    'value',
    'title',
    'aria-label',
    'alt',
    'placeholder',
    'data-client',
    'data-name',
    'name',
  ];
  const hidden = [...names, 'content', 'src', 'contenteditable'];
  /** Attributes of the page's makers: their values are no words of the page, and here never those of its classes. */
  const makers = fc.constantFrom('data-testid', 'role', 'type', 'dir');
  const ofMakers = fc.tuple(
    makers,
    said.map((text) => text.replace(/[a-z]{3,}/gi, (letters) => `qzx${letters}`)),
  );
  interface Made {
    readonly tag: string;
    readonly text: string;
    readonly attributes: readonly (readonly [string, string])[];
    readonly classes: readonly string[];
    readonly inside: readonly Made[];
  }
  const holding = (inside: fc.Arbitrary<Made[]>): fc.Arbitrary<Made> =>
    fc.record({
      tag: fc.constantFrom('div', 'span', 'a', 'input', 'h2', 'td', 'x-card'),
      text: said,
      attributes: fc.array(fc.oneof(fc.tuple(fc.constantFrom(...hidden), said), ofMakers), { maxLength: 4 }),
      classes: fc.array(fc.oneof(said, fc.constantFrom('aeF', 'row', 'css-1q2w3e')), { maxLength: 3 }),
      inside,
    });
  const few = (one: fc.Arbitrary<Made>) => fc.array(one, { maxLength: 2 });
  const made = holding(few(holding(few(holding(fc.constant([]))))));

  function build({ tag, text, attributes, classes, inside }: Made, all: string[]): Element {
    const element = document.createElement(tag);
    element.append(text);
    all.push(text);
    // Of two of one name the page has the last alone.
    for (const [name, value] of new Map(attributes)) {
      element.setAttribute(name, value);
      all.push(value);
    }
    element.setAttribute('class', classes.join(' '));
    element.append(...inside.map((one) => build(one, all)));
    return element;
  }
  const wordsIn = (text: string) =>
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      // As its makers join words: emailAddress.
      .split(/[^a-zA-Z]+|(?<=[a-z])(?=[A-Z])/)
      .map((one) => one.toLowerCase())
      .filter((one) => one.length >= 3);
  // What makers write themselves may stand there, also where a text happens to say the same.
  const allowed = new Set([
    ...KNOWN_WORDS,
    ...KNOWN_ROLES,
    ...KNOWN_TYPES,
    'zebra',
    'auto',
    'ltr',
    'rtl',
    'css',
  ]);

  it('no word of it, no address and no long number gets into its outline', () => {
    fc.assert(
      fc.property(fc.array(made, { minLength: 1, maxLength: 4 }), said, (elements, title) => {
        const all: string[] = [title];
        document.title = title;
        show('<main></main>');
        document.querySelector('main')?.append(...elements.map((one) => build(one, all)));
        const lines = outline();
        const out = lines.join('\n');
        const shown = new Set(wordsIn(out));
        const leaked = all.flatMap(wordsIn).filter((one) => shown.has(one) && !allowed.has(one));
        expect(leaked).toEqual([]);
        expect(out).not.toMatch(/@[a-z]/i);
        expect(out).not.toMatch(/[1-9]\d{3}|\d{5}/);
        // One line an element, and nothing that could be another line or markup.
        for (const line of lines)
          expect(line).toMatch(
            /^ *(?:- (?:words|address|number|shadow|frame|deeper|cut|alike \d+|others \d+)|[\w.-]+(?: [\w:=@#.~!-]+)*)$/,
          );
      }),
      { numRuns: 500 },
    );
  });
});
