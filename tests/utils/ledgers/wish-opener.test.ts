import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type OpenerContext, wishOpener } from '../../../utils/ledgers/wish-opener.ts';

const NOW = Date.UTC(2026, 10, 22, 15);
const SPRING = Date.UTC(2026, 2, 3, 9);
const DANA = 'dana@brightbakery.example';
const CONTEXT: OpenerContext = { now: NOW, timeZone: 'Europe/Berlin', locale: 'en-GB', addresses: [DANA] };

type Wished = Parameters<typeof wishOpener>[0];
function wished(quote: string, at: number, changes: Partial<Wished> = {}): Wished {
  return {
    text: quote,
    evidence: { quote, by: DANA, at, thread: null },
    source: 'mail',
    createdAt: at,
    ...changes,
  };
}
const open = (wish: Wished, changes: Partial<OpenerContext> = {}) =>
  wishOpener(wish, { ...CONTEXT, ...changes });

describe('D5 the opener for a draft', () => {
  it('quotes what they wrote and says no more than that it was not forgotten', () => {
    expect(open(wished('I wish the labels came in Polish too.', SPRING))).toBe(
      'In March you wrote: “I wish the labels came in Polish too.” I have been thinking about it since.',
    );
  });

  it.each([
    ['the same day', Date.UTC(2026, 10, 22, 8), 'Earlier today you wrote'],
    ['the day before', Date.UTC(2026, 10, 21, 8), 'Yesterday you wrote'],
    ['lately', Date.UTC(2026, 10, 3, 8), 'On 3 November you wrote'],
    ['in another year', Date.UTC(2025, 4, 3, 8), 'In May 2025 you wrote'],
    ['at midnight in the user’s own zone', Date.UTC(2026, 9, 31, 23, 30), 'On 1 November you wrote'],
  ])('says when it was: %s', (_, at, words) => {
    expect(open(wished('if only it were blue.', at))).toContain(words);
  });

  it('writes the day as English is written there, also in a browser of another language', () => {
    const wish = wished('if only it were blue', Date.UTC(2026, 10, 3, 8));
    expect(open(wish, { locale: 'en-US' })).toContain('On November 3 you wrote: “if only it were blue”.');
    expect(open(wish, { locale: 'de-DE' })).toContain('On 3 November you wrote');
  });

  it('calls words theirs only where they wrote them', () => {
    const typed = wished('Polish labels, for the night shift', SPRING, { evidence: null, source: 'typed' });
    expect(open(typed)).toBe(
      'In March I made a note of something you would like: Polish labels, for the night shift. I have been thinking about it since.',
    );
    expect(open(wished('We can do Polish one day', SPRING), { addresses: [] })).not.toContain('you wrote');
  });

  it('owns up to a no of our own (D2)', () => {
    const refusal = wished("Unfortunately we don't offer evening courses.", SPRING, { source: 'draft' });
    expect(open(refusal)).toBe(
      "In March I had to tell you: “Unfortunately we don't offer evening courses.” I have been thinking about it since.",
    );
  });

  it('is one short line that promises nothing, whatever was wished', () => {
    const sources = fc.constantFrom('mail', 'selection', 'draft', 'typed');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 5_000 }), sources, (text, source) => {
        const opener = open(wished(text, SPRING, { source }));
        expect(opener.length).toBeLessThan(400);
        expect(opener).not.toMatch(/[\r\n]/u);
        const [, ours] =
          /^In March (?:you wrote|I had to tell you|I made a note of).*(I have .*)$/u.exec(opener) ?? [];
        expect(ours).toBe('I have been thinking about it since.');
      }),
    );
  });
});
