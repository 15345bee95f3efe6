import type { EndingEntry } from '../../../utils/ledgers/ending.ts';
import type { FactEntry } from '../../../utils/ledgers/fact.ts';
import type { StepBack, Touchpoints } from '../../../utils/messaging/calls/people.ts';
import type { LedgersNow } from '../../../utils/messaging/now.ts';
import type { PeopleNow } from '../../../utils/messaging/people-now.ts';
import { CLIENT, DANA, DAY, moment, NO_LEDGERS, NOBODY_KNOWN, NOW } from './dana.ts';

const THREAD = { id: 't-1', subject: 'Labels again', url: 'https://mail.google.com/mail/u/0/#inbox/1' };

/** Something Dana told in May. */
export function fact(changes: Partial<FactEntry> = {}): FactEntry {
  return {
    id: 'f-1',
    account: DANA.account,
    person: DANA.id,
    origin: 'f-1',
    text: 'She rows on the canal before work',
    day: '2026-05-03',
    evidence: null,
    saidByThem: true,
    sensitive: null,
    state: 'open',
    createdAt: NOW - 200 * DAY,
    updatedAt: NOW - 200 * DAY,
    source: 'typed',
    ...changes,
  };
}

export const FOLDED_FACT = fact({
  id: 'f-2',
  origin: 'f-2',
  text: 'Her mother is in hospital',
  day: '2026-11-20',
  sensitive: 'health',
});

/** A mail of ten days ago that ended sore. */
export function ending(changes: Partial<EndingEntry> = {}): EndingEntry {
  return {
    id: 'e-1',
    account: DANA.account,
    person: DANA.id,
    origin: 'print dana',
    at: NOW - 10 * DAY,
    day: '2026-11-12',
    text: null,
    evidence: {
      quote: 'Third time the labels came out blank. Unacceptable.',
      by: CLIENT.address,
      at: NOW - 10 * DAY,
      thread: THREAD,
    },
    state: 'sore',
    repair: null,
    createdAt: NOW - 10 * DAY,
    updatedAt: NOW - 10 * DAY,
    source: 'mail',
    ...changes,
  };
}

export function people(changes: Partial<PeopleNow> = {}): PeopleNow {
  return { ...NOBODY_KNOWN, ...changes };
}

/** A sore moment stands open, and the mail that is open reads warm. */
export const SORE_PEOPLE = people({
  facts: [FOLDED_FACT, fact()],
  ending: {
    last: ending(),
    sore: [ending()],
    here: { origin: 'print warm', set: null, proposed: 'good' },
    seemRepaired: [{ id: 'e-1', quote: 'The new labels are perfect, thank you.' }],
  },
  mood: 'warm',
  feelAs: 'unhurried',
  wroteToo: {
    by: 'billing@ovens.example',
    to: { person: 'p-tom', name: 'Tom Ilves', addresses: ['tom@brightbakery.example'] },
    at: NOW - DAY,
  },
});

export const SORE_LEDGERS: LedgersNow = {
  ...NO_LEDGERS,
  people: SORE_PEOPLE,
  attention: [{ kind: 'sore-moment', id: 'e-1', day: '2026-11-12' }],
};

export const TOUCHPOINTS: Touchpoints = {
  company: 'Bright Bakery',
  map: {
    ours: [DANA.account, 'billing@ovens.example', 'jo.lind@ovens.example'],
    rows: [
      {
        who: { person: DANA.id, name: 'Dana Whitfield', addresses: [CLIENT.address] },
        cells: [{ at: NOW, direction: 'from-client' }, null, { at: NOW - 90 * DAY, direction: 'from-us' }],
      },
      {
        who: { person: null, name: 'tom@brightbakery.example', addresses: ['tom@brightbakery.example'] },
        cells: [null, { at: NOW - DAY, direction: 'from-us' }, null],
      },
    ],
    more: { ours: 0, theirs: 0 },
  },
};

/** What to have in mind of Dana and of somebody of whom nothing is known. */
export const SHEET: readonly StepBack[] = [
  {
    person: DANA.id,
    name: DANA.name,
    company: 'Bright Bakery',
    lastMoment: moment(1, 42),
    ending: ending(),
    sore: ending(),
    feelAs: 'unhurried',
    known: {
      kind: 'fact',
      id: 'f-1',
      text: 'She rows on the canal before work',
      day: '2026-05-03',
      by: null,
    },
  },
  {
    person: 'p-tom',
    name: 'Tom Ilves',
    company: null,
    lastMoment: null,
    ending: null,
    sore: null,
    feelAs: null,
    known: null,
  },
];
