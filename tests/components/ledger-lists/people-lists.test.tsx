import { describe, expect, it } from 'vitest';
import { DESCRIPTIONS } from '../../../components/ledger-lists/descriptions.ts';
import { NOW } from '../samples/dana.ts';
import { english } from '../samples/english.ts';
import { ending, FOLDED_FACT, fact } from '../samples/people.ts';

const WORDS = { t: english, now: NOW, locale: 'en-GB' };
const whose = { personName: 'Dana Whitfield', address: 'dana@brightbakery.example' };

describe('D6 how a fact reads in its list', () => {
  const { wordsOf, marks, when, lines } = DESCRIPTIONS.facts;

  it('stands in plain sight with its day and who said it', () => {
    const row = { ...fact(), ...whose };
    expect(wordsOf(row).text).toBe('She rows on the canal before work');
    expect(marks(row, WORDS)).toEqual([{ text: 'They said it themselves', tone: '' }]);
    expect(when(row, WORDS)).toEqual({ text: '3 May', tone: '' });
    expect(lines(row, WORDS)).toEqual([]);
  });

  it('shows no word of what is folded, also not of the mail it stands in', () => {
    const evidence = { quote: FOLDED_FACT.text, by: null, at: NOW, thread: null };
    const row = { ...FOLDED_FACT, evidence, ...whose };
    const shown = [wordsOf(row), marks(row, WORDS), when(row, WORDS), lines(row, WORDS)];
    expect(JSON.stringify(shown)).not.toContain('hospital');
    expect(lines(row, WORDS)).toEqual([['Folded', 'Something about their health. Edit shows the words.']]);
  });
});

describe('P4 how an ending reads in its list', () => {
  const { wordsOf, marks, when, lines, filters } = DESCRIPTIONS.endings;

  it('opens with what is to be repaired', () => {
    expect(filters[0].states).toEqual(['sore']);
  });

  it('says how it ended, when, and what mended it', () => {
    const sore = { ...ending(), ...whose };
    expect(wordsOf(sore).text).toContain('Third time');
    expect(marks(sore, WORDS)).toEqual([{ text: 'Sore', tone: 'sore' }]);
    expect(when(sore, WORDS)).toEqual({ text: '12 November', tone: '' });
    expect(lines(sore, WORDS)).toEqual([]);
    const repair = { done: 'Called her', on: '2026-11-20' };
    const mended = { ...ending({ state: 'repaired', repair }), ...whose };
    expect(marks(mended, WORDS)).toEqual([{ text: 'Repaired', tone: 'kept' }]);
    expect(lines(mended, WORDS)).toEqual([
      ['Done', 'Called her'],
      ['On', '20 November'],
    ]);
  });

  it('reads the user’s own words where no mail tells of it', () => {
    const told = { ...ending({ text: 'She hung up on me', evidence: null }), ...whose };
    expect(wordsOf(told)).toMatchObject({ text: 'She hung up on me', evidence: null });
  });
});
