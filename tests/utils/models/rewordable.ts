import { judge } from '../../../utils/judgement/judge.ts';
import type { History, Judgement, Question } from '../../../utils/judgement/judgement.ts';
import { knownFrom } from '../../../utils/judgement/questions.ts';
import type { Reading } from '../../../utils/mail/reading.ts';
import type { Heard } from '../../../utils/models/accepted.ts';
import { type Prompt, promptFor } from '../../../utils/models/prompt.ts';
import { type AskedHere, historyOf, readingOf } from '../judgement/reading-of.ts';

/** A message that is asked about, as a model meets it. */
export interface Met {
  readonly reading: Reading;
  readonly history: History;
  readonly judgement: Judgement;
  readonly question: Question;
  readonly prompt: Prompt;
  readonly heard: Heard;
}

export const EXPORT = 'Greetings from the finance team. Could you add an export button to the dashboard?';
export const ASKED: AskedHere = ['scope', 'Could you add an export button to the dashboard?'];

/** Judges a message and takes its question of one family; fails where there is none a model may see. */
export function meet(
  text = EXPORT,
  asks: readonly AskedHere[] = [ASKED],
  family: Question['family'] = 'use',
  more: Partial<History> = {},
): Met {
  const reading = readingOf(text, asks);
  const history = historyOf(more);
  const judgement = judge(reading, history);
  const question = judgement.questions.find((one) => one.family === family);
  const prompt = question ? promptFor(judgement, reading, question) : null;
  if (!question || !prompt) {
    throw new Error(`no such question: ${judgement.questions.map((one) => `${one.family}: ${one.text}`)}`);
  }
  const heard = { ...knownFrom(reading, history), sent: prompt.sent };
  return { reading, history, judgement, question, prompt, heard };
}
