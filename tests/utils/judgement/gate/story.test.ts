import { describe, expect, it } from 'vitest';
import { gate } from '../../../../utils/judgement/gate.ts';
import { historyOf, readingOf } from '../reading-of.ts';

const request = 'Please send us a report on the pumps.';

describe('S2 gate: a story that leads up to a request', () => {
  it('lets the request decide where the fault is none of ours', () => {
    const reading = readingOf(`The town hall heating has failed twice. ${request}`, [
      ['outage', 'The town hall heating has failed twice'],
      ['deliverable', request],
    ]);
    expect(gate(reading, historyOf())).toMatchObject({ deciding: 'deliverable', mode: 'clarify' });
  });

  it('lets the complaint decide where it speaks of us', () => {
    const reading = readingOf(`Your fitters came three days late. ${request}`, [
      ['complaint', 'Your fitters came three days late'],
      ['deliverable', request],
    ]);
    expect(gate(reading, historyOf()).mode).toBe('acknowledge');
  });

  it('lets an outage decide that cannot wait', () => {
    const reading = readingOf(`The pumps have stopped, come now! ${request}`, [
      ['outage', 'The pumps have stopped'],
      ['deliverable', request],
    ]);
    expect(gate(reading, historyOf()).stop).toBe('outage');
  });

  it('takes no promise of theirs for a complaint', () => {
    const promised = 'I will have the readings sent to you by Friday';
    const reading = readingOf(
      `${request} ${promised}.`,
      [
        ['complaint', promised],
        ['deliverable', request],
      ],
      { promises: [{ by: 'client', quote: promised, due: null }] },
    );
    expect(gate(reading, historyOf()).deciding).toBe('deliverable');
  });
});
