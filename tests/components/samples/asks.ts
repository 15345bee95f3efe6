import type { AskKind } from '../../../utils/mail/reading.ts';
import type { AskRow } from '../../../utils/messaging/calls/asks.ts';
import type { LearnedRow } from '../../../utils/messaging/calls/learned.ts';
import type { ClientNow } from '../../../utils/messaging/now.ts';
import { ASK, CLIENT, DANA, DAY, NOW } from './dana.ts';

const WHO = 'Who opens the export first, and what do they do with it?';
const LEAST = 'If the total has to be a fifth lower, which part matters least this year?';

/** One row of a list of asks. */
export function askRow(part: Partial<AskRow> = {}): AskRow {
  return {
    ...ASK,
    personName: DANA.name,
    address: CLIENT.address,
    url: 'https://mail.google.com/mail/u/0/#inbox/1',
    ...part,
  };
}

/** Asked two weeks ago, and not answered yet. */
export const OPEN_ASK = askRow({
  id: 'a-open',
  message: 'gmail:x:2',
  quote: 'Can the report also come as an export, every Monday?',
  kind: 'scope',
  questions: [{ family: 'use', text: WHO, what: 'asked', at: NOW - 14 * DAY }],
  createdAt: NOW - 14 * DAY,
});

/** A discount of the spring, with all that came of it. */
export const TOLD_ASK = askRow({
  id: 'a-told',
  message: 'gmail:x:3',
  quote: 'We would need a 15% discount to go on with you.',
  kind: 'discount',
  questions: [{ family: 'tradeoff', text: LEAST, what: 'asked', at: NOW - 262 * DAY }],
  answer: 'The board only looks at the total, it has to start with a one.',
  answeredAt: NOW - 260 * DAY,
  needed: 'a total under 18k',
  agreed: 'two years',
  result: 'renewed',
  door: { text: 'The second shop opens in May', question: LEAST, at: NOW - 260 * DAY },
  createdAt: NOW - 262 * DAY,
});

const KINDS: readonly AskKind[] = ['quote', 'discount', 'scope', 'deliverable', 'meeting'];
const QUOTES = [
  'Could you send us a quote for 40 seats by Friday?',
  'Is there anything you can do about the price?',
  'Could the labels come in Polish too?',
  'Please send the floor plan as a drawing we can mark up.',
  'Can we talk on Thursday before the second bake?',
];

/** Asks of several clients, newest first. */
export const MANY_ASKS: readonly AskRow[] = [
  OPEN_ASK,
  TOLD_ASK,
  ...Array.from({ length: 60 }, (_, n) =>
    askRow({
      id: `a-${n}`,
      message: `gmail:x:many-${n}`,
      person: `p-${n % 4}`,
      personName: ['Dana Whitfield', 'Tom Ilves', 'Sanne Vliet', 'Carla Whitcombe'][n % 4] ?? '',
      quote: QUOTES[n % 5] ?? '',
      kind: KINDS[n % 5] ?? 'quote',
      needed: n % 3 ? null : 'a figure for Monday’s meeting',
      createdAt: NOW - (270 + n) * DAY,
    }),
  ),
];

export const AWAITED: NonNullable<ClientNow['awaited']> = {
  ask: OPEN_ASK,
  question: { family: 'use', text: WHO, what: 'asked', at: NOW - 14 * DAY },
  here: true,
};

export const SEEN: NonNullable<ClientNow['seen']> = {
  ask: TOLD_ASK,
  whose: 'client',
  personName: DANA.name,
};

export const LEARNED: readonly LearnedRow[] = [
  {
    account: DANA.account,
    kind: 'discount',
    word: 'off',
    scope: 'client',
    times: 2,
    person: DANA.id,
    personName: DANA.name,
    at: NOW - DAY,
  },
  {
    account: DANA.account,
    kind: 'admin',
    word: 'on',
    scope: 'everyone',
    times: 3,
    person: null,
    personName: null,
    at: NOW - 3 * DAY,
  },
];
