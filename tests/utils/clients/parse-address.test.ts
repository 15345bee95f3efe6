import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf, parseAddress } from '../../../utils/clients/parse-address.ts';

describe('P1 reading an address with its name', () => {
  it.each([
    ['Dana Ruiz <Dana@Acme.Example>', 'Dana Ruiz', 'dana@acme.example'],
    ['"Ruiz, Dana" <dana@acme.example>', 'Ruiz, Dana', 'dana@acme.example'],
    ['"Dana \\"D\\" Ruiz" <dana@acme.example>', 'Dana "D" Ruiz', 'dana@acme.example'],
    ['dana@acme.example (Dana)', 'Dana', 'dana@acme.example'],
    ['dana@acme.example', null, 'dana@acme.example'],
    ['<dana@acme.example>', null, 'dana@acme.example'],
    ['dana@acme.example <dana@acme.example>', null, 'dana@acme.example'],
  ])('reads %s', (written, name, email) => {
    expect(parseAddress(written)).toEqual({ name, email });
  });

  it('answers null where no address stands', () => {
    expect(parseAddress('Dana Ruiz')).toBeNull();
    expect(addressOf('Dana', 'nobody')).toBeNull();
  });

  it('ends on every text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        parseAddress(text);
      }),
    );
  });
});
