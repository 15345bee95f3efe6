import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExtraEntry } from '../../../../utils/ledgers/extra.ts';
import { IDEAS } from '../../../../utils/ledgers/ideas/bank.ts';
import { chooseIdea, ideaAgain, ideaNamed } from '../../../../utils/ledgers/ideas/choose.ts';
import { SLOTS } from '../../../../utils/ledgers/ideas/idea.ts';
import { sampleExtra } from '../sample-extra.ts';
import { sampleFacts } from './sample-facts.ts';

const TODAY = '2026-05-03';
const ALL = sampleFacts();

describe('C2 the one idea', () => {
  it('is for those whom the client serves, where that is known (C3)', () => {
    expect(chooseIdea(ALL, [], 'dana', TODAY)?.aim).toBe('served');
    const others = sampleFacts(SLOTS.filter((slot) => slot !== 'served'));
    expect(chooseIdea(others, [], 'dana', TODAY)?.aim).toBe('client');
  });

  it('is none where nothing is noted', () => {
    expect(chooseIdea(sampleFacts(['name', 'company']), [], 'dana', TODAY)).toBe(null);
    expect(chooseIdea(new Map(), [], 'dana', TODAY)).toBe(null);
  });

  it('is the same in every view, and not the same for every client', () => {
    expect(chooseIdea(ALL, [], 'dana', TODAY)).toEqual(chooseIdea(ALL, [], 'dana', TODAY));
    const ids = Array.from({ length: 40 }, (_, n) => chooseIdea(ALL, [], `p${n}`, TODAY)?.id);
    expect(new Set(ids).size).toBeGreaterThan(5);
  });

  it('goes through all there are, none twice within twelve months, and then has none (C4)', () => {
    fc.assert(
      fc.property(fc.string(), (person) => {
        const log: ExtraEntry[] = [];
        for (
          let idea = chooseIdea(ALL, log, person, TODAY);
          idea;
          idea = chooseIdea(ALL, log, person, TODAY)
        ) {
          expect(log.map((extra) => extra.idea)).not.toContain(idea.id);
          log.push(
            sampleExtra({ idea: idea.id, day: TODAY, given: { on: TODAY, effort: null, reaction: null } }),
          );
        }
        expect(log).toHaveLength(IDEAS.length);
        expect(chooseIdea(ALL, log, person, '2027-05-02')).toBe(null);
        expect(chooseIdea(ALL, log, person, '2027-05-03')).not.toBe(null);
      }),
      { numRuns: 5 },
    );
  });

  it('leaves out what was turned down, for good', () => {
    const first = chooseIdea(ALL, [], 'dana', TODAY);
    const refused = sampleExtra({ idea: first?.id ?? '', state: 'not-this', given: null });
    expect(chooseIdea(ALL, [refused], 'dana', '2036-05-03')?.id).not.toBe(first?.id);
  });
});

describe('C2 an idea that was put off', () => {
  const later = sampleExtra({ state: 'later', given: null });

  it('comes back with what is known by now, else in the words it was kept in', () => {
    expect(ideaAgain(later, ALL).text).toBe(ideaNamed('team-pocket-steps', ALL)?.text);
    expect(ideaAgain(later, new Map())).toMatchObject({
      id: later.idea,
      text: later.text,
      facts: later.facts,
    });
    expect(ideaAgain({ ...later, idea: 'gone-from-the-bank' }, ALL).text).toBe(later.text);
  });
});
