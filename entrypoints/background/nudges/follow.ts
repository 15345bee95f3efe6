import { announce, onChange } from '../../../utils/messaging/changes.ts';
import type { TouchClock } from '../../../utils/nudges/keep-in-touch.ts';
import { readSettings } from '../../../utils/settings/store.ts';
import { followContact, followLedgers } from '../../../utils/storage/follow-ledgers.ts';
import type { Keeper } from '../../../utils/storage/keeper.ts';
import type { NudgeClock } from './clock.ts';

/** The user's clock, working week and intervals. @param now Unix ms */
export async function touchClock(now: number): Promise<TouchClock> {
  const { workdays, holidays, tiers, offDays } = (await readSettings()).nudges;
  const { timeZone, locale } = Intl.DateTimeFormat().resolvedOptions();
  return { now, zone: timeZone, locale, calendar: { workdays, holidays }, tiers, offDays };
}

/**
 * X5: brings the nudges in line with the ledgers, and tells the views where that changed any. Never rejects: what fails
 * is made good by the next look.
 */
export function follow(database: Keeper, now: number): Promise<void> {
  return tellChange(now, (clock) => database.use((db) => followLedgers(db, clock)));
}

/** X5: the same for some clients after a contact: they wrote, or a call was told of. Never rejects. */
export async function followContactWith(
  database: Keeper,
  persons: readonly string[],
  now: number,
): Promise<void> {
  if (persons.length === 0) return;
  await tellChange(now, (clock) => database.use((db) => followContact(db, persons, clock)));
}

async function tellChange(now: number, run: (clock: TouchClock) => Promise<boolean>): Promise<void> {
  try {
    if (await run(await touchClock(now))) announce('nudges');
  } catch {
    // A database that does not open is the health page's to tell.
  }
}

/** What ledgers and habits are changed by announces it; the clock then looks at once. */
export function watchLedgers(clock: Pick<NudgeClock, 'wake'>): void {
  onChange(['ledgers', 'settings'], new AbortController().signal, () => void clock.wake());
}
