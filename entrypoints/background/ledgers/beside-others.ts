import type { AttentionKind } from '../../../utils/ledgers/attention.ts';
import type { LedgersNow } from '../../../utils/messaging/now.ts';
import { NO_LAYERS } from './layers-now.ts';

/** What is between the client and us alone. */
const PRIVATE: readonly AttentionKind[] = ['wish', 'occasion', 'layer', 'extra'];

/**
 * C5: what of the ledgers stands beside a mail that somebody of neither house reads: no wish, no extra, no layer.
 * What is owed stays in sight.
 * @param thirdParty who reads along, or null: nothing is held back then
 */
export function besideOthers(thirdParty: string | null, now: LedgersNow): LedgersNow {
  if (thirdParty === null) return now;
  return {
    ...now,
    wishes: { open: [], proposed: [] },
    layers: NO_LAYERS,
    extras: { ...now.extras, idea: null, toAsk: null },
    occasions: [],
    attention: now.attention.filter(({ kind }) => !PRIVATE.includes(kind)),
  };
}
