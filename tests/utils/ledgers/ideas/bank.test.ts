import { describe, expect, it } from 'vitest';
import { IDEAS } from '../../../../utils/ledgers/ideas/bank.ts';
import { fillIdea, slotsIn } from '../../../../utils/ledgers/ideas/fill.ts';
import { GIVEN, type Idea, QUOTED, SLOTS } from '../../../../utils/ledgers/ideas/idea.ts';
import { sampleFacts } from './sample-facts.ts';

/** An idea as it reads with every fact known. */
function read(idea: Idea): string {
  const filled = fillIdea(idea, sampleFacts());
  if (!filled) throw new Error(`${idea.id} cannot be filled`);
  return filled.text;
}

/** The words that tell one idea from another: without slots, small words and marks. */
function telling(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return new Set(
    words.filter((word) => !/^(?:that|this|with|their|them|they|your|from|will|have|what)$/.test(word)),
  );
}

/** From this share of common words on two ideas are one. */
const SAME = 0.6;

describe('C2 the bank of ideas', () => {
  it('holds at least 60, and enough for those whom the client serves (C3)', () => {
    expect(IDEAS.length).toBeGreaterThanOrEqual(60);
    expect(IDEAS.filter(({ aim }) => aim === 'served').length).toBeGreaterThanOrEqual(15);
  });

  it('names none twice, and says none twice', () => {
    expect(new Set(IDEAS.map(({ id }) => id)).size).toBe(IDEAS.length);
    const alike = IDEAS.flatMap((one, place) =>
      IDEAS.slice(place + 1).flatMap((other) => {
        const [a, b] = [telling(one.text), telling(other.text)];
        const shared = [...a].filter((word) => b.has(word)).length;
        return shared / Math.min(a.size, b.size) > SAME ? [[one.id, other.id]] : [];
      }),
    );
    expect(alike).toEqual([]);
  });

  it('uses every slot there is', () => {
    const used = new Set(IDEAS.flatMap(({ needs }) => needs));
    expect(SLOTS.filter((slot) => !used.has(slot))).toEqual([]);
  });
});

describe.each(IDEAS)('C2 the idea $id', (idea) => {
  it('needs what its words name, and rests on more than a name', () => {
    const named = slotsIn(idea.text);
    expect(named.filter((slot) => !SLOTS.some((one) => one === slot))).toEqual([]);
    expect(new Set(idea.needs).size).toBe(idea.needs.length);
    expect(named.filter((slot) => !idea.needs.some((one) => one === slot))).toEqual([]);
    expect(idea.needs.filter((slot) => !GIVEN.includes(slot)).length).toBeGreaterThan(0);
  });

  it('shows only where every fact is known, and cites them all', () => {
    for (const missing of idea.needs) {
      expect(fillIdea(idea, sampleFacts(SLOTS.filter((slot) => slot !== missing)))).toBe(null);
    }
    const cited = idea.needs.filter((slot) => !GIVEN.includes(slot));
    expect(fillIdea(idea, sampleFacts())?.facts.length).toBe(cited.length);
  });

  it('aims at those whom they serve exactly where it names them (C3)', () => {
    expect(idea.aim === 'served').toBe(idea.needs.includes('served'));
  });

  it('reads well with facts in it', () => {
    const text = read(idea);
    expect(text).toMatch(/^[\p{Lu}“].*[.”]$/u);
    expect(text).not.toMatch(/[{}!]|\s{2}|\s[.,;:]|\.\.|\bundefined\b|\ba [aeiou]|'/);
    expect(text.length).toBeGreaterThan(40);
    expect(text.length).toBeLessThan(240);
    expect(text).not.toMatch(/\btheir (?:the|their|a|an)\b|\b(?:the|a) (?:the|their)\b/i);
  });

  it('puts quotation marks around other people’s words, and around nothing else', () => {
    for (const slot of slotsIn(idea.text)) {
      const isQuoted = idea.text.includes(`“{${slot}}`);
      expect(isQuoted, slot).toBe(QUOTED.some((one) => one === slot));
    }
  });

  it('costs thought or time: no money, no present, nothing that could look like a bribe', () => {
    expect(idea.minutes).toBeGreaterThanOrEqual(5);
    expect(idea.minutes).toBeLessThanOrEqual(120);
    expect(read(idea)).not.toMatch(
      /\b(?:vouchers?|gifts?|presents?|tickets?|wine|champagne|bottle|flowers|chocolates?|hampers?|lunch|dinner|drinks?|buy|bought|pay|paid|refund|discount|rebate|credit|bonus|commission|prize|raffle|donat\w+|sponsor\w*|invite|hotel|trip|free of charge|for free|euros?|dollars?)\b|[€$£%]/i,
    );
  });

  it('asks no favour, sells nothing and does not gush', () => {
    expect(read(idea)).not.toMatch(
      /\b(?:upsell|offer them our|pitch|testimonial|referral|review us|linkedin|follow us|newsletter|amazing|awesome|delight|surprise|wow|secret|stalk|social media)\b/i,
    );
  });
});
