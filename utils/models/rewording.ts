import type { Question } from '../judgement/judgement.ts';

/** Another wording of one question, accepted: the user may take it, and it is never put in place by itself. */
export interface Rewording {
  /** The text of the question it rewords. */
  readonly of: string;
  readonly question: Question;
  /** Who said it, in words: `llama3.2`. */
  readonly by: string;
}
