import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutIntoPieces, piecesOf } from '../../../../utils/mail/network/pieces.ts';

const TEXTS = ['', '', '', '', '', '', '\u2581we', '\u2581need', '\u2581', 'n', 'e', 'd', 'ed', '.'];
const SCORES = Float32Array.from([0, 0, 0, 0, 0, 0, -3, -4, -2, -5, -5, -5, -6, -1]);
const PIECES = piecesOf(TEXTS, SCORES);

describe('S1 · cutting a text into pieces of words', () => {
  it('takes the likeliest row of pieces, not the first that fits', () => {
    expect(cutIntoPieces(PIECES, 'we need.')).toEqual([6, 7, 13]);
    expect(cutIntoPieces(PIECES, 'ned')).toEqual([8, 9, 12]);
  });

  it('makes one unknown piece of all unknown letters beside each other', () => {
    expect(cutIntoPieces(PIECES, 'we xyz')).toEqual([6, 8, 0]);
  });

  it('reads what was wrapped, curled or written in capitals like everything else', () => {
    const letters = piecesOf([...TEXTS, "'"], Float32Array.from([...SCORES, -1]));
    expect(cutIntoPieces(letters, 'we\r\n need')).toEqual(cutIntoPieces(letters, 'we need'));
    expect(cutIntoPieces(letters, 'we’d need')).toEqual(cutIntoPieces(letters, "we'd need"));
    expect(cutIntoPieces(letters, 'WE NEED NEED.')).toEqual(cutIntoPieces(letters, 'we need need.'));
    expect(cutIntoPieces(letters, 'NED')).not.toEqual(cutIntoPieces(letters, 'ned'));
  });

  it('has nothing for an empty text', () => {
    expect(cutIntoPieces(PIECES, '')).toEqual([]);
  });

  it('cuts whatever it is given, and never into more than 128 pieces', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 600 }), (text) => {
        const ids = cutIntoPieces(PIECES, text);
        expect(ids.length).toBeLessThanOrEqual(128);
        for (const id of ids) expect(id).toBeLessThan(TEXTS.length);
      }),
    );
  });
});
