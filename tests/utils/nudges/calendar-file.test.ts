import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { type CalendarNudge, calendarFile } from '../../../utils/nudges/calendar-file.ts';

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
function read(nudges: readonly CalendarNudge[], zone = 'Europe/Berlin'): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(calendarFile(nudges, 'Ovation', zone)));
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
    const file = calendarFile([nudge({ reason: 'They promised: the papers by Friday' })], 'Ovation', 'UTC');
    expect(file).not.toContain('papers');
    expect(read([nudge({ reason: 'They promised: the papers by Friday' })])[0]?.summary).toBe(
      'Dana Whitfield: Something they promised is due',
    );
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
