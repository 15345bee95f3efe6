import { type Evidence, NO_DAY } from '../../../utils/ledgers/entry.ts';
import type { PromiseEntry } from '../../../utils/ledgers/promise.ts';
import type { WishEntry } from '../../../utils/ledgers/wish.ts';
import { DANA, ME, NOON } from '../clients/make-view.ts';

/** The day of `NOON`. */
export const TODAY = '2026-05-03';

/** Words of a mail, with nothing in it but what the test is about. */
export function sampleEvidence(part: Partial<Evidence> = {}): Evidence {
  return {
    quote: 'I will send you the floor plan by Friday.',
    by: DANA.email,
    at: NOON,
    thread: { id: 't1', subject: 'Training', url: 'https://mail.google.com/mail/u/0/#all/t1' },
    ...part,
  };
}

export function samplePromise(part: Partial<PromiseEntry> = {}): PromiseEntry {
  return {
    id: 'p1',
    account: ME.email,
    person: 'dana',
    origin: 'm1\ni will send you the floor plan by friday',
    by: 'client',
    text: 'I will send you the floor plan by Friday.',
    day: '2026-05-08',
    evidence: sampleEvidence(),
    state: 'open',
    settledOn: null,
    createdAt: NOON,
    updatedAt: NOON,
    source: 'mail',
    ...part,
  };
}

export function sampleWish(part: Partial<WishEntry> = {}): WishEntry {
  return {
    id: 'w1',
    account: ME.email,
    person: 'dana',
    origin: 'm1\npity that the labels only come in english',
    text: 'Pity that the labels only come in English.',
    day: NO_DAY,
    evidence: sampleEvidence({ quote: 'Pity that the labels only come in English.' }),
    state: 'open',
    grant: null,
    shown: null,
    createdAt: NOON,
    updatedAt: NOON,
    source: 'mail',
    ...part,
  };
}
