import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Known, VETOES, type Veto, vetoesOf } from '../../../utils/judgement/etiquette.ts';
import type { FamilyId, Question, TextPart } from '../../../utils/judgement/judgement.ts';
import { blank, plainText, say, theirs } from '../../../utils/judgement/text-parts.ts';

const message = 'We need a second oven. The dough stands for two hours. Actually the baker hates it.';
const known: Known = { sources: message, message, asked: [] };

function question(parts: readonly TextPart[], more: Partial<Question> = {}): Question {
  const fact = { text: 'a second oven', source: { kind: 'message', id: null, at: null } } as const;
  return {
    family: 'outcome',
    parts,
    text: plainText(parts),
    purpose: 'shows what it is for',
    facts: [fact],
    ...more,
  };
}

const oven = theirs('second oven');

describe('S2 etiquette: what is vetoed', () => {
  it('lets a good question pass', () => {
    expect(vetoesOf(question(say`What happened that put the ${oven} on the table now?`), known)).toEqual([]);
  });

  const broken: readonly (readonly [Veto, Question])[] = [
    ['no specific', question(say`What should be different?`)],
    ['no specific', question(say`What about the ${oven}?`, { facts: [] })],
    ['opens with why', question(say`Why do you need the ${oven}?`)],
    ['leading', question(say`Have you considered doing without the ${oven}?`)],
    ['blame or correction', question(say`As I said, what is the ${oven} for?`)],
    ['stock phrase', question(say`Can you tell me more about the ${oven}?`)],
    ['feigned ignorance, scarcity or guilt', question(say`Silly question: who uses the ${oven}?`)],
    ['asks for expectations', question(say`What are your expectations of the ${oven}?`)],
    ['closes their path', question(say`What would you do instead of the ${oven}?`)],
    ['contrary without leave', question(say`I disagree about the ${oven}; what now?`)],
    ['says not what the answer changes', question(say`Who uses the ${oven}?`, { purpose: ' ' })],
    ['invented fact', question(say`Who uses the ${theirs('third oven')}?`)],
    ['not sayable', question(say`Who uses the the ${oven}?`)],
    ['too long to answer in a minute', question(say`What? And who? And where does the ${oven} go?`)],
  ];
  it.each(broken)('vetoes by the name of the rule: %s', (veto, one) => {
    expect(vetoesOf(one, known)).toContain(veto);
  });

  it('vetoes what the message tells already', () => {
    const told = { ...known, message: 'We need it because the inspector has asked for it.' };
    const asked = question(say`What put the ${oven} on the table now?`, { family: 'trigger' as FamilyId });
    expect(vetoesOf(asked, told)).toContain('already answered');
  });

  it('vetoes what we asked in the thread before', () => {
    const asked = question(say`Which bakers would use the ${oven} first in summer?`);
    const before = { ...known, asked: ['Which bakers would use a second oven first in summer?'] };
    expect(vetoesOf(asked, before)).toContain('already answered');
  });

  it('has a case for every rule', () => {
    const covered = new Set([...broken.map(([veto]) => veto), 'already answered']);
    expect([...covered].sort()).toEqual([...VETOES].sort());
  });

  it('does not blame the client for words of their own', () => {
    expect(
      vetoesOf(question(say`You write "${theirs('Actually the baker hates it')}". What of it?`), known),
    ).toEqual([]);
  });

  it('takes a visible blank for a specific, since nobody gave the fact', () => {
    expect(vetoesOf(question(say`What should be there by ${blank('month')}?`), known)).toEqual([]);
  });

  it('never lets words pass as theirs that nobody wrote', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{12,20}$/), (word) => {
        expect(vetoesOf(question(say`Who uses the ${theirs(word)}?`), known)).toContain('invented fact');
      }),
    );
  });
});
