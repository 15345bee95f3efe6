import { describe, expect, it } from 'vitest';
import { readMail } from '../../../../utils/mail/read-mail.ts';
import type { MailMessage, Reading } from '../../../../utils/mail/reading.ts';
import { shippedRead } from '../../../command-line/shipped-reader.ts';
import { mailMessage } from '../mail-message.ts';

const read = (text: string, more: Partial<MailMessage> = {}): Reading =>
  shippedRead(mailMessage(text, more), { by: 'client', timeZone: 'UTC' });

describe('S1 · what patterns, weights and network settle together', () => {
  it('lets the highest stake decide among what is surely asked', () => {
    const text =
      'The margins have slipped again. We want two days of sales training in April. Could you let me know what it would cost?';
    const { deciding, asks } = read(text, { subject: 'Sales training' });
    expect(deciding).toBe('solution');
    expect(asks.map(({ kind }) => kind)).toEqual(['solution', 'quote']);
  });

  it('reads an ask that no list of words would find', () => {
    expect(read('Those figures want to be with our board before they rise on Thursday.').asks).not.toEqual(
      [],
    );
  });

  it('is not taken in by words that only sound like trouble', () => {
    const text = 'FYI the complaints desk moved upstairs, so your badge now works on the second floor.';
    expect(['none', 'info']).toContain(read(text).deciding);
  });

  it('quotes a short sentence whole, without the name it calls and without its full stop', () => {
    const [ask] = read('Ada, please send us the rent roll for the two farms.').asks;
    expect(ask?.quote).toBe('please send us the rent roll for the two farms');
  });

  it('says how it leans only where the network read the mail', () => {
    const mail = mailMessage('Could you add a herb bed?');
    expect(shippedRead(mail, { by: 'client', timeZone: 'UTC' }).leanings).toBeDefined();
    expect(readMail(mail, { by: 'client', timeZone: 'UTC' }).leanings).toBeUndefined();
    expect(shippedRead(mail, { by: 'us', timeZone: 'UTC' }).leanings).toBeUndefined();
  });
});
