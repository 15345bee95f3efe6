import { type DeliveryEntry, judgedClaim, newDelivery, withLayers } from '../../../utils/ledgers/delivery.ts';
import type { ExtraEntry } from '../../../utils/ledgers/extra.ts';
import { type Cake, cakeOf } from '../../../utils/ledgers/layers/cake.ts';
import { changedLayers, withReply } from '../../../utils/ledgers/layers/changes.ts';
import { DEFAULT_TEMPLATES } from '../../../utils/ledgers/layers/templates.ts';
import { newPraise, type PraiseEntry } from '../../../utils/ledgers/praise.ts';
import type { PromiseEntry } from '../../../utils/ledgers/promise.ts';
import type { WishEntry } from '../../../utils/ledgers/wish.ts';
import type { CakeRow, DueLayer, LayersOf, LayerWording } from '../../../utils/messaging/calls/layers.ts';
import type { LayersNow } from '../../../utils/messaging/now.ts';
import { CLIENT, DANA, NOW } from './dana.ts';

/** The day of `NOW`. */
export const TODAY = '2026-11-22';

/** What was delivered to Dana on a day; the plan stands as it came. */
export function delivery(
  id: string,
  what: string,
  deliveredOn: string,
  claims: readonly string[] = [],
): DeliveryEntry {
  const said = {
    id,
    account: DANA.account,
    person: DANA.id,
    origin: id,
    evidence: null,
    source: 'typed',
    what,
    deliveredOn,
    claims: claims.map((text, place) => ({ id: `${id}-c${place}`, text })),
    season: id === 'd-1' ? { name: 'the Christmas rush', day: '2026-12-01' } : null,
  } as const;
  return newDelivery(said, DEFAULT_TEMPLATES, deliveredOn, Date.parse(deliveredOn));
}

function done(held: DeliveryEntry, layer: string, on: string): DeliveryEntry {
  const at = Date.parse(`${on}T09:00:00Z`);
  const settle = { do: 'settle', state: 'done' } as const;
  return withLayers(held, changedLayers(held.layers, layer, settle, held, on, at), on, at);
}

/** The label printer of February, with a tip and a check-in done, one claim true and one not yet. */
export const PRINTER: DeliveryEntry = [
  (one: DeliveryEntry) => done(one, 'tip', '2026-02-19'),
  (one: DeliveryEntry) => done(one, 'check-in', '2026-03-26'),
  (one: DeliveryEntry) =>
    judgedClaim(
      one,
      'd-1-c0',
      { is: 'true', words: 'All of them, since May', by: 'client' },
      '2026-05-12',
      NOW,
    ),
  (one: DeliveryEntry) =>
    judgedClaim(one, 'd-1-c1', { is: 'not-yet', words: '', by: 'us' }, '2026-05-12', NOW),
].reduce(
  (one, change) => change(one),
  delivery('d-1', 'the label printer', '2026-02-09', [
    'the night shift can read the labels',
    'fewer calls at night',
  ]),
);

/** The second oven of three weeks ago, whose tip is due. */
export const OVEN: DeliveryEntry = delivery('d-2', 'the second oven', '2026-11-02', [
  'a Saturday without a queue',
]);

/** The oven with a check-in that Dana has answered. */
export const ANSWERED: DeliveryEntry = (() => {
  const asked = done(delivery('d-3', 'the first oven', '2026-10-01'), 'check-in', '2026-11-15');
  const reply = {
    at: NOW - 3_600_000,
    on: TODAY,
    line: 'The door is a joy. The timer is not: nobody hears it in the shop.',
    url: 'https://mail.google.com/mail/u/0/#inbox/7',
  };
  return withLayers(asked, withReply(asked.layers, 'check-in', reply), TODAY, NOW);
})();

