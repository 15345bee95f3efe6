import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groundOf } from '../../../utils/models/ground.ts';
import { isPlainWord } from '../../../utils/models/plain-words.ts';

const SENT = [
  "Ruth's team needs the 40 seats by Friday for €1,200.",
  'What should the 40 seats change for you first?',
];
const ground = groundOf(SENT);

describe('the ground that was sent', () => {
  it.each([
    'What should change first for you with the 40 seats?',
    "What's the thing that Ruth's team would notice first?",
    'Once the seats are there, who on the team uses them most?',
    'What would the 40 seats by Friday be worth to Ruth?',
  ])('holds %s', (text) => {
    expect(ground.newIn(text)).toEqual([]);
  });

  it.each([
    ['a name', 'What should Bob change first?', ['Bob']],
    ['a name in place of a plain word', 'What would Will change first?', ['Will']],
    ['a number', 'What should the 41 seats change?', ['41']],
    ['a number in words', 'What should the forty seats change?', ['forty']],
    ['an amount', 'What should the seats for $1,200 change?', ['$']],
    ['a day', 'What should change by Monday?', ['Monday']],
    ['a month that is a plain word', 'What should change in may?', ['may']],
    ['a time', 'What should change next week?', ['next', 'week']],
    ['a thing', 'What should the merger change first?', ['merger']],
    ['a feeling', 'What made you angry about the seats?', ['angry']],
    ['a no', "Who doesn't need the seats?", ["doesn't"]],
    ['a promise', 'What should we refund first?', ['refund']],
    ['a mark that opens a tag', 'What should <b> change?', ['<', 'b', '>']],
    ['an address', 'What should ruth@team.example change?', ['@', 'team.example']],
    ['another language', 'Was soll sich ändern?', ['Was', 'soll', 'sich', 'ändern'].slice(1)],
  ])('does not hold %s', (_what, text, found) => {
    expect(ground.newIn(text)).toEqual(found);
  });

  it('holds no number, no name and no word that was not sent, wherever it is put', () => {
    const stranger = fc.oneof(
      fc.integer({ min: 41, max: 1_000_000 }).map(String),
      fc.stringMatching(/^[A-Z][a-z]{5,9}$/).filter((word) => !isPlainWord(word.toLowerCase())),
      fc.stringMatching(/^[a-z]{6,12}$/).filter((word) => !isPlainWord(word)),
      fc.constantFrom('€9', 'Montag', 'понедельник', '월요일', 'March', 'twelve', 'never'),
    );
    const words = 'What should the 40 seats change for you'.split(' ');
    fc.assert(
      fc.property(stranger, fc.integer({ min: 1, max: words.length }), (word, at) => {
        const text = [...words.slice(0, at), word, ...words.slice(at)].join(' ');
        expect(ground.newIn(`${text}?`).length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });
});
