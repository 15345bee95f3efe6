import { describe, expect, it } from 'vitest';
import { mayAnswer } from '../../../utils/judgement/may-answer.ts';
import { readMail } from '../../../utils/mail/read-mail.ts';

function answers(text: string, subject = 'Yearly fee'): boolean {
  const from = { name: 'Dana Ruiz', email: 'dana@ovens.example' };
  const mail = { from, to: [], at: Date.UTC(2026, 4, 3, 12), subject, text };
  return mayAnswer(readMail(mail, { by: 'client', timeZone: 'UTC' }));
}

describe('D7 whether a mail may answer a question', () => {
  it.each([
    'Hi Kim,\n\nlet me check with the board and come back to you next week.\n\nDana',
    "Hi Kim,\n\nthanks. Let me check with finance, I'll get back to you by Friday.\n\nDana",
    "Hi Kim,\n\nthank you for your mail. I'll let you know.\n\nDana",
  ])('a holding reply does not: %s', (text) => {
    expect(answers(text)).toBe(false);
  });

  it('an out-of-office does not, whatever else it says', () => {
    const away = 'I am out of the office until Monday. It is the board. For anything urgent call Tom.';
    expect(answers(`Hello,\n\n${away}\n\nDana`)).toBe(false);
    expect(answers('It is the board.', 'Automatic reply: Yearly fee')).toBe(false);
  });

  it.each([
    'Hi Kim,\n\nit is the board, and they only look at the total.\n\nDana',
    "Hi Kim,\n\nit is the board. Let me check the rest with finance, I'll get back to you by Friday.\n\nDana",
    'Hi Kim,\n\ncould you resend invoice 2231?\n\nDana',
    'Thanks!',
    'Der Vorstand, und nur die Summe.',
  ])('any other mail may, and the user says whether it does: %s', (text) => {
    expect(answers(text)).toBe(true);
  });
});
