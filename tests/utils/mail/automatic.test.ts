import { describe, expect, it } from 'vitest';
import { readMail } from '../../../utils/mail/read-mail.ts';
import type { MailMessage } from '../../../utils/mail/reading.ts';
import { asClient, mailMessage } from './mail-message.ts';

function automatic(text: string, more: Partial<MailMessage> = {}) {
  return readMail(mailMessage(text, more), asClient).automatic;
}

describe('S2 · mail that no person wrote', () => {
  it.each([
    [
      'out-of-office',
      'Thank you for your message. I am out of the office until 14 May, for urgent matters ask Sam.',
      {},
    ],
    ['out-of-office', 'Back on Monday.', { subject: 'Automatic reply: The chairs' }],
    ['out-of-office', 'Bin im Urlaub.', { subject: 'Abwesenheitsnotiz: The chairs' }],
    ['bounce', 'Your message could not be delivered.', { subject: 'Undeliverable: The chairs' }],
    ['newsletter', 'SPRING NEWS\n\nTen ideas for your hall.\n\nUnsubscribe | View in browser', {}],
    ['receipt', 'Your order 114 is confirmed. Please do not reply.', { subject: 'Order confirmation' }],
    [
      'receipt',
      'Thank you for your purchase. 2 x hinge, brass. Total paid £74.80. Questions? We open at 7.',
      {},
    ],
    ['receipt', 'Thanks for ordering with us! Your order number 88-2041 leaves the house today.', {}],
    ['notification', 'This is an automated notification. The job ran.', {}],
    ['notification', 'Nora accepted.\nWhen: Monday 10:00', { subject: 'Accepted: The chairs' }],
    ['bounce', 'x', { headers: { 'content-type': 'multipart/report; report-type=delivery-status' } }],
    ['newsletter', 'x', { headers: { 'list-unsubscribe': '<mailto:u@x.example>' } }],
    ['out-of-office', 'x', { headers: { 'auto-submitted': 'auto-replied' } }],
    ['notification', 'x', { headers: { 'auto-submitted': 'auto-generated' } }],
  ])('is told: %s, %j', (kind, text, more) => {
    expect(automatic(text, more)).toBe(kind);
  });

  it.each([
    'I am out of the office until Thursday, could you send the price to Sam?',
    'We are travelling a lot this month. Please unsubscribe me from your newsletter.',
    'Thank you for your payment, that is all settled now. Could you also look at the total for May?',
    'Thanks for the order confirmation, but the address is wrong.',
  ])('a person wrote: %j', (text) => {
    expect(automatic(text)).toBeNull();
  });

  it('judges nothing in it', () => {
    const text = 'Would you please write again next week? I am on leave.';
    expect(readMail(mailMessage(text, { subject: 'Out of office: chairs' }), asClient).asks).toEqual([]);
  });
});
