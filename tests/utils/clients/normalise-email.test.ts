import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseDomain, normaliseEmail } from '../../../utils/clients/normalise-email.ts';

describe('P1 normalising an address', () => {
  it.each([
    ['Dana@ACME.Example', 'dana@acme.example'],
    [' <dana@acme.example> ', 'dana@acme.example'],
    ['mailto:dana@acme.example', 'dana@acme.example'],
    ['dana@acme.example.', 'dana@acme.example'],
    ["o'neil+x@acme.example", "o'neil+x@acme.example"],
    ['anna@müller.example', 'anna@xn--mller-kva.example'],
    ['root@localhost', 'root@localhost'],
    ['grüße@acme.example', 'grüße@acme.example'],
  ])('reads %s as %s', (written, normal) => {
    expect(normaliseEmail(written)).toBe(normal);
  });

  it.each([
    '',
    'dana',
    '@acme.example',
    'dana@',
    'dana@acme.example/path',
    'dana@user:pass@acme.example:80x/',
    'da na@acme.example',
    'dana@1.2.3.4',
    'dana@0x7f.1',
    'dana@acme..example',
    'dana@acme example',
    'dana\u202e@acme.example',
    `${'a'.repeat(65)}@acme.example`,
    `dana@${'a'.repeat(400)}`,
  ])('refuses %s', (written) => {
    expect(normaliseEmail(written)).toBeNull();
  });

  it('tells a Cyrillic look-alike from the real domain', () => {
    expect(normaliseDomain('аpple.com')).toBe('xn--pple-43d.com');
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.oneof(fc.emailAddress(), fc.string()), (written) => {
        const once = normaliseEmail(written);
        expect(once === null ? null : normaliseEmail(once)).toBe(once);
      }),
    );
  });
});
