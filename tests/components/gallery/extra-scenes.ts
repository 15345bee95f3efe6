import type { ClientNow } from '../../../utils/messaging/now.ts';
import { USUAL_HABITS } from '../../../utils/settings/nudge-habits.ts';
import { CLIENT, moment } from '../samples/dana.ts';
import { given, OPENING, occasion, TREATS, WAITING } from '../samples/extras.ts';
import type { Answers } from '../samples/memory-desk.ts';
import type { Scene } from './scene.ts';

const whose = { personName: 'Dana Whitfield', address: CLIENT.address };
const now = (changes: Partial<ClientNow>): Answers => ({
  'now.get': () => ({ state: 'client', theme: 'light', ...CLIENT, due: [], judgement: null, ...changes }),
  'timeline.get': ({ limit }) => [0, 1, 2, 3].map((n) => moment(n, n * 9)).slice(0, limit),
  'care.get': () => ({
    name: 'Dana Whitfield',
    serves: 'cafés and corner shops',
    tier: 'regular',
    tiers: USUAL_HABITS.tiers,
  }),
  'occasions.list': () => [
    { ...occasion(), ...whose },
    { ...OPENING, ...whose },
  ],
  'extras.list': () => [{ ...given(), ...whose }],
});
const asked = {
  ...TREATS,
  extras: { idea: null, heldBack: [], toAsk: given() },
  occasions: [],
  attention: [],
};

const CARE = '::-p-aria([name="For them"][role="button"])';
const ADD = '::-p-aria([name="Add a day to remember"][role="button"])';

/** C: the one extra thing, days to remember, and what is kept of both. */
export const EXTRA_SCENES: Readonly<Record<string, Scene>> = {
  treats: { page: 'sidebar', answers: now({ ledgers: TREATS }) },
  'extra-first': {
    page: 'sidebar',
    answers: now({ ledgers: { ...TREATS, occasions: [], attention: TREATS.attention.slice(-1) } }),
  },
  'extra-waits': { page: 'sidebar', answers: now({ ledgers: WAITING }) },
  'extra-took': { page: 'sidebar', answers: now({ ledgers: asked }) },
  care: { page: 'sidebar', answers: now({}), keys: ['2'], clicks: [CARE] },
  'care-day': { page: 'sidebar', answers: now({}), keys: ['2'], clicks: [CARE, ADD] },
  'call-form': { page: 'sidebar', answers: now({ due: [] }), keys: ['2', 'C'] },
  'extras-list': { page: 'home', answers: now({}), hash: '#/ledgers/extras' },
  'occasions-list': { page: 'home', answers: now({}), hash: '#/ledgers/occasions' },
};
