import { describe, expect, it } from 'vitest';
import { findGoesTo } from '../../../../utils/judgement/slots/goes-to.ts';

function goesTo(text: string): string | null {
  return findGoesTo(text)?.fact.text ?? null;
}

describe('S2 slots: to whom papers go from now on', () => {
  it('is the address they name, be it only its first half', () => {
    expect(goesTo('Please send them to ap@quay.example. Thanks')).toBe('ap@quay.example');
    expect(goesTo('From now on accounts@ only, please.')).toBe('accounts@');
  });

  it('is the person who steps in for another', () => {
    expect(goesTo('Moses has left us. Please give his tasks to Kath Lowe.')).toBe('Kath Lowe');
  });

  it('is no house, no street and nobody who only comes along', () => {
    expect(goesTo('Mr Ash has moved. Deliver to Mill Lane from now on.')).toBeNull();
    expect(goesTo('Please say hello to Kath Lowe.')).toBeNull();
  });
});
