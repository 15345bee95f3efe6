import { describe, expect, it } from 'vitest';
import { newText, zoneTexts } from './own-text.ts';

const SAID = 'The oak is with us, all forty boards of it.';

describe('S1 · signatures', () => {
  it.each([
    'Nora Beck - 713-853-1587.',
    'NB   3-1587.',
    'Nora\nx-37059',
    'Nora\n*7086',
    'Thanks, NB',
    'Thanks. NB',
    'Nora and Steve',
    '--\nrick',
    '-- \nMarufu Lodges | Hwange\nThe elephants are not slow.',
    'Sent from my Wiko RIDGE FAB 4G',
    'Kind regards,=20\nNora=20',
  ])('are taken off: %j', (end) => {
    expect(newText(`${SAID}\n\n${end}`)).toBe(SAID);
  });

  it('knows initials whichever name comes first', () => {
    const from = { name: 'Tycholiz, Barry', email: 'barry@beck.example' };
    expect(newText(`${SAID}\n\nBT`, { from })).toBe(SAID);
  });

  it.each(['OK', 'No', 'Yes'])('does not take an answer for initials: %s', (answer) => {
    const from = { name: 'Olga Yvonne Kern-Evans Noe Soames', email: 'o@kern.example' };
    expect(zoneTexts(answer, { from })).toEqual([['new', answer]]);
  });

  it('keeps what stands under two dashes if it asks or goes on', () => {
    expect(newText(`${SAID}\n--\nCould you bring the key?`)).toContain('Could you bring the key?');
    const long =
      'And there is one more thing that we would like to settle before the boards are sawn on Friday.';
    expect(newText(`${SAID}\n--\n${long}`)).toContain(long);
  });
});
