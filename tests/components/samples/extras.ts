import type { ExtraEntry } from '../../../utils/ledgers/extra.ts';
import type { FilledIdea } from '../../../utils/ledgers/ideas/fill.ts';
import { newOccasion, type OccasionEntry } from '../../../utils/ledgers/occasion.ts';
import type { LedgersNow } from '../../../utils/messaging/now.ts';
import { DANA, DAY, NO_LEDGERS, NOW } from './dana.ts';

const OF_DANA = { account: DANA.account, person: DANA.id, source: 'typed' } as const;

/** Made of a mail of the spring and of whom she serves. */
export const IDEA: FilledIdea = {
  id: 'served-language',
  parts: [
    { kind: 'ours', text: 'Have the three sentences that matter most to ' },
    { kind: 'theirs', text: 'cafés and corner shops' },
    { kind: 'ours', text: ' put into ' },
    { kind: 'theirs', text: 'Polish' },
    { kind: 'ours', text: ' by a colleague who grew up with it, with how they are said.' },
  ],
  text: 'Have the three sentences that matter most to cafés and corner shops put into Polish by a colleague who grew up with it, with how they are said.',
  aim: 'served',
  minutes: 30,
  facts: [
    { text: 'cafés and corner shops', where: 'serves', by: 'us', at: NOW - 20 * DAY },
    { text: 'Half of my night shift reads Polish.', where: 'mail', by: 'client', at: NOW - 264 * DAY },
  ],
};

/** Given three weeks ago; nobody has said yet how it was taken. */
export function given(part: Partial<ExtraEntry> = {}): ExtraEntry {
  return {
    ...OF_DANA,
    id: 'x-1',
    origin: 'x-1',
    idea: 'team-pocket-steps',
    text: 'Put the three steps their 14 bakers take most often on a card small enough for a pocket.',
    aim: 'client',
    facts: [{ text: 'our 14 bakers', where: 'mail', by: 'client', at: NOW - 90 * DAY }],
    state: 'done',
    day: '2026-11-01',
    given: { on: '2026-11-01', effort: 'minutes', reaction: null },
    createdAt: NOW - 21 * DAY,
    updatedAt: NOW - 21 * DAY,
    ...part,
  };
}

/** A day of Dana's; her birthday in three days unless said otherwise. */
export function occasion(part: Partial<OccasionEntry> = {}): OccasionEntry {
  const words = {
    id: 'o-1',
    kind: 'birthday',
    text: null,
    monthDay: '11-25',
    year: null,
    every: 'year',
    leadDays: 3,
  } as const;
  return newOccasion({ ...OF_DANA, ...words, ...part }, '2026-11-22', NOW - 60 * DAY);
}

/** The third year of a shop. */
export const OPENING = occasion({
  id: 'o-2',
  kind: 'anniversary',
  text: 'Opening of the Leeds shop',
  monthDay: '12-01',
  year: 2023,
  leadDays: 14,
});

/** Ledgers in which an idea and a day wait, and nothing else. */
export const TREATS: LedgersNow = {
  ...NO_LEDGERS,
  extras: { idea: IDEA, heldBack: [], toAsk: null },
  occasions: [
    { occasion: occasion(), day: '2026-11-25' },
    { occasion: OPENING, day: '2026-12-01' },
  ],
  attention: [
    { kind: 'occasion', id: 'o-1', day: '2026-11-25' },
    { kind: 'occasion', id: 'o-2', day: '2026-12-01' },
    { kind: 'extra', id: IDEA.id, day: '2026-11-22' },
  ],
};

/** An extra that waits for the basics. */
export const WAITING: LedgersNow = {
  ...NO_LEDGERS,
  extras: {
    idea: null,
    heldBack: [
      { kind: 'complaint', words: null, day: null },
      { kind: 'promise', words: 'I will send you the ROI sheet by 13 November', day: '2026-11-13' },
      { kind: 'question', words: 'Could you send us a quote for 40 seats by Friday?', day: null },
      { kind: 'third-party', words: 'Ina Voss', day: null },
    ],
    toAsk: null,
  },
};
