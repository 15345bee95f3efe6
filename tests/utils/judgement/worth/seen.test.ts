import { describe, expect, it } from 'vitest';
import { asking, type Scene } from '../../../../utils/judgement/families/family.ts';
import type { Question, TextPart } from '../../../../utils/judgement/judgement.ts';
import { saidHere } from '../../../../utils/judgement/slots/facts.ts';
import { fillSlots, type Slots } from '../../../../utils/judgement/slots.ts';
import { say, theirs } from '../../../../utils/judgement/text-parts.ts';
import { ITSELF, NAMES_PARTS, seeing } from '../../../../utils/judgement/worth/seen.ts';
import { historyOf, readingOf } from '../reading-of.ts';

const ASK = 'We need a second oven.';
const reading = readingOf(`The bread runs out before noon. The queue reaches the stairs. ${ASK}`, [
  ['solution', ASK],
]);
const history = historyOf();

function mail(): [Slots, Scene] {
  const [ask] = reading.asks;
  if (!ask) throw new Error('a message without an ask');
  return [fillSlots(reading, history, ask), { kind: 'solution', mode: 'challenge', reading, history }];
}

const t = theirs;
const see = seeing(...mail());
const question = (parts: readonly TextPart[]): Question =>
  asking('outcome', parts, 'shows what it is for', [saidHere(ASK)]);
const tried = (parts: readonly TextPart[]) => see({ question: question(parts), ruled: false });

const PLAIN = say`What would you most like to be different?`;
const QUOTING = say`You write "${t('The bread runs out before noon')}". What should the ${t('second oven')} change there?`;

describe('S2 worth: what is seen of a question', () => {
  it('is kept by its turn of phrase, its family for the kind, and the kind', () => {
    const { turn, family, kind } = tried(QUOTING);
    expect(turn.name).toBe('you write "…". what should … change there?');
    expect(family.name).toBe('outcome solution');
    expect(kind.name).toBe('solution');
    for (const { signs } of [turn, family, kind]) expect(signs).toContain(ITSELF);
  });

  it('is whether a family found it by its rules', () => {
    const ruled = see({ question: question(PLAIN), ruled: true });
    expect(ruled.turn.signs).toContain('ruled true');
    expect(ruled.turn.signs).not.toContain('ruled false');
    expect(tried(PLAIN).turn.signs).toContain('ruled false');
  });

  it('is whether it would fit any ask', () => {
    const { turn } = see({ question: { ...question(PLAIN), general: true }, ruled: false });
    expect(turn.signs).toEqual(expect.arrayContaining(['general']));
    expect(tried(PLAIN).turn.signs).not.toEqual(expect.arrayContaining(['general']));
  });

  it('is how much it quotes, and whether it names anything', () => {
    expect(tried(PLAIN).turn.signs).toContain('0 false');
    expect(tried(QUOTING).turn.signs).toContain('1 true');
  });

  it('tells what is seen of a first quotation from that of a second', () => {
    const two = say`"${t('The bread runs out before noon')}" or "${t('The queue reaches the stairs')}"?`;
    const { signs } = tried(two).turn;
    expect(signs).toEqual(expect.arrayContaining(['q0 opens the', 'q1 opens the']));
    expect(tried(QUOTING).turn.signs.some((sign) => sign.startsWith('q1'))).toBe(false);
  });

  it('is a choice between parts where it calls three of them by their names', () => {
    const [slots, scene] = mail();
    const parts = ['door', 'roof', 'drains'].map((name) => say`the ${t(name)}`);
    const trading = (asked: readonly TextPart[]) => ({ ...question(asked), family: 'tradeoff' as const });
    const two = say`Which first, the ${t('door')} or the ${t('roof')}?`;
    const three = say`Which first, the ${t('door')}, the ${t('roof')} or the ${t('drains')}?`;
    for (const known of [{ offerParts: parts }, { wantedParts: parts }]) {
      const names = (asked: readonly TextPart[]) =>
        seeing({ ...slots, ...known }, scene)({ question: trading(asked), ruled: true }).turn.signs;
      expect(names(three)).toContain(NAMES_PARTS);
      expect(names(two)).not.toContain(NAMES_PARTS);
    }
    expect(tried(three).turn.signs).not.toContain(NAMES_PARTS);
  });

  it('minds the quoted words for the family alone, each once', () => {
    const { turn, family, kind } = tried(say`You write "${t('Bread, bread and no bread')}". Why?`);
    expect(family.signs.filter((sign) => sign === 'says bread')).toHaveLength(1);
    expect([...turn.signs, ...kind.signs].some((sign) => sign.startsWith('says '))).toBe(false);
  });

  it('is the same whatever was looked at before', () => {
    const fresh = seeing(...mail());
    fresh({ question: question(PLAIN), ruled: true });
    expect(fresh({ question: question(QUOTING), ruled: false })).toEqual(tried(QUOTING));
  });

  it('takes words of the machine for words like any other', () => {
    for (const word of ['constructor', '__proto__', 'toString']) {
      const { family } = tried(say`You write "${t(`our ${word} is late`)}". Who needs ${t(word)}?`);
      expect(family.signs.every((sign) => typeof sign === 'string')).toBe(true);
      expect(family.signs).toContain('says late');
    }
  });
});
