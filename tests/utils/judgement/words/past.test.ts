import { describe, expect, it } from 'vitest';
import { tellsOfPast } from '../../../../utils/judgement/words/past.ts';

describe('S2 words: what happened, and how things are', () => {
  it.each(['We lost nine hives over the winter', 'two jobs were handed over with bare bulbs'])(
    '"%s" happened',
    (clause) => {
      expect(tellsOfPast(clause)).toBe(true);
    },
  );

  it.each(['the queue still reaches the stairs', 'they have stopped the list', 'nobody pays on time'])(
    '"%s" is how it is',
    (clause) => {
      expect(tellsOfPast(clause)).toBe(false);
    },
  );
});
