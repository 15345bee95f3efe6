import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysFrom, isDay, LONGEST_QUOTE, originOf, textOr } from '../../../utils/ledgers/entry.ts';

const words = fc.string({ unit: 'grapheme', maxLength: 200 });
/** What stands between two words, in a mail or in a selection of it. */
const spaces = fc
  .array(fc.constantFrom(' ', '\n', '\t', '\u00a0', '\r\n', '\u2003', ' > '), { minLength: 1, maxLength: 3 })
  .map((signs) => signs.join(''));

describe('D1, D7 the origin of what was read', () => {
  it('is the same for the same words, whatever stands between them', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-zäéß0-9]{1,12}$/u), { minLength: 1, maxLength: 12 }),
        fc.array(spaces, { minLength: 12, maxLength: 12 }),
        (parts, between) => {
          const loose = parts.map((part, n) => `${part}${between[n] ?? ' '}`).join('');
          expect(originOf('m', loose)).toBe(originOf('m', parts.join(' ')));
        },
      ),
    );
  });

  it('is the same in whatever case', () => {
    fc.assert(
      fc.property(words, (text) => {
        expect(originOf('m', text.toUpperCase())).toBe(originOf('m', text));
        expect(originOf('m', text.toLowerCase())).toBe(originOf('m', text));
      }),
    );
  });

  it('is the same however a letter is composed, and with marks that nobody sees', () => {
    fc.assert(
      fc.property(words, (text) => {
        expect(originOf('m', text.normalize('NFD'))).toBe(originOf('m', text.normalize('NFC')));
      }),
    );
    expect(originOf('m', 'in\u00advoice')).toBe(originOf('m', 'invoice'));
  });

  it('tells messages and words apart, and joins none', () => {
    expect(originOf('m1', 'the plan')).not.toBe(originOf('m2', 'the plan'));
    expect(originOf('m', 'the plan')).not.toBe(originOf('m', 'a plan'));
    expect(originOf('m', 'the plan')).not.toBe(originOf('m', 'theplan'));
  });

  it('stays short, whatever was quoted', () => {
    expect(originOf('m', 'word '.repeat(LONGEST_QUOTE)).length).toBeLessThan(200);
    expect(originOf('m', '…')).toBe('m\n');
  });
});

describe('D7 a day of the calendar', () => {
  it.each([
    ['2028-02-29', true],
    ['2000-02-29', true],
    ['1900-02-29', false],
    ['2026-02-29', false],
    ['2026-02-30', false],
    ['2026-04-31', false],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-05-00', false],
    ['2026-5-3', false],
    ['2026-05-03T00:00', false],
    [' 2026-05-03', false],
    ['', false],
    ['9999-12-31', true],
  ])('%j: %s', (day, is) => {
    expect(isDay(day)).toBe(is);
  });

  it('is one exactly where the calendar has it', () => {
    const from = new Date('1800-01-01T00:00:00Z');
    const to = new Date('2500-01-01T00:00:00Z');
    fc.assert(
      fc.property(fc.date({ min: from, max: to, noInvalidDate: true }), (date) => {
        expect(isDay(date.toISOString().slice(0, 10))).toBe(true);
      }),
    );
    const number = (most: number) => fc.integer({ min: 0, max: most }).map((n) => String(n).padStart(2, '0'));
    fc.assert(
      fc.property(fc.integer({ min: 1800, max: 2500 }), number(14), number(33), (year, month, day) => {
        const date = new Date(Date.UTC(year, Number(month) - 1, Number(day)));
        const same = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
        expect(isDay(`${year}-${month}-${day}`)).toBe(same);
      }),
    );
  });

  it('is counted from another one, over leap days and the changes of clocks', () => {
    expect(daysFrom('2028-02-28', '2028-03-01')).toBe(2);
    expect(daysFrom('2026-02-28', '2026-03-01')).toBe(1);
    expect(daysFrom('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysFrom('2026-05-03', '2026-05-01')).toBe(-2);
  });
});

describe('D1, D7 a text as it is kept', () => {
  it('has no spaces around it and no more than it may', () => {
    expect(textOr('  the plan \n', 100)).toBe('the plan');
    expect(textOr(' \n\t', 100)).toBeNull();
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 50 }), (text, most) => {
        const kept = textOr(text, most);
        expect(kept === null || (kept.length > 0 && kept.length <= most && kept === kept.trim())).toBe(true);
        expect(kept === null ? null : textOr(kept, most)).toBe(kept);
      }),
    );
  });
});
