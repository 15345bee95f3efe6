import type { Clause } from '../asks/clauses.ts';
import { decideClause } from '../asks/decide.ts';
import { NEGATIVE_RULES } from '../asks/negatives.ts';
import { topHits } from '../asks/weigh.ts';
import type { NetworkView } from '../network/view.ts';
import { ASK_KINDS, type AskKind } from '../reading.ts';
import { type LinearModel, marginsOf, sharesOf } from './linear.ts';
import { sentenceFeatures } from './sentence-features.ts';

/** What the model makes of one sentence or clause. */
export interface Opinion {
  /** Shares of certainty over all kinds, `none` among them; together 1. */
  readonly kinds: ReadonlyMap<AskKind, number>;
  /** Margins: above 0 it is one. */
  readonly promise: number;
  readonly wish: number;
}

/** The classes of the sentence model: the kinds, then two that stand beside any of them. */
export const SENTENCE_CLASSES = [...ASK_KINDS, 'promise', 'wish'] as const;

/** How much a difference in margin says; fitted so that the shares are neither too sure nor too faint. */
export const SHARPNESS = 2.5;

/** Nothing is asked, for certain. */
export const NO_ASK: Opinion['kinds'] = new Map(ASK_KINDS.map((kind) => [kind, kind === 'none' ? 1 : 0]));

/** What the patterns call so with this weight asks nothing, whatever the words resemble. */
const EMPTY_TALK = { courtesy: 0.9, social: 0.9, rhetorical: 1, gesture: 1 } as const;
/** So few words ask nothing, where they are no question and the patterns see nothing in them. */
const SHORT = 5;

function isEmptyTalk(clause: Clause): boolean {
  if (decideClause(clause, null) !== null) return false;
  if (!clause.asked && clause.tokens.filter(({ word }) => /\p{L}/u.test(word)).length < SHORT) return true;
  const against = topHits(clause, NEGATIVE_RULES);
  return (Object.keys(EMPTY_TALK) as (keyof typeof EMPTY_TALK)[]).some(
    (sign) => (against.get(sign) ?? 0) >= EMPTY_TALK[sign],
  );
}

/** What the model makes of a text with these clauses; of mere courtesy the patterns are certain. */
export function opinionOf(model: LinearModel, text: string, clauses: readonly Clause[]): Opinion {
  const margins = marginsOf(model, sentenceFeatures(text));
  const shares = sharesOf(margins.subarray(0, ASK_KINDS.length), SHARPNESS);
  const kinds = clauses.every(isEmptyTalk)
    ? NO_ASK
    : new Map(ASK_KINDS.map((kind, at) => [kind, shares[at] ?? 0]));
  return {
    kinds,
    promise: margins[ASK_KINDS.length] ?? 0,
    wish: margins[ASK_KINDS.length + 1] ?? 0,
  };
}

/** How much the network's word counts beside the weights' in what a sentence asks; set by the validation part. */
const ON_KINDS = 0.5;
/** The same for promises and wishes, and how wide its likelihoods are spread to be margins. */
const ON_EXTRAS = 0.7;
const SPREAD = 3;

/** The opinion of the weights together with the network's, where there is one. */
export function blended(opinion: Opinion, seen: NetworkView['sentences'][number] | undefined): Opinion {
  if (seen === undefined) return opinion;
  const mixed = (own: number, other: number, part: number): number => (1 - part) * own + part * other;
  return {
    kinds: new Map(
      ASK_KINDS.map((kind) => [
        kind,
        mixed(opinion.kinds.get(kind) ?? 0, seen.kinds.get(kind) ?? 0, ON_KINDS),
      ]),
    ),
    promise: mixed(opinion.promise, SPREAD * (seen.promise - 0.5), ON_EXTRAS),
    wish: mixed(opinion.wish, SPREAD * (seen.wish - 0.5), ON_EXTRAS),
  };
}

/** The likeliest kind. @param among only these are asked about */
export function likeliest(
  { kinds }: Opinion,
  among: (kind: AskKind) => boolean = () => true,
): { readonly kind: AskKind; readonly share: number } {
  let best: { kind: AskKind; share: number } = { kind: 'none', share: -1 };
  for (const [kind, share] of kinds) if (among(kind) && share > best.share) best = { kind, share };
  return best;
}
