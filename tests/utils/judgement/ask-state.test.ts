import { describe, expect, it } from 'vitest';
import { awaitedAsk, isUnder, takenQuestions } from '../../../utils/judgement/ask-state.ts';
import { NOON } from '../clients/make-view.ts';
import { sampleAsk, sampleMark } from './sample-ask.ts';

const DAY = 86_400_000;
const mail = { names: ['new'], thread: 't1', at: NOON + 14 * DAY };
const asked = sampleAsk({ questions: [sampleMark()] });

describe('S5 an ask that waits for its answer', () => {
  it('is shown with a mail the client wrote after the question', () => {
    expect(awaitedAsk([asked], mail)).toEqual({ ask: asked, question: sampleMark(), here: true });
  });

  it('is not shown with a mail from before it, with a mail of no known time, or with its own mail', () => {
    expect(awaitedAsk([asked], { ...mail, at: NOON - 1 })).toBeNull();
    expect(awaitedAsk([asked], { ...mail, at: null })).toBeNull();
    expect(awaitedAsk([asked], { ...mail, names: [asked.message] })).toBeNull();
  });

  it('does not come back once it was answered, waved off, or its result written down', () => {
    const settled = [{ answer: 'The night shift' }, { dismissedAt: NOON }, { result: 'renewed' }];
    for (const part of settled) expect(awaitedAsk([{ ...asked, ...part }], mail)).toBeNull();
  });

  it('does not wait without a question, or with one that was turned down', () => {
    expect(awaitedAsk([sampleAsk()], mail)).toBeNull();
    const declined = sampleMark({ what: 'declined', at: NOON + 1 });
    expect(awaitedAsk([sampleAsk({ questions: [sampleMark(), declined] })], mail)).toBeNull();
  });

  it('stands first where its own thread is open, and else where the question is the newest', () => {
    const elsewhere = sampleAsk({ id: 'a2', thread: 't2', questions: [sampleMark({ at: NOON + DAY })] });
    expect(awaitedAsk([elsewhere, asked], mail)).toMatchObject({ ask: { id: 'a1' }, here: true });
    const third = { ...mail, thread: 't3' };
    expect(awaitedAsk([asked, elsewhere], third)).toMatchObject({ ask: { id: 'a2' }, here: false });
    expect(awaitedAsk([asked], { ...mail, thread: null })).toMatchObject({ here: false });
  });

  it('shows what was asked outright before what only went into a draft', () => {
    const drafted = sampleMark({
      family: 'trigger',
      text: 'What prompted it?',
      what: 'inserted',
      at: NOON + 1,
    });
    const both = sampleAsk({ questions: [sampleMark(), drafted] });
    expect(awaitedAsk([both], mail)).toMatchObject({ question: { what: 'asked' } });
    expect(awaitedAsk([sampleAsk({ questions: [drafted] })], mail)).toMatchObject({
      question: { what: 'inserted' },
    });
  });
});

describe('S5 the filters of a list of asks', () => {
  it('tell open, answered and opened doors apart', () => {
    const under = (ask: ReturnType<typeof sampleAsk>) =>
      (['all', 'open', 'answered', 'door'] as const).filter((filter) => isUnder(filter, ask));
    expect(under(asked)).toEqual(['all', 'open']);
    expect(under(sampleAsk({ answer: 'The night shift' }))).toEqual(['all', 'answered']);
    expect(under(sampleAsk({ dismissedAt: NOON }))).toEqual(['all']);
    const door = { text: 'A second shop', question: null, at: NOON };
    expect(under(sampleAsk({ answer: 'Yes', door }))).toEqual(['all', 'answered', 'door']);
  });

  it('count for each family the newest word alone', () => {
    const marks = [sampleMark({ what: 'inserted' }), sampleMark({ at: NOON + 1 })];
    expect(takenQuestions({ questions: marks })).toEqual([marks[1]]);
  });
});
