import { describe, expect, it } from 'vitest';
import { tradeoff } from '../../../../utils/judgement/families/tradeoff.ts';
import { askedBy } from './asked-by.ts';

describe('S2 family tradeoff', () => {
  it('names the parts of our own offer', () => {
    const asked = askedBy(
      tradeoff,
      'Could you come down to 8,400?',
      ['discount', 'Could you come down to 8,400?'],
      {
        history: {
          thread: [
            { from: 'us', at: 0, text: 'The estimate covers the paving, the planting and the lamps: 9,900.' },
          ],
        },
      },
    );
    expect(asked).toEqual([
      'If the total has to be 8,400, which part matters least to you: the paving, the planting or the lamps?',
    ]);
  });

  it('asks which part of the thing may come later', () => {
    const asked = askedBy(
      tradeoff,
      'We need the stage floor by 3 June.',
      ['deadline', 'We need the stage floor by 3 June'],
      { mode: 'clarify' },
    );
    expect(asked).toEqual(['If it has to be by 3 June, which part of the stage floor could come later?']);
  });

  it('asks what could wait for an addition', () => {
    const asked = askedBy(
      tradeoff,
      'Could you add a handrail to the stage stairs? The opening is on 3 June.',
      ['scope', 'Could you add a handrail to the stage stairs?'],
    );
    expect(asked).toEqual([
      'To fit the handrail in and still keep 3 June, what could wait?',
      'To make room for the handrail, what on the list could wait?',
    ]);
  });
});
