import { describe, expect, it } from 'vitest';
import { habitWords } from '../../../../utils/judgement/gate/habit-words.ts';
import { habits, learned } from '../../../../utils/judgement/gate/learned.ts';
import { gate } from '../../../../utils/judgement/gate.ts';
import { judge } from '../../../../utils/judgement/judge.ts';
import type { Habit } from '../../../../utils/judgement/judgement.ts';
import type { AskKind } from '../../../../utils/mail/reading.ts';
import { NOON } from '../../clients/make-view.ts';
import { historyOf, readingOf } from '../reading-of.ts';
import { sampleForce } from '../sample-ask.ts';

const DANA = { person: 'dana', kind: 'discount' } as const;
/** Words from the oldest to the newest: who, and which word. */
const said = (...words: readonly [person: string, word: 'on' | 'off', kind?: AskKind][]) =>
  words.map(([person, word, kind = 'discount'], n) =>
    sampleForce({ id: `f${n}`, message: `${n}`, person, word, kind, updatedAt: NOON + n }),
  );

describe('S2 what is learned from the user’s own word', () => {
  it('is nothing from one word', () => {
    expect(learned(said(['dana', 'off']), DANA)).toBeNull();
  });

  it('is a habit for a client and kind from two words the same way', () => {
    expect(learned(said(['dana', 'off'], ['dana', 'off']), DANA)).toEqual({
      kind: 'discount',
      word: 'off',
      scope: 'client',
      times: 2,
    });
    expect(learned(said(['dana', 'off'], ['dana', 'off', 'scope']), DANA)).toBeNull();
    expect(learned(said(['dana', 'off'], ['tom', 'off']), DANA)).toBeNull();
  });

  it('is a habit for the kind from three different clients', () => {
    const three = said(['tom', 'on'], ['ina', 'on'], ['gil', 'on']);
    expect(learned(three, DANA)).toMatchObject({ word: 'on', scope: 'everyone', times: 3 });
    expect(learned(said(['tom', 'on'], ['tom', 'on'], ['ina', 'on']), DANA)).toBeNull();
  });

  it('ends with a word the other way, for this client or for the kind', () => {
    expect(learned(said(['dana', 'off'], ['dana', 'off'], ['dana', 'on']), DANA)).toBeNull();
    const turned = said(['tom', 'off'], ['ina', 'off'], ['gil', 'off'], ['tom', 'on']);
    expect(learned(turned, DANA)).toBeNull();
    const but = said(['dana', 'on'], ['tom', 'off'], ['ina', 'off'], ['gil', 'off']);
    expect(learned(but, DANA)).toBeNull();
  });

  it('begins anew after it', () => {
    const words = said(['dana', 'off'], ['dana', 'off'], ['dana', 'on'], ['dana', 'on']);
    expect(learned(words, DANA)).toMatchObject({ word: 'on', times: 2 });
  });

  it('lists each habit once, the newest first, with all the words it is about', () => {
    const words = said(['dana', 'on'], ['dana', 'off'], ['dana', 'off'], ['tom', 'off'], ['ina', 'off']);
    expect(habits(words)).toMatchObject([
      { person: null, scope: 'everyone', times: 4, at: NOON + 4 },
      { person: 'dana', scope: 'client', times: 2, at: NOON + 2, forces: [{}, {}, {}] },
    ]);
  });

  it('is said in plain words', () => {
    const off: Habit = { kind: 'discount', word: 'off', scope: 'client', times: 2 };
    expect(habitWords(off, 'Dana')).toBe('No question: you left out discounts from Dana twice');
    expect(habitWords({ ...off, scope: 'everyone', times: 3 }, null)).toBe(
      'No question: you left out discounts three times',
    );
    expect(habitWords({ ...off, word: 'on', times: 4 }, 'Dana')).toBe(
      'Worth a question: you questioned discounts from Dana 4 times',
    );
  });
});

const DISCOUNT = 'We want a 20% discount on the training.';
const INVOICE = 'Could you resend invoice 2231?';
const habit = (kind: AskKind, word: 'on' | 'off'): Habit => ({ kind, word, scope: 'client', times: 2 });

describe('S2 the gate starts from what was learned', () => {
  const discount = readingOf(DISCOUNT, [['discount', DISCOUNT]]);
  const off = [habit('discount', 'off')];

  it('leaves a question out, and says why', () => {
    const judged = judge(discount, historyOf({ habits: off, clientName: 'Dana' }));
    expect(judged).toMatchObject({
      stop: 'switched off by you',
      mode: 'answer',
      reason: 'No question: you left out discounts from Dana twice',
      learned: true,
      questions: [],
    });
  });

  it('asks one where none was due, and where the reader doubts', () => {
    const admin = readingOf(INVOICE, [['admin', INVOICE]]);
    expect(gate(admin, historyOf({ habits: [habit('admin', 'on')] }))).toMatchObject({
      stop: null,
      mode: 'clarify',
      reason: 'Worth a question: you questioned admin requests from this client twice',
    });
    const doubtful = { ...discount, due: -1 };
    expect(judge(doubtful, historyOf()).questions).toEqual([]);
    const judged = judge(doubtful, historyOf({ habits: [habit('discount', 'on')] }));
    expect(judged.questions.length).toBeGreaterThan(0);
    expect(judged.learned).toBe(true);
  });

  it('changes nothing where the gate finds the same by itself', () => {
    const on = historyOf({ habits: [habit('discount', 'on')] });
    expect(gate(discount, on)).toEqual(gate(discount, historyOf()));
  });

  it('gives way to the user’s word on this very message', () => {
    expect(gate(discount, historyOf({ habits: off, forced: 'on' }))).toMatchObject({
      stop: null,
      mode: 'challenge',
    });
  });

  it('stands below an automatic message and an unread language', () => {
    const learnt = historyOf({ habits: [habit('discount', 'on'), habit('none', 'on')] });
    expect(gate({ ...discount, automatic: 'newsletter' }, learnt).stop).toBe('automatic message');
    expect(gate({ ...discount, readable: false }, learnt).stop).toBe('language not read');
  });

  it.each(['hardship', 'outage', 'complaint'] as const)('never questions %s', (kind) => {
    const words = 'It is all too much and nothing works.';
    const reading = readingOf(words, [[kind, words]]);
    expect(gate(reading, historyOf({ habits: [habit(kind, 'on')] }))).toEqual(gate(reading, historyOf()));
  });

  it('does not outweigh what lies in this one message', () => {
    const closed = { ...discount, closesDiscussion: true };
    expect(gate(closed, historyOf({ habits: [habit('discount', 'on')] })).stop).toBe('closed by the client');
  });
});
