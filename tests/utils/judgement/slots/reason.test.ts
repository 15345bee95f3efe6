import { describe, expect, it } from 'vitest';
import { findReason } from '../../../../utils/judgement/slots/reason.ts';
import type { AskKind } from '../../../../utils/mail/reading.ts';
import { readingOf } from '../reading-of.ts';

function reason(kind: AskKind, ask: string, behind = ''): string | null {
  const reading = readingOf(`${ask} ${behind}`.trim(), [[kind, ask]]);
  const [found] = reading.asks;
  return found ? (findReason(reading, found)?.fact.text ?? null) : null;
}

describe('S2 slots: how things stand with them, beside what they want', () => {
  it.each([
    ['Please send 60 more crates.', 'The legal department has more files than they told us.'],
    ['Could you do the labels in Finnish as well?', 'Our importer takes now Finland also.'],
    ['Please raise the limit.', "They've won the ferry terminal and will be buying heavy till June."],
  ])('tells what led to an addition: %s', (ask, behind) => {
    expect(reason('scope', ask, behind)).toBe(behind.slice(0, -1));
  });

  it('may stand before the "so" of the ask itself', () => {
    expect(reason('scope', "We've added a second Ariel, so I'd need another harness.")).toBe(
      "We've added a second Ariel",
    );
  });

  it('is no state of the work, no praise, no number alone, and nothing of ours', () => {
    const ask = 'Please add a pump.';
    expect(reason('scope', ask, 'The pit is not poured yet.')).toBeNull();
    expect(reason('scope', ask, 'The new brochure is finished.')).toBeNull();
    expect(reason('scope', ask, 'The drawings look good.')).toBeNull();
    expect(reason('scope', ask, 'There are around 190 grandparents.')).toBeNull();
    expect(reason('scope', ask, 'Your people have more files now.')).toBeNull();
    expect(reason('scope', ask, 'The opening is on 3 June.')).toBeNull();
  });
});
