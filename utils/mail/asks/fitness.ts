import type { AskKind } from '../reading.ts';
import type { Act } from './acts.ts';

/**
 * How well a kind goes with an act, where it is not 1: a plain question seldom orders work, and a request
 * ("could you …") seldom asks for a fact. Multiplies the weight of the kind's clues.
 */
const FITNESS: Readonly<Record<Act, Partial<Record<AskKind, number>>>> = {
  question: { scope: 0.4, solution: 0.4, deliverable: 0.6, admin: 0.55, cancel: 0.6, renewal: 0.6 },
  request: { info: 0.6, solution: 0.85 },
  order: { info: 0.9, solution: 0.8 },
  want: { info: 0.75, admin: 0.9 },
  hint: { scope: 0.7, solution: 0.7 },
};

/** What an act means where no word says more, and with how little weight. */
export const BY_DEFAULT: Readonly<Record<Act, AskKind>> = {
  question: 'info',
  request: 'scope',
  order: 'admin',
  want: 'solution',
  hint: 'info',
};

/** The clues for each kind, weighed by how well the kind goes with the act. */
export function fitTo(act: Act, weights: ReadonlyMap<AskKind, number>): Map<AskKind, number> {
  return new Map([...weights].map(([kind, weight]) => [kind, weight * (FITNESS[act][kind] ?? 1)]));
}
