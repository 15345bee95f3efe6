import { describe, expect, it } from 'vitest';
import { findRecord } from '../../../../utils/judgement/slots/record.ts';
import { historyOf } from '../reading-of.ts';

const record = (text: string) =>
  findRecord(historyOf({ thread: [{ from: 'us', at: 0, text }] }))?.fact.text ?? null;

describe('S2 slots: what we counted before', () => {
  it('is the whole clause in which we told how it went', () => {
    expect(
      record('Dear Clemency, standing order ends 31 December. You took 36 kits and returned 9 unopened.'),
    ).toBe('You took 36 kits and returned 9 unopened');
    expect(record('Iris, half-year in short: 412 turnrounds, 9 late on our account.')).toBe(
      '412 turnrounds, 9 late on our account',
    );
  });

  it('is no day, no price and no single number', () => {
    expect(record('The agreement ends on 31 December 2026.')).toBeNull();
    expect(record('Two trucks used, 3 days, 900 a month.')).toBeNull();
    expect(record('The form is attached.')).toBeNull();
  });

  it('counts in words as well', () => {
    expect(record('Fourteen users are paid, five signed in this autumn.')).toBe(
      'Fourteen users are paid, five signed in this autumn',
    );
    expect(record('8,000 contracted, 5,100 moved.')).toBe('8,000 contracted, 5,100 moved');
  });

  it('is one number of those that we counted before', () => {
    expect(record('Your 18 licences end soon. In October eleven of them were used.')).toBe(
      'In October eleven of them were used',
    );
  });
});
