import { describe, expect, it } from 'vitest';
import { findEventDay } from '../../../../utils/judgement/slots/event-day.ts';
import { plainText } from '../../../../utils/judgement/text-parts.ts';
import { readingOf } from '../reading-of.ts';

function when(ask: string): string | null {
  const reading = readingOf(ask, [['deadline', ask]]);
  const [found] = reading.asks;
  const day = found ? findEventDay(reading, found) : null;
  return day ? plainText(day.when) : null;
}

describe('S2 slots: the day named by what is held on it', () => {
  it.each([
    ["Can we have the yearbooks before the leavers' ball?", "in time for the leavers' ball"],
    ['Could the stalls be here in time for the Easter market?', 'in time for the Easter market'],
    ['We need them ahead of our summer party.', 'in time for your summer party'],
  ])('is said as the day it is wanted for: %s', (ask, said) => {
    expect(when(ask)).toBe(said);
  });

  it('is no place and nobody', () => {
    expect(when('Could the statue stand before the town hall?')).toBeNull();
    expect(when('Could we show it before the board?')).toBeNull();
  });
});
