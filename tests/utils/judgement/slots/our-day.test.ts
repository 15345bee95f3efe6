import { describe, expect, it } from 'vitest';
import { findOurDay } from '../../../../utils/judgement/slots/our-day.ts';
import { plainText } from '../../../../utils/judgement/text-parts.ts';
import { historyOf } from '../reading-of.ts';

/** The day found in our last mail, or null. */
function ourDay(text: string, theirs: string | null = null, message = ''): string | null {
  const history = historyOf({ thread: [{ from: 'us', at: 0, text }] });
  const found = findOurDay(history, theirs, message);
  return found && plainText(found.parts);
}

describe('S2 the day that we gave ourselves', () => {
  it.each([
    ['The model is on the bench, ready 20 February.', '20 February'],
    ['Installation from 8 June, test run and finish on 26 June.', '26 June'],
    ['The four vans come in the week of 13 April.', 'the week of 13 April'],
  ])('is found where something is ready or comes: %s', (text, day) => {
    expect(ourDay(text)).toBe(day);
  });

  it.each([
    'Your package ends on 28 February.',
    'From 1 September a crate is delivered for 8.95.',
    'Your cheese comes with the 5 November boat.',
    'List for Saturday 4 July attached.',
  ])('is none where a term, a price or an event has that day: %s', (text) => {
    expect(ourDay(text)).toBeNull();
  });

  it('is the one of several that they name too', () => {
    const plan = 'Layout 8 May, steel drawings 12 June, pipework ready 30 June.';
    expect(ourDay(plan, null, 'Your programme says 12 June for the drawings.')).toBe('12 June');
  });

  it('is none where it is the very day that they want', () => {
    expect(ourDay('The model is ready 20 February.', 'the 20th of February')).toBeNull();
  });
});
