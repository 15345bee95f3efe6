import type { AskRecord } from '../../../utils/judgement/ask-record.ts';
import type { ClientRow } from '../../../utils/messaging/calls/clients.ts';
import type { Now } from '../../../utils/messaging/now.ts';
import { searchNotes } from '../../../utils/notes/search.ts';
import { DEFAULT_SETTINGS } from '../../../utils/settings/settings.ts';
import { ADMIN, ASK, CLIENT, DAY, moment, NOW, NUDGE, note, OUTCOME } from '../samples/dana.ts';
import type { Answers } from '../samples/memory-desk.ts';
import { ASK_SCENES } from './ask-scenes.ts';
import { CHECK_SCENES } from './check-scenes.ts';
import { EXTRA_SCENES } from './extra-scenes.ts';
import { LAYER_SCENES } from './layer-scenes.ts';
import { LEDGER_LIST_SCENES } from './ledger-list-scenes.ts';
import { LEDGER_SCENES } from './ledger-scenes.ts';
import { MODEL_SCENES, OTHERWISE } from './model-scenes.ts';
import { NUDGE_SCENES } from './nudge-scenes.ts';
import { PEOPLE_SCENES } from './people-scenes.ts';
import type { Scene } from './scene.ts';
import { TODAY_SCENES } from './today-scenes.ts';
import { WAIT_SCENES } from './wait-scenes.ts';
import { WEEKS_SCENES } from './weeks-scenes.ts';

const client = (changes: Partial<typeof CLIENT>): Answers => ({
  'now.get': () => ({ state: 'client', theme: 'light', ...CLIENT, ...changes }),
  'timeline.get': ({ limit, before }) => history(before).slice(0, limit),
  'notes.list': () => NOTES,
  'nudges.list': () => NUDGES,
  'notes.search': ({ text }) => searchNotes(NOTES, text, 20),
});
const state = (now: Now): Answers => ({ 'now.get': () => now });

/** Four thousand moments over six years, newest first. */
const MOMENTS = Array.from({ length: 4000 }, (_, index) => moment(index, index / 2));
function history(before: number | null) {
  return before === null ? MOMENTS : MOMENTS.filter(({ at }) => at < before);
}

const NOTES = [
  note(
    'n-1',
    '**Board meets** on the second Tuesday. She needs a total she can say in one breath.\n\n- 12 people signed in last month\n- labels only in English: [ticket](https://example.com/1)',
    20,
  ),
  note('n-2', 'Her son starts at the *technical college* in September.', 64),
  note('n-3', 'Prefers a call on Thursday mornings, before the second bake.', 3),
  note('n-3~1', 'Prefers a call on Friday mornings. Never Mondays.', 2, { conflictWith: 'n-3' }),
];
const NUDGES = [
  { ...NUDGE, personName: 'Dana Whitfield', address: CLIENT.address },
  {
    ...NUDGE,
    id: 'g-2',
    reason: 'Ask how the night shift gets on with the labels',
    dueAt: NOW + 9 * DAY,
    state: 'waiting' as const,
    thread: null,
    personName: 'Dana Whitfield',
    address: CLIENT.address,
  },
];

const CLIENTS: ClientRow[] = ['Dana Whitfield', 'Tom Ilves', 'Sanne Vliet', 'Carla Whitcombe'].map(
  (name, index) => ({
    person: {
      ...CLIENT.person,
      id: index ? `p-${index}` : 'p-dana',
      name,
      addresses: [`${name.split(' ')[0]?.toLowerCase()}@brightbakery.example`],
    },
    lastAt: index === 3 ? null : NOW - index * 17 * DAY,
    line: index === 3 ? null : moment(index, 0).line,
  }),
);

const taken: AskRecord = {
  ...ASK,
  questions: [
    { family: 'outcome', text: OUTCOME.text.replace('[month]', 'June'), what: 'asked', at: NOW },
    { family: 'tradeoff', text: 'Which part matters least this year?', what: 'inserted', at: NOW },
  ],
};

