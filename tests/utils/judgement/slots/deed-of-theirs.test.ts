import { describe, expect, it } from 'vitest';
import { deedOfTheirs } from '../../../../utils/judgement/slots/deed-of-theirs.ts';
import { plainText } from '../../../../utils/judgement/text-parts.ts';

const clause = (quote: string, bare = false) => {
  const deed = deedOfTheirs(quote, bare);
  return deed ? plainText(deed.clause) : null;
};

describe('S2 slots: what their own thing should do', () => {
  it.each([
    [
      'the dealers should get the same points in their own view',
      'the dealers could get the same points in their own view',
    ],
    ['the parents should be able to switch off a meal', 'the parents could switch off a meal'],
    ['We would like the route to include the cold store', 'the route could include the cold store'],
    ["We'd like Finn to come to you five days a week", 'Finn could come to us five days a week'],
    ['We want the rooms cleaned', 'the rooms were cleaned'],
    ['From March we need everything from Delft flown', 'everything from Delft were flown'],
    ['We would want the scanned receipts brought over', 'the scanned receipts were brought over'],
    ['I want all nine swapped for electric by the summer', 'all nine were swapped for electric'],
    ['the seals and the motor should be suitable for both', 'the seals and the motor were suitable for both'],
    ["While you're at it the Faroe company should be valued too", 'the Faroe company were valued'],
  ])('%s → %s', (quote, said) => {
    expect(clause(quote)).toBe(said);
  });

  it('is none where a subject of its own would have to be turned round', () => {
    expect(clause('They should do what we told them')).toBeNull();
    expect(clause('A new boiler, please')).toBeNull();
  });

  it('goes without what only leads to it', () => {
    const ask = 'It was felt that Pune can be covered in the same go-live';
    expect(clause(ask, true)).toBe('Pune were covered in the same go-live');
    expect(clause('It was felt that nobody can be sure', true)).toBeNull();
  });
});
