import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldWithOrigin } from '../../../utils/notes/fold.ts';
import type { Note } from '../../../utils/notes/note.ts';
import { saveNote } from '../../../utils/notes/save-note.ts';
import { matches, searchNotes, snippet, wordsOf } from '../../../utils/notes/search.ts';

function note(text: string, updatedAt = 1): Note {
  return saveNote(null, { id: text, person: 'p1', account: 'me@ours.example', text, base: 0 }, updatedAt)
    .note;
}
const found = (notes: readonly Note[], query: string): string[] =>
  searchNotes(notes, query, 10).map(({ text }) => text);
const shown = (text: string, query: string, length?: number): string =>
  snippet(text, query, length)
    .map((part) => (part.found ? `[${part.text}]` : part.text))
    .join('');

describe('X3 searching notes', () => {
  it('finds the words in any order', () => {
    expect(found([note('the budget for training'), note('the budget')], 'training budget')).toEqual([
      'the budget for training',
    ]);
  });

  it('minds neither accents nor case', () => {
    const notes = [note('Frau Müller, Straße 5'), note('ΟΔΟΣ')];
    expect(found(notes, 'MULLER strasse')).toEqual(['Frau Müller, Straße 5']);
    expect(found(notes, 'οδος')).toEqual(['ΟΔΟΣ']);
  });

  it('finds the beginning and the middle of words', () => {
    expect(found([note('onboarding')], 'board')).toEqual(['onboarding']);
  });

  it('puts a find in the first line first, then the newest', () => {
    const notes = [note('x\nbudget', 9), note('old budget', 1), note('new budget', 5)];
    expect(found(notes, 'budget')).toEqual(['new budget', 'old budget', 'x\nbudget']);
  });

  it('passes deleted notes over, and gives no more than it is asked for', () => {
    expect(searchNotes([{ ...note('budget'), deletedAt: 3 }], 'budget', 10)).toEqual([]);
    expect(searchNotes([note('a1'), note('a2')], 'a', 1)).toHaveLength(1);
  });

  it('shows everything, newest first, while nothing is typed', () => {
    expect(found([note('a', 1), note('b', 2)], ' ')).toEqual(['b', 'a']);
  });

  it('marks what it found in a piece of the text', () => {
    expect(shown('Ask Müller about\nthe budget', 'muller budget')).toBe('Ask [Müller] about the [budget]');
    expect(shown(`${'x'.repeat(100)} budget ${'y'.repeat(100)}`, 'budget', 60)).toMatch(
      /^…x+ \[budget\] y+…$/,
    );
    expect(shown('decomposed Mu\u0308ller', 'müller')).toBe('decomposed [Mu\u0308ller]');
    expect(shown('Straße', 'strasse')).toBe('[Straße]');
  });

  it('gives the pieces of the text back whole when it is short', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.string({ unit: 'grapheme', maxLength: 5 }),
        (text, query) => {
          const whole = snippet(text, query, 1000)
            .map((part) => part.text)
            .join('');
          expect(whole).toBe(text.replace(/\s/g, ' '));
        },
      ),
    );
  });

  it('finds every note by any of its words', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 6 }),
        (words) => {
          const text = words.join(' ');
          expect(matches(text, wordsOf(fold(words.at(-1) ?? '')))).toBe(true);
        },
      ),
    );
  });

  it('marks where it matches, and nothing where it does not', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3 }),
        (text, query) => {
          const words = wordsOf(query);
          fc.pre(words.length === 1);
          expect(snippet(text, query, 1000).some((part) => part.found)).toBe(matches(text, words));
        },
      ),
    );
  });

  it('folds what is folded to itself, whatever the letter, the capital "ẞ" too', () => {
    expect(fold('STRAẞE')).toBe('strasse');
    const letters = Array.from({ length: 0x11_0000 }, (_, code) => code)
      .filter((code) => code < 0xd800 || code > 0xdfff)
      .map((code) => fold(String.fromCodePoint(code)));
    expect(letters.filter((letter) => fold(letter) !== letter)).toEqual([]);
  });

  it('folds a text to the same letters with and without the way back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const { text: folded, from } = foldWithOrigin(text);
        expect(folded).toBe(fold(text));
        expect(from).toHaveLength(folded.length);
      }),
    );
  });
});
