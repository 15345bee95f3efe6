import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueOfRecalled, recallsReadersWord } from '../../../../utils/mail/promises/recalled.ts';
import { asClient, mailMessage } from '../mail-message.ts';

/** Sent on a Wednesday. */
const message = mailMessage('', { at: Date.UTC(2026, 3, 15, 10) });
const due = (words: string): string | null => dueOfRecalled(words, message, asClient);

describe('S1 · our own word, told back by the client', () => {
  it.each([
    'You wrote that the drawings come by the 10th',
    "y'all said we'd get the bolts by the 2nd",
    'the table was to be here on the 5th',
    'The valuation had been announced for the 17th',
    'we should have got it by 27 March',
    'We were promised a new lift for April',
    'Your note said the proposal would be with us by the 12th',
    'Friday the 5th you were going to have the offer ready',
  ])('hears it in %j', (words) => {
    expect(recallsReadersWord(words)).toBe(true);
  });

  it.each([
    'I was to send you the plans on Friday',
    "I'll bring the crates on Monday, as you said",
    'We will pay by Friday, as your letter asks',
    'You told me to take the summer off',
    'Duncan will send it by 27 March',
    'The lift is serviced on Mondays',
  ])('hears none in %j', (words) => {
    expect(recallsReadersWord(words)).toBe(false);
  });

  it.each([
    ['You told me it would be here on the 10th', '2026-04-10'],
    ['it was promised for the 20th', '2026-04-20'],
    ['On the 2nd you wrote that it would come by the 13th', '2026-04-13'],
    ['the table was to be here on the 5th, I was asked again this morning', '2026-04-05'],
    ['you said we would have it by March 27', '2026-03-27'],
    ['you wrote that the table comes by 1 June', '2026-06-01'],
    ['you wrote that it would follow within a week', null],
    ['you promised to look after it', null],
  ])('%s → due %s', (words, day) => {
    expect(due(words)).toBe(day);
  });

  it.each([
    ["You said we'd have the menu on Friday", " and it hasn't come.", '2026-04-10'],
    ['You said we would have the menu on Friday', '. Could it be Thursday?', '2026-04-17'],
  ])('takes a weekday for the last one where nothing came of it: %s%s', (words, rest, day) => {
    const whole = mailMessage(`Hello. ${words}${rest}`, { at: message.at });
    expect(dueOfRecalled(words, whole, asClient)).toBe(day);
  });

  it('bears any words', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (words) => {
        recallsReadersWord(words);
        expect(due(words) ?? '2026-04-15').toMatch(/^-?\d{4,6}-\d\d-\d\d$/);
      }),
    );
  });
});
