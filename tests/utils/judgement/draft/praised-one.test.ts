import { describe, expect, it } from 'vitest';
import { praisedOne } from '../../../../utils/judgement/draft/praised-one.ts';
import { readingOf } from '../reading-of.ts';

describe('S3 who of ours had a part in what they praise', () => {
  it.each([
    ['Your pilot Ewa was wonderful.', 'Ewa'],
    ['Please see that Josh hears it.', 'Josh'],
    ['Do thank Marit for staying until ten.', 'Marit'],
  ])('is known by name: %s', (text, name) => expect(praisedOne(readingOf(text, []))).toBe(name));

  it.each([
    'Your work in March was wonderful.',
    'It was your idea, and it worked.',
    'Your Monday crew sang.',
  ])('is nobody where a month, a day or no name stands: %s', (text) =>
    expect(praisedOne(readingOf(text, []))).toBeNull(),
  );
});
