import { describe, expect, it } from 'vitest';
import { reflect } from '../../../../utils/judgement/families/reflect.ts';
import { askedBy } from './asked-by.ts';

describe('S2 family reflect', () => {
  it('says back the heart of it', () => {
    const asked = askedBy(
      reflect,
      'Any ideas for our cloakroom? Every evening the queue still reaches the stairs.',
      ['vague', 'Any ideas for our cloakroom?'],
      { mode: 'clarify' },
    );
    expect(asked).toEqual([
      'I read "Every evening the queue still reaches the stairs" as the heart of it. Is that right, or is there something behind it?',
    ]);
  });

  it('keeps silent where nothing was told', () => {
    const asked = askedBy(
      reflect,
      'Any ideas for our cloakroom?',
      ['vague', 'Any ideas for our cloakroom?'],
      { mode: 'clarify' },
    );
    expect(asked).toEqual([]);
  });
});
