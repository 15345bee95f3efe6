import { describe, expect, it } from 'vitest';
import { isOwnRequest, isRequested } from '../../../../utils/judgement/slots/requested.ts';
import { findLikelyThing, findThing } from '../../../../utils/judgement/slots/thing.ts';
import { historyOf, readingOf } from '../reading-of.ts';

function requested(text: string, quote: string): boolean {
  const reading = readingOf(text, [['scope', quote]]);
  const [ask] = reading.asks;
  return ask
    ? isRequested(reading, quote, findThing(findLikelyThing(reading, historyOf(), ask), reading, ask))
    : false;
}

describe('S2 slots: whether the mail says who wants it', () => {
  it('does so in the asking sentence, or where the thing is named before', () => {
    expect(requested('The tenants want a mirror.', 'The tenants want a mirror')).toBe(true);
    expect(
      requested('The consultant wants a clear coat over the whole. Please include it.', 'Please include it.'),
    ).toBe(true);
  });

  it('does not where the writer alone asks', () => {
    expect(requested('Please add a clear coat.', 'Please add a clear coat.')).toBe(false);
    expect(isOwnRequest("We'd like a clear coat.")).toBe(true);
  });
});
