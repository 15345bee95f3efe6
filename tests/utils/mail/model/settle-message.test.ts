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

  it('hears nothing asked in a sentence alone that only tells, however much its words sound like asking', () => {
    for (const told of [
      'The board will discuss the request at their next meeting and then publish the price list.',
      'I told them yesterday that the order would need another signature.',
    ])
      expect(read(told).asks).toEqual([]);
    expect(read('Somebody should look at the boiler before Friday.').asks).not.toEqual([]);
  });

  it('is not taken in by words that only sound like trouble', () => {
    const text = 'FYI the complaints desk moved upstairs, so your badge now works on the second floor.';
    expect(['none', 'info']).toContain(read(text).deciding);
  });

  it('quotes a short sentence whole, without the name it calls and without its full stop', () => {
    const [ask] = read('Ada, please send us the rent roll for the two farms.').asks;
    expect(ask?.quote).toBe('please send us the rent roll for the two farms');
  });

  it('quotes a sentence of middling length whole too', () => {
    const whole =
      'please send us the rent roll for the two farms, because our surveyor comes out on Thursday and will not start without it';
    const [ask] = read(`Ada, ${whole}.`).asks;
    expect(ask?.quote).toBe(whole);
  });

  it('leaves out what leads up to a question with a colon', () => {
    const [ask] = read('I like your desk, so before I ask Kirsten (our CFO): can you hold the price?').asks;
    expect(ask?.quote).toBe('can you hold the price?');
  });

  it('quotes two questions of one sentence apart, and one that only weighs two answers as one', () => {
    const quotes = (text: string): string[] => read(text).asks.map(({ quote }) => quote);
    expect(quotes('How many people fit in one group, and do they need their own laptop?')).toEqual([
      'How many people fit in one group',
      'do they need their own laptop?',
    ]);
    expect(quotes('Has the list an export button, or must I copy it by hand?')).toEqual([
      'Has the list an export button, or must I copy it by hand?',
    ]);
  });

  it('quotes an errand and the question joined to it apart', () => {
    expect(read('Send the deck and can we move the call to Monday?').asks.map(({ quote }) => quote)).toEqual([
      'Send the deck',
      'can we move the call to Monday?',
    ]);
  });

  it('hears a question whose mark was left out', () => {
    const { asks } = read('We only get on the field from nine. do you have the big tent free that day.');
    expect(asks.map(({ quote }) => quote)).toEqual(['do you have the big tent free that day']);
  });

  it('tells praise once, and asks for nothing where it is to be passed on', () => {
    const { asks } = read(
      'The new kitchen is wonderful, everybody loves it. My mother cried with joy. It is beautiful. Please pass this on to the whole team.',
    );
    expect(asks.map(({ kind }) => kind)).toEqual(['praise']);
  });

  it('takes it for praise where others noticed what is thanked for', () => {
    const { deciding } = read('Thank you for the quick turnaround. My people noticed.');
    expect(deciding).toBe('praise');
  });

  it('lends our late word to the promises, however faintly it is told', () => {
    const { promises } = read('The table was to be here on the 1st. Please send me the values.', {
      at: Date.UTC(2026, 4, 8, 9),
    });
    expect(promises).toMatchObject([{ by: 'us', due: '2026-05-01' }]);
  });

  it('says how it leans only where the network read the mail', () => {
    const mail = mailMessage('Could you add a herb bed?');
    expect(shippedRead(mail, { by: 'client', timeZone: 'UTC' }).leanings).toBeDefined();
    expect(readMail(mail, { by: 'client', timeZone: 'UTC' }).leanings).toBeUndefined();
    expect(shippedRead(mail, { by: 'us', timeZone: 'UTC' }).leanings).toBeUndefined();
  });
});
