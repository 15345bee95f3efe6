import { describe, expect, it } from 'vitest';
import { type BasicsKnown, basicsOpen } from '../../../utils/ledgers/basics.ts';
import { newPromise } from '../../../utils/ledgers/promise.ts';

const TODAY = '2026-05-03';
const RIGHT: BasicsKnown = {
  promises: [],
  today: TODAY,
  complaint: null,
  hardship: false,
  question: null,
  thirdParty: null,
};
const promise = (by: 'us' | 'client', day: string) =>
  newPromise(
    {
      id: day,
      account: 'kim@ourhouse.example',
      person: 'dana',
      origin: day,
      by,
      text: 'I will send the ROI sheet',
      day,
      evidence: null,
      source: 'typed',
    },
    1,
  );
const open = (part: Partial<BasicsKnown>) => basicsOpen({ ...RIGHT, ...part });

describe('C1 basics first', () => {
  it('holds nothing back where everything is right', () => {
    expect(basicsOpen(RIGHT)).toEqual([]);
    expect(open({ promises: [promise('us', TODAY), promise('client', '2026-04-01')] })).toEqual([]);
  });

  it('says which promise of ours is late, and since when', () => {
    expect(open({ promises: [promise('us', '2026-04-24')] })).toEqual([
      { kind: 'promise', words: 'I will send the ROI sheet', day: '2026-04-24' },
    ]);
  });

  it('says which question of theirs waits, and who reads along', () => {
    expect(open({ question: 'Can you do 40 seats?', thirdParty: 'Ina Voss' })).toEqual([
      { kind: 'question', words: 'Can you do 40 seats?', day: null },
      { kind: 'third-party', words: 'Ina Voss', day: null },
    ]);
  });

  it('knows a complaint without words, and puts it before all else', () => {
    const all = open({
      complaint: '',
      hardship: true,
      promises: [promise('us', '2026-04-24')],
      question: 'And the plan?',
      thirdParty: 'Ina Voss',
    });
    expect(all.map(({ kind }) => kind)).toEqual([
      'complaint',
      'hardship',
      'promise',
      'question',
      'third-party',
    ]);
    expect(all[0]).toEqual({ kind: 'complaint', words: null, day: null });
  });
});
