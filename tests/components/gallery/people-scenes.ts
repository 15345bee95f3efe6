import type { DraftMirror } from '../../../utils/messaging/draft-mirror.ts';
import type { ClientNow } from '../../../utils/messaging/now.ts';
import { CLIENT, moment, NO_LEDGERS } from '../samples/dana.ts';
import type { Answers } from '../samples/memory-desk.ts';
import { fact, people, SHEET, SORE_LEDGERS, TOUCHPOINTS } from '../samples/people.ts';
import type { Scene } from './scene.ts';

const now = (changes: Partial<ClientNow>): Answers => ({
  'now.get': () => ({ state: 'client', theme: 'light', ...CLIENT, due: [], ...changes }),
  'timeline.get': ({ limit }) => [0, 1, 2, 3].map((n) => moment(n, n * 9)).slice(0, limit),
  'touchpoints.get': () => TOUCHPOINTS,
});
const sore = now({ ledgers: SORE_LEDGERS });
const known = { ...NO_LEDGERS, people: people({ facts: [fact()], feelAs: 'unhurried', mood: 'neutral' }) };
const found = () => [{ person: CLIENT.person, lastAt: null, line: null }];

/** P, D6, C5: the person before the brand. */
export const PEOPLE_SCENES: Readonly<Record<string, Scene>> = {
  sore: { page: 'sidebar', answers: sore },
  'sore-repair': { page: 'sidebar', answers: sore, keys: ['R'] },
  'step-back': { page: 'sidebar', answers: sore, keys: ['B'] },
  'known-open': { page: 'sidebar', answers: sore, keys: ['6'], to: '.open-ledger' },
  'known-fact': { page: 'sidebar', answers: now({ ledgers: known }) },
  'fact-form': { page: 'sidebar', answers: now({}), keys: ['F', ...'Her son starts college'] },
  touchpoints: { page: 'sidebar', answers: sore, keys: ['7'], to: '.touch-pane' },
  'feel-edit': { page: 'sidebar', answers: now({ ledgers: known }), keys: ['E'], to: '.feel' },
  'feel-draft': {
    page: 'sidebar',
    answers: {
      ...now({ ledgers: known }),
      'mirror.get': (): DraftMirror => ({
        remarks: [],
        question: null,
        displeasure: { risk: 'low', medium: 'mail', reasons: [] },
        towards: {
          feeling: 'unhurried',
          edit: {
            at: 30,
            from: ' as soon as possible',
            to: ' when it suits you',
            reason: 'It lets them choose the moment.',
          },
        },
      }),
    },
  },
  'third-party': { page: 'sidebar', answers: now({ ledgers: known, thirdParty: 'Ina Voss' }) },
  'third-party-notes': {
    page: 'sidebar',
    answers: now({ ledgers: known, thirdParty: 'Ina Voss' }),
    keys: ['3'],
  },
  meeting: {
    page: 'home',
    answers: { 'client.list': found, 'people.stepBack': () => [...SHEET] },
    hash: '#/meeting/p-dana/p-tom',
    widths: [320, 480, 1100],
  },
  'client-touch': {
    page: 'home',
    answers: { ...now({}), 'client.list': found },
    hash: '#/client/p-dana/dana@brightbakery.example',
    clicks: ['.touch-pane .button'],
    widths: [320, 480, 1100],
  },
};
