import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { legacyId, timeOfLegacyId } from '../../../../utils/sites/gmail/legacy-id.ts';

const FIRST = Date.UTC(2004, 3, 1);

describe('X1 ids that hold the time', () => {
  test('give the time back to the millisecond, whatever the lowest bits are', () => {
    const time = fc.integer({ min: FIRST, max: Date.UTC(2099, 0, 1) });
    fc.assert(
      fc.property(time, fc.nat(1_048_575), (at, low) => {
        const id = ((BigInt(at) << 20n) | BigInt(low)).toString(16);
        expect(legacyId(id)).toBe(id);
        expect(timeOfLegacyId(id)).toBe(at);
      }),
    );
  });

  test('give none where it cannot be true', () => {
    expect(timeOfLegacyId('0000000001')).toBeNull();
    expect(timeOfLegacyId('ffffffffffffffff')).toBeNull();
  });

  test.each([
    null,
    '',
    'undefined',
    'thread-f:1871854121779212345',
    'msg-a:r-88',
    '19FA296800003039',
    '19fa29680000303g',
    '19fa2968000030390',
  ])('%s is none', (written) => {
    expect(legacyId(written)).toBeNull();
  });
});
