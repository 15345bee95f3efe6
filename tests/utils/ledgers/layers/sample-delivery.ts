import { type DeliveryEntry, newDelivery } from '../../../../utils/ledgers/delivery.ts';
import { DEFAULT_TEMPLATES } from '../../../../utils/ledgers/layers/templates.ts';

/** Unix ms; what is written in a test has been written at this moment. */
export const NOW = Date.UTC(2026, 2, 2, 9);
export const TODAY = '2026-03-02';

/** The label printer of the bakery, delivered today; `changes` are what the user said of it instead. */
export function labelPrinter(
  changes: Partial<Pick<DeliveryEntry, 'what' | 'deliveredOn' | 'season'>> & {
    readonly claims?: readonly string[];
    readonly today?: string;
  } = {},
): DeliveryEntry {
  const {
    today = TODAY,
    claims = ['the night shift can read the labels', 'fewer calls at night.'],
    ...said
  } = changes;
  return newDelivery(
    {
      id: 'd1',
      account: 'lena@ovens.example',
      person: 'p-dana',
      origin: 'd1',
      evidence: null,
      source: 'typed',
      what: 'the label printer',
      deliveredOn: TODAY,
      season: { name: 'the Easter rush', day: '2026-04-02' },
      ...said,
      claims: claims.map((text, place) => ({ id: `c${place + 1}`, text })),
    },
    DEFAULT_TEMPLATES,
    today,
    NOW,
  );
}
