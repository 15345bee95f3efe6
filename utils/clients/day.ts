const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format costs far more than using it, so one is kept for each zone. */
function formatOf(timeZone: string): Intl.DateTimeFormat {
  const held = formats.get(timeZone);
  if (held) return held;
  const made = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    calendar: 'iso8601',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  formats.set(timeZone, made);
  return made;
}

/**
 * The calendar day of a moment where the user is.
 * @param at Unix ms
 * @param timeZone IANA zone
 * @returns ISO date, `2026-05-03`
 */
export function dayOf(at: number, timeZone: string): string {
  const format = formatOf(timeZone);
  // Canada writes ISO dates, which costs a third of taking one apart; whether it always will is not for us to say.
  const written = format.format(at);
  if (/^\d{4}-\d\d-\d\d$/.test(written)) return written;
  const parts = format.formatToParts(at);
  const value = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  return `${value('year')}-${value('month')}-${value('day')}`;
}

/** Whole calendar days from one moment to a later one in the user's zone; 0 on the same day, never negative. */
export function daysBetween(from: number, to: number, timeZone: string): number {
  const days = Date.parse(dayOf(to, timeZone)) - Date.parse(dayOf(from, timeZone));
  return Math.max(0, Math.round(days / 86_400_000));
}
