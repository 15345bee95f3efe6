import { describe, expect, it } from 'vitest';
import { judge } from '../../../utils/judgement/judge.ts';
import type { AskKind } from '../../../utils/mail/reading.ts';
import { historyOf, readingOf } from './reading-of.ts';

function needs(text: string, kind: AskKind, quote: string): string[] {
  return judge(readingOf(text, [[kind, quote]]), historyOf()).needs.map((need) => need.text);
}

describe('S1 what they may need', () => {
  it('guesses from what hurts, from who decides and from the day', () => {
    const text =
      'Please send us a plan of the pumps by 5 May. The council has to sign it. Nobody can use the cellar.';
    expect(needs(text, 'deliverable', 'Please send us a plan of the pumps by 5 May')).toEqual([
      'that this ends: “Nobody can use the cellar”',
      'something the council can say yes to',
      'to be ready by 5 May',
    ]);
  });

  it('guesses nothing where nothing was told, and nothing where it is simply done', () => {
    expect(needs('We need a second mixer.', 'solution', 'We need a second mixer')).toEqual([]);
    expect(needs('Please resend it by 5 May.', 'admin', 'Please resend it by 5 May')).toEqual([]);
  });
});
