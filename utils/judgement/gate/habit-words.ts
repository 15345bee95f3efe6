import type { AskKind } from '../../mail/reading.ts';
import type { Habit } from '../judgement.ts';

/** What the asks of a kind are called where several of them are meant. */
const KIND_PLURALS: Readonly<Record<AskKind, string>> = {
  quote: 'requests for a quote',
  discount: 'discounts',
  scope: 'additions',
  solution: 'wished-for solutions',
  deadline: 'dates',
  deliverable: 'pieces of work',
  meeting: 'meetings',
  vague: 'open wishes',
  renewal: 'renewals',
  approval: 'approvals',
  referral: 'referrals',
  info: 'plain questions',
  admin: 'admin requests',
  cancel: 'cancellations',
  complaint: 'complaints',
  outage: 'outages',
  decided: 'decisions',
  praise: 'praise',
  hardship: 'hardship',
  none: 'mails without an ask',
};

/** What was learned, in plain words: on the card as the reason, in the settings as the line to forget. */
export function habitWords({ kind, word, scope, times }: Habit, name: string | null): string {
  const what = `${KIND_PLURALS[kind]}${scope === 'client' ? ` from ${name ?? 'this client'}` : ''}`;
  const often = times === 2 ? 'twice' : times === 3 ? 'three times' : `${times} times`;
  return word === 'off'
    ? `No question: you left out ${what} ${often}`
    : `Worth a question: you questioned ${what} ${often}`;
}
