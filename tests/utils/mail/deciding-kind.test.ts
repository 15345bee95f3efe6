import { describe, expect, it } from 'vitest';
import { decidingKind } from '../../../utils/mail/deciding-kind.ts';
import type { Ask, AskKind } from '../../../utils/mail/reading.ts';

function ask(kind: AskKind, certainty = 0.9): Ask {
  return { kind, certainty, quote: kind, start: 0, end: kind.length };
}

describe('S2 · the kind that decides', () => {
  it.each<[AskKind, AskKind[]]>([
    ['none', []],
    ['hardship', ['complaint', 'hardship', 'quote']],
    ['outage', ['complaint', 'outage', 'cancel']],
    ['complaint', ['cancel', 'complaint', 'praise']],
    ['solution', ['info', 'quote', 'solution', 'deadline']],
    ['discount', ['admin', 'discount']],
    ['renewal', ['quote', 'renewal']],
    ['deliverable', ['deadline', 'deliverable']],
    ['admin', ['praise', 'admin']],
  ])('%s decides among %j', (expected, kinds) => {
    expect(
      decidingKind(
        kinds.map((kind) => ask(kind)),
        { automatic: null },
      ),
    ).toBe(expected);
  });

  it('does not let a doubtful ask decide over a sure one', () => {
    expect(decidingKind([ask('solution', 0.3), ask('info', 0.8)], { automatic: null })).toBe('info');
    expect(decidingKind([ask('solution', 0.3)], { automatic: null })).toBe('solution');
  });

  it('is none in automatic mail', () => {
    expect(decidingKind([ask('quote')], { automatic: 'newsletter' })).toBe('none');
  });
});
