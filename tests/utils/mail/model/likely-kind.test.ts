import { describe, expect, it } from 'vitest';
import { likelyKind } from '../../../../utils/mail/model/likely-kind.ts';
import { ASK_KINDS, type AskKind } from '../../../../utils/mail/reading.ts';

const likely = (shares: Partial<Record<AskKind, number>>) =>
  likelyKind(ASK_KINDS.map((kind) => shares[kind] ?? 0));

describe('S1 · what most likely decides a message', () => {
  it('is the kind with the largest share', () => {
    expect(likely({ scope: 0.5, none: 0.3, quote: 0.2 })).toEqual({ kind: 'scope', isGuessed: false });
  });

  it('is silence where that is likely by itself', () => {
    expect(likely({ none: 0.45, scope: 0.1 })).toEqual({ kind: 'none', isGuessed: false });
  });

  it('is guessed where silence leads only because the kinds share the rest', () => {
    expect(likely({ none: 0.24, complaint: 0.11, info: 0.09, outage: 0.08 })).toEqual({
      kind: 'complaint',
      isGuessed: true,
    });
  });
});
