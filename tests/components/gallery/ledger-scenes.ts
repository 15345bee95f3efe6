import type { DraftMirror } from '../../../utils/messaging/draft-mirror.ts';
import type { ClientNow } from '../../../utils/messaging/now.ts';
import { AWAITED } from '../samples/asks.ts';
import { CLIENT, moment, NOW } from '../samples/dana.ts';
import { ledgers, OVERDUE, promise, REFUSED_ONCE, SAID, THEIRS, WISHING } from '../samples/ledgers.ts';
import type { Answers } from '../samples/memory-desk.ts';
import type { Scene } from './scene.ts';

const now = (changes: Partial<ClientNow>): Answers => ({
  'now.get': () => ({ state: 'client', theme: 'light', ...CLIENT, due: [], ...changes }),
  'timeline.get': ({ limit }) => [0, 1, 2, 3].map((n) => moment(n, n * 9)).slice(0, limit),
});
const mirror = (flag: 'refusal' | 'promise', quote: string, dueAt: number | null): Answers => ({
  ...now({}),
  'mirror.get': (): DraftMirror => ({
    remarks: [{ flag, quote, dueAt }],
    question: null,
    displeasure: { risk: 'low', medium: 'mail', reasons: [] },
  }),
});
const LONG = promise({
  evidence: null,
  source: 'typed',
  text: 'We will look at the oven again. '.repeat(30),
});

/** D7, D1: promises and wishes, wherever they are shown. */
export const LEDGER_SCENES: Readonly<Record<string, Scene>> = {
  'promise-overdue': { page: 'sidebar', answers: now({ ledgers: OVERDUE }) },
  'promise-and-nudge': {
    page: 'sidebar',
    answers: now({ ledgers: OVERDUE, due: CLIENT.due, awaited: AWAITED }),
  },
  'promise-edit': { page: 'sidebar', answers: now({ ledgers: OVERDUE }), keys: ['e'] },
  'promise-due': {
    page: 'sidebar',
    answers: now({
      ledgers: ledgers({
        promises: { open: [THEIRS] },
        attention: [{ kind: 'promise-due', id: 'pr-2', day: THEIRS.day }],
      }),
    }),
  },
  'promise-long': {
    page: 'sidebar',
    answers: now({
      ledgers: ledgers({
        promises: { open: [LONG] },
        attention: [{ kind: 'promise-overdue', id: LONG.id, day: LONG.day }],
      }),
    }),
  },
  'wish-first': { page: 'sidebar', answers: now({ ledgers: WISHING }) },
  'wish-grant': { page: 'sidebar', answers: now({ ledgers: WISHING }), keys: ['g'] },
  'wish-refused': {
    page: 'sidebar',
    answers: now({
      ledgers: ledgers({
        wishes: { open: [REFUSED_ONCE] },
        attention: [{ kind: 'wish', id: 'w-2', day: REFUSED_ONCE.day }],
      }),
    }),
  },
  said: { page: 'sidebar', answers: now({ ledgers: SAID }), to: '.entry-row' },
  'ledger-open': {
    page: 'sidebar',
    answers: now({ ledgers: OVERDUE }),
    keys: ['5'],
    to: '.open-ledger',
  },
  'capture-rest': { page: 'sidebar', answers: now({}) },
  'capture-promise': { page: 'sidebar', answers: now({}), keys: ['p', ...'Send the plan by Friday'] },
  'capture-promise-empty': { page: 'sidebar', answers: now({}), keys: ['p'] },
  'capture-wish': { page: 'sidebar', answers: now({}), keys: ['w', ...'Labels in Polish'] },
  'mirror-refusal': { page: 'sidebar', answers: mirror('refusal', 'we do not print on glass', null) },
  'mirror-promise': {
    page: 'sidebar',
    answers: mirror('promise', 'I will send you the plan by Friday', NOW + 5 * 86_400_000),
  },
};
