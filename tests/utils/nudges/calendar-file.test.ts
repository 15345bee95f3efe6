import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { type CalendarNudge, calendarFile } from '../../../utils/nudges/calendar-file.ts';
import { USUAL_WEEK, type WorkCalendar } from '../../../utils/nudges/work-calendar.ts';

const DUE = Date.UTC(2026, 10, 30, 8);
const nudge = (changes: Partial<CalendarNudge> = {}): CalendarNudge => ({
  id: 'n-1',
  personName: 'Dana Whitfield',
  reason: 'Send Dana the ROI sheet',
  dueAt: DUE,
  repeats: null,
  createdAt: DUE - 86_400_000,
  updatedAt: DUE - 3_600_000,
  ...changes,
});

/** What another program reads in the file. */
function read(
  nudges: readonly CalendarNudge[],
  zone = 'Europe/Berlin',
  week: WorkCalendar = USUAL_WEEK,
): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(calendarFile(nudges, 'Ovation', zone, week)));
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

describe('X5 the calendar file', () => {
  it('holds each nudge as an event at its moment, with the name and the reason', () => {
    const [event] = read([nudge()]);
    expect(event?.summary).toBe('Dana Whitfield: Send Dana the ROI sheet');
    expect(event?.startDate.toJSDate().getTime()).toBe(DUE);
    expect(event?.endDate.toJSDate().getTime()).toBe(DUE + 15 * 60_000);
    expect(event?.isRecurring()).toBe(false);
  });

  it('names an event the same in every file, and each change makes it a later version', () => {
    const [before] = read([nudge()]);
    const [after] = read([nudge({ dueAt: DUE + 86_400_000, updatedAt: DUE })]);
    expect(after?.uid).toBe(before?.uid);
    expect(after?.sequence).toBeGreaterThan(before?.sequence ?? Number.POSITIVE_INFINITY);
  });

  it('holds nothing that a client wrote', () => {
    const papers = nudge({ reason: 'They promised: the papers by Friday' });
    const file = calendarFile([papers], 'Ovation', 'UTC', USUAL_WEEK);
    expect(file).not.toContain('papers');
    expect(read([papers])[0]?.summary).toBe('Dana Whitfield: Something they promised is due');
  });

  it.each(['Europe/Berlin', 'Pacific/Auckland', 'America/New_York'])(
    'repeats at the same time of the day in %s',
    (zone) => {
      const repeats = 'DTSTART:20261130T090000\nRRULE:FREQ=WEEKLY;BYDAY=MO';
      const nine = { 'Europe/Berlin': 8, 'Pacific/Auckland': -4, 'America/New_York': 14 }[zone] ?? 0;
      const [event] = read([nudge({ dueAt: Date.UTC(2026, 10, 30, nine), repeats })], zone);
      const times = event?.iterator();
      expect([1, 2].map(() => times?.next().toString())).toEqual([
        '2026-11-30T09:00:00',
        '2026-12-07T09:00:00',
      ]);
    },
  );

  const workdays = 'X-OVATION-DAYS:WORKING\nRRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR';
  const wednesday = Date.UTC(2026, 11, 23, 8);
  const days = (event: ICAL.Event | undefined, count: number) => {
    const times = event?.iterator();
    return Array.from({ length: count }, () => times?.next().toString().slice(0, 10));
  };

  it('names the working days of today, whenever "every working day" was said, and no day off', () => {
    const week = { workdays: [4, 3, 2], holidays: ['2026-12-24', '2025-01-01'] };
    const repeats = `DTSTART:20261130T090000\n${workdays}`;
    const [event] = read([nudge({ dueAt: wednesday, repeats })], 'Europe/Berlin', week);
    expect(days(event, 4)).toEqual(['2026-12-23', '2026-12-29', '2026-12-30', '2026-12-31']);
  });

  it('keeps the days that were named as such, and comes at the end of a month though that is a day off', () => {
    const week = { workdays: [2, 3, 4], holidays: ['2026-12-28', '2026-12-31'] };
    const mondays = 'DTSTART:20261130T090000\nRRULE:FREQ=WEEKLY;BYDAY=MO';
    const last =
      'DTSTART:20261130T090000\nX-OVATION-DAYS:WORKING\nRRULE:FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1';
    const [monday, end] = read(
      [nudge({ repeats: mondays }), nudge({ id: 'n-2', dueAt: Date.UTC(2026, 11, 31, 8), repeats: last })],
      'Europe/Berlin',
      week,
    );
    expect(days(monday, 5).at(-1)).toBe('2026-12-28');
    expect(days(end, 2)).toEqual(['2026-12-31', '2027-01-28']);
  });

  it('takes a rule that is spoilt as one that comes once', () => {
    const [event] = read([nudge({ repeats: 'RRULE:FREQ=SECONDLY' })]);
    expect(event?.isRecurring()).toBe(false);
  });

  it('is read as it was meant, whatever stands in the words', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ name: words(), reason: words(), id: words() }), { minLength: 1, maxLength: 5 }),
        (given) => {
          const nudges = given.map(({ name, reason, id }, index) =>
            nudge({ id: `${index} ${id}`, personName: name, reason }),
          );
          const events = read(nudges);
          expect(events.map(({ summary }) => summary)).toEqual(
            given.map(({ name, reason }) => `${name}: ${reason}`),
          );
          expect(new Set(events.map(({ uid }) => uid)).size).toBe(nudges.length);
        },
      ),
    );
  });
});

/** One line, as reasons and names are kept. */
function words() {
  return fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 120 })
    .map((text) => `a${text.replace(/[\p{C}\p{Z}]/gu, ' ')}b`);
}
