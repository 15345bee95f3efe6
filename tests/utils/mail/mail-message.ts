import type { MailMessage } from '../../../utils/mail/reading.ts';

/** A message from Nora to Ada, written on Monday 4 May 2026 at 09:00 UTC. */
export function mailMessage(text: string, more: Partial<MailMessage> = {}): MailMessage {
  return {
    from: { name: 'Nora Beck', email: 'nora@beck.example' },
    to: [{ name: 'Ada Lund', email: 'ada@lund.example' }],
    at: Date.UTC(2026, 4, 4, 9),
    subject: 'The chairs',
    text,
    ...more,
  };
}

/** As the client, read in Berlin. */
export const asClient = { timeZone: 'Europe/Berlin', by: 'client' } as const;
