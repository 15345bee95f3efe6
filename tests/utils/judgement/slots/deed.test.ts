import { describe, expect, it } from 'vitest';
import { findDeed } from '../../../../utils/judgement/slots/deed.ts';
import { plainText } from '../../../../utils/judgement/text-parts.ts';

function deed(quote: string): string | null {
  const found = findDeed({ quote, kind: 'scope', certainty: 1, start: 0, end: quote.length });
  return found && `${plainText(found.clause)} (${found.manner})`;
}

describe('S2 slots: what they want done, as a clause', () => {
  it.each([
    ['Could you add a handrail to the stage stairs?', 'we add a handrail to the stage stairs (added)'],
    ['Can we move the rehearsal to the chapel?', 'we move the rehearsal to the chapel (changed)'],
    [
      'Would you please repaint our van in my favourite green',
      'we repaint your van in your favourite green (changed)',
    ],
    [
      'Could the display also show the stone temperature?',
      'the display could also show the stone temperature (added)',
    ],
    ['we want the rooms cleaned twice a day', 'the rooms were cleaned twice a day (changed)'],
    [
      'kindly add a version in Yoruba and one in Pidgin',
      'we add a version in Yoruba and one in Pidgin (added)',
    ],
    ['can you do the gutters on Block C while the scaffold is up?', 'we do the gutters on Block C (added)'],
    [
      'kindly include the singers in the photographs also',
      'we include the singers in the photographs (added)',
    ],
    ['We would like to add Portuguese to the app', 'we add Portuguese to the app (added)'],
  ])('%s → %s', (quote, said) => {
    expect(deed(quote)).toBe(said);
  });

  it.each([
    'We need a second mixer',
    'Could you?',
    'What can you do on the percentage?',
    'Could you make sure that we are told when he comes?',
    'What a day',
  ])('makes nothing of "%s"', (quote) => {
    expect(deed(quote)).toBeNull();
  });

  it('makes no clause of a question that asks for a place, a thing or a measure: it leaves a gap', () => {
    for (const quote of [
      'So, where can you get to on the two-wire?',
      'What could you send the chapel?',
      'How low can you bring the second hall?',
      'Which two colours could you offer the chapel?',
    ])
      expect(deed(quote)).toBeNull();
    expect(deed('How soon could you paint the porch?')).not.toBeNull();
  });
});
