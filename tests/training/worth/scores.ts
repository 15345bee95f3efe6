import { readFileSync } from 'node:fs';
import { jsonLines } from '../../command-line/json-lines.ts';

/** Messages whose scores are learned from, and those that nothing is learned from. */
export type ScoredPart = 'development' | 'unlearned';

/** What a reader gave the questions to one message, 0 to 5 by the judgement guide. */
export interface Scored {
  /** The trade and the message's id, joined by a stroke. */
  readonly message: string;
  /** By the question as it stood. */
  readonly scores: Readonly<Record<string, number>>;
  /** What the reader would have asked; nothing learns from it yet, it shows which wordings are missing. */
  readonly best?: string;
}

/** The scores of a part, by message. */
export function scoredQuestions(part: ScoredPart): ReadonlyMap<string, Scored['scores']> {
  const file = new URL(`scores/${part}.jsonl`, import.meta.url);
  return new Map(
    jsonLines(readFileSync(file, 'utf8')).flatMap((read) => {
      if ('error' in read) throw new Error(`${file.pathname}: ${read.error}`);
      const { message, scores } = read.value as Scored;
      return [[message, scores] as const];
    }),
  );
}
