import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { capture } from '../../../utils/nudges/capture.ts';
import { LONGEST_REASON } from '../../../utils/nudges/reason.ts';

const where = { now: Date.UTC(2026, 10, 25, 13), zone: 'UTC', locale: 'en-GB' };

describe('X5 one line that sets a nudge', () => {
  it('holds the reason and the moment', () => {
    expect(capture('call Dana about the ROI sheet next Tuesday 9:00', 'Dana Reyes', where)).toEqual({
      reason: 'call Dana about the ROI sheet',
      dueAt: Date.UTC(2026, 11, 1, 9),
      repeats: null,
    });
  });

  it('holds how it repeats, with its first time', () => {
    expect(capture('every Friday at 10: send Dana the numbers', 'Dana Reyes', where)).toEqual({
      reason: 'send Dana the numbers',
      dueAt: Date.UTC(2026, 10, 27, 10),
      repeats: 'DTSTART:20261127T100000\nRRULE:FREQ=WEEKLY;BYDAY=FR',
    });
  });

  it('keeps every word where no date is named, and leaves the date open', () => {
    expect(capture('  ask for the\nMarch numbers ', 'Dana', where)).toEqual({
      reason: 'ask for the March numbers',
      dueAt: null,
      repeats: null,
    });
  });

  it('writes a reason where only a date was typed', () => {
    expect(capture('tomorrow', 'Dana Reyes', where).reason).toBe('Write to Dana Reyes');
    expect(capture(' ', 'Dana Reyes', where)).toEqual({
      reason: 'Write to Dana Reyes',
      dueAt: null,
      repeats: null,
    });
  });

  it('always has a reason, and never a longer one than is kept', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 3000 }), (line) => {
        const { reason } = capture(line, 'Dana', where);
        expect(reason.trim()).not.toBe('');
        expect(reason.length).toBeLessThanOrEqual(LONGEST_REASON);
      }),
    );
  });
});
