import { describe, expect, it } from 'vitest';
import { DUTCH } from '../../fixtures/replies/dutch.ts';
import { FRENCH } from '../../fixtures/replies/french.ts';
import { GERMAN } from '../../fixtures/replies/german.ts';
import { ITALIAN } from '../../fixtures/replies/italian.ts';
import { PORTUGUESE } from '../../fixtures/replies/portuguese.ts';
import { halfOf, type SampleReply } from '../../fixtures/replies/sample-reply.ts';
import { SPANISH } from '../../fixtures/replies/spanish.ts';
import { WRITTEN_LATER } from '../../fixtures/replies/written-later.ts';
import { heardAs, isRight, isSilentLoss } from './replies-score.ts';

const LANGUAGES = [
  ['German', GERMAN],
  ['French', FRENCH],
  ['Spanish', SPANISH],
  ['Italian', ITALIAN],
  ['Dutch', DUTCH],
  ['Portuguese', PORTUGUESE],
] as const;
const LATER = Object.values(WRITTEN_LATER).flat();

/** How many are right; those that are not stand in the message. */
function figureOf(replies: readonly SampleReply[]): string {
  const wrong = replies.filter((one) => !isRight(one));
  const words = wrong.map((one) => `\n${one[0]} ${one[2]} heard as ${heardAs(one).what}: ${one[1]}`);
  return `${replies.length - wrong.length} of ${replies.length}${words.join('')}`;
}

describe('X5 replies in other languages', () => {
  it.each(LANGUAGES)('are told apart in the half that was in view: %s', (_, replies) => {
    expect(replies.length).toBeGreaterThanOrEqual(40);
    expect(figureOf(halfOf(replies, 'seen'))).toBe('20 of 20');
  });

  it('are told apart in the half that was held out, but for one', () => {
    const held = LANGUAGES.flatMap(([, replies]) => halfOf(replies, 'held-out'));
    expect(figureOf(held).split('\n')[0]).toBe('119 of 120');
  });

  it('are taken for an answer silently in one of those that were written later, and every answer is heard', () => {
    const answers = LATER.filter(([what]) => what === 'answer');
    expect(figureOf(answers)).toBe('24 of 24');
    expect(LATER.filter(isSilentLoss).length).toBeLessThanOrEqual(1);
  });
});
