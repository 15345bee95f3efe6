import { describe, expect, it } from 'vitest';
import { fullDate, howFar } from '../../../utils/nudges/full-date.ts';

const clock = { now: Date.UTC(2026, 10, 22, 12), zone: 'UTC' };

describe('X5 a date shown back in full', () => {
  it('names the weekday, the date, the time and how far it is', () => {
    const at = Date.UTC(2026, 11, 1, 9);
    expect(fullDate(at, clock, 'en-GB')).toBe('Tuesday, 1 December 2026, 09:00 · in 9 days');
    expect(fullDate(at, clock, 'en-US').replace(/\s/g, ' ')).toBe(
      'Tuesday, December 1, 2026, 9:00 AM · in 9 days',
    );
  });

  it('shows the time on the wall of the user', () => {
    expect(fullDate(Date.UTC(2026, 11, 1, 23), { ...clock, zone: 'Asia/Tokyo' }, 'en-GB')).toContain(
      'Wednesday, 2 December 2026, 08:00',
    );
  });

  it.each([
    [Date.UTC(2026, 10, 22, 12, 30), 'in 30 minutes'],
    [Date.UTC(2026, 10, 22, 15), 'in 3 hours'],
    [Date.UTC(2026, 10, 23, 0, 1), 'tomorrow'],
    [Date.UTC(2026, 10, 21, 23), 'yesterday'],
    [Date.UTC(2026, 10, 13, 9), '9 days ago'],
    [Date.UTC(2027, 1, 22, 9), 'in 3 months'],
    [Date.UTC(2028, 10, 22, 9), 'in 2 years'],
  ])('counts days of the calendar, not stretches of 24 hours', (at, words) => {
    expect(howFar(at, clock, 'en-GB')).toBe(words);
  });
});
