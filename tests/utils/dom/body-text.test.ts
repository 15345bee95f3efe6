import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bodyText } from '../../../utils/dom/body-text.ts';

function read(html: string, limit = 10_000, skip = ''): string {
  const root = document.createElement('div');
  root.innerHTML = html;
  return bodyText(root, limit, skip);
}

describe('X1 the words of a message as plain text', () => {
  test('each block stands on a line of its own', () => {
    expect(read('<div>one</div><div>two <b>bold</b> words</div>three')).toBe('one\ntwo bold words\nthree');
  });

  test('an empty line of the writer stays, and two in a row become one', () => {
    expect(read('<div>one</div><div><br></div><div><br></div><div>two<br></div>three')).toBe(
      'one\n\ntwo\nthree',
    );
    expect(read('one<br><br>two')).toBe('one\n\ntwo');
    expect(read('<div>one</div><div>&nbsp;</div><div>two</div>')).toBe('one\n\ntwo');
  });

  test('paragraphs are set apart by a blank line', () => {
    expect(read('<p>one</p>\n  <p>two</p><h2>three</h2>four')).toBe('one\n\ntwo\n\nthree\n\nfour');
  });

  test('white space collapses as on the page, and stays in preformatted text', () => {
    expect(read('a \n  b\t<b> c</b>')).toBe('a b c');
    expect(read('<pre>a\n  b\n\nc</pre>')).toBe('a\n  b\n\nc');
    expect(read('<div style="white-space: pre-wrap">a\n  b</div>')).toBe('a\n  b');
  });

  test('list items carry their bullet or number', () => {
    expect(read('<ul><li>one</li><li><p>two</p></li></ul><ol><li>a</li><li>b</li></ol>')).toBe(
      '- one\n- two\n\n1. a\n2. b',
    );
  });

  test('cells of a row stay apart on one line', () => {
    expect(read('<table><tr><td>Net</td><td>100</td></tr><tr><td>VAT</td><td>19</td></tr></table>')).toBe(
      'Net 100\nVAT 19',
    );
  });

  test('a quote is marked, with the line that introduces it', () => {
    expect(
      read(
        '<div dir="ltr">Fine with me.</div><br><div class="gmail_quote gmail_quote_container">' +
          '<div dir="ltr" class="gmail_attr">On Mon Dana wrote:<br></div>' +
          '<blockquote class="gmail_quote"><div>Is Friday fine?</div><div><br></div><div>Dana</div></blockquote></div>',
      ),
    ).toBe(
      'Fine with me.\n\n> On Mon Dana wrote:\n\n> Is Friday fine?\n>\n> Dana'.replace(
        'wrote:\n\n',
        'wrote:\n>\n',
      ),
    );
  });

  test('a quote inside a quote is marked twice', () => {
    const inner =
      '<div class="m_4711gmail_quote"><div>He wrote:</div><blockquote class="m_4711gmail_quote">old</blockquote></div>';
    expect(
      read(
        `new<div class="gmail_quote"><blockquote class="gmail_quote"><div>mid</div>${inner}</blockquote></div>`,
      ),
    ).toBe('new\n\n> mid\n> > He wrote:\n> >\n> > old');
  });

  test('what follows a quote is no longer marked', () => {
    expect(read('a<blockquote>q</blockquote>b')).toBe('a\n\n> q\n\nb');
  });

  test("Outlook's header block quotes itself and all that stands beside it", () => {
    expect(
      read(
        '<div>Thanks</div><div><hr><div id="m_-12divRplyFwdMsg"><b>From:</b> Dana<br><b>Sent:</b> Monday</div>' +
          '<div>Old words</div></div><div>after</div>',
      ),
    ).toBe('Thanks\n> From: Dana\n> Sent: Monday\n> Old words\nafter');
  });

  test("Thunderbird's and Apple's quotes are marked", () => {
    expect(
      read(
        '<div class="moz-cite-prefix">On Monday X wrote:</div><blockquote type="cite">old</blockquote>new',
      ),
    ).toBe('> On Monday X wrote:\n>\n> old\n\nnew');
  });

  test('an indented paragraph is not a quote', () => {
    expect(read('<blockquote style="margin:0 0 0 40px;border:none;padding:0px">my words</blockquote>')).toBe(
      'my words',
    );
  });

  test('scripts, styles and hidden words are left out', () => {
    expect(
      read(
        '<style>p{}</style><script>1</script><div hidden>a</div><div style="color:red; display:none">b</div>' +
          '<span style="visibility:hidden">c</span><div>seen</div><button>more</button>',
      ),
    ).toBe('seen');
  });

  test('an emoji that the page drew as a picture is kept', () => {
    expect(read('Great <img data-emoji="🎉" alt="🎉" src="x.png">!')).toBe('Great 🎉!');
  });

  test('named parts are left out', () => {
    expect(read('mine<div class="sig">Jo</div>', 100, '.sig')).toBe('mine');
  });

  test('the signature mark keeps its space', () => {
    expect(read('<div>Bye</div><span>-- </span><br><div>Dana</div>')).toBe('Bye\n-- \nDana');
  });

  test('a hidden element costs no look at the layout', () => {
    const real = window.getComputedStyle;
    window.getComputedStyle = () => {
      throw new Error('layout was asked for');
    };
    try {
      expect(read('<p>a</p>')).toBe('a');
    } finally {
      window.getComputedStyle = real;
    }
  });
});

