import type { LayersOf } from '../../../utils/messaging/calls/layers.ts';
import type { LayersNow } from '../../../utils/messaging/now.ts';
import { CLIENT, moment, NO_LEDGERS } from '../samples/dana.ts';
import {
  BARE_CAKE,
  CAKE_ROWS,
  DUE_NOW,
  DUE_TODAY,
  LAYERS_OF,
  NO_CAKE,
  OVEN,
  REPLY_NOW,
  TODAY,
} from '../samples/layers.ts';
import type { Answers } from '../samples/memory-desk.ts';
import type { Scene } from './scene.ts';

const now = (layers: LayersNow, id: string): Answers => ({
  'now.get': () => ({
    state: 'client',
    theme: 'light',
    ...CLIENT,
    due: [],
    judgement: null,
    ledgers: { ...NO_LEDGERS, layers, attention: [{ kind: 'layer', id, day: TODAY }] },
  }),
  'timeline.get': ({ limit }) => [0, 1, 2].map((n) => moment(n, n * 9)).slice(0, limit),
});
const of = (changes: Partial<LayersOf> = {}): Answers => ({
  ...now({ ...DUE_NOW, due: [] }, 'none'),
  'layers.of': () => ({ ...LAYERS_OF, ...changes }),
  'client.list': () => [{ person: CLIENT.person, lastAt: null, line: null }],
});
/** Where the layers of a client stand among the parts of the history. */
const LAYERS = '.filters .button:nth-of-type(6)';
const CAKE_WIDTHS = [300, 360, 480, 700];

/** K: after the sale. */
export const LAYER_SCENES: Readonly<Record<string, Scene>> = {
  layers: { page: 'sidebar', answers: of(), keys: ['2'], clicks: [LAYERS], widths: CAKE_WIDTHS },
  'layers-list': {
    page: 'sidebar',
    answers: of(),
    keys: ['2'],
    clicks: [LAYERS, '.cake-list summary'],
    widths: [300],
  },
  'layers-bare': {
    page: 'sidebar',
    answers: of({
      cake: BARE_CAKE,
      deliveries: [OVEN],
      praise: [],
      suppressed: { why: 'contact', on: '2026-11-18', until: '2026-11-25' },
    }),
    keys: ['2'],
    clicks: [LAYERS, '.cake-list summary'],
    widths: [300, 360],
  },
  'layers-none': {
    page: 'sidebar',
    answers: of({ cake: NO_CAKE, deliveries: [], praise: [] }),
    keys: ['2'],
    clicks: [LAYERS],
    widths: [300, 360],
  },
  'layers-add': {
    page: 'sidebar',
    answers: of(),
    keys: ['2'],
    clicks: [LAYERS, '.layers .tools .button'],
    widths: [300, 360],
  },
  'layers-words': {
    page: 'sidebar',
    answers: of(),
    keys: ['2'],
    clicks: [LAYERS, '.layer-row .button', '.claim .button'],
    to: '.layer-row',
    widths: [300, 360],
  },
  'layer-due': { page: 'sidebar', answers: now(DUE_NOW, 'd-2') },
  'layer-edit': { page: 'sidebar', answers: now(DUE_NOW, 'd-2'), keys: ['e'], widths: [320] },
  'layer-held': {
    page: 'sidebar',
    answers: now(
      { ...DUE_NOW, suppressed: { why: 'contact', on: '2026-11-18', until: '2026-11-25' } },
      'none',
    ),
    widths: [320],
  },
  'layer-reply': { page: 'sidebar', answers: now(REPLY_NOW, 'd-3') },
  'client-layers': {
    page: 'home',
    answers: of(),
    hash: '#/client/p-dana/dana@brightbakery.example',
    clicks: [LAYERS],
  },
  'clients-layers': {
    page: 'home',
    answers: { 'layers.clients': () => [...CAKE_ROWS] },
    hash: '#/clients',
    clicks: ['.clients-filters .button:nth-of-type(2)'],
  },
  'today-layers': { page: 'home', answers: { 'layers.due': () => [...DUE_TODAY] }, hash: '#/today' },
  'layer-settings': { page: 'home', answers: {}, hash: '#/settings', to: '#after-delivery' },
};
