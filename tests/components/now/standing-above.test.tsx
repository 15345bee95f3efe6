import { describe, expect, it } from 'vitest';
import { standingAbove } from '../../../components/now/standing-above.ts';
import type { LedgersNow } from '../../../utils/messaging/now.ts';
import { NO_LEDGERS, NUDGE } from '../samples/dana.ts';
import { TREATS } from '../samples/extras.ts';
import { ledgers, OVERDUE, promise, THEIRS, WISHING } from '../samples/ledgers.ts';
import { SORE_LEDGERS } from '../samples/people.ts';

const DUE = ledgers({
  promises: { open: [THEIRS] },
  attention: [{ kind: 'promise-due', id: THEIRS.id, day: THEIRS.day }],
});
const ONLY_EXTRA: LedgersNow = { ...TREATS, occasions: [], attention: TREATS.attention.slice(-1) };
const SORE_AND_LATE: LedgersNow = {
  ...OVERDUE,
  people: SORE_LEDGERS.people,
  attention: [...SORE_LEDGERS.attention, ...OVERDUE.attention],
};
const GONE = ledgers({ attention: [{ kind: 'promise-overdue', id: 'gone', day: '2026-11-13' }] });

describe('D7, D5, X5, S5 what stands above the ask', () => {
  it.each<[string, LedgersNow, boolean, boolean, string[]]>([
    ['nothing where nothing presses', NO_LEDGERS, false, false, []],
    [
      'an overdue promise, then the nudge, then the awaited answer',
      OVERDUE,
      true,
      true,
      ['promise', 'nudge', 'earlier'],
    ],
    ['a sore moment before everything', SORE_AND_LATE, true, true, ['sore', 'nudge', 'earlier']],
    ['an overdue promise alone', OVERDUE, false, false, ['promise']],
    ['a nudge and an awaited answer above a promise due', DUE, true, true, ['nudge', 'earlier', 'promise']],
    ['a promise due where nothing else waits', DUE, false, false, ['promise']],
    ['a wish last', WISHING, true, true, ['nudge', 'earlier', 'wish']],
    ['a day of theirs that is near', TREATS, true, false, ['nudge', 'occasion']],
    ['no extra, even where nothing else presses', ONLY_EXTRA, false, false, []],
    ['what is no longer there is left out', GONE, true, false, ['nudge']],
  ])('%s', (_, held, due, earlier, cards) => {
    const above = standingAbove({ ledgers: held, due: due ? [NUDGE] : [] }, earlier);
    expect(above.map(({ card }) => card)).toEqual(cards);
  });

  it('leaves what follows an entry of a ledger to the card of that entry', () => {
    const follows = { ...NUDGE, id: 'n-2', about: { ledger: 'occasions', entry: 'o-1' } } as const;
    const cardsOf = (due: (typeof NUDGE)[]) =>
      standingAbove({ ledgers: TREATS, due }, false).map(({ card }) => card);
    expect(cardsOf([follows])).toEqual(['occasion']);
    expect(standingAbove({ ledgers: TREATS, due: [follows, NUDGE] }, false)[0]).toMatchObject({
      card: 'nudge',
      id: NUDGE.id,
      more: 0,
    });
  });

  it('brings up one entry of the ledgers, and says how it presses', () => {
    expect(standingAbove({ ledgers: OVERDUE, due: [] }, false)).toEqual([
      { card: 'promise', id: 'pr-1', promise: promise(), tone: 'sore' },
    ]);
    expect(standingAbove({ ledgers: DUE, due: [] }, false)).toMatchObject([{ tone: 'due' }]);
  });
});
