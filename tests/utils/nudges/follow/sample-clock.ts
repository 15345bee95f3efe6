import type { TouchClock } from '../../../../utils/nudges/keep-in-touch.ts';
import { momentOf, type Wall, wallAt } from '../../../../utils/nudges/zone.ts';

export const ZONE = 'Europe/Berlin';

/** Sunday, 3 May 2026, ten in the morning in Berlin, where nothing else is said; the week is Monday to Friday. */
export function clockAt(at: Partial<Wall> = {}, part: Partial<TouchClock> = {}): TouchClock {
  return {
    now: momentOf({ year: 2026, month: 5, day: 3, hour: 10, minute: 0, ...at }, part.zone ?? ZONE),
    zone: ZONE,
    locale: 'en-GB',
    calendar: { workdays: [1, 2, 3, 4, 5], holidays: [] },
    tiers: {
      often: { ideal: 14, longest: 30 },
      regular: { ideal: 45, longest: 90 },
      seldom: { ideal: 120, longest: 240 },
    },
    ...part,
  };
}

/** A moment as the wall shows it: `2026-05-04 09:00`. */
export function wallOf(at: number | undefined, zone = ZONE): string {
  const { year, month, day, hour, minute } = wallAt(at ?? 0, zone);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${year}-${two(month)}-${two(day)} ${two(hour)}:${two(minute)}`;
}
