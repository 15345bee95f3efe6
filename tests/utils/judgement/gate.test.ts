import { describe, expect, it } from 'vitest';
import { gate } from '../../../utils/judgement/gate.ts';
import type { ThreadTurn } from '../../../utils/judgement/judgement.ts';
import { historyOf, readingOf } from './reading-of.ts';

const addHerbBed = 'Could you add a herb bed along the south wall?';
const scope = () => readingOf(addHerbBed, [['scope', addHerbBed]]);
const turn = (from: 'client' | 'us', text: string): ThreadTurn => ({ from, at: 0, text });

describe('S2 gate: which ask decides', () => {
  it('lets hardship decide over everything else in the mail', () => {
    const text = 'My father died on Sunday. Could you add a herb bed?';
    const reading = readingOf(text, [
      ['hardship', 'My father died on Sunday'],
      ['scope', 'Could you add a herb bed?'],
    ]);
    expect(gate(reading, historyOf())).toMatchObject({
      deciding: 'hardship',
      mode: 'acknowledge',
      stop: 'hardship',
    });
  });

  it('lets what is wanted decide over the thanks around it', () => {
    const reading = readingOf('The arch is a joy. Please send us the plant list.', [
      ['praise', 'The arch is a joy'],
      ['deliverable', 'Please send us the plant list'],
    ]);
    expect(gate(reading, historyOf()).deciding).toBe('deliverable');
  });

  it('does not let a guess decide beside something sure', () => {
    const reading = readingOf('Where do you stand on peat? It may all be too much.', [
      ['info', 'Where do you stand on peat?', 0.9],
      ['cancel', 'It may all be too much', 0.2],
    ]);
    expect(gate(reading, historyOf()).deciding).toBe('info');
  });
});

describe('S2 gate: usual modes', () => {
  it('challenges an addition to what was agreed', () => {
    expect(gate(scope(), historyOf())).toMatchObject({ mode: 'challenge', stop: null });
  });

  it('answers a deadline that is within a day, and clarifies one that is further off', () => {
    const near = readingOf('Can the beds be dug by tomorrow noon?', [
      ['deadline', 'Can the beds be dug by tomorrow noon?'],
    ]);
    const far = readingOf('Can the beds be dug by 25 April?', [
      ['deadline', 'Can the beds be dug by 25 April?'],
    ]);
    expect(gate(near, historyOf()).mode).toBe('answer');
    expect(gate(far, historyOf()).mode).toBe('clarify');
  });

  it('challenges an approval only where there is no way back', () => {
    const cut = readingOf('Are you happy for them to engrave the stone today?', [
      ['approval', 'Are you happy for them to engrave the stone today?'],
    ]);
    const draft = readingOf('Is the sketch all right? We can change it any time.', [
      ['approval', 'Is the sketch all right?'],
    ]);
    expect(gate(cut, historyOf()).mode).toBe('challenge');
    expect(gate(draft, historyOf()).mode).toBe('answer');
  });

  it('stays silent where nothing is asked', () => {
    expect(gate(readingOf('See you at the show.', []), historyOf())).toMatchObject({
      mode: 'none',
      deciding: 'none',
    });
  });
});

describe('S2 gate: stops', () => {
  it('names a plain request as the reason', () => {
    const text = 'Please resend the April invoice.';
    expect(gate(readingOf(text, [['admin', text]]), historyOf()).reason).toBe(
      'No challenge: simple admin request',
    );
  });

  it('does it without another round where the client closed the talk', () => {
    const reading = { ...scope(), closesDiscussion: true };
    expect(gate(reading, historyOf())).toMatchObject({ mode: 'comply', stop: 'closed by the client' });
  });

  it('answers, and names who reads along', () => {
    const found = gate(scope(), historyOf({ thirdParty: 'Otto Brandt' }));
    expect(found).toMatchObject({ mode: 'answer', reason: 'No challenge: Otto Brandt reads along' });
  });

  it('does not ask a third time where two questions were passed over', () => {
    const thread = [turn('us', 'Which soil do you have?'), turn('us', 'How much shade falls there?')];
    expect(gate(scope(), historyOf({ thread })).stop).toBe('second unanswered question');
  });

  it('goes on asking where the client answered', () => {
    const thread = [
      turn('us', 'Which soil do you have?'),
      turn('client', 'The soil is clay, heavy clay.'),
      turn('us', 'How much shade falls there?'),
    ];
    expect(gate(scope(), historyOf({ thread })).stop).toBeNull();
  });

  it('settles our own late promise on the point first', () => {
    const promises = [{ quote: 'You will have the plan of the herb bed by Friday', due: '2026-03-06' }];
    expect(gate(scope(), historyOf({ promises })).stop).toBe('our promise is overdue');
    const other = [{ quote: 'I will send the insurance papers', due: '2026-03-06' }];
    expect(gate(scope(), historyOf({ promises: other })).stop).toBeNull();
  });

  it('asks nothing while a complaint is open, and may once it is settled', () => {
    const open = 'Half of the hedge is dead and nobody called back.';
    const closed =
      'Thank you for sorting the hedge so fast. Still, it was a hard week and nobody called back.';
    expect(gate(readingOf(open, [['complaint', 'nobody called back']]), historyOf()).stop).toBe(
      'unsettled complaint',
    );
    expect(gate(readingOf(closed, [['complaint', 'nobody called back']]), historyOf()).stop).toBeNull();
  });

  it('judges nothing automatic and nothing it cannot read', () => {
    expect(gate({ ...scope(), automatic: 'out-of-office' }, historyOf())).toMatchObject({
      mode: 'none',
      stop: 'automatic message',
    });
    expect(gate({ ...scope(), readable: false }, historyOf())).toMatchObject({
      mode: 'none',
      stop: 'language not read',
    });
  });

  it('follows the word of the user', () => {
    expect(gate(scope(), historyOf({ forced: 'off' }))).toMatchObject({
      mode: 'answer',
      stop: 'switched off by you',
    });
    const text = 'Please resend the April invoice.';
    expect(gate(readingOf(text, [['admin', text]]), historyOf({ forced: 'on' }))).toMatchObject({
      mode: 'clarify',
      stop: null,
    });
  });
});
