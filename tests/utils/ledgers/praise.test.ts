import { describe, expect, it } from 'vitest';
import { newPraise, praiseIs, refusedPraise } from '../../../utils/ledgers/praise.ts';
import { praiseRequest } from '../../../utils/ledgers/praise-request.ts';
import { sampleEvidence } from './sample-entries.ts';

const GIVEN = {
  id: 'q1',
  account: 'lena@ovens.example',
  person: 'p-dana',
  origin: 'm1\nthat saved our saturday',
  evidence: sampleEvidence({ quote: 'That saved our\nSaturday.' }),
  day: '2026-03-02',
  source: 'mail',
} as const;
const KEPT = newPraise(GIVEN, 1);

describe('K5 praise', () => {
  it('is kept verbatim, with who said it, when, and where', () => {
    expect(KEPT).toMatchObject({ state: 'kept', evidence: GIVEN.evidence, day: '2026-03-02' });
    expect(refusedPraise(GIVEN, 1).state).toBe('refused');
  });

  it('knows when they were asked and when they answered', () => {
    const asked = praiseIs(KEPT, 'asked', '2026-03-05', 2);
    const may = praiseIs(asked, 'may', '2026-03-08', 3);
    expect(may).toMatchObject({ state: 'may', askedOn: '2026-03-05', answeredOn: '2026-03-08' });
    expect(praiseIs(may, 'may', '2026-04-01', 4)).toBe(may);
    expect(praiseIs(may, 'asked', '2026-05-01', 5)).toMatchObject({
      askedOn: '2026-05-01',
      answeredOn: null,
    });
    expect(praiseIs(may, 'kept', '2026-05-01', 5)).toEqual({ ...KEPT, updatedAt: 5 });
  });

  it('is asked for in their own words, in a way that makes no easy', () => {
    const { text, parts } = praiseRequest(KEPT, '2026-03-05', 'en-GB');
    expect(text).toBe(
      'On 2 March you wrote: “That saved our Saturday.” May I show that line to others who think of working with us? ' +
        'With your name, without it, or not at all: each is fine with me.',
    );
    expect(parts).toContainEqual({ kind: 'theirs', text: 'That saved our Saturday.' });
  });
});