export const SCENES: Readonly<Record<string, Scene>> = {
  client: { page: 'sidebar', answers: client({}) },
  quiet: { page: 'sidebar', answers: client({ due: [] }) },
  admin: { page: 'sidebar', answers: client({ due: [], judgement: ADMIN, daysSinceTwoWay: 2 }) },
  taken: { page: 'sidebar', answers: client({ due: [], ask: taken }) },
  warned: {
    page: 'sidebar',
    answers: client({
      due: [],
      judgement: null,
      lastMoment: null,
      daysSinceTwoWay: null,
      warnings: ['name-holds-other-address', 'mixed-script-domain'],
      address: 'dana.whitfield.of.the.bakery@xn--brghtbakery-w9a.example-of-a-long-domain.example',
    }),
  },
  snooze: { page: 'sidebar', answers: client({}), keys: ['s'] },
  otherwise: { page: 'sidebar', answers: client({ due: [], otherwise: OTHERWISE }) },
  'otherwise-taken': { page: 'sidebar', answers: client({ due: [], otherwise: OTHERWISE }), keys: ['v'] },
  edit: { page: 'sidebar', answers: client({ due: [] }), keys: ['j', 'j', 'e'] },
  history: {
    page: 'sidebar',
    answers: client({ counts: { moments: 4000, notes: 4, nudges: 2 } }),
    keys: ['2'],
  },
  notes: { page: 'sidebar', answers: client({}), keys: ['3'] },
  'note-edit': { page: 'sidebar', answers: client({}), keys: ['3', 'j', 'j', 'e'] },
  nudges: { page: 'sidebar', answers: client({}), keys: ['4'] },
  'capture-note': { page: 'sidebar', answers: client({}), keys: ['n', ...'Likes short mails'] },
  'capture-nudge': { page: 'sidebar', answers: client({}), keys: ['r', ...'ask about the oven in 3 weeks'] },
  'capture-repeating': {
    page: 'sidebar',
    answers: client({}),
    keys: ['r', ...'send the numbers on the first working day of each month at 10'],
  },
  'capture-pick': { page: 'sidebar', answers: client({}), keys: ['r'] },
  keys: { page: 'sidebar', answers: client({}), keys: ['?'] },
  idle: { page: 'sidebar', answers: state({ state: 'idle', theme: 'light' }) },
  elsewhere: {
    page: 'sidebar',
    answers: state({ state: 'elsewhere', origin: 'https://crm.brightbakery.example', enabled: false }),
  },
  unknown: {
    page: 'sidebar',
    answers: state({ state: 'unknown', theme: 'light', why: 'several', candidates: CLIENT.others }),
  },
  'unknown-name': {
    page: 'sidebar',
    answers: state({
      state: 'unknown',
      theme: 'light',
      why: 'name-only',
      candidates: CLIENT.others,
      page: { site: 'outlook', place: 'thread' },
      named: {
        account: CLIENT.person.account,
        name: CLIENT.person.name,
        known: [{ name: CLIENT.person.name, email: CLIENT.address }],
      },
    }),
  },
  'client-names': {
    page: 'home',
    answers: {
      ...client({}),
      'client.list': () => [{ person: CLIENT.person, lastAt: null, line: null }],
      'names.list': () => [
        { account: CLIENT.person.account, name: CLIENT.person.name, email: CLIENT.address },
      ],
    },
    hash: `#/client/${CLIENT.person.id}/${encodeURIComponent(CLIENT.address)}`,
  },
  loading: { page: 'sidebar', answers: { 'now.get': () => new Promise<never>(() => {}) as never } },
  recovery: {
    page: 'sidebar',
    answers: {
      'now.get': () => {
        throw new Error('no database');
      },
      'health.get': () => ({ ok: false, what: 'damaged', version: 1 }),
    },
  },
  welcome: {
    page: 'home',
    answers: { 'settings.get': () => ({ ...DEFAULT_SETTINGS, welcomed: false }) },
    hash: '#/today',
  },
  clients: { page: 'home', answers: { 'client.list': () => CLIENTS }, hash: '#/clients' },
  'client-page': {
    page: 'home',
    answers: { ...client({}), 'client.list': () => CLIENTS },
    hash: '#/client/p-dana/dana@brightbakery.example',
  },
  data: { page: 'home', answers: {}, hash: '#/data' },
  settings: {
    page: 'home',
    answers: {
      'settings.get': () => ({ ...DEFAULT_SETTINGS, ownDomains: ['ovens.example'] }),
      'sites.list': () => [
        { origin: 'https://mail.google.com', builtIn: true, granted: true },
        { origin: 'https://webmail.ovens.example', builtIn: false, granted: true },
        { origin: 'https://crm.ovens.example', builtIn: false, granted: false },
      ],
    },
    hash: '#/settings',
  },
  ...ASK_SCENES,
  ...EXTRA_SCENES,
  ...LAYER_SCENES,
  ...LEDGER_SCENES,
  ...LEDGER_LIST_SCENES,
  proof: { page: 'home', answers: {}, hash: '#/proof' },
  ...MODEL_SCENES,
  ...CHECK_SCENES,
  ...NUDGE_SCENES,
  ...PEOPLE_SCENES,
  ...TODAY_SCENES,
  ...WAIT_SCENES,
  ...WEEKS_SCENES,
  folded: {
    page: 'sidebar',
    widths: [36],
    answers: { ...client({}), 'settings.get': () => ({ ...DEFAULT_SETTINGS, folded: true }) },
  },
};
