import { describe, expect, it } from 'vitest';
import { findRival } from '../../../../utils/judgement/slots/rival.ts';
import { plainText } from '../../../../utils/judgement/text-parts.ts';
import { readingOf } from '../reading-of.ts';

const rival = (text: string) => {
  const found = findRival(readingOf(text, []));
  return found ? plainText(found.parts) : null;
};

describe('S2 slots: the other house', () => {
  it('is named, or told by what and where it is', () => {
    expect(rival('Tabulo offered the same seats for 26k.')).toBe('Tabulo');
    expect(rival('The shop pays less to an agency in Cork for the same list.')).toBe('the agency in Cork');
    expect(rival('We have an agency in Riga at 0.09 anyway.')).toBe('the agency in Riga');
    expect(rival('It is more than our current lessor asks.')).toBe('your current lessor');
  });

  it('is none where nobody holds a price against ours', () => {
    expect(rival('We walked past the office in Leeds.')).toBeNull();
    expect(rival('Could you come down a little?')).toBeNull();
    expect(rival('A trainer in Leeds charges 38 an hour.')).toBeNull();
  });
});
