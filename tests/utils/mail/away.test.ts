import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { returnDay } from '../../../utils/mail/away.ts';
import { partsOf } from '../../../utils/mail/parts.ts';
import { mailMessage } from './mail-message.ts';

/** Thursday, 10 December 2026. */
const AT = Date.UTC(2026, 11, 10, 9);

function back(text: string): string | null {
  return returnDay(AT, partsOf(mailMessage(text, { at: AT })).statements, 'Europe/Berlin');
}

describe('X5 · when an out-of-office says they are back', () => {
  it.each([
    ['I will be back on 21 December.', '2026-12-21'],
    ['I am on leave, returning Monday.', '2026-12-14'],
    ['I return on Monday, 21 December 2026, and read my mail then.', '2026-12-21'],
    ['I am back in the office on the 21st.', '2026-12-21'],
    ['I am away and not here before 4 January.', '2027-01-04'],
    ['I am out until 20 December, back on 22 December.', '2026-12-22'],
  ])('it is the day it names: %j', (text, day) => {
    expect(back(text)).toBe(day);
  });

  it.each([
    ['I am out of the office until the 20th.', '2026-12-21'],
    ['I am out of the office until the 20th', '2026-12-21'],
    ['I have holiday until 20 December and do not read mail.', '2026-12-21'],
    ["I'm out of the office through December 20. Call Sam.", '2026-12-21'],
    ['Holiday from 13 up to and including 20 December.', '2026-12-21'],
    ['I am absent until 31 December included.', '2027-01-01'],
    ['We are closed from 24 to 28 December.', '2026-12-29'],
    ['Our office is closed between 24 December and 3 January.', '2027-01-04'],
    ['The office is closed 24 - 28 December.', '2026-12-29'],
  ])('it is the day after the last one away: %j', (text, day) => {
    expect(back(text)).toBe(day);
  });

  it.each([
    'I am away and read no mail.',
    'I was on leave until 2 December.',
    'Please call Sam, he is in the office until 20 December.',
    'I read my mail between 7 and 19 h.',
    'I will answer when I am back.',
    'Upon my return I will answer the 48 mails that wait.',
  ])('it says none: %j', (text) => {
    expect(back(text)).toBeNull();
  });

  it('is never before the mail was written', () => {
    const words = fc.constantFrom(
      'back',
      'until',
      'from',
      'to',
      'returning',
      'the 3rd',
      'Monday',
      '21 December',
      '5 May',
      'closed',
      '-',
      'on',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), (line) => {
        const day = back(`${line.join(' ')}.`);
        if (day !== null) expect(day >= '2026-12-10').toBe(true);
      }),
    );
  });
});
