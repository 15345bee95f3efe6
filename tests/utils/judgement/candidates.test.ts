import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byRules, candidates } from '../../../utils/judgement/candidates.ts';
import type { Scene } from '../../../utils/judgement/families/family.ts';
import { FAMILIES, type FamilyId } from '../../../utils/judgement/judgement.ts';
import { fillSlots } from '../../../utils/judgement/slots.ts';
import { ASK_KINDS, type AskKind } from '../../../utils/mail/reading.ts';
import { historyOf, readingOf } from './reading-of.ts';

const OVEN = 'We need a second oven for the bakers.';
const STORY = 'The bread runs out before noon. The queue reaches the stairs every evening.';

function sceneOf(kind: AskKind, text: string, quote = text) {
  const reading = readingOf(text, [[kind, quote]]);
  const history = historyOf();
  const [ask] = reading.asks;
  if (!ask) throw new Error('a message without an ask');
  const scene: Scene = { kind, mode: 'challenge', reading, history };
  return { slots: fillSlots(reading, history, ask), scene };
}

function made(kind: AskKind, text: string, quote = text, wanted: (id: FamilyId) => boolean = () => true) {
  const { slots, scene } = sceneOf(kind, text, quote);
  return candidates(slots, scene, wanted);
}

describe('S2 every question that could be asked of a mail', () => {
  const all = made('solution', `${STORY} ${OVEN}`, OVEN);

  it('is found by rules, by wordings that are tried, and among the plain ones of the kind', () => {
    const tried = all.filter(({ ruled }) => !ruled);
    expect(all.some(({ ruled }) => ruled)).toBe(true);
    expect(tried.some(({ question }) => question.general)).toBe(true);
    expect(tried.some(({ question }) => !question.general)).toBe(true);
  });

  it('stands there once', () => {
    const texts = all.map(({ question }) => question.text);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('stands there as found by a rule where a wording says the same', () => {
    const twice = all.filter(({ question }) => question.text.startsWith('What else was on the table'));
    expect(twice.map(({ ruled }) => ruled)).toEqual([true]);
  });

  it('stands behind all that rules found where it was only tried', () => {
    const first = all.findIndex(({ ruled }) => !ruled);
    expect(first).toBeGreaterThan(0);
    expect(all.slice(first).some(({ ruled }) => ruled)).toBe(false);
  });

  it('is of a family that is wanted', () => {
    const { slots, scene } = sceneOf('solution', `${STORY} ${OVEN}`, OVEN);
    const wanted = (id: FamilyId) => id !== 'outcome' && id !== 'criteria';
    const found = candidates(slots, scene, wanted);
    expect(found.map(({ question }) => question)).toEqual(
      all.map(({ question }) => question).filter(({ family }) => wanted(family)),
    );
    expect(byRules(slots, scene, wanted).every(({ family }) => wanted(family))).toBe(true);
    expect(candidates(slots, scene, () => false)).toEqual([]);
    expect(byRules(slots, scene, () => false)).toEqual([]);
  });

  it('is the same again of the same mail', () => {
    expect(made('solution', `${STORY} ${OVEN}`, OVEN)).toEqual(all);
  });

  it('stands there once, by rules first and of a wanted family, whatever was written', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.constantFrom(...ASK_KINDS),
        fc.subarray([...FAMILIES]),
        (noise, kind, families) => {
          const found = made(kind, `${STORY} ${noise} ${OVEN}`, OVEN, (id) => families.includes(id));
          expect(new Set(found.map(({ question }) => question.text)).size).toBe(found.length);
          expect(found.every(({ question }) => families.includes(question.family))).toBe(true);
          expect(found.map(({ ruled }) => ruled)).toEqual(
            found.map(({ ruled }) => ruled).sort((one, other) => Number(other) - Number(one)),
          );
        },
      ),
    );
  });
});
