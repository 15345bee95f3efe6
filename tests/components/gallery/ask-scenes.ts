import type { AskRow } from '../../../utils/messaging/calls/asks.ts';
import type { ClientNow } from '../../../utils/messaging/now.ts';
import { AWAITED, askRow, LEARNED, MANY_ASKS, OPEN_ASK, SEEN, TOLD_ASK } from '../samples/asks.ts';
import { CLIENT, DANA, JUDGEMENT, moment, NOW } from '../samples/dana.ts';
import type { Answers } from '../samples/memory-desk.ts';
import type { Scene } from './scene.ts';

const now = (changes: Partial<ClientNow>): Answers => ({
  'now.get': () => ({ state: 'client', theme: 'light', ...CLIENT, due: [], ...changes }),
  'timeline.get': ({ limit }) => [0, 1, 2, 3].map((n) => moment(n, n * 9)).slice(0, limit),
});
const list = (rows: readonly AskRow[]): Answers => ({
  'asks.list': ({ skip, limit }) => rows.slice(skip, skip + limit),
  'asks.get': ({ ask }) => rows.find(({ id }) => id === ask) ?? null,
});

const KEPT = askRow({
  questions: [
    { family: 'outcome', text: 'What should be quicker for them by June?', what: 'asked', at: NOW },
    { family: 'tradeoff', text: 'Which part matters least this year?', what: 'asked', at: NOW },
  ],
  answer: 'Fewer phone calls at night.',
  answeredAt: NOW,
  needed: 'a quiet night shift',
});

/** S5: the asks, wherever they are shown. */
export const ASK_SCENES: Readonly<Record<string, Scene>> = {
  awaited: { page: 'sidebar', answers: now({ awaited: AWAITED }) },
  'awaited-draft': {
    page: 'sidebar',
    answers: now({
      awaited: { ...AWAITED, here: false, question: { ...AWAITED.question, what: 'inserted' } },
      judgement: { ...JUDGEMENT, questions: [], needs: [], draft: null },
    }),
  },
  seen: { page: 'sidebar', answers: now({ seen: SEEN }) },
  'seen-other': {
    page: 'sidebar',
    answers: now({ seen: { ...SEEN, whose: 'company', personName: 'Tom Ilves' } }),
  },
  outcome: { page: 'sidebar', answers: now({ ask: KEPT }), keys: ['c'] },
  'outcome-told': { page: 'sidebar', answers: now({ ask: { ...TOLD_ASK, message: 'gmail:x:1' } }) },
  habit: {
    page: 'sidebar',
    answers: now({
      judgement: {
        ...JUDGEMENT,
        mode: 'answer',
        stop: 'switched off by you',
        reason: 'No question: you left out discounts from Dana twice',
        learned: true,
        questions: [],
        needs: [],
        draft: null,
      },
    }),
  },
  'history-asks': { page: 'sidebar', answers: { ...now({ seen: SEEN }), ...list(MANY_ASKS) }, keys: ['b'] },
  asks: { page: 'home', answers: list(MANY_ASKS), hash: '#/asks' },
  'asks-one': { page: 'home', answers: list(MANY_ASKS), hash: `#/asks/${OPEN_ASK.id}` },
  'asks-write': { page: 'home', answers: list(MANY_ASKS), hash: '#/asks', keys: ['j', 'j', 'c'] },
  'asks-none': { page: 'home', answers: {}, hash: '#/asks' },
  learned: {
    page: 'home',
    answers: { 'learned.list': () => [...LEARNED] },
    hash: '#/settings',
    to: '#learned',
  },
  'client-asks': {
    page: 'home',
    answers: {
      ...list(MANY_ASKS.slice(0, 2)),
      'client.list': () => [{ person: DANA, lastAt: NOW, line: null }],
    },
    hash: '#/client/p-dana/dana@brightbakery.example',
    keys: [...Array.from({ length: 11 }, () => 'Tab'), 'Enter'],
  },
};
