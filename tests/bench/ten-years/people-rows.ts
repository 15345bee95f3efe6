import { type DeliveryEntry, deliveryIs, judgedClaim, newDelivery } from '../../../utils/ledgers/delivery.ts';
import { type EndingEntry, HOWS, newEnding, repaired } from '../../../utils/ledgers/ending.ts';
import { type FactEntry, factIs, newFact } from '../../../utils/ledgers/fact.ts';
import { changedLayers } from '../../../utils/ledgers/layers/changes.ts';
import { DEFAULT_TEMPLATES } from '../../../utils/ledgers/layers/templates.ts';
import { newPraise, PRAISE_WORDS, type PraiseEntry, praiseIs } from '../../../utils/ledgers/praise.ts';
import type { Made } from './entries.ts';
import { evidenceOf, wordsOf } from './passed.ts';

/** D6 */
export function factRow(made: Made): FactEntry {
  const { n, at, day, whose } = made;
  const fact = newFact(
    {
      ...whose,
      origin: whose.id,
      text: wordsOf(made),
      evidence: evidenceOf(made),
      saidByThem: n % 2 === 0,
      sensitive: null,
      day,
      source: 'mail',
    },
    at,
  );
  return n % 5 === 4 ? factIs(fact, 'forgotten', at) : fact;
}

/** P1: what was sore is repaired. */
export function endingRow(made: Made): EndingEntry {
  const { n, at, day, whose } = made;
  const how = HOWS[n % HOWS.length] ?? 'good';
  const ending = newEnding(
    { ...whose, origin: whose.id, at, text: null, evidence: evidenceOf(made), day, source: 'mail' },
    how,
    at,
  );
  return repaired(ending, { done: 'Called them the same day.', on: day }, at);
}

/** K1, K2: the older ones are closed with their layers done; each of the newest waits for its next. */
export function deliveryRow(made: Made, today: string): DeliveryEntry {
  const { n, at, day, isOpen, whose } = made;
  const delivery = newDelivery(
    {
      ...whose,
      origin: whose.id,
      what: `the label printer ${n}`,
      deliveredOn: day,
      claims: [
        { id: `${whose.id}-a`, text: 'No address is typed twice.' },
        { id: `${whose.id}-b`, text: 'A parcel is ready in two minutes.' },
      ],
      season: { name: 'the summer sale', day: `${day.slice(0, 4)}-06-20` },
      evidence: evidenceOf(made),
      source: 'mail',
    },
    DEFAULT_TEMPLATES,
    isOpen ? today : day,
    at,
  );
  if (isOpen) return delivery;
  const judged = judgedClaim(
    delivery,
    `${whose.id}-a`,
    { is: 'true', words: wordsOf(made), by: 'client' },
    day,
    at,
  );
  const layers = judged.layers.reduce(
    (all, { id }) => changedLayers(all, id, { do: 'settle', state: 'done' }, judged, day, at),
    judged.layers,
  );
  return deliveryIs({ ...judged, layers }, 'closed', day, at);
}

/** K5 */
export function praiseRow(made: Made): PraiseEntry {
  const { n, at, day, whose } = made;
  const praise = newPraise(
    { ...whose, origin: whose.id, evidence: evidenceOf(made), day, source: 'mail' },
    at,
  );
  return praiseIs(praise, PRAISE_WORDS[n % PRAISE_WORDS.length] ?? 'kept', day, at);
}
