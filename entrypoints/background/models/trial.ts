import type { Question } from '../../../utils/judgement/judgement.ts';
import { ours, plainText, theirs } from '../../../utils/judgement/text-parts.ts';
import type { ModelTrial } from '../../../utils/messaging/calls/models.ts';
import { type Heard, weigh } from '../../../utils/models/accepted.ts';
import { type Prompt, promptFor } from '../../../utils/models/prompt.ts';
import { tidy } from '../../../utils/models/tidy.ts';
import type { ModelChoice } from '../../../utils/settings/model-choice.ts';
import { type AskModel, askModel } from './ask-model.ts';
import { faultOf } from './model-error.ts';

const MAIL = 'Could you add an export button to the dashboard?';
const PARTS = [
  ours('Who asked for the '),
  theirs('export button'),
  ours(', and what would they do with it first?'),
];
const QUESTION: Question = {
  family: 'use',
  parts: PARTS,
  text: plainText(PARTS),
  purpose: 'shows who it is for',
  facts: [{ text: 'export button', source: { kind: 'message', id: null, at: null } }],
};
/** More of an answer than this is not shown. */
const SHOWN = 300;

/** Has a model reword a question about nobody's mail, and answers what came back and whether it would be shown. */
export async function tryModel(model: ModelChoice, ask: AskModel = askModel): Promise<ModelTrial> {
  const begun = performance.now();
  try {
    const { prompt, heard } = sample();
    const said = await ask(model, prompt, new AbortController().signal);
    return {
      question: QUESTION.text,
      said: (tidy(said) || said.trim()).slice(0, SHOWN),
      ms: Math.round(performance.now() - begun),
      refused: weigh(said, QUESTION, heard).refused,
      fault: null,
    };
  } catch (error) {
    return { fault: faultOf(error) };
  }
}

function sample(): { prompt: Prompt; heard: Heard } {
  const whole = { start: 0, end: MAIL.length };
  const ask = { quote: MAIL, kind: 'scope', certainty: 1, ...whole } as const;
  const prompt = promptFor({ ask }, { sentences: [{ text: MAIL, ...whole }] }, QUESTION);
  if (!prompt) throw new Error('a question that rests on the mail alone has a prompt');
  return { prompt, heard: { sources: MAIL, message: MAIL, asked: [], sent: prompt.sent } };
}
