import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openerParts } from '../../../components/nudges/opener-parts.ts';
import { plainText } from '../../../utils/judgement/text-parts.ts';

describe('X5 the parts of an opener', () => {
  it('tell our words from the gaps', () => {
    expect(openerParts('Hi,\n\n[one thing] by [date].')).toEqual([
      { kind: 'ours', text: 'Hi,\n\n' },
      { kind: 'blank', text: 'one thing' },
      { kind: 'ours', text: ' by ' },
      { kind: 'blank', text: 'date' },
      { kind: 'ours', text: '.' },
    ]);
  });

  it('leave a gap inside another to the outer one', () => {
    expect(openerParts('[Here / with you on [date], because [reason].] Fine?')).toEqual([
      { kind: 'blank', text: 'Here / with you on [date], because [reason].' },
      { kind: 'ours', text: ' Fine?' },
    ]);
  });

  it('take what is never closed for words', () => {
    expect(openerParts('see [1')).toEqual([{ kind: 'ours', text: 'see [1' }]);
    expect(openerParts('a [b [c] d')).toEqual([
      { kind: 'ours', text: 'a [b ' },
      { kind: 'blank', text: 'c' },
      { kind: 'ours', text: ' d' },
    ]);
  });

  it('lose nothing: together they are what is copied', () => {
    const unit = fc.constantFrom('[', ']', 'a', ' ');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 60 }), (text) => {
        expect(plainText(openerParts(text))).toBe(text);
      }),
    );
  });
});
