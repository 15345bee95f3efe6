import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typedAddress } from '../../../components/states/typed-address.ts';

describe('P1 a person typed by hand', () => {
  it.each([
    ['dana@bakery.example', { name: null, email: 'dana@bakery.example' }],
    ['Dana Whitfield <Dana@Bakery.example>', { name: 'Dana Whitfield', email: 'dana@bakery.example' }],
    ['dana@bakery.example, Dana', { name: 'Dana', email: 'dana@bakery.example' }],
  ])('reads %s', (typed, address) => {
    expect(typedAddress(typed)).toEqual(address);
  });

  it.each(['', 'Dana', 'dana@', '@bakery.example', 'dana@bakery', 'a@b.'])(
    'waits for more after "%s"',
    (typed) => {
      expect(typedAddress(typed)).toBeNull();
    },
  );

  it('never fails and never gives an address without both halves', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const found = typedAddress(typed);
        if (found) expect(found.email).toMatch(/^[^@]+@[^@]+$/u);
      }),
    );
  });
});
