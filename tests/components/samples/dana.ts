import type { Moment, Person } from '../../../utils/clients/person.ts';
import type { AskRecord } from '../../../utils/judgement/ask-record.ts';
import type { Fact, Judgement, Question, TextPart } from '../../../utils/judgement/judgement.ts';
import type { ClientNow, LedgersNow } from '../../../utils/messaging/now.ts';
import type { PeopleNow } from '../../../utils/messaging/people-now.ts';
import type { Note } from '../../../utils/notes/note.ts';
import type { Nudge } from '../../../utils/nudges/nudge.ts';

/** Sunday, 22 November 2026, 15:00 UTC: "now" in every sample. */
export const NOW = Date.UTC(2026, 10, 22, 15);
export const DAY = 86_400_000;
const ACCOUNT = 'lena@ovens.example';

export const DANA: Person = {
  id: 'p-dana',
  account: ACCOUNT,
  name: 'Dana Whitfield',
  addresses: ['dana@brightbakery.example'],
  companyDomain: 'brightbakery.example',
  createdAt: NOW - 300 * DAY,
  updatedAt: NOW - DAY,
  source: 'page',
};

const LINES = [
  'Could you send us a quote for 40 seats by Friday? We also want a 20% discount.',
  'I will look into Polish labels and come back to you.',
  'The second oven is delayed by two weeks; the shop floor knows.',
  'Pity that the labels only come in English, half of my night shift reads Polish.',
  'Here is the floor plan you asked for.',
  'Thank you, that saved our Saturday.',
];

/** One moment; `ago` in days before NOW. */
export function moment(index: number, ago: number): Moment {
  return {
    id: `m-${index}`,
    account: ACCOUNT,
    person: DANA.id,
    at: NOW - ago * DAY - (index % 7) * 3_600_000,
    direction: index % 3 === 1 ? 'from-us' : 'from-client',
    channel: 'mail',
    line: LINES[index % LINES.length] ?? '',
    subject: index % 2 ? 'Second oven' : 'Seats for the new shop',
    thread: { id: `t-${index}`, url: 'https://mail.google.com/mail/u/0/#inbox/1' },
    site: 'gmail',
    siteKey: null,
    fingerprint: `f-${index}`,
    createdAt: NOW - ago * DAY,
    source: 'page',
  };
}

export const FACT: Fact = {
  text: '12 people signed in last month',
  source: { kind: 'note', id: 'n-1', at: NOW - 20 * DAY },
};
const ASKED: Fact = { text: '40 seats', source: { kind: 'message', id: 'm-0', at: NOW } };

function question(family: Question['family'], parts: TextPart[], purpose: string): Question {
  const text = parts.map((part) => (part.kind === 'blank' ? `[${part.text}]` : part.text)).join('');
  return { family, parts, text, purpose, facts: [ASKED, FACT] };
}

export const OUTCOME = question(
  'outcome',
  [
    { kind: 'ours', text: 'Happy to price the ' },
    { kind: 'theirs', text: '40 seats' },
    { kind: 'ours', text: '. Who will be in it daily, and what should be quicker for them by ' },
    { kind: 'blank', text: 'month' },
    { kind: 'ours', text: '?' },
  ],
  'So that the price follows the result, not the list.',
);
export const TRADEOFF = question(
  'tradeoff',
  [{ kind: 'ours', text: 'If the total has to be a fifth lower, which part matters least this year?' }],
  'So that she chooses with open eyes what may give.',
);

export const JUDGEMENT: Judgement = {
  deciding: 'discount',
  ask: { quote: LINES[0] ?? '', kind: 'discount', certainty: 0.9, start: 0, end: 77 },
  mode: 'clarify',
  stop: null,
  reason: 'A price and a discount in one: worth shaping before you name a number.',
  questions: [OUTCOME, TRADEOFF],
  check: null,
  needs: [
    { text: 'fewer seats: 12 people signed in last month', fact: FACT },
    { text: 'a total her board will pass this quarter', fact: ASKED },
  ],
  draft: {
    kneeJerk: 'Hi Dana, please find attached our quote for 40 seats with 20% off.',
    wiser: [
      { kind: 'ours', text: 'Hi Dana, you will have the quote for ' },
      { kind: 'theirs', text: '40 seats' },
      {
        kind: 'ours',
        text: ' on Friday. Beside it I would like to show you one for the people who use it daily. How many are they in ',
      },
      { kind: 'blank', text: 'month' },
      { kind: 'ours', text: '?' },
    ],
    wiserText:
      'Hi Dana, you will have the quote for 40 seats on Friday. Beside it I would like to show you one for the people who use it daily. How many are they in [month]?',
  },
};