export const PRAISE: PraiseEntry = newPraise(
  {
    id: 'q-1',
    account: DANA.account,
    person: DANA.id,
    origin: 'm-5\nthank you that saved our saturday',
    evidence: {
      quote: 'Thank you, that saved our Saturday.',
      by: CLIENT.address,
      at: Date.UTC(2026, 5, 8, 9),
      thread: { id: 't-5', subject: 'Second oven', url: 'https://mail.google.com/mail/u/0/#inbox/5' },
    },
    day: '2026-06-08',
    source: 'mail',
  },
  NOW,
);

export const WORDING: LayerWording = {
  facts: { name: 'Dana', praise: { quote: PRAISE.evidence.quote, day: PRAISE.day }, wish: null },
  templates: DEFAULT_TEMPLATES,
};

const wish = (on: string, text: string) =>
  ({
    state: 'granted',
    text,
    grant: { route: 'bought', effort: null, cost: null, reaction: 'delighted', on },
  }) as WishEntry;
const extra = (on: string, text: string) => ({ state: 'done', text, given: { on } }) as ExtraEntry;
const early = (settledOn: string, text: string) =>
  ({ state: 'early', by: 'us', text, settledOn }) as PromiseEntry;

/** A year in which much was done. */
export const RICH_CAKE: Cake = cakeOf(
  {
    deliveries: [done(PRINTER, 'how-to 2026-12-01', '2026-11-10'), OVEN],
    wishes: [wish('2026-04-20', 'Labels in Polish'), wish('2026-09-03', 'A lid that stays up')],
    promises: [
      early('2026-01-15', 'The floor plan'),
      early('2026-01-20', 'The quote'),
      early('2026-08-02', 'The ROI sheet'),
    ],
    extras: [extra('2026-06-24', 'A tray of samples for her first customers')],
  },
  TODAY,
);

/** Nothing since the sale. */
export const BARE_CAKE: Cake = cakeOf({ deliveries: [OVEN], wishes: [], promises: [], extras: [] }, TODAY);
/** Nothing since a sale of two years ago. */
export const OLD_CAKE: Cake = cakeOf(
  { deliveries: [delivery('d-0', 'the mixer', '2024-11-02')], wishes: [], promises: [], extras: [] },
  TODAY,
);
export const NO_CAKE: Cake = cakeOf({ deliveries: [], wishes: [], promises: [], extras: [] }, TODAY);

export const LAYERS_OF: LayersOf = {
  ...WORDING,
  name: DANA.name,
  deliveries: [OVEN, PRINTER],
  suppressed: null,
  quietUntil: null,
  cake: RICH_CAKE,
  praise: [PRAISE],
};

const tip = OVEN.layers[0];
const answered = ANSWERED.layers.find(({ reply }) => reply !== null);
if (!tip || !answered) throw new Error('the samples have layers');

/** A tip that is due. */
export const DUE_NOW: LayersNow = {
  due: [{ delivery: OVEN, layer: tip }],
  replies: [],
  suppressed: null,
  wording: WORDING,
  praise: [],
};

/** An answer that waits. */
export const REPLY_NOW: LayersNow = {
  ...DUE_NOW,
  due: [],
  replies: [{ delivery: ANSWERED, layer: answered }],
  suppressed: { why: 'contact', on: TODAY, until: '2026-11-29' },
};

export const DUE_TODAY: readonly DueLayer[] = [
  { delivery: ANSWERED, layer: answered, wording: WORDING, personName: DANA.name, address: CLIENT.address },
  {
    delivery: OVEN,
    layer: tip,
    wording: WORDING,
    personName: 'Tom Ilves',
    address: 'tom@brightbakery.example',
  },
];

export const CAKE_ROWS: readonly CakeRow[] = [
  {
    person: { ...DANA, id: 'p-tom', name: 'Tom Ilves', addresses: ['tom@brightbakery.example'] },
    cake: BARE_CAKE,
  },
  {
    person: { ...DANA, id: 'p-old', name: 'Sanne Vliet', addresses: ['sanne@vliet.example'] },
    cake: OLD_CAKE,
  },
  { person: DANA, cake: RICH_CAKE },
];
