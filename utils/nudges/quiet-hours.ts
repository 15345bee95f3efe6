import { addDays, type CalendarDay } from './calendar-day.ts';
import { momentOn, today } from './due-time.ts';

/** When the user is not to be disturbed: from one time of the day (`20:00`) until another, over midnight too. */
export interface QuietHours {
  readonly from: string;
  readonly until: string;
}

/**
 * The first moment from this one on at which the user may be told something: this one, or the end of the quiet hours it
 * falls into. Each night begins and ends by the user's clock: where the clocks change in it, it is shorter or longer.
 * @param at Unix ms
 * @param zone the user's IANA zone
 * @returns Unix ms; `at` itself where no hours are quiet, also where they begin when they end
 */
export function loudFrom(at: number, quiet: QuietHours | null, zone: string): number {
  if (quiet === null || quiet.from === quiet.until) return at;
  const now = today({ now: at, zone });
  for (const begins of [addDays(now, -1), now]) {
    const ends = quiet.from < quiet.until ? begins : addDays(begins, 1);
    const end = momentAt(ends, quiet.until, zone);
    if (momentAt(begins, quiet.from, zone) <= at && at < end) return end;
  }
  return at;
}

function momentAt(day: CalendarDay, time: string, zone: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return momentOn(day, { hour, minute }, zone);
}
