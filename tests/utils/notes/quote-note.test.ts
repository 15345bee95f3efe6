import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoteNote } from '../../../utils/notes/quote-note.ts';

const URL_OF_THREAD = 'https://mail.example/#all/t1';
const NOBODY = { by: null, day: null, thread: null };

describe('X3 a note that quotes a mail', () => {
  it('holds the words, who said them, when, and the way back', () => {
    expect(
      quoteNote({
        quote: 'Polish labels\n\nwould be lovely',
        by: 'Dana Ruiz',
        day: '3 May 2026',
        thread: { subject: 'Re: Labels [new]', url: URL_OF_THREAD },
      }),
    ).toBe(
      `> Polish labels\n>\n> would be lovely\n\nDana Ruiz, 3 May 2026, [Re: Labels \\[new\\]](<${URL_OF_THREAD}>)`,
    );
  });

  it('leaves out what nobody knows', () => {
    expect(quoteNote({ ...NOBODY, quote: 'so be it' })).toBe('> so be it');
    expect(quoteNote({ ...NOBODY, quote: 'a', thread: { subject: '', url: URL_OF_THREAD } })).toBe(
      `> a\n\n<${URL_OF_THREAD}>`,
    );
  });

  it('makes no link of an address that would end it', () => {
    const thread = { subject: 'Labels', url: 'https://mail.example/>x' };
    expect(quoteNote({ ...NOBODY, quote: 'a', thread })).toBe('> a\n\nLabels');
  });

  it('loses no word, and lets no sign of the mail become a link, a picture or code', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 200 }), (quote) => {
        const text = quoteNote({ ...NOBODY, quote });
        expect(text).not.toMatch(/(?<!\\)(?:\\\\)*[[\]`<]/);
        const plain = text.replace(/^> ?/gm, '').replace(/\\([\\`*_[\]<#])/g, '$1');
        expect(plain.replace(/\s/g, '')).toBe(quote.replace(/\s/g, ''));
      }),
    );
  });
});
