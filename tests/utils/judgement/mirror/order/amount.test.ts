import { describe, expect, it } from 'vitest';
import { turnsAmount } from '../../../../../utils/judgement/mirror/order/amount.ts';

describe('S4 whether a curt request turns what is delivered', () => {
  it.each([
    '2 more pallets to the yard pls.',
    'Put the kiln up 40 degrees from May.',
    'Make the sign wider. Budget ok.',
    'Slate instead of tile please.',
    'Need another harpist on Sunday.',
    'Please double the number of crates.',
  ])('does: %s', (text) => {
    expect(turnsAmount(text)).toBe(true);
  });

  it.each([
    'Please send the invoice to Jo instead of me.',
    'Could I have another copy of the receipt?',
    'The board has decided on slate instead of tile, because tile cracks.',
    'Please resend the plan.',
  ])('does not where papers are put right or it is decided: %s', (text) => {
    expect(turnsAmount(text)).toBe(false);
  });
});
