import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asking } from '../../../utils/judgement/families/family.ts';
import { saidHere } from '../../../utils/judgement/slots/facts.ts';
import { say } from '../../../utils/judgement/text-parts.ts';
import { ITSELF, NAMES_PARTS } from '../../../utils/judgement/worth/seen.ts';
import { learn } from './learn.ts';
import type { Example } from './material.ts';

const QUESTION = asking('outcome', say`What is it for?`, 'shows what it is for', [saidHere('the kiln')]);

/** So many questions of one turn of phrase that were given this score. */
function scored(times: number, turn: string, score: number, signs: readonly string[] = []): Example[] {
  const all = [ITSELF, 'solution', ...signs];
  const example: Example = {
    message: 'pottery/pottery-01',
    kind: 'solution',
    made: { question: QUESTION, ruled: false },
    seen: {
      turn: { name: turn, signs: all },
      family: { name: 'outcome solution', signs: all },
      kind: { name: 'solution', signs: all },
    },
    score,
  };
  return Array.from({ length: times }, () => example);
}

const GOOD = 'what is … for?';
const POOR = 'why …?';

describe('S2 worth: what is learned from scores', () => {
  it('is more of a turn that was scored high than of one scored low', () => {
    const { mean, by } = learn([...scored(20, GOOD, 4.5), ...scored(20, POOR, 1.5)]);
    expect(mean).toBe(3);
    expect(by[GOOD]?.[ITSELF]).toBeGreaterThan(0.3);
    expect(by[POOR]?.[ITSELF]).toBeLessThan(-0.3);
  });

  it('is more of what is seen beside, where that was scored high', () => {
    const { by } = learn([...scored(40, GOOD, 4, ['number']), ...scored(40, GOOD, 2, ['past'])]);
    expect(by.solution?.number).toBeGreaterThan(0);
    expect(by.solution?.past).toBeLessThan(0);
    expect(by[GOOD]?.[ITSELF]).toBeUndefined();
  });

  it('grows with how often it was scored so', () => {
    const weight = (times: number) =>
      learn([...scored(times, GOOD, 5), ...scored(200, POOR, 2)]).by[GOOD]?.[ITSELF];
    expect(weight(40)).toBeGreaterThan(weight(6) ?? 0);
    expect(weight(6)).toBeGreaterThan(0);
  });

  it('is the same of the same examples', () => {
    const all = [...scored(20, GOOD, 4.5, ['number']), ...scored(13, POOR, 1.1, ['past'])];
    expect(JSON.stringify(learn(all))).toBe(JSON.stringify(learn(all)));
  });

  it('is nothing of signs that are rare', () => {
    const rare = (times: number) => learn([...scored(times, GOOD, 5, ['number']), ...scored(40, GOOD, 1)]).by;
    expect(rare(11)[GOOD]?.number).toBeUndefined();
    expect(rare(11).solution?.number).toBeUndefined();
    expect(rare(12)[GOOD]?.number).toBeGreaterThan(0);
  });

  it.each([
    ['a turn of phrase itself', ITSELF],
    ['a turn that a rule found', 'ruled true'],
    ['parts called by their names', NAMES_PARTS],
  ])('is something of %s from four on', (_name, sign) => {
    const few = (times: number) =>
      learn([...scored(times, POOR, 5, [sign]), ...scored(40, GOOD, 1)]).by[POOR]?.[sign];
    expect(few(3)).toBeUndefined();
    expect(few(4)).toBeGreaterThan(0);
  });

  it('is the mean alone where all were scored alike', () => {
    expect(learn(scored(30, GOOD, 2.5))).toEqual({ mean: 2.5, by: {} });
  });

  it('counts a sign of one question once', () => {
    const twice = learn([...scored(20, GOOD, 5, ['number', 'number']), ...scored(40, POOR, 1)]);
    expect(twice).toEqual(learn([...scored(20, GOOD, 5, ['number']), ...scored(40, POOR, 1)]));
  });

  it('takes words of the machine for words like any other', () => {
    const all = [...scored(20, 'constructor', 5, ['__proto__', 'toString']), ...scored(20, POOR, 1)];
    const { by } = learn(all);
    expect(by.constructor).toMatchObject({ [ITSELF]: expect.any(Number), toString: expect.any(Number) });
    expect(Object.keys(by.solution ?? {})).toContain('__proto__');
  });

  it('is a number of no trifling size for every sign, whatever the scores', () => {
    const score = fc.float({ min: 0, max: 5, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(score, fc.constantFrom(GOOD, POOR)), { minLength: 1, maxLength: 60 }),
        (given) => {
          const { mean, by } = learn(given.flatMap(([one, turn]) => scored(1, turn, one)));
          expect(mean).toBeGreaterThanOrEqual(0);
          expect(mean).toBeLessThanOrEqual(5);
          for (const weight of Object.values(by).flatMap((signs) => Object.values(signs))) {
            expect(Math.abs(weight)).toBeGreaterThanOrEqual(0.008);
            expect(Math.abs(weight)).toBeLessThan(5);
          }
        },
      ),
    );
  });
});
