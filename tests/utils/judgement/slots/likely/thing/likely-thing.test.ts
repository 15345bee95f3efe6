import { describe, expect, it } from 'vitest';
import { isLearned, likelyThing } from '../../../../../../utils/judgement/slots/likely/thing/likely-thing.ts';
import type { AskKind } from '../../../../../../utils/mail/reading.ts';
import { readingOf } from '../../../reading-of.ts';

function likely(kind: AskKind, text: string, quote: string, subject: string | null = null) {
  const reading = readingOf(text, [[kind, quote]]);
  const [ask] = reading.asks;
  if (!ask) throw new Error('nothing is asked');
  return likelyThing(reading, subject, ask);
}

describe('S2 slots: the phrase that most likely names what is asked for', () => {
  it.each([
    [
      'solution',
      'Sales slid in May. We need two days of negotiation training for the team.',
      'We need two days of negotiation training',
      'training',
    ],
    [
      'deliverable',
      'The board sits on Monday. Could you send me an overview of the allergens?',
      'Could you send me an overview of the allergens?',
      'overview',
    ],
    [
      'quote',
      'The roof leaks over the stage. What would a new skylight cost?',
      'What would a new skylight cost?',
      'skylight',
    ],
    [
      'scope',
      'The tenants have no light there. Could you add a second lamp by the stairs?',
      'Could you add a second lamp by the stairs?',
      'lamp',
    ],
  ] as const)('is found among what stands around the ask: %s', (kind, text, quote, head) => {
    const found = likely(kind, text, quote);
    expect(found?.thing.fact.text).toContain(head);
    expect(found?.share).toBeGreaterThan(0.5);
  });

  it('may stand before asking words that lean on it, or in the subject line', () => {
    expect(
      likely(
        'quote',
        'We would like an illuminated clock above the door. What would it cost?',
        'What would it cost?',
      )?.thing.head,
    ).toBe('clock');
    expect(likely('vague', 'Any ideas?', 'Any ideas?', 'The booking page')?.thing.head).toBe('page');
  });

  it('is likelier where the mail names it once more', () => {
    const quote = 'What would the clock cost?';
    const once = likely('quote', quote, quote)?.share ?? 0;
    expect(likely('quote', quote, quote, 'Illuminated clock')?.share).toBeGreaterThan(once);
  });

  it('is nothing where no phrase could be said back', () => {
    expect(likely('quote', 'What would it come to?', 'What would it come to?')).toBeNull();
  });

  it('was learned of the kinds that are questioned', () => {
    expect(isLearned('solution')).toBe(true);
    expect(isLearned('cancel')).toBe(false);
  });
});
