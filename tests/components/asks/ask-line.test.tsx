import { describe, expect, it } from 'vitest';
import { onDay, outcomeLine, seenLine } from '../../../components/asks/ask-line.ts';
import { askRow, TOLD_ASK } from '../samples/asks.ts';
import { NOW } from '../samples/dana.ts';
import { english } from '../samples/english.ts';

describe('S5 an ask in one line', () => {
  it('says what was needed, what was agreed and what came of it', () => {
    const ask = askRow({ ...TOLD_ASK, door: null, createdAt: Date.UTC(2026, 2, 3, 12) });
    expect(seenLine(english, ask, NOW, 'en-GB')).toBe(
      'Asked for a discount on 3 March: needed a total under 18k, agreed two years, renewed.',
    );
  });

  it('leaves out what is not known, and falls back on the answer', () => {
    expect(outcomeLine(english, askRow())).toBe('');
    expect(outcomeLine(english, askRow({ answer: 'The board reads it.' }))).toBe('said “The board reads it”');
    expect(outcomeLine(english, askRow({ result: 'renewed.' }))).toBe('renewed');
    const door = { text: 'A second shop', question: null, at: NOW };
    expect(outcomeLine(english, askRow({ agreed: 'one year', door }))).toBe(
      'agreed one year, opened a door: A second shop',
    );
  });

  it('names the year of another year alone', () => {
    expect(onDay(Date.UTC(2026, 4, 12, 12), NOW, 'en-GB')).toBe('12 May');
    expect(onDay(Date.UTC(2025, 4, 12, 12), NOW, 'en-GB')).toBe('12 May 2025');
  });
});
