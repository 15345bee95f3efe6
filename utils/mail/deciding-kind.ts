import type { Ask, AskKind, Reading } from './reading.ts';

/** These decide whatever else is asked, in this order. */
const OVERRIDING: readonly AskKind[] = ['hardship', 'outage', 'complaint'];

/** How much hangs on an ask, most first: what it binds or costs both sides if it is the wrong one. */
const STAKES: readonly AskKind[] = [
  'decided',
  'cancel',
  'renewal',
  'solution',
  'discount',
  'quote',
  'scope',
  'deliverable',
  'deadline',
  'approval',
  'meeting',
  'referral',
  'vague',
  'info',
  'admin',
  'praise',
  'none',
];

/** Asks the reader is less sure of than this do not decide, unless all are. */
const SURE = 0.5;

/**
 * The kind that decides how a message is met: hardship, outage and complaint override, then the ask with the
 * highest stake. An automatic message, and one that asks nothing, is `none`.
 */
export function decidingKind(asks: readonly Ask[], reading: Pick<Reading, 'automatic'>): AskKind {
  if (reading.automatic !== null) return 'none';
  const sure = asks.filter((ask) => ask.certainty >= SURE);
  const kinds = new Set((sure.length > 0 ? sure : asks).map((ask) => ask.kind));
  const order = [...OVERRIDING, ...STAKES];
  return order.find((kind) => kinds.has(kind)) ?? 'none';
}
