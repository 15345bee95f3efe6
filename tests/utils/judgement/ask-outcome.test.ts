import { describe, expect, it } from 'vitest';
import { answered, dismissed, isBlank, noted, withDoor } from '../../../utils/judgement/ask-outcome.ts';
import { fullAsk } from '../../../utils/judgement/ask-record.ts';
import { NOON } from '../clients/make-view.ts';
import { sampleAsk, sampleMark } from './sample-ask.ts';

const LATER = NOON + 1;
const ask = sampleAsk();
const door = { text: 'A second shop', question: 'Who opens the export first?', at: LATER };

describe('S5 what came of an ask', () => {
  it('keeps an answer with its day, which stays when it is reworded and goes with it', () => {
    const first = answered(ask, ' The night shift ', LATER);
    expect(first).toMatchObject({ answer: 'The night shift', answeredAt: LATER, updatedAt: LATER });
    expect(answered(first, 'The early shift', LATER + 1)).toMatchObject({ answeredAt: LATER });
    expect(answered(first, null, LATER + 1)).toMatchObject({ answer: null, answeredAt: null });
  });

  it('keeps one line each of what was needed, agreed and came of it; an empty one goes', () => {
    const needed = noted(ask, 'needed', ' a total under 18k ', LATER);
    expect(needed).toMatchObject({ needed: 'a total under 18k', agreed: null });
    expect(noted(needed, 'needed', '  ', LATER)).toMatchObject({ needed: null });
  });

  it('keeps a door with the question that opened it', () => {
    expect(withDoor(ask, door, LATER).door).toEqual(door);
    expect(withDoor({ ...ask, door }, { ...door, text: '' }, LATER).door).toBeNull();
  });

  it('gives back the very record where a call comes twice', () => {
    const whole = { ...sampleAsk({ answer: 'Yes', needed: 'x', dismissedAt: NOON, door }) };
    expect(answered(whole, 'Yes', LATER)).toBe(whole);
    expect(noted(whole, 'needed', 'x', LATER)).toBe(whole);
    expect(dismissed(whole, true, LATER)).toBe(whole);
    expect(withDoor(whole, { ...door, at: LATER + 5 }, LATER)).toBe(whole);
    expect(withDoor(ask, { ...door, text: '' }, LATER)).toBe(ask);
  });

  it('is blank as long as the user has put nothing in', () => {
    expect(isBlank(ask)).toBe(true);
    expect(isBlank(sampleAsk({ questions: [sampleMark()] }))).toBe(false);
    expect(isBlank(sampleAsk({ door }))).toBe(false);
  });

  it('is unknown for a record from before, whose answer has the day of its last change', () => {
    const {
      answeredAt: _,
      dismissedAt: __,
      needed: ___,
      agreed: ____,
      result: _____,
      door: ______,
      ...old
    } = ask;
    expect(fullAsk(old)).toEqual(ask);
    expect(fullAsk({ ...old, answer: 'Yes', updatedAt: LATER })).toMatchObject({ answeredAt: LATER });
  });
});
