import type { Ask, AskKind, Reading } from '../../../../mail/reading.ts';
import type { Thing } from '../../as-thing.ts';
import { subjectLine } from '../../subject-thing.ts';
import { likelihoodBy } from '../shares.ts';
import { phrasesAround } from './around.ts';
import { type Mail, signsOf } from './signs.ts';
import learned from './weights.json' with { type: 'json' };

/** What is looked through: the sentences around the ask, and their text. */
export type Told = Pick<Reading, 'sentences' | 'text'>;

/** A phrase around the ask and how likely it names what is asked for, 0 to 1. */
export interface Likely {
  readonly thing: Thing;
  readonly share: number;
}

const LIKELIHOOD = likelihoodBy(learned);

/** Whether the weights have learned from asks of this kind. */
export function isLearned(kind: AskKind): boolean {
  return LIKELIHOOD.knows(kind);
}

/**
 * The phrase that most likely names what is asked for, by what hands marked in the corpus (docs/reading.md); null where
 * none could be said back. Phrases of one noun count together.
 */
export function likelyThing(reading: Told, subject: string | null, ask: Ask): Likely | null {
  const around = phrasesAround(reading, subject, ask);
  const mail = mailOf(reading, subject);
  const shares = LIKELIHOOD.shares(
    ask.kind,
    around.map((one) => ({ signs: signsOf(one, ask, mail) })),
  );
  const best = shares.reduce((top, share, at) => (share > (shares[top] ?? 0) ? at : top), 0);
  const thing = around[best]?.thing;
  if (!thing) return null;
  const same = shares.filter((_, at) => around[at]?.thing.head === thing.head);
  return { thing, share: same.reduce((sum, share) => sum + share, 0) };
}

/** What signs are looked for in, beside the phrase itself. */
export function mailOf({ text }: Told, subject: string | null): Mail {
  return { subject: subjectLine(subject).toLowerCase(), body: text.toLowerCase() };
}
