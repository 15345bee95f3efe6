import { type Known, vetoesOf } from '../judgement/etiquette.ts';
import type { Question } from '../judgement/judgement.ts';
import { scoreOf } from '../judgement/score.ts';
import { sharedStems, stemsOf } from '../judgement/words/stems.ts';
import { groundOf } from './ground.ts';
import { inParts } from './in-parts.ts';
import { tidy } from './tidy.ts';

/** Why a wording is not shown, in the order in which it is looked for. */
export const REFUSALS = [
  'nothing said',
  'not one question',
  'too long',
  'nothing new',
  'something invented',
  'their words changed',
  'another question',
  'against the etiquette',
  'worse than before',
] as const;
export type Refusal = (typeof REFUSALS)[number];

/** What a wording is held against: all that is known, and the words that were put before the model. */
export interface Heard extends Known {
  readonly sent: readonly string[];
  /** The other questions of the same message: one said twice is none the more. */
  readonly beside?: readonly string[];
}

export type Weighed =
  | { readonly question: Question; readonly refused: null }
  | { readonly question: null; readonly refused: Refusal };

const MOST_WORDS = 40;
/** How much of what the question tells apart must still be told. */
const SAME = 0.4;
const ASKING = /\b(?:what|how|which|who|whom|whose|where|when)\b/i;

/**
 * Another wording of `question` as a question of its own, or null: it is held to everything the question was held to,
 * and may state nothing that was not said. What a model gives is a stranger's text until it comes out of here.
 */
export function accepted(said: string, question: Question, heard: Heard): Question | null {
  return weigh(said, question, heard).question;
}

/** The same, with the reason. */
export function weigh(said: string, question: Question, heard: Heard): Weighed {
  const text = tidy(said);
  const refused = lookAt(text, question, heard);
  if (refused) return { question: null, refused };
  const parts = inParts(text, question);
  if (!parts) return { question: null, refused: 'their words changed' };
  const other: Question = { ...question, parts, text };
  if (isOther(text, question, heard.beside ?? [])) return { question: null, refused: 'another question' };
  if (vetoesOf(other, heard).length > 0) return { question: null, refused: 'against the etiquette' };
  if (scoreOf(other) < scoreOf(question)) return { question: null, refused: 'worse than before' };
  return { question: other, refused: null };
}

/** What can be told from the bare text. */
function lookAt(text: string, question: Question, { sent }: Heard): Refusal | null {
  if (text === '') return 'nothing said';
  if (text.indexOf('?') !== text.length - 1) return 'not one question';
  if (text.split(' ').length > MOST_WORDS) return 'too long';
  if (bare(text) === bare(question.text)) return 'nothing new';
  return /\p{C}/u.test(text) || groundOf(sent).newIn(text).length > 0 ? 'something invented' : null;
}

/** A rewording tells of the same matter and still asks; what does not is a proposal nobody weighed. */
function isOther(text: string, question: Question, beside: readonly string[]): boolean {
  const shared = sharedStems(question.text, text);
  if (shared < stemsOf(question.text).size * SAME) return true;
  if (beside.some((one) => sharedStems(one, text) > shared)) return true;
  return ASKING.test(question.text) && !ASKING.test(text);
}

function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
