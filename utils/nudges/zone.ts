/** The time a clock on the wall shows: months 1 to 12, hours 0 to 23. */
export interface Wall {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
}

const MINUTE = 60_000;
/** Further from a change of the clocks than any zone has two of them. */
const AROUND = 36 * 60 * MINUTE;

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format costs a hundred times what using it costs, so each zone keeps its own. */
function formatFor(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  formats.set(zone, made);
  return made;
}

/**
 * What the clock on the wall shows in a zone, whatever zone the process runs in.
 * @param at Unix ms
 * @param zone IANA name, `Europe/Berlin`
 * @throws RangeError for a zone the browser does not know
 */
export function wallAt(at: number, zone: string): Wall {
  const found: Record<string, number> = {};
  for (const { type, value } of formatFor(zone).formatToParts(at)) found[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0 } = found;
  return { year, month, day, hour, minute };
}

/**
 * The moment at which the clock shows this in a zone, as Unix ms. A time that the clocks skip in spring becomes as
 * much later as they skip (2:30 is shown as 3:30); of a time that comes twice in autumn it is the first.
 * @throws RangeError for a zone the browser does not know
 */
export function momentOf(wall: Wall, zone: string): number {
  const asUtc = Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute);
  const before = asUtc - offsetAt(asUtc - AROUND, zone);
  const after = asUtc - offsetAt(asUtc + AROUND, zone);
  const shown = [before, after].filter((at) => at + offsetAt(at, zone) === asUtc);
  return shown.length > 0 ? Math.min(...shown) : before;
}

/** How many ms the wall is ahead of UTC at a moment, to the minute. */
function offsetAt(at: number, zone: string): number {
  const wall = wallAt(at, zone);
  const shown = Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute);
  return shown - Math.floor(at / MINUTE) * MINUTE;
}
