import type { Ask, Reading, Sentence } from '../../../../mail/reading.ts';
import { worthHeard } from '../../telling.ts';
import { likelihoodBy } from '../shares.ts';
import { clausesAround } from './clauses-around.ts';
import { signsOf } from './signs.ts';
import learned from './weights.json' with { type: 'json' };

/** A clause of the mail and how likely it tells what is behind the ask, 0 to 1. */
export interface LikelyMatter {
  readonly sentence: Sentence;
  readonly clause: string;
  readonly share: number;
}

const LIKELIHOOD = likelihoodBy(learned);
/** What the network's ear counts beside the signs; set by the validation part. */
const HEARD = 1 / 3;

/**
 * The clauses around the ask by how likely hands would quote them as what is behind it (docs/reading.md), the likeliest
 * first.
 */
export function likelyMatters(reading: Reading, subject: string | null, ask: Ask): LikelyMatter[] {
  const around = clausesAround(reading, ask);
  const shares = LIKELIHOOD.shares(
    ask.kind,
    around.map((one) => ({
      signs: signsOf(one, ask, subject ?? ''),
      beside: HEARD * worthHeard(one.sentence, 'matter'),
    })),
  );
  return around
    .map(({ clause, sentence }, at) => ({ sentence, clause, share: shares[at] ?? 0 }))
    .sort((a, b) => b.share - a.share);
}
