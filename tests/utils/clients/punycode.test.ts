import { domainToASCII, domainToUnicode } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeLabel } from '../../../utils/clients/punycode.ts';

describe('P1 decoding punycode', () => {
  it.each(['bücher', 'аpple', '例え', 'mañana', 'παράδειγμα'])('gives %s back', (word) => {
    expect(decodeLabel(domainToASCII(`${word}.example`).split('.')[0]?.slice(4) ?? '')).toBe(word);
  });

  it('agrees with the decoder of the platform', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zäöüßéаеорсухαβγ例え]{1,12}$/u), (word) => {
        const ascii = domainToASCII(word);
        fc.pre(ascii.startsWith('xn--'));
        expect(decodeLabel(ascii.slice(4))).toBe(domainToUnicode(ascii));
      }),
    );
  });

  it('ends on every text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(typeof decodeLabel(text)).toBe('string');
      }),
    );
  });
});
