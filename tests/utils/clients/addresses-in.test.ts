import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressesIn } from '../../../utils/clients/addresses-in.ts';

describe('X2 the addresses a text gives', () => {
  it.each([
    ['Dana Ruiz <dana@ruizco.example>', ['dana@ruizco.example']],
    ['"ines@moro.example" <x@other.example>', ['x@other.example']],
    ['ines@moro.example <x@other.example>, Ted <ted@lo.example>', ['x@other.example', 'ted@lo.example']],
    ['"Moro, ines@moro.example today" <x@other.example>', ['x@other.example']],
    ['dana@ruizco.example, ted@lo.example', ['dana@ruizco.example', 'ted@lo.example']],
    ['ines@moro.example <sales team>', ['ines@moro.example']],
    ['New Message to "ines@moro.example" <x@other.example>', ['x@other.example']],
    // The text ends where a link with the address follows.
    ['"ines@moro.example" <', []],
    ['', []],
  ])('are those that are no names: %s', (text, emails) => {
    expect(addressesIn(text)).toEqual(emails);
  });

  it('never take a name for an address, whatever the name plays', () => {
    const name = fc.stringMatching(/^[a-z.@" ]{0,40}$/);
    fc.assert(
      fc.property(name, (played) => {
        expect(addressesIn(`"${played}" <x@other.example>`)).toEqual(['x@other.example']);
      }),
    );
  });
});
