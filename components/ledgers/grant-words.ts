import type { Effort, GrantRoute, Reaction } from '../../utils/ledgers/wish.ts';
import type { MessageKey } from '../text/text.ts';

export const ROUTE_WORDS: Readonly<Record<GrantRoute, MessageKey>> = {
  ours: 'grant_ours',
  bent: 'grant_bent',
  bought: 'grant_bought',
  introduced: 'grant_introduced',
  no: 'grant_no',
};

export const EFFORT_WORDS: Readonly<Record<Effort, MessageKey>> = {
  minutes: 'grant_minutes',
  hours: 'grant_hours',
  days: 'grant_days',
};

export const REACTION_WORDS: Readonly<Record<Reaction, MessageKey>> = {
  delighted: 'grant_delighted',
  pleased: 'grant_pleased',
  unmoved: 'grant_unmoved',
  unknown: 'grant_unknown',
};
