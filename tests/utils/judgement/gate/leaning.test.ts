import { describe, expect, it } from 'vitest';
import { gate } from '../../../../utils/judgement/gate.ts';
import type { Mode, Stop } from '../../../../utils/judgement/judgement.ts';
import type { Reading } from '../../../../utils/mail/reading.ts';
import { historyOf, readingOf } from '../reading-of.ts';

/** What a network would lean to: the rest of the shares goes to the first mode, and to no stop. */
function leaning(mode: Partial<Record<Mode, number>>, stop: Partial<Record<Stop | 'none', number>> = {}) {
  return { leanings: { mode: new Map(Object.entries(mode)), stop: new Map(Object.entries(stop)) } };
}

const APPROVAL = 'Are you fine with the second version?';
const approval = (more: Partial<Reading>) => readingOf(APPROVAL, [['approval', APPROVAL]], more);
const SCOPE = 'Please add the herb bed along the wall.';
const scope = (more: Partial<Reading>) => readingOf(SCOPE, [['scope', SCOPE]], more);

describe('S2 gate: where the network leans', () => {
  it('questions an approval that cannot be taken back, though no word says so, where it is sure', () => {
    expect(gate(approval(leaning({ challenge: 0.9, answer: 0.1 })), historyOf()).mode).toBe('challenge');
    expect(gate(approval(leaning({ challenge: 0.7, answer: 0.2 })), historyOf()).mode).toBe('answer');
    expect(gate(approval(leaning({ challenge: 0.2, answer: 0.7 })), historyOf()).mode).toBe('answer');
    expect(gate(approval({}), historyOf()).mode).toBe('answer');
  });

  it('questions one whose words say so where it rather sees that', () => {
    const text = 'May the printers start on the covers tonight?';
    const final = (shares: Record<string, number>) => readingOf(text, [['approval', text]], leaning(shares));
    expect(gate(final({ challenge: 0.4, answer: 0.3 }), historyOf()).mode).toBe('challenge');
    expect(gate(final({ challenge: 0.3, answer: 0.4 }), historyOf()).mode).toBe('answer');
  });

  it('answers a date that is wanted within the day, however it is said', () => {
    const text = 'They are all standing here and need it before they leave.';
    const reading = readingOf(text, [['deadline', text]], leaning({ answer: 0.6, clarify: 0.3 }));
    expect(gate(reading, historyOf()).mode).toBe('answer');
  });

  it('only answers what the network is sure is only answered, where no question is due', () => {
    const sure = leaning({ answer: 0.9, challenge: 0.1 }, { none: 0.95 });
    expect(gate(scope({ ...sure, due: -0.2 }), historyOf()).mode).toBe('answer');
    expect(gate(scope({ ...sure, due: 0.2 }), historyOf()).mode).toBe('challenge');
    const unsure = leaning({ answer: 0.7, challenge: 0.3 }, { none: 0.95 });
    expect(gate(scope({ ...unsure, due: -0.2 }), historyOf()).mode).toBe('challenge');
  });

  it('knows by itself that the client wants no more talk, and who reads along', () => {
    const closed = leaning({ comply: 0.8 }, { 'closed by the client': 0.8 });
    expect(gate(scope(closed), historyOf())).toMatchObject({ stop: 'closed by the client', mode: 'comply' });
    const along = leaning({ answer: 0.8 }, { 'third party reads along': 0.8 });
    expect(gate(scope(along), historyOf())).toMatchObject({
      stop: 'third party reads along',
      mode: 'answer',
    });
  });

  it('knows our late word by itself, where the day it was given for is told in no way it can work out', () => {
    const late = leaning({ comply: 0.8 }, { 'our promise is overdue': 0.8 });
    expect(gate(scope(late), historyOf())).toMatchObject({ stop: 'our promise is overdue', mode: 'comply' });
    const hint = leaning({ challenge: 0.8 }, { 'our promise is overdue': 0.3, none: 0.7 });
    expect(gate(scope(hint), historyOf()).stop).toBeNull();
  });

  it('takes words that only sound like it for what they are', () => {
    const reading = scope({ closesDiscussion: true, ...leaning({ challenge: 0.9 }, { none: 0.97 }) });
    expect(gate(reading, historyOf())).toMatchObject({ stop: null, mode: 'challenge' });
  });

  it('never outvotes what the page shows of the recipients', () => {
    const reading = scope(leaning({ challenge: 0.9 }, { none: 0.99 }));
    expect(gate(reading, historyOf({ thirdParty: 'Advocate Larsen' })).stop).toBe('third party reads along');
  });

  it('takes a complaint for settled where it is that sure and the words speak of a repair', () => {
    const text = 'Monday was a bad day for the whole team, and by now it is behind us.';
    const settled = readingOf(text, [['complaint', text]], leaning({ acknowledge: 0.9 }, { none: 0.9 }));
    expect(gate(settled, historyOf()).stop).toBeNull();
    const open = readingOf(text, [['complaint', text]], leaning({ acknowledge: 0.9 }, { none: 0.3 }));
    expect(gate(open, historyOf()).stop).toBe('unsettled complaint');
    const bare = 'Third time the sync failed. Unacceptable.';
    const sure = readingOf(bare, [['complaint', bare]], leaning({ acknowledge: 0.9 }, { none: 0.9 }));
    expect(gate(sure, historyOf()).stop).toBe('unsettled complaint');
  });
});
