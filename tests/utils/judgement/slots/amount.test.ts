import { describe, expect, it } from 'vitest';
import { findAmount, shareOf } from '../../../../utils/judgement/slots/amount.ts';

const amount = (asked: string, text = asked) => findAmount(asked, text)?.fact.text ?? null;

describe('S2 slots: the figure they steer at', () => {
  it('is the one aimed at, not the first that is named', () => {
    expect(amount('You quoted 31,000, could you come down to 24.000?')).toBe('24.000');
    expect(amount('Is there a way to land on 22 with everything that is drawn?')).toBe('22');
    expect(amount('Any chance of 10% off?')).toBe('10%');
  });

  it('is the other offer where the asking words point back to it', () => {
    expect(amount('Can you match that?', 'Translog does the run for 1,350. Can you match that?')).toBe(
      '1,350',
    );
  });

  it('is none where figures are named and no aim, and never a year or an hour', () => {
    expect(amount('Is there a discount?', 'We went from 6.80 up and take 60 drops.')).toBeNull();
    expect(amount('Could you lower it for 2027?')).toBeNull();
  });

  it('tells what comes off from what limits a rise', () => {
    expect(shareOf('10%', 'Any chance of 10% off?')).toBe('off');
    expect(shareOf('3.5%', 'Please limit the increase to 3.5%')).toBe('cap');
    expect(shareOf('24.000', 'down to 24.000')).toBeNull();
  });
});
