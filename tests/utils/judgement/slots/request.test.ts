import { describe, expect, it } from 'vitest';
import { findRequest } from '../../../../utils/judgement/slots/request.ts';
import { plainText } from '../../../../utils/judgement/text-parts.ts';
import { readingOf } from '../reading-of.ts';

function request(quote: string): string | null {
  const [ask] = readingOf(quote, [['scope', quote]]).asks;
  const found = ask ? findRequest(ask) : null;
  return found ? plainText(found.sentence) : null;
}

describe('S2 slots: the ask said back as a sentence', () => {
  it.each([
    [
      'One addition from our side: kindly include the ferrymen in the rota also',
      'You ask us to "include the ferrymen in the rota also".',
    ],
    [
      "I'd like you to lower the bell frame by a foot, because of the owls",
      'You ask us to "lower the bell frame by a foot".',
    ],
    [
      'Our sister parish has heard of it, naturally, and the same lamp is to hang in the chapel too',
      'You write "the same lamp is to hang in the chapel too".',
    ],
    [
      'The outcome is that the crypt should be painted for the pilgrims',
      'You write "the crypt should be painted for the pilgrims".',
    ],
  ])('%s → %s', (quote, said) => {
    expect(request(quote)).toBe(said);
  });

  it('is none of a plea, of a question for facts, or of what is cut in the middle', () => {
    expect(request('Can you add those?')).toBeNull();
    expect(request('What can you do for us?')).toBeNull();
    expect(request('Please confirm')).toBeNull();
  });
});
