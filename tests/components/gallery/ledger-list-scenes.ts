import { CLIENT, DANA, moment, NOW } from '../samples/dana.ts';
import { KEPT_EARLY, manyPromises, memoryLedgers, PROMISES, WISHES } from '../samples/ledger-lists.ts';
import { promise } from '../samples/ledgers.ts';
import type { Scene } from './scene.ts';

const WIDTHS = [320, 480, 1100];
const LONG = promise({
  id: 'pr-long',
  origin: 'pr-long',
  text: 'The plan, in my words',
  day: '2026-11-25',
  evidence: {
    quote: 'I will send you the plan, and with it all that your people need to know. '.repeat(12),
    by: DANA.account,
    at: NOW - 864e5,
    thread: {
      id: 't-9',
      subject: 'Re: Everything about the second oven, its chimney and its floor',
      url: 'https://mail.google.com/mail/u/0/#inbox/9',
    },
  },
});
const some = memoryLedgers([...PROMISES, LONG], WISHES).answers;
const many = memoryLedgers(manyPromises(3_000), WISHES).answers;

/** D1, D7: the lists of the ledgers on the full page, and the ways to them. */
export const LEDGER_LIST_SCENES: Readonly<Record<string, Scene>> = {
  promises: { page: 'home', answers: some, hash: '#/ledgers/promises', widths: WIDTHS },
  'promises-many': { page: 'home', answers: many, hash: '#/ledgers/promises', widths: WIDTHS },
  'promises-chosen': {
    page: 'home',
    answers: many,
    hash: '#/ledgers/promises',
    keys: ['j', ' ', 'j', ' ', 'j', ' '],
    widths: WIDTHS,
  },
  'promises-edit': {
    page: 'home',
    answers: some,
    hash: '#/ledgers/promises',
    keys: ['j', 'e'],
    widths: WIDTHS,
  },
  'promises-kept': {
    page: 'home',
    answers: memoryLedgers([
      KEPT_EARLY,
      { ...KEPT_EARLY, id: 'late', origin: 'late', state: 'exceeded', settledOn: '2026-11-20' },
    ]).answers,
    hash: '#/ledgers/promises',
    clicks: ['.filters button:nth-of-type(3)'],
    widths: WIDTHS,
  },
  'promises-none': {
    page: 'home',
    answers: memoryLedgers([], []).answers,
    hash: '#/ledgers/promises',
    widths: WIDTHS,
  },
  'promises-of-one': {
    page: 'home',
    answers: some,
    hash: `#/ledgers/promises/p-dana/${CLIENT.address}`,
    widths: WIDTHS,
  },
  'wishes-list': {
    page: 'home',
    answers: some,
    hash: '#/ledgers/wishes',
    clicks: ['.filters button:nth-of-type(5)'],
    widths: WIDTHS,
  },
  'history-ledgers': {
    page: 'sidebar',
    answers: {
      'now.get': () => ({ state: 'client', theme: 'light', ...CLIENT, due: [] }),
      'timeline.get': ({ limit }) => [0, 1, 2, 3].map((n) => moment(n, n * 9)).slice(0, limit),
    },
    keys: ['2'],
  },
  'client-ledgers': {
    page: 'home',
    answers: { 'client.list': () => [{ person: DANA, lastAt: NOW, line: null }] },
    hash: '#/client/p-dana/dana@brightbakery.example',
    widths: WIDTHS,
  },
};
