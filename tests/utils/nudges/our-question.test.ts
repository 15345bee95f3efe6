import { describe, expect, it } from 'vitest';
import { partsOf } from '../../../utils/mail/parts.ts';
import { ourQuestion } from '../../../utils/nudges/our-question.ts';
import { mailMessage } from '../mail/mail-message.ts';

function question(text: string): string | null {
  return ourQuestion(partsOf(mailMessage(text)).statements.map((statement) => statement.text));
}

describe('X5 a question of ours', () => {
  it.each([
    ['Hi Dana,\n\nwould Thursday at 10 work for you?\n\nKim', 'would Thursday at 10 work for you?'],
    ['Here is the offer. Shall we talk about it on Friday? Best, Kim', 'Shall we talk about it on Friday?'],
    ['Who will use it? And by when do you need it?', 'And by when do you need it?'],
    ['Passt Ihnen Donnerstag?', 'Passt Ihnen Donnerstag?'],
    ['Any thoughts?', 'Any thoughts?'],
    ['Which one do you like?\nHow are you, by the way?', 'Which one do you like?'],
    ['Which one do you like?\n\nIf you have any questions, please call.', 'Which one do you like?'],
    ['Is it this one or\nthat one?', 'Is it this one or that one?'],
  ])('is asked outright: %j', (text, asked) => {
    expect(question(text)).toBe(asked);
  });

  it.each([
    'Please let me know which of the two you prefer.',
    'Let me know by Friday if that works.',
    'Could you send me the floor plan.',
    "I'd be glad to hear which day suits you best.",
    'I look forward to your feedback on the draft.',
    'We need your approval by the 12th.',
    'Please confirm the date.',
    'I wonder whether the 12th would be better.',
  ])('is asked without a question mark: %j', (text) => {
    expect(question(text)).toBe(text);
  });

  it.each([
    'How are you?',
    'Hi Dana, how are you? Here is the offer.',
    'How was your weekend? Here is the offer.',
    'Did you have a good holiday?',
    'Any further questions? Just call.',
    'If you have any questions, please let me know.',
    'Please do not hesitate to contact me.',
    'Let me know if you need anything else.',
    'I hope you are well.',
    'I will send you the list on Friday.',
    'Thank you for the quick answer.',
    '> Would Thursday work?\n\nIt does.',
    'Wie geht es Ihnen?',
    '',
  ])('is none: %j', (text) => {
    expect(question(text)).toBeNull();
  });
});
