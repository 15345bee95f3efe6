import { describe, expect, it } from 'vitest';
import { readMail } from '../../../utils/mail/read-mail.ts';
import type { MailMessage } from '../../../utils/mail/reading.ts';

const context = { timeZone: 'Europe/Berlin', by: 'client' } as const;

function message(text: string, subject = ''): MailMessage {
  return {
    from: { name: 'Nora Beck', email: 'nora@beck.example' },
    to: [{ name: 'Ada Lund', email: 'ada@lund.example' }],
    at: Date.UTC(2026, 4, 4, 9),
    subject,
    text,
  };
}

describe('S1 · reading a message', () => {
  it('finds what is asked, in the words of the client', () => {
    const text = 'Hi Ada,\n\nthe sample looks fine. Could you send us a quote for 300 chairs?\n\nBest,\nNora';
    const { asks } = readMail(message(text), context);
    expect(asks.map(({ kind, quote }) => [kind, quote])).toEqual([
      ['quote', 'Could you send us a quote for 300 chairs?'],
    ]);
    expect(text.slice(asks[0]?.start, asks[0]?.end)).toBe(asks[0]?.quote);
  });

  it('judges nothing in a language it does not read', () => {
    const text =
      'Hallo Ada,\n\nkönnten Sie uns bitte ein Angebot für die Stühle schicken? Wir haben es eilig.';
    expect(readMail(message(text), context)).toMatchObject({ language: 'de', readable: false, asks: [] });
  });

  it('reads nothing out of an empty message', () => {
    expect(readMail(message(''), context)).toMatchObject({ text: '', zones: [], sentences: [], asks: [] });
  });
});
