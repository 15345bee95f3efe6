import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loopbackAddress } from '../../../utils/settings/loopback.ts';

describe('the address of a program on this computer', () => {
  it.each([
    ['127.0.0.1:11434', 'http://127.0.0.1:11434'],
    [' http://localhost:8080/v1/ ', 'http://localhost:8080'],
    ['http://LOCALHOST:1234/v1', 'http://localhost:1234'],
    ['http://127.0.0.1', 'http://127.0.0.1'],
    ['http://127.1:80/', 'http://127.0.0.1'],
    ['localhost:3000/api/v1', 'http://localhost:3000/api'],
  ])('is read from %s', (typed, address) => {
    expect(loopbackAddress(typed)).toBe(address);
    expect(loopbackAddress(address)).toBe(address);
  });

  it.each([
    '',
    'http://',
    'models.example:11434',
    'https://127.0.0.1:11434',
    'http://127.0.0.1.evil.example',
    'http://localhost.evil.example',
    'http://127.0.0.2:1',
    'http://192.168.1.4:11434',
    'http://0.0.0.0:11434',
    'http://[::1]:11434',
    'http://user:pass@127.0.0.1:1',
    'http://evil.example@localhost:1',
    'http://127.0.0.1:1/?next=http://evil.example',
    'http://127.0.0.1:1/#x',
    'http://127.0.0.1:99999',
    'javascript:alert(1)//127.0.0.1',
    'file:///127.0.0.1',
    `http://127.0.0.1/${'a'.repeat(300)}`,
  ])('is not %s', (typed) => {
    expect(loopbackAddress(typed)).toBeNull();
  });

  it('never leads off this computer, whatever is typed', () => {
    const piece = fc.constantFrom(
      ...[
        'http://',
        'https://',
        '127.0.0.1',
        'localhost',
        '.',
        '@',
        ':',
        '80',
        '/',
        '//',
        '\\',
        '?',
        '#',
        '%00',
      ],
      ...['evil.example', '[::1]', '\t', ' ', 'v1', '。', '１２７', 'ⓛocalhost'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const address = loopbackAddress(pieces.join(''));
        if (address === null) return;
        const { hostname, protocol } = new URL(`${address}/v1/models`);
        expect(['127.0.0.1', 'localhost']).toContain(hostname);
        expect(protocol).toBe('http:');
        expect(loopbackAddress(address)).toBe(address);
      }),
      { numRuns: 2_000 },
    );
  });
});
