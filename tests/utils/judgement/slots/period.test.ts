import { describe, expect, it } from 'vitest';
import { findPeriod } from '../../../../utils/judgement/slots/period.ts';
import { plainText } from '../../../../utils/judgement/text-parts.ts';
import { readingOf } from '../reading-of.ts';

const period = (text: string) => {
  const found = findPeriod(readingOf(text, []), text);
  return found ? plainText(found.parts) : null;
};

describe('S2 slots: the term that would run', () => {
  it.each([
    ['Happy to renew for another two years.', 'another two years'],
    ['Roll it over for another twelve, same terms.', 'another twelve'],
    ['Put us down for the growing contract again next year.', 'next year'],
    ['Pencil us in for the next academic year, unchanged.', 'the next academic year'],
    ['We go on with you in 2027.', '2027'],
  ])('%s', (text, said) => {
    expect(period(text)).toBe(said);
  });

  it('is none where no term is named', () => {
    expect(period('We would like to go on.')).toBeNull();
  });
});
