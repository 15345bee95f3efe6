import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotable, shortly } from '../../../../utils/judgement/slots/quotes.ts';
import { plainText } from '../../../../utils/judgement/text-parts.ts';

const said = (text: string) => {
  const found = shortly(text);
  return found ? plainText(found.parts) : null;
};

describe('S2 slots: the asking words cut to what can be said', () => {
  it('keeps short words whole, and the question mark with them', () => {
    expect(said('Can the desk pick up on Saturdays too?')).toBe('Can the desk pick up on Saturdays too?');
  });

  it('keeps the first clauses of a long one', () => {
    expect(
      said(
        'We renew everything for the brewery please, water, malt, the 40 bottle checks, also the weekdays',
      ),
    ).toBe('We renew everything for the brewery please, water, malt, the 40 bottle checks');
  });

  it('cuts a clause without end at a word that can end it', () => {
    expect(
      said('Please see to it that the boards in the long hall behind the old stage are oiled before winter'),
    ).toBe('Please see to it that the boards in the long hall …');
  });

  it('quotes no clause that was cut before its end', () => {
    expect(quotable("It can't be brought back as far as")).toBeNull();
    expect(quotable("It can't be brought back")?.fact.text).toBe("It can't be brought back");
  });

  it('quotes no two words', () => {
    expect(said('Any thoughts?')).toBeNull();
  });

  it('quotes nothing that was not written', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'be', ' ', ',', '?', '.', '"', ' the ') }),
        (text) => {
          const found = shortly(text);
          if (found) expect(text).toContain(found.fact.text);
        },
      ),
    );
  });
});
