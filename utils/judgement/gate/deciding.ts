import type { Ask, AskKind, Reading } from '../../mail/reading.ts';

import { isStory } from './story.ts';

/**
 * The kinds from the highest stake to the lowest. The first three override everything; praise decides
 * only over plain chat, because whoever thanks and asks for something wants the thing.
 */
const BY_STAKE: readonly AskKind[] = [
  'hardship',
  'outage',
  'complaint',
  'cancel',
  'decided',
  'renewal',
  'solution',
  'discount',
  'scope',
  'quote',
  'deliverable',
  'deadline',
  'vague',
  'approval',
  'referral',
  'meeting',
  'info',
  'admin',
  'praise',
];

/** Below this the reader guesses: such an ask decides only where nothing surer stands beside it. */
const SURE = 0.5;

/** The ask that decides how the message is met, or null where nothing is asked. */
export function decidingAsk(reading: Reading): Ask | null {
  const asks = reading.asks.filter((ask) => ask.kind !== 'none' && !isStory(ask, reading));
  const sure = asks.filter((ask) => ask.certainty >= SURE);
  let best: Ask | null = null;
  for (const ask of sure.length > 0 ? sure : asks) {
    if (!best || stake(ask) < stake(best)) best = ask;
  }
  return best;
}

function stake(ask: Ask): number {
  return BY_STAKE.indexOf(ask.kind);
}
