import { describe, expect, it } from 'vitest';
import { use } from '../../../../utils/judgement/families/use.ts';
import { askedBy } from './asked-by.ts';

describe('S2 family use', () => {
  it('asks who uses a tool first', () => {
    const asked = askedBy(use, 'Could you add a filter to the rota?', [
      'scope',
      'Could you add a filter to the rota?',
    ]);
    expect(asked).toEqual(['Who asked for the filter, and what would they do with it first?']);
  });

  it('asks who reads a paper', () => {
    const asked = askedBy(
      use,
      'Please prepare an overview of the pumps.',
      ['deliverable', 'Please prepare an overview of the pumps'],
      { mode: 'clarify' },
    );
    expect(asked).toEqual([
      'Who reads the overview of the pumps first, and what do they need to decide from it?',
    ]);
  });

  it('asks what a talk should settle', () => {
    const asked = askedBy(
      use,
      'Can we talk on Thursday about the keel bolts?',
      ['meeting', 'Can we talk on Thursday about the keel bolts?'],
      { mode: 'answer' },
    );
    expect(asked).toEqual([
      'What would you like to have settled about the keel bolts by the end of our talk?',
      'If we meet on Thursday, what would you like to have settled by the end?',
    ]);
  });

  it('asks of a list what is done with it, and not who reads it', () => {
    const ask = 'Please send the list of families without a stone.';
    expect(askedBy(use, ask, ['deliverable', ask], { mode: 'clarify' })).toEqual([
      'What will you do with the list of families first, once you have it?',
    ]);
  });

  it('asks who reads a paper only where the mail names no readers', () => {
    const ask = 'Please send the overview of the pumps.';
    const clarify = { mode: 'clarify' } as const;
    expect(askedBy(use, ask, ['deliverable', ask], clarify).join(' ')).toContain('Who reads');
    const told = `${ask} It goes into the review.`;
    expect(askedBy(use, told, ['deliverable', ask], clarify).join(' ')).not.toContain('Who reads');
  });
});
