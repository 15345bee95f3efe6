import { describe, expect, it } from 'vitest';
import { findReader } from '../../../../utils/judgement/slots/reader.ts';
import { plainText } from '../../../../utils/judgement/text-parts.ts';
import { readingOf } from '../reading-of.ts';

const ask = 'Could you send us a report on the frame?';

function reader(told: string): string | null {
  const reading = readingOf(`${ask} ${told}`, [['deliverable', ask]]);
  const [first] = reading.asks;
  const found = first ? findReader(reading, first) : null;
  return found ? plainText(found.parts) : null;
}

describe('S2 slots: who will have the paper in hand', () => {
  it('is whoever comes, waits or will not act without it', () => {
    expect(reader('The diocese will not pay without one.')).toBe('the diocese');
    expect(reader('Our auditors come on 24 March.')).toBe('your auditors');
  });

  it('is whom it is made for, or with whom one meets', () => {
    expect(reader('I need it for our meeting with the insurers.')).toBe('the insurers');
    expect(reader("It's for the trustees on 3 June.")).toBe('the trustees');
  });

  it('is nobody who is only mentioned', () => {
    expect(reader('We had lunch with the mayor.')).toBeNull();
    expect(reader('My husband is in hospital and the bank wants nothing.')).toBeNull();
  });
});
