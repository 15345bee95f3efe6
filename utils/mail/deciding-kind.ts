import type { Ask, AskKind, Reading } from './reading.ts';

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

/** The ask with the highest stake, the first of several; null where nothing is asked. */
export function highestStake(asks: readonly Ask[]): Ask | null {
  const real = asks.filter(({ kind }) => kind !== 'none');
  const sure = real.filter(({ certainty }) => certainty >= SURE);
  const stake = ({ kind }: Ask): number => BY_STAKE.indexOf(kind);
  return (sure.length > 0 ? sure : real).reduce<Ask | null>(
    (best, next) => (best === null || stake(next) < stake(best) ? next : best),
    null,
  );
}

/** Whether there is more at stake in one kind of ask than in another; `none` and chat are below them all. */
export function outranks(kind: AskKind, other: AskKind): boolean {
  const stake = (one: AskKind): number => (BY_STAKE.includes(one) ? BY_STAKE.indexOf(one) : BY_STAKE.length);
  return stake(kind) < stake(other);
}

/** The kind that decides how a message is met. An automatic message, and one that asks nothing, is `none`. */
export function decidingKind(asks: readonly Ask[], reading: Pick<Reading, 'automatic'>): AskKind {
  return reading.automatic === null ? (highestStake(asks)?.kind ?? 'none') : 'none';
}
