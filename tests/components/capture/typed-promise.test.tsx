import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typedPromise } from '../../../components/capture/typed-promise.ts';
import { isDay, LONGEST_TEXT, NO_DAY } from '../../../utils/ledgers/entry.ts';
import { NOW } from '../samples/dana.ts';

const CONTEXT = { now: NOW, zone: 'Europe/Berlin', locale: 'en-GB' };

describe('D7 a promise that is typed', () => {
  it.each([
    ['send the plan by Friday', 'send the plan', '2026-11-27'],
    ['Send the plan tomorrow 23:30', 'Send the plan', '2026-11-23'],
    ['introduce us to the owner of the mill', 'introduce us to the owner of the mill', NO_DAY],
    ['send the March numbers', 'send the March numbers', NO_DAY],
    ['by Friday', '', '2026-11-27'],
    ['   ', '', NO_DAY],
  ])('reads “%s”', (line, text, day) => {
    expect(typedPromise(line, CONTEXT)).toMatchObject({ text, day });
  });

  it('names the day where the user is, on both sides of midnight', () => {
    const line = 'call back in 2 hours';
    const late = Date.UTC(2026, 10, 22, 21, 30);
    expect(typedPromise(line, { ...CONTEXT, now: late }).day).toBe('2026-11-23');
    expect(typedPromise(line, { ...CONTEXT, now: late, zone: 'America/New_York' }).day).toBe('2026-11-22');
  });

  it('gives one line that a ledger can hold, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 3_000 }), (line) => {
        const { text, day, dueAt } = typedPromise(line, CONTEXT);
        expect(text).toBe(text.trim());
        expect(text.length).toBeLessThanOrEqual(LONGEST_TEXT);
        expect(isDay(day)).toBe(true);
        expect(dueAt === null).toBe(day === NO_DAY);
      }),
    );
  });
});
