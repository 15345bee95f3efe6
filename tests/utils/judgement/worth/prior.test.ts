import { describe, expect, it } from 'vitest';
import { asking } from '../../../../utils/judgement/families/family.ts';
import type { FamilyId, TextPart } from '../../../../utils/judgement/judgement.ts';
import { saidHere } from '../../../../utils/judgement/slots/facts.ts';
import { fillSlots } from '../../../../utils/judgement/slots.ts';
import { ours, say, theirs } from '../../../../utils/judgement/text-parts.ts';
import { priorOf } from '../../../../utils/judgement/worth/prior.ts';
import { historyOf, readingOf } from '../reading-of.ts';

const ASK = 'Could you come down to 9,000?';
const reading = readingOf(ASK, [['discount', ASK]]);
const turn = {
  from: 'us',
  at: 0,
  text: 'The offer for the yard: paving, drains and lamps, 11,500 in all.',
} as const;
const history = historyOf({ thread: [turn] });

function prior(family: FamilyId, parts: readonly TextPart[], ruled = true): number {
  const [ask] = reading.asks;
  if (!ask) throw new Error('a message without an ask');
  const question = asking(family, parts, 'shows what gives', [saidHere(ASK)]);
  return priorOf({ question, ruled }, fillSlots(reading, history, ask));
}

describe('S2 worth: what is added to what was learned', () => {
  it('is something for a choice between three parts that we named', () => {
    const which = say`To get to ${theirs('9,000')}, which could you do without: ${ours('paving, drains or lamps')}?`;
    expect(prior('tradeoff', which)).toBeGreaterThan(0);
    expect(prior('tradeoff', say`To get to ${theirs('9,000')}, could you do without ${ours('lamps')}?`)).toBe(
      0,
    );
  });

  it('is something for what we had said or noted before', () => {
    expect(
      prior('assumption', say`I had written "${theirs('lamps follow')}". How does that stand?`),
    ).toBeGreaterThan(0);
    expect(prior('assumption', say`You write "${theirs('lamps follow')}". How does that stand?`)).toBe(0);
  });

  it('is something for who asked for a bare addition, where a family found it', () => {
    const who = say`Who asked for the ${theirs('lamp')}, and what would they do with it first?`;
    expect(prior('use', who)).toBeGreaterThan(0);
    expect(prior('use', who, false)).toBe(0);
  });
});
