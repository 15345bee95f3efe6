import { describe, expect, it } from 'vitest';
import { findFee } from '../../../../utils/judgement/slots/fee.ts';
import { findInReturn } from '../../../../utils/judgement/slots/in-return.ts';
import { plainText } from '../../../../utils/judgement/text-parts.ts';

const fee = (asked: string) => {
  const found = findFee(asked);
  return found ? plainText(found.parts) : null;
};
const inReturn = (asked: string) => findInReturn(asked)?.fact.text ?? null;

describe('S2 slots: the part of the price by its name', () => {
  it.each([
    ['Could you waive the express surcharge for us?', 'the express surcharge'],
    ['Your hourly rate has gone up twice.', 'our hourly rate'],
    ['Is there some give in that day rate?', 'the day rate'],
  ])('%s', (asked, said) => {
    expect(fee(asked)).toBe(said);
  });

  it('is none where only the price, an order of hires or a wish for a better one is named', () => {
    expect(fee('Can you do something on the price?')).toBeNull();
    expect(fee('For the fourth hire in a row it should come down.')).toBeNull();
    expect(fee('Is there a better rate?')).toBeNull();
  });
});

describe('S2 slots: what they would do for a better price', () => {
  it.each([
    ['Could you lower it if we take fifty bikes?', 'if we take fifty bikes'],
    ['If I pay the whole term at once, what comes off?', 'If I pay the whole term at once'],
    ['if we book all six issues what can you do on the price', 'if we book all six issues'],
  ])('%s', (asked, said) => {
    expect(inReturn(asked)).toBe(said);
  });

  it('is no figure to meet at and nothing that they cannot do', () => {
    expect(inReturn('I stay with you if we land on 650')).toBeNull();
    expect(inReturn('if we cannot find the money it is off')).toBeNull();
    expect(inReturn('if you come near to it')).toBeNull();
  });
});
