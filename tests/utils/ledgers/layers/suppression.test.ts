import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysAfter } from '../../../../utils/ledgers/calendar.ts';
import { type Circumstances, suppressionOf } from '../../../../utils/ledgers/layers/suppression.ts';

const TODAY = '2026-03-02';
const CLEAR: Circumstances = { lastContact: null, complaintSince: null, quietUntil: null };
const held = (changes: Partial<Circumstances>) => suppressionOf({ ...CLEAR, ...changes }, TODAY);

describe('K3 what holds a layer back', () => {
  it('is nothing where nothing speaks against it', () => {
    expect(held({})).toBeNull();
  });

  it('is contact within the last seven days, until the seventh is over', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30 }), (ago) => {
        const on = daysAfter(TODAY, -ago);
        const expected = ago < 7 ? { why: 'contact', on, until: daysAfter(on, 7) } : null;
        expect(held({ lastContact: on })).toEqual(expected);
      }),
    );
  });

  it('is the quiet they asked for, up to its day', () => {
    expect(held({ quietUntil: '2026-03-03' })).toEqual({ why: 'quiet', until: '2026-03-03' });
    expect(held({ quietUntil: TODAY })).toBeNull();
  });

  it('is above all a complaint, for as long as it is open', () => {
    const all = { complaintSince: '2025-01-01', quietUntil: '2026-05-01', lastContact: TODAY };
    expect(held(all)).toEqual({ why: 'complaint', since: '2025-01-01' });
    expect(held({ ...all, complaintSince: null })).toEqual({ why: 'quiet', until: '2026-05-01' });
  });
});
