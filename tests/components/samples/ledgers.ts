import { NO_DAY } from '../../../utils/ledgers/entry.ts';
import type { PromiseEntry } from '../../../utils/ledgers/promise.ts';
import type { WishEntry } from '../../../utils/ledgers/wish.ts';
import type { LedgersNow, ProposedPromise, ProposedWish } from '../../../utils/messaging/now.ts';
import { CLIENT, DANA, DAY, NO_LEDGERS, NOW } from './dana.ts';

const THREAD = { id: 't-1', subject: 'Re: Second oven', url: 'https://mail.google.com/mail/u/0/#inbox/1' };

/** A promise of ours, nine days late. */
export function promise(changes: Partial<PromiseEntry> = {}): PromiseEntry {
  return {
    id: 'pr-1',
    account: DANA.account,
    person: DANA.id,
    origin: 'gmail:x:1\nsend you the roi sheet',
    by: 'us',
    text: 'I will send you the ROI sheet by 13 November',
    day: '2026-11-13',
    evidence: {
      quote: 'I will send you the ROI sheet by 13 November',
      by: DANA.account,
      at: NOW - 41 * DAY,
      thread: THREAD,
    },
    state: 'open',
    settledOn: null,
    createdAt: NOW - 41 * DAY,
    updatedAt: NOW - 41 * DAY,
    source: 'mail',
    ...changes,
  };
}

/** A promise of the client's, due in two days, in another state of being written down: typed, without a mail. */
export const THEIRS = promise({
  id: 'pr-2',
  origin: 'pr-2',
  by: 'client',
  text: 'Ask the night shift about the labels',
  day: '2026-11-24',
  evidence: null,
  source: 'typed',
  createdAt: NOW - 6 * DAY,
});

export const DAYLESS = promise({
  id: 'pr-3',
  origin: 'gmail:x:3\nintroduce you to the owner',
  text: 'I will introduce you to the owner of the mill',
  day: NO_DAY,
});

/** Said in passing in the spring. */
export function wish(changes: Partial<WishEntry> = {}): WishEntry {
  return {
    id: 'w-1',
    account: DANA.account,
    person: DANA.id,
    origin: 'gmail:x:2\npity that the labels',
    text: 'Pity that the labels only come in English, half of my night shift reads Polish.',
    day: NO_DAY,
    evidence: {
      quote: 'Pity that the labels only come in English, half of my night shift reads Polish.',
      by: CLIENT.address,
      at: Date.UTC(2026, 2, 3, 12),
      thread: { ...THREAD, subject: 'Labels' },
    },
    state: 'open',
    grant: null,
    shown: null,
    createdAt: Date.UTC(2026, 2, 3, 12),
    updatedAt: Date.UTC(2026, 2, 3, 12),
    source: 'mail',
    ...changes,
  };
}

/** A no of ours that was kept out of a draft. */
export const REFUSED_ONCE = wish({
  id: 'w-2',
  origin: 'w-2',
  text: 'we do not print on glass',
  evidence: null,
  source: 'draft',
});

export const PROPOSED_PROMISE: ProposedPromise = {
  origin: 'gmail:x:9\ni will send you the floor plan',
  by: 'client',
  text: 'I will send you the floor plan by Friday week',
  day: '2026-12-04',
};

export const PROPOSED_OURS: ProposedPromise = {
  origin: 'gmail:x:8\ni will look into polish labels',
  by: 'us',
  text: 'I will look into Polish labels and come back to you',
  day: NO_DAY,
};

export const PROPOSED_WISH: ProposedWish = {
  origin: 'gmail:x:9\nif only the second oven',
  text: 'If only the second oven were as quiet as the first.',
};

/** Ledgers that hold this much and nothing else. */
export function ledgers(changes: {
  readonly promises?: Partial<LedgersNow['promises']>;
  readonly wishes?: Partial<LedgersNow['wishes']>;
  readonly attention?: LedgersNow['attention'];
}): LedgersNow {
  return {
    ...NO_LEDGERS,
    promises: { ...NO_LEDGERS.promises, ...changes.promises },
    wishes: { ...NO_LEDGERS.wishes, ...changes.wishes },
    attention: changes.attention ?? [],
  };
}

export const OVERDUE = ledgers({
  promises: { open: [promise(), THEIRS, DAYLESS] },
  wishes: { open: [wish()] },
  attention: [
    { kind: 'promise-overdue', id: 'pr-1', day: '2026-11-13' },
    { kind: 'promise-due', id: 'pr-2', day: '2026-11-24' },
  ],
});

export const WISHING = ledgers({
  promises: { open: [DAYLESS] },
  wishes: { open: [wish(), REFUSED_ONCE] },
  attention: [{ kind: 'wish', id: 'w-1', day: NO_DAY }],
});

export const SAID = ledgers({
  promises: {
    open: [THEIRS],
    proposed: [PROPOSED_PROMISE, PROPOSED_OURS],
    shownKept: [{ id: 'pr-2', quote: 'I asked the night shift about the labels: Polish it is.' }],
  },
  wishes: { proposed: [PROPOSED_WISH] },
});
