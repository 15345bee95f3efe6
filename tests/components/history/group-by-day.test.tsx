import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupByDay } from '../../../components/history/group-by-day.ts';
import { daysBetween } from '../../../components/look/days.ts';
import { moment, NOW } from '../samples/dana.ts';

describe('X6 the history by day', () => {
  it('puts a heading before the first moment of each day and loses none', () => {
    const ages = fc.array(fc.integer({ min: 0, max: 5000 }), { maxLength: 50 });
    fc.assert(
      fc.property(ages, (hours) => {
        const moments = hours
          .map((ago, index) => ({ ...moment(index, 0), at: NOW - ago * 3_600_000 }))
          .sort((a, b) => b.at - a.at);
        const rows = groupByDay(moments);
        expect(rows.flatMap((row) => (row.kind === 'moment' ? [row.moment] : []))).toEqual(moments);
        const days = rows.flatMap((row) => (row.kind === 'day' ? [daysBetween(row.at, NOW)] : []));
        expect(new Set(days).size).toBe(days.length);
        if (moments.length > 0) expect(rows[0]?.kind).toBe('day');
      }),
    );
  });
});
