import { strictObject } from 'valibot';
import { dayOf } from '../../../utils/clients/day.ts';
import { countWeeks } from '../../../utils/ledgers/weeks/count-weeks.ts';
import { happeningsOf } from '../../../utils/ledgers/weeks/happening.ts';
import { practiceOf } from '../../../utils/ledgers/weeks/practice.ts';
import { type Pleased, referralOf } from '../../../utils/ledgers/weeks/referral.ts';
import { mondaysUntil, WEEKS_SHOWN } from '../../../utils/ledgers/weeks/week.ts';
import type { Referral, WeeksMirror } from '../../../utils/messaging/calls/weeks.ts';
import type { FromOurPages } from '../../../utils/messaging/protocol.ts';
import type { Handlers } from '../../../utils/messaging/serve.ts';
import type { Database } from '../../../utils/storage/database.ts';
import { notNow, seenSince } from '../../../utils/storage/weeks.ts';
import type { Context } from '../context.ts';

/** D9: the weekly mirror. */
export function weekCalls({
  database,
}: Pick<Context, 'database'>): Handlers<Pick<FromOurPages, 'weeks.get'>> {
  return {
    'weeks.get': { args: strictObject({}), run: () => database.use((db) => mirrorOf(db, Date.now())) },
  };
}

/** @param now Unix ms */
async function mirrorOf(db: Database, now: number): Promise<WeeksMirror> {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const dayHere = (at: number) => dayOf(at, timeZone);
  const today = dayHere(now);
  const mondays = mondaysUntil(today, WEEKS_SHOWN);
  const seen = await seenSince(db, mondays[0] ?? today, today);
  const weeks = countWeeks(happeningsOf(seen, dayHere), mondays);
  const pleased = referralOf(seen, await notNow(db, today), today);
  return { weeks, practice: practiceOf(weeks), referral: pleased && (await named(db, pleased)) };
}

/** With the client's name; null where they are not there any more. */
async function named(db: Database, pleased: Pleased): Promise<Referral | null> {
  const client = await db.persons.get(pleased.person);
  const address = client?.addresses[0];
  return client && address ? { ...pleased, name: client.name ?? address, address } : null;
}