export const ADMIN: Judgement = {
  ...JUDGEMENT,
  deciding: 'admin',
  ask: { quote: 'Could you resend invoice 2231, please?', kind: 'admin', certainty: 1, start: 0, end: 38 },
  mode: 'comply',
  stop: 'plain admin',
  reason: 'No challenge: simple admin request.',
  questions: [],
  needs: [],
  draft: null,
  check: question(
    'done',
    [{ kind: 'ours', text: 'Shall future ones go to accounts@ too?' }],
    'So that it need not be asked again.',
  ),
};

export const NUDGE: Nudge = {
  id: 'g-1',
  account: ACCOUNT,
  person: DANA.id,
  reason: 'Send Dana the ROI sheet',
  dueAt: NOW - 9 * DAY,
  state: 'due',
  thread: { id: 't-1', subject: 'Re: Second oven', url: 'https://mail.google.com/mail/u/0/#inbox/1' },
  kind: 'date',
  wait: null,
  repeats: null,
  about: null,
  endedBy: null,
  why: null,
  noticedAt: null,
  previous: null,
  createdAt: NOW - 40 * DAY,
  updatedAt: NOW - 9 * DAY,
  source: 'typed',
};

export const ASK: AskRecord = {
  id: 'a-1',
  account: ACCOUNT,
  person: DANA.id,
  thread: 't-0',
  message: 'gmail:x:1',
  quote: LINES[0] ?? '',
  kind: 'discount',
  mode: 'clarify',
  questions: [],
  answer: null,
  answeredAt: null,
  dismissedAt: null,
  needed: null,
  agreed: null,
  result: null,
  door: null,
  forced: null,
  createdAt: NOW,
  updatedAt: NOW,
  source: 'page',
};

/** One note; `ago` in days before NOW. */
export function note(id: string, text: string, ago: number, changes: Partial<Note> = {}): Note {
  return {
    id,
    person: DANA.id,
    account: ACCOUNT,
    text,
    revision: 3,
    createdAt: NOW - ago * DAY,
    updatedAt: NOW - ago * DAY,
    deletedAt: null,
    conflictWith: null,
    source: 'typed',
    ...changes,
  };
}

/** Of whom nothing personal is known. */
export const NOBODY_KNOWN: PeopleNow = {
  facts: [],
  ending: { last: null, sore: [], here: null, seemRepaired: [] },
  mood: null,
  feelAs: null,
  wroteToo: null,
};

/** A client of whom no ledger holds anything. */
export const NO_LEDGERS: LedgersNow = {
  promises: { open: [], proposed: [], shownKept: [] },
  wishes: { open: [], proposed: [] },
  people: NOBODY_KNOWN,
  layers: { due: [], replies: [], suppressed: null, wording: null, praise: [] },
  extras: { idea: null, heldBack: [], toAsk: null },
  win: null,
  occasions: [],
  attention: [],
};

export const CLIENT: ClientNow = {
  person: DANA,
  address: 'dana@brightbakery.example',
  company: 'Bright Bakery',
  warnings: [],
  lastMoment: moment(1, 42),
  daysSinceTwoWay: 42,
  counts: { moments: 38, notes: 4, nudges: 2 },
  others: [
    { name: 'Tom Ilves', email: 'tom@brightbakery.example' },
    { name: null, email: 'accounts@brightbakery.example' },
  ],
  thirdParty: null,
  thread: { id: 't-0', subject: 'Seats for the new shop', url: 'https://mail.google.com/mail/u/0/#inbox/0' },
  judgement: JUDGEMENT,
  otherwise: [],
  forced: null,
  ask: null,
  awaited: null,
  seen: null,
  compose: { format: 'rich' },
  offer: null,
  record: null,
  records: [],
  sameAs: null,
  newAddress: null,
  due: [NUDGE],
  ledgers: NO_LEDGERS,
};
