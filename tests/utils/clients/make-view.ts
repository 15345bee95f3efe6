import type { Address } from '../../../utils/clients/address.ts';
import type { PageMessage, PageView } from '../../../utils/clients/page-view.ts';

export const DANA: Address = { name: 'Dana Ruiz', email: 'dana@acme.example' };
export const TOM: Address = { name: 'Tom Berg', email: 'tom@acme.example' };
export const LAWYER: Address = { name: 'Ina Voss', email: 'ina@voss-legal.example' };
export const ME: Address = { name: 'Kim Lee', email: 'kim@ourhouse.example' };
export const COLLEAGUE: Address = { name: 'Jo', email: 'jo@ourhouse.example' };
/** Sunday, 3 May 2026, 12:00 UTC. */
export const NOON = Date.UTC(2026, 4, 3, 12);

export function makeMessage(part: Partial<PageMessage> = {}): PageMessage {
  return {
    id: 'm1',
    from: DANA,
    to: [ME],
    moreRecipients: 0,
    at: NOON,
    state: 'open',
    text: 'Hi Kim,\n\nWe want two days of sales training in May.\n\nDana',
    ...part,
  };
}

export function makeView(messages: readonly PageMessage[], part: Partial<PageView> = {}): PageView {
  return {
    site: 'gmail',
    variant: 'gmail-2025-11',
    account: ME.email,
    place: 'thread',
    theme: 'light',
    thread: { id: 't1', subject: 'Training', url: 'https://mail.google.com/mail/u/0/#all/t1' },
    messages,
    compose: null,
    record: null,
    ...part,
  };
}
