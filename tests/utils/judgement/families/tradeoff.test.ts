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
      'To get to 8,400, which could you most easily do without: the paving, the planting or the lamps?',
      'To get to 8,400, what has to stay whatever happens, and what could wait or go?',
    ]);
  });

  it('asks which part of the thing may come later', () => {
    const asked = askedBy(
      tradeoff,
      'We need the stage floor by 3 June.',
      ['deadline', 'We need the stage floor by 3 June'],
      { mode: 'clarify' },
    );
    expect(asked).toEqual([
      'If only part of the stage floor can be ready by 3 June, which part has to be?',
      'What must be ready by 3 June at the very least, and what could follow?',
    ]);
  });

  it('asks what could wait for an addition', () => {
    const asked = askedBy(
      tradeoff,
      'Could you add a handrail to the stage stairs? The opening is on 3 June.',
      ['scope', 'Could you add a handrail to the stage stairs?'],
    );
    expect(asked).toEqual([
      'If it came to a choice, which matters more: keeping 3 June, or having the handrail in from the start?',
    ]);
  });

  it('does not weigh an addition against its own day', () => {
    const ask = 'Could you add a handrail to the stage stairs?';
    const asked = askedBy(tradeoff, `${ask} It has to be there on 3 June.`, ['scope', ask]);
    expect(asked.join(' ')).not.toContain('If it came to a choice');
  });

  it('asks what helps most for a price of ours, where they name no figure', () => {
    const ask = 'Is there something you can do?';
    const asked = askedBy(tradeoff, `You want £118. ${ask}`, ['discount', ask]);
    expect(asked[0]).toBe(
      'Of what you get for our £118, what helps you most, and what could you do without?',
    );
  });
});
