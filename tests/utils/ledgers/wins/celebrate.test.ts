import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { celebrate, messageText } from '../../../../utils/ledgers/wins/celebrate.ts';
import { findWin, MOST_WORDS } from '../../../../utils/ledgers/wins/find-win.ts';
import { keptWin } from '../../../../utils/ledgers/wins/kept-win.ts';
import { WIN_KINDS } from '../../../../utils/ledgers/wins/win.ts';

const words = fc
  .array(fc.stringMatching(/^[a-z0-9’-]{1,12}$/), { minLength: 1, maxLength: MOST_WORDS })
  .map((parts) => parts.join(' '));
const SENTENCES = /[^.!?]+[.!?]+”?/g;

describe('S6 a message that names the win', () => {
  it('reads as a person would write it, with a blank for what only the user knows', () => {
    const win = findWin(['We won the design award, can you believe it.'], 2026);
    expect(win && messageText(celebrate(win))).toBe(
      'You write: “We won the design award.” Congratulations to you and to everyone who worked towards it. ' +
        'I remember [what you saw them put into it]. What do you think the judges saw in it?',
    );
  });

  it('holds their words and nothing loud, long or for sale, whatever they won', () => {
    fc.assert(
      fc.property(fc.constantFrom(...WIN_KINDS), words, (kind, quote) => {
        const celebration = celebrate({ kind, quote });
        const text = messageText(celebration);
        expect(text).toContain(`“${quote}.”`);
        expect(celebration.message.filter(({ kind: of }) => of === 'theirs')).toEqual([
          { kind: 'theirs', text: quote },
        ]);
        const ours = text.replace(quote, '');
        expect(ours).not.toMatch(
          /!|amazing|fantastic|thrilled|discount|offer|our (?:product|service)s?|voucher/i,
        );
        expect(ours).toMatch(/\[[^\]]+\]/);
        for (const sentence of text.match(SENTENCES) ?? []) {
          expect(sentence.trim().split(/\s+/).length).toBeLessThanOrEqual(30);
        }
      }),
    );
  });

  it.each(WIN_KINDS)('offers two or three ways for %s, the message first, and one question', (kind) => {
    const { ways, question } = celebrate({ kind, quote: 'we did it' });
    expect(ways[0]).toBe('message');
    expect(new Set(ways).size).toBe(ways.length);
    expect([2, 3]).toContain(ways.length);
    expect(question.match(/\?/g)).toHaveLength(1);
  });
});

describe('S6 a win in the delight log', () => {
  const told = {
    id: 'x1',
    account: 'kim@ourhouse.example',
    person: 'p1',
    kind: 'award',
    quote: 'We won the design award',
    origin: 'm1\nwe won the design award',
    at: 5,
  } as const;

  it('is given today where it was celebrated', () => {
    expect(keptWin(told, 'done', '2026-05-03', 9)).toMatchObject({
      idea: 'win:award',
      origin: told.origin,
      state: 'done',
      day: '2026-05-03',
      given: { on: '2026-05-03', effort: 'minutes', reaction: null },
      facts: [{ text: told.quote, where: 'mail', by: 'client', at: 5 }],
    });
  });

  it('is turned down by its words alone', () => {
    expect(keptWin(told, 'not-this', '2026-05-03', 9)).toMatchObject({
      origin: told.origin,
      state: 'not-this',
      given: null,
    });
  });
});
