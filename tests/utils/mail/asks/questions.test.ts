import { describe, expect, it } from 'vitest';
import { questionsOf } from '../../../../utils/mail/asks/questions.ts';
import { partsOf } from '../../../../utils/mail/parts.ts';
import { mailMessage } from '../mail-message.ts';

function questions(text: string): string[] {
  const message = mailMessage(text);
  return partsOf(message).spoken.flatMap((sentence) =>
    questionsOf(message.text, sentence).map(({ start, end }) => message.text.slice(start, end)),
  );
}

describe('S1 · two questions in one sentence', () => {
  it('parts what "and" joins', () => {
    expect(questions('What does the model weigh, and where are the lifting points?')).toEqual([
      'What does the model weigh',
      'where are the lifting points?',
    ]);
    expect(questions('Two things: how long do records stay, and who at your company can see them?')).toEqual([
      'how long do records stay',
      'who at your company can see them?',
    ]);
  });

  it.each([
    'Has the list an export button, or must I copy it by hand?',
    'Could you send the plan and the price?',
    'How are the children and the dog?',
    'We have a dog and a cat.',
  ])('leaves %j whole', (text) => {
    expect(questions(text)).toEqual([]);
  });
});
