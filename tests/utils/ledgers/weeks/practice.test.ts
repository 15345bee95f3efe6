import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWeeks } from '../../../../utils/ledgers/weeks/count-weeks.ts';
import { csvOf } from '../../../../utils/ledgers/weeks/csv.ts';
import { COUNTED, type Counted, type Happening } from '../../../../utils/ledgers/weeks/happening.ts';
import { PRACTICES, practiceOf } from '../../../../utils/ledgers/weeks/practice.ts';
import { referralOf } from '../../../../utils/ledgers/weeks/referral.ts';
import { mondaysUntil, WEEKS_SHOWN } from '../../../../utils/ledgers/weeks/week.ts';
import { sampleWish, TODAY } from '../sample-entries.ts';
import { sampleExtra } from '../sample-extra.ts';

const MONDAYS = mondaysUntil(TODAY, WEEKS_SHOWN);
const one = (kind: Counted, part: Partial<Happening> = {}): Happening => ({
  kind,
  day: TODAY,
  family: null,
  daysEarly: 0,
  ...part,
});
const practised = (...happenings: Happening[]) => practiceOf(countWeeks(happenings, MONDAYS));
const named = (...kinds: Counted[]) => practised(...kinds.map((kind) => one(kind)))?.name;

describe('D9 the one behaviour to practise', () => {
  it.each<[Counted[], string]>([
    [['missed', 'caught', 'asked'], 'promise-less'],
    [['caught', 'asked'], 'grant-a-wish'],
    [['asked'], 'ask-shorter'],
    [['kept'], 'ask-once'],
    [['asked', 'answered'], 'catch-a-wish'],
    [['asked', 'answered', 'caught', 'granted'], 'add-a-layer'],
    [['asked', 'answered', 'caught', 'granted', 'tip', 'kept'], 'keep-early'],
    [['asked', 'answered', 'caught', 'granted', 'tip'], 'note-a-door'],
    [['asked', 'answered', 'caught', 'granted', 'tip', 'door'], 'keep-going'],
  ])('after %j it is "%s"', (kinds, name) => {
    expect(named(...kinds)).toBe(name);
  });

  it('comes with the number that speaks for it', () => {
    expect(practised(one('caught'), one('caught'))).toEqual({ name: 'grant-a-wish', count: 2 });
  });

  it('looks at the last weeks alone', () => {
    expect(practised(one('missed', { day: '2026-01-05' }), one('asked'))?.name).toBe('ask-shorter');
  });

  it('is one of those known whatever was counted, and none where nothing was', () => {
    expect(practised()).toBeNull();
    const some = fc.array(fc.constantFrom(...COUNTED), { minLength: 1 });
    fc.assert(
      fc.property(some, (kinds) => {
        expect(PRACTICES).toContain(named(...kinds));
      }),
    );
  });
});

describe('D9 a referral', () => {
  const grant = { route: 'ours', effort: null, cost: null } as const;
  const wish = (
    person: string,
    reaction: 'delighted' | 'pleased' | 'unmoved' | 'unknown',
    on = '2026-04-20',
  ) =>
    sampleWish({
      id: person,
      person,
      text: `for ${person}`,
      state: 'granted',
      grant: { ...grant, reaction, on },
    });
  const nobody = new Set<string>();

  it('is suggested only after a good reaction of the last weeks, the delighted first', () => {
    const pleased = wish('tom', 'pleased', '2026-05-01');
    const extras = [
      sampleExtra({ person: 'ada', day: TODAY, given: { on: TODAY, effort: null, reaction: 'pleased' } }),
    ];
    expect(referralOf({ wishes: [pleased, wish('dana', 'delighted')], extras }, nobody, TODAY)).toEqual({
      person: 'dana',
      reaction: 'delighted',
      what: 'for dana',
      on: '2026-04-20',
    });
    expect(referralOf({ wishes: [pleased], extras }, nobody, TODAY)?.person).toBe('ada');
    const others = [wish('dana', 'unmoved'), wish('tom', 'unknown'), wish('eve', 'delighted', '2026-03-30')];
    expect(referralOf({ wishes: others, extras: [sampleExtra()] }, nobody, TODAY)).toBeNull();
  });

  it('is not asked of somebody who is sore or wants quiet', () => {
    expect(
      referralOf({ wishes: [wish('dana', 'delighted')], extras: [] }, new Set(['dana']), TODAY),
    ).toBeNull();
  });
});

describe('D9 the file', () => {
  it('quotes what needs it and holds no formula', () => {
    expect(
      csvOf([
        ['Week', 'a "b", c', '=1+1'],
        ['2026-05-04', -2, 'two\nlines'],
      ]),
    ).toBe('\ufeffWeek,"a ""b"", c",\'=1+1\r\n2026-05-04,-2,"two\nlines"\r\n');
  });
});
