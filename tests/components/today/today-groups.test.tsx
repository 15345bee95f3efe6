import { describe, expect, it } from 'vitest';
import { sheetOf } from '../../../components/today/day-sheet.ts';
import { kindCounts, pressingIn, todayGroups } from '../../../components/today/today-groups.ts';
import { todayItems } from '../../../components/today/today-items.ts';
import { DAY, NOW } from '../samples/dana.ts';
import { busyToday, LOST_TOM, NO_TODAY, TODAY, TOUCH, todayRow } from '../samples/today.ts';

const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);

describe('X5 the groups of today', () => {
  it('are late, today, the next seven days, waiting for them, and losing touch', () => {
    const groups = todayGroups(TODAY, NOW, null);
    expect(ids(groups.late)).toEqual(['late', 'late-promise']);
    expect(ids(groups.today)).toEqual(['today', 'over']);
    expect(ids(groups.soon)).toEqual(['soon-layer', 'soon-occasion', 'soon-round']);
    expect(ids(groups.waiting)).toEqual(['waits']);
    expect(groups.losing.map(({ client, nudge }) => [client.personName, nudge?.id])).toEqual([
      ['Tom Ilves', 'touch'],
      ['Sanne Vliet', undefined],
    ]);
  });

  it('show a client one is losing touch with once, with the nudge that says so', () => {
    const items = todayItems(todayGroups(TODAY, NOW, null));
    expect(items.filter((item) => item.kind === 'nudge' && item.row.kind === 'keep-in-touch')).toEqual([]);
    expect(items.filter(({ id }) => id === TOUCH.id)).toHaveLength(1);
  });

  it('lose no nudge where a client has two of the kind', () => {
    const twice = [TOUCH, { ...TOUCH, id: 'touch-2' }];
    const { late, losing } = todayGroups({ ...NO_TODAY, due: twice, losing: [LOST_TOM] }, NOW, null);
    expect([...ids(late), ...losing.map(({ nudge }) => nudge?.id)]).toEqual(['touch-2', 'touch']);
  });

  it('narrow to one kind, and count each kind where it stands', () => {
    const { late, soon, waiting, losing } = todayGroups(TODAY, NOW, 'no-reply');
    expect([late.length, soon.length, losing.length]).toEqual([0, 0, 0]);
    expect(ids(waiting)).toEqual(['waits']);
    expect(Object.fromEntries(kindCounts(TODAY))).toEqual({
      date: 2,
      promise: 1,
      'no-reply': 2,
      layer: 1,
      occasion: 1,
      repeating: 1,
      'keep-in-touch': 2,
    });
    expect(todayGroups(TODAY, NOW, 'keep-in-touch').losing).toHaveLength(2);
  });

  it('put what a client has several of under one heading, and name the others in their rows', () => {
    const due = [
      todayRow('a', -3),
      todayRow('b', -2, { person: 'p-tom' }),
      todayRow('c', -1),
      todayRow('d', 0, { person: 'p-tom' }),
    ];
    const items = todayItems(todayGroups({ ...NO_TODAY, due }, NOW, null));
    expect(
      items.map((item) => (item.kind === 'nudge' ? `${item.id}${item.named ? ' named' : ''}` : item.id)),
    ).toEqual(['group late', 'client late p-dana', 'a', 'c', 'b named', 'group today', 'd named']);
  });

  it('take a few ms for a thousand', () => {
    const many = busyToday(1_000);
    const start = performance.now();
    todayItems(todayGroups(many, NOW, null));
    expect(performance.now() - start).toBeLessThan(200);
  });
});

describe('X5 what presses', () => {
  it('is what is late or for today, and whom one is to write to', () => {
    expect(ids(pressingIn(todayGroups(TODAY, NOW, null), NOW))).toEqual([
      'late',
      'late-promise',
      'today',
      'over',
      'touch',
    ]);
  });
});

describe('X5 the sheet of a day', () => {
  it('holds what is late and what is for today, by client', () => {
    expect(sheetOf(TODAY, NOW).map(({ name, rows }) => [name, ids(rows)])).toEqual([
      ['Dana Whitfield', ['late', 'late-promise']],
      ['Sanne Vliet', ['today']],
      ['Tom Ilves', ['over', 'touch']],
    ]);
  });

  it('leaves out whom one has put off', () => {
    const due = [{ ...TOUCH, dueAt: NOW + 3 * DAY }];
    expect(sheetOf({ ...NO_TODAY, due, losing: [LOST_TOM] }, NOW)).toEqual([]);
  });
});
