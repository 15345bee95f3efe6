import { describe, expect, it } from 'vitest';
import { findToday } from '../../../../utils/judgement/slots/today.ts';
import { readingOf } from '../reading-of.ts';

function today(story: string): string | null {
  const reading = readingOf(`${story} What would it come to?`, [['quote', 'What would it come to?']]);
  const [ask] = reading.asks;
  return ask ? (findToday(reading, ask)?.fact.text ?? null) : null;
}

describe('S2 slots: how they do it today', () => {
  it.each([
    'At the moment they draw on the lunch tables',
    'The men do it by hand',
    'Today each manager plays what he likes',
    'Now we do it in three clampings on older centres',
    'we wash everything ourselves in two machines',
  ])('is the clause that tells it: %s', (said) => {
    expect(today(`${said}.`)).toBe(said);
  });

  it.each([
    'At the moment we pay 26.',
    'I send you the drawing today.',
    'There is no debt on it at present.',
    'What do people do by hand?',
  ])('is nothing that is only paid, sent or asked: %s', (story) => {
    expect(today(story)).toBeNull();
  });
});
