import { describe, expect, it } from 'vitest';
import { knownFrom } from '../../utils/judgement/questions.ts';
import { readMail } from '../../utils/mail/read-mail.ts';
import { weigh } from '../../utils/models/accepted.ts';
import { promptFor } from '../../utils/models/prompt.ts';
import { judged } from '../command-line/judge-message.ts';
import { corpusMessages } from '../training/corpus-files.ts';
import { saidOtherwise } from './said-otherwise.ts';

const messages = corpusMessages('development')
  .slice(0, 400)
  .map(({ message }) => message);

describe('the model that stands in for a real one', () => {
  it('rewords whatever question comes so that it is offered', () => {
    const refused = messages.flatMap((message) => {
      const { reading, history, judgement } = judged(message, readMail);
      const texts = judgement.questions.map(({ text }) => text);
      return judgement.questions.flatMap((question) => {
        const prompt = promptFor(judgement, reading, question);
        if (!prompt) return [];
        const beside = texts.filter((text) => text !== question.text);
        const heard = { ...knownFrom(reading, history), sent: prompt.sent, beside };
        const { refused: reason } = weigh(saidOtherwise(question.text), question, heard);
        return reason ? [`${reason}: ${question.text}`] : [];
      });
    });
    expect(refused).toEqual([]);
  });
});