describe('X1 a hostile body', () => {
  test('is cut at the limit without a broken character', () => {
    expect(read('abcdef', 4)).toBe('abcd');
    expect(read('ab🎉', 3)).toBe('ab');
    expect(read(`<p>${'x '.repeat(50_000)}</p>`.repeat(3), 1000)).toHaveLength(1000);
  });

  test('in one long piece reads as in many short ones', () => {
    const words = fc.array(fc.constantFrom('word', ' ', '\n', '  ', '🎉'), { maxLength: 40 });
    fc.assert(
      fc.property(words, (some) => {
        const text = some.join('').repeat(400);
        expect(read(text, 1_000_000)).toBe(text.replace(/[ \n]+/g, ' ').trim());
      }),
    );
    const lines = 'a\n  b\n\n'.repeat(2_000);
    expect(read(`<pre>${lines}</pre>`, 1_000_000)).toBe(lines.trimEnd());
  });

  test.each([
    ['a megabyte of blanks', ' '.repeat(1_000_000)],
    ['a megabyte of empty lines', `<pre>${'\n'.repeat(1_000_000)}</pre>`],
    ['fifty thousand empty elements', '<div></div>'.repeat(50_000)],
    ['fifty thousand line breaks after a mark', `&gt;${'<br>'.repeat(50_000)}`],
  ])('is given up after %s, which fill no line', (_, nothing) => {
    expect(read(`first<p>${nothing}</p>last`, 20_000)).toMatch(/^first(\n\n>)?$/);
    expect(read(`first<p>${nothing.slice(0, 5_000)}</p>last`, 20_000)).toContain('last');
  });

  test('of many elements is read no further than its limit allows', () => {
    const text = read('<b>a</b>'.repeat(50_000), 20_000);
    expect(text.length).toBeGreaterThan(2_000);
    expect(text.length).toBeLessThan(3_000);
  });

  test('nested beyond reason is read to a depth and no further', () => {
    const root = document.createElement('div');
    let inner: HTMLElement = root;
    for (let depth = 0; depth < 20_000; depth++) {
      const child = document.createElement(depth % 2 === 0 ? 'blockquote' : 'div');
      inner.append('x', child);
      inner = child;
    }
    const text = bodyText(root, 100_000);
    expect(text.startsWith('x\n')).toBe(true);
    expect(text).not.toContain('> '.repeat(11));
  });

  test('never yields more than the limit, marks of quotes included', () => {
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      '<blockquote>',
      '</blockquote>',
      '<br>',
      'word ',
      '🎉',
      '<li>',
      '&nbsp;',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), fc.nat(200), (pieces, limit) => {
        const text = read(pieces.join(''), limit);
        expect(text.length).toBeLessThanOrEqual(limit);
        expect(text).not.toMatch(/\n\n\n|[\ud800-\udbff]$/);
      }),
    );
  });
});
