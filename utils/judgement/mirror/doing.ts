import type { DraftLine } from './draft-scene.ts';

interface Limits {
  /** From this likelihood on the network knows by itself what a sentence does. */
  readonly knows: number;
  /** Below this it denies what the words show; 0: it never does. */
  readonly agrees: number;
}

/** Tried on half of the development drafts with a head that had not learned from them; `knows` was then raised until the
 *  older held-out drafts were left alone as much as their test asks (docs/mirror.md). */
const USUAL: Limits = { knows: 0.94, agrees: 0.01 };
/** The network has seen few whole drafts: what only makes sense beside other sentences it may add, not deny. */
const LIMITS: Readonly<Record<string, Limits>> = {
  complies: { knows: 0.6, agrees: 0 },
  'asks-back': { knows: 0.85, agrees: 0 },
  'hands-over': { knows: 0.9, agrees: 0 },
  concludes: { knows: 0.5, agrees: 0 },
  // It hears few of the ways of saying no, and is sure of the rest for no reason.
  refusal: { knows: 0.94, agrees: 0.0005 },
  // The head sees no reason in a sentence where one stands in the next.
  'check-in': { knows: 0.985, agrees: 0.003 },
  // Offered, not a fault: a wrong one costs little.
  promise: { knows: 0.7, agrees: 0.01 },
};

/** How likely the network takes a sentence to do this, 0 to 1; null where no network read it. */
export function likelihood({ does }: DraftLine, name: string): number | null {
  return does === undefined ? null : (does.get(name) ?? 0);
}

/**
 * Whether a sentence does something, by what its words show, what the network takes it for, or both.
 * @param name as the network's head `does` calls it
 * @param byWords whether the patterns find it
 */
export function isDoing(line: DraftLine, name: string, byWords: boolean): boolean {
  const likely = likelihood(line, name);
  if (likely === null) return byWords;
  const { knows, agrees } = LIMITS[name] ?? USUAL;
  return likely >= (byWords ? agrees : knows);
}
