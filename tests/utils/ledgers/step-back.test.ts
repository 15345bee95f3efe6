import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SENSITIVITIES } from '../../../utils/ledgers/sensitive.ts';
import { oneThingKnown } from '../../../utils/ledgers/step-back.ts';
import { samplePromise, sampleWish, TODAY } from './sample-entries.ts';
import { sampleFact } from './sample-people.ts';

const NOTHING = { facts: [], wishes: [], promises: [] };
const late = samplePromise({ id: 'late', by: 'us', day: '2026-01-02' });
const coming = samplePromise({ id: 'coming', by: 'client', day: '2026-12-24' });
const fresh = sampleFact({ id: 'fresh', day: TODAY });
const stale = sampleFact({ id: 'stale', day: '2024-01-01' });
const wish = sampleWish({ id: 'wish' });

describe('P5 the one thing to have in mind', () => {
  it.each([
    ['what we owe them and did not do', { facts: [fresh], wishes: [wish], promises: [coming, late] }, 'late'],
    [
      'else the last thing about themselves',
      { facts: [stale, fresh], wishes: [wish], promises: [coming] },
      'fresh',
    ],
    ['else what they wish for', { facts: [stale], wishes: [wish], promises: [coming] }, 'wish'],
    ['else what is promised', { facts: [stale], wishes: [], promises: [coming] }, 'coming'],
    ['else what they once told', { facts: [stale], wishes: [], promises: [] }, 'stale'],
    ['and nothing where nothing is known', NOTHING, undefined],
    [
      'never what is settled, granted or forgotten',
      {
        facts: [sampleFact({ state: 'forgotten', day: TODAY })],
        wishes: [sampleWish({ state: 'granted' })],
        promises: [samplePromise({ state: 'kept', by: 'us', day: '2026-01-02' })],
      },
      undefined,
    ],
  ])('is %s', (_, known, id) => {
    expect(oneThingKnown(known, TODAY)?.id).toBe(id);
  });

  it('is never what is folded (D6)', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SENSITIVITIES), (sensitive) => {
        expect(
          oneThingKnown({ ...NOTHING, facts: [sampleFact({ sensitive, day: TODAY })] }, TODAY),
        ).toBeNull();
      }),
    );
  });
});
