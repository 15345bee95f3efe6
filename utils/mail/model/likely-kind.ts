import { ASK_KINDS, type AskKind } from '../reading.ts';

/** Below this share "asks nothing" does not decide: doubt among the kinds is no silence. Set by the validation part. */
const SILENT_FROM = 0.35;

/** What most likely decides a message. */
export interface LikelyKind {
  readonly kind: AskKind;
  /** Silence was likelier than any kind, but not likely: the kind is a guess, and is not to be questioned. */
  readonly isGuessed: boolean;
}

/** The kind with the largest share; silence only where it is likely by itself. @param shares in the order of `ASK_KINDS` */
export function likelyKind(shares: readonly number[]): LikelyKind {
  const most = mostOf(shares);
  if (most !== 'none' || Math.max(...shares) >= SILENT_FROM) return { kind: most, isGuessed: false };
  const asked = shares.map((share, at) => (ASK_KINDS[at] === 'none' ? 0 : share));
  return { kind: mostOf(asked), isGuessed: true };
}

/** The kind with the largest share, silence among them; the first of several. */
export function mostOf(shares: readonly number[]): AskKind {
  return ASK_KINDS[shares.indexOf(Math.max(...shares))] ?? 'none';
}
