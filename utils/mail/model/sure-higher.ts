import { outranks } from '../deciding-kind.ts';
import type { NetworkView } from '../network/view.ts';
import type { AskKind } from '../reading.ts';
import type { Weighed } from './settle-asks.ts';

/** From this share on a sentence is sure to be of a kind, and decides where more is at stake in it. */
const SURE = 0.4;

/** How kinds are met that are met in one way alone. Where the network all but rules it out, no sentence is sure of them. */
const ONLY_MET: Readonly<Partial<Record<AskKind, string>>> = {
  hardship: 'acknowledge',
  complaint: 'acknowledge',
  cancel: 'acknowledge',
  outage: 'comply',
  decided: 'comply',
};
const RULED_OUT = 0.05;

/** Kinds that are questioned, unless something holds back. */
const QUESTIONED: readonly AskKind[] = ['renewal', 'solution', 'discount', 'scope', 'quote', 'deliverable'];
/** From this share on the network is sure that nothing holds back. */
const FREE = 0.9;

function isRuledOut(kind: AskKind, { mode, stop }: NetworkView): boolean {
  const only = ONLY_MET[kind];
  if (only !== undefined) return (mode.get(only) ?? 0) < RULED_OUT;
  const questioned = (mode.get('challenge') ?? 0) + (mode.get('clarify') ?? 0);
  return QUESTIONED.includes(kind) && questioned < RULED_OUT && (stop.get('none') ?? 0) > FREE;
}

/** The kind with the highest stake of which a sentence is sure, where more is at stake in it than in the likely one. */
export function sureHigher(
  likely: AskKind,
  sentences: readonly Weighed[],
  view: NetworkView,
): AskKind | null {
  let best: AskKind | null = null;
  for (const { opinion } of sentences)
    for (const [kind, share] of opinion.kinds)
      if (share > SURE && kind !== 'none' && outranks(kind, best ?? likely) && !isRuledOut(kind, view))
        best = kind;
  return best;
}

/** Stops that are kinds of their own, and come before everything else that is asked. */
const BEFORE_ALL = ['outage', 'hardship'] as const;
/** From this share on, and likelier than that nothing holds back, the network hears such a stop in the whole. */
const HEARD = 0.45;

/**
 * An outage or a hardship that the network hears in the message as a whole, though another thing is asked in it:
 * "the pump stands still, second night; who do you have nearest?"
 */
export function heardFirst({ stop }: NetworkView): AskKind | null {
  const free = stop.get('none') ?? 0;
  return BEFORE_ALL.find((kind) => (stop.get(kind) ?? 0) > Math.max(HEARD, free)) ?? null;
}
