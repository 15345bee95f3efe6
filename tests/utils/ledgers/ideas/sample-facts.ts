import type { Facts } from '../../../../utils/ledgers/ideas/facts.ts';
import { GIVEN, SLOTS, type Slot } from '../../../../utils/ledgers/ideas/idea.ts';
import type { Told } from '../../../../utils/ledgers/ideas/told.ts';

/** One good filling of every slot. */
export const SAMPLE_WORDS: Readonly<Record<Slot, string>> = {
  name: 'Dana',
  company: 'Bright Bakery',
  served: 'families who bake at weekends',
  event: 'office move',
  gathering: 'trade fair',
  place: 'Leeds',
  team: '14 bakers',
  problem: 'we type each order three times',
  asked: 'how long the second oven needs',
  praise: 'Thank you, that saved our Saturday',
  result: '31 families called, 12 second visits, 5 orders',
  wish: 'labels in Polish',
  granted: 'a floor plan one can mark up',
  language: 'Polish',
  sheet: 'Excel',
  tool: 'SharePoint',
  busy: 'the Christmas trade',
  newcomer: 'new trainee',
  judge: 'board',
  years: '3 years',
  pastime: 'the choir',
};

/** These slots filled with the samples, each from a line of its own. */
export function sampleFacts(slots: readonly Slot[] = SLOTS): Facts {
  return new Map(
    slots.map((slot) => {
      const words = SAMPLE_WORDS[slot];
      const told: Told = { text: `Told: ${words}`, where: 'mail', by: 'client', at: 1 };
      return [slot, { words, told: GIVEN.includes(slot) ? null : told }];
    }),
  );
}
