import type { Weighed } from '../../../../utils/mail/model/settle-asks.ts';
import type { AskKind } from '../../../../utils/mail/reading.ts';

/** A sentence as network and weights alike weigh it: what these shares leave over asks nothing. */
export function weighed(text: string, shares: Partial<Record<AskKind, number>>): Weighed {
  const none = 1 - Object.values(shares).reduce((sum, share) => sum + share, 0);
  const kinds = new Map([...(Object.entries(shares) as [AskKind, number][]), ['none', none] as const]);
  return {
    statement: { start: 0, end: text.length, text, listed: false },
    clauses: [],
    opinion: { kinds, promise: -1, wish: -1 },
    silence: { network: none, weights: none },
  };
}
