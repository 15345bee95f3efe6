import type { ExtraEntry } from '../../../utils/ledgers/extra.ts';
import { newOccasion, type OccasionEntry } from '../../../utils/ledgers/occasion.ts';
import { ME } from '../clients/make-view.ts';

const OF_DANA = { account: ME.email, person: 'dana', source: 'typed' } as const;

/** Something given to Dana on 1 March 2026. */
export function sampleExtra(part: Partial<ExtraEntry> = {}): ExtraEntry {
  return {
    ...OF_DANA,
    id: 'x1',
    origin: part.id ?? 'x1',
    idea: 'team-pocket-steps',
    text: 'Put the three steps their 14 bakers take most often on a card.',
    aim: 'client',
    facts: [{ text: 'our 14 bakers', where: 'mail', by: 'client', at: Date.UTC(2026, 1, 1) }],
    state: 'done',
    day: '2026-03-01',
    given: { on: '2026-03-01', effort: 'minutes', reaction: null },
    createdAt: Date.UTC(2026, 2, 1, 12),
    updatedAt: Date.UTC(2026, 2, 1, 12),
    ...part,
  };
}

/** A birthday of Dana's, kept on 3 May 2026. */
export function sampleOccasion(part: Partial<OccasionEntry> = {}): OccasionEntry {
  const words = {
    kind: 'birthday',
    text: null,
    monthDay: '05-10',
    year: null,
    every: 'year',
    leadDays: 3,
  } as const;
  const { day, state, ...said } = part;
  const made = newOccasion({ ...OF_DANA, id: 'o1', ...words, ...said }, '2026-05-03', 1);
  return { ...made, ...(day === undefined ? {} : { day }), ...(state === undefined ? {} : { state }) };
}
