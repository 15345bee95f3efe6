import { Dexie, type Table } from 'dexie';
import { array, number, object, safeParse, string } from 'valibot';
import type { NudgeRow } from '../messaging/calls/nudges.ts';
import { wakeFor } from '../nudges/next-wake.ts';
import { type Notice, standsFor } from '../nudges/notice-id.ts';
import type { Nudge } from '../nudges/nudge.ts';
import { arrived } from '../nudges/transitions.ts';
import type { Database } from './database.ts';
import { withNames } from './nudges.ts';

/** What the clock found at one wake. */
export interface Claimed {
  /** The notice to show now, or null. */
  readonly notice: Notice | null;
  /** The nudges of the notice, the longest overdue first. */
  readonly fresh: readonly NudgeRow[];
  /** Nudges of a notice that another worker decided and did not live to show. */
  readonly leftBehind: readonly NudgeRow[];
  /** How many are due in all, noticed now or before. */
  readonly due: number;
  /** Unix ms at which to wake next, or null while nothing waits. */
  readonly wakeAt: number | null;
  /** Whether any nudge was changed. */
  readonly changed: boolean;
}

/** The row of `meta` that holds the notices under way. */
const UNDER_WAY = 'nudge-notices';
/** Showing a notice takes some milliseconds; after this long nobody is at it any more. */
const NOBODY_SHOWS_IT = 30_000;
const NOTICES = array(object({ at: number(), nudges: array(string()) }));

/** What the clock sees beside the table. */
export interface Sight {
  /** The first moment from another one on that is in no quiet hours. */
  readonly loudFrom: (at: number) => number;
  /** The ids of the notifications that stand on the screen or in the system's list. */
  readonly standing: ReadonlySet<string>;
}

const NOTHING_BESIDE: Sight = { loudFrom: (at) => at, standing: new Set() };

/**
 * Decides, in one transaction, which nudges are shown now, and writes that they were noticed: two wakes at once
 * cannot both show one. A worker that dies before it has shown them leaves its notice to a later wake; in quiet hours
 * that is the one at their end.
 */
export function claimDue(db: Database, now: number, sight: Sight = NOTHING_BESIDE): Promise<Claimed> {
  const { loudFrom } = sight;
  return db.transaction('rw', db.nudges, db.persons, db.meta, async () => {
    const { toNotice, toMark, wakeAt } = wakeFor(await candidates(db.nudges, now), now, loudFrom);
    const arrivals = toNotice.map((nudge) => arrived(nudge, now));
    const underWay = await noticesUnderWay(db);
    const isQuiet = loudFrom(now) > now;
    const abandoned = isQuiet ? [] : underWay.filter(({ at }) => now < at || now - at >= NOBODY_SHOWS_IT);
    const missed = await notSeen(db, abandoned, sight.standing);
    const lost = missed.map((nudge) => ({ ...nudge, noticedAt: now }));
    await db.nudges.bulkPut([...lost, ...arrivals, ...toMark.map((nudge) => arrived(nudge, now))]);
    const nudges = [...lost, ...arrivals].map(({ id }) => id);
    const notice = nudges.length > 0 ? { at: now, nudges } : null;
    const others = underWay.filter((one) => !abandoned.includes(one));
    if (notice || abandoned.length > 0) await keepUnderWay(db, notice ? [...others, notice] : others);
    return {
      notice,
      fresh: await withNames(db, arrivals),
      leftBehind: await withNames(db, lost),
      due: await countDue(db),
      wakeAt: isQuiet && underWay.length > 0 ? Math.min(wakeAt ?? Infinity, loudFrom(now)) : wakeAt,
      changed: toNotice.length + toMark.length > 0,
    };
  });
}

/** Of the notices that nobody lived to show, those that are still due by them and of which no notification stands. */
async function notSeen(
  db: Database,
  abandoned: readonly Notice[],
  standing: ReadonlySet<string>,
): Promise<Nudge[]> {
  const found = abandoned.map(async (notice) => {
    const missing = notice.nudges.filter((nudge) => !standsFor(standing, notice, nudge));
    const nudges = (await db.nudges.bulkGet(missing)).filter((nudge) => nudge !== undefined);
    return nudges.filter(({ state, noticedAt }) => state === 'due' && noticedAt === notice.at);
  });
  return (await Promise.all(found)).flat();
}

/** The notice was shown: no later wake needs to. */
export function noticeShown(db: Database, shown: Notice): Promise<void> {
  return db.transaction('rw', db.meta, async () => {
    const underWay = await noticesUnderWay(db);
    const others = underWay.filter(({ at, nudges }) => at !== shown.at || nudges[0] !== shown.nudges[0]);
    await keepUnderWay(db, others);
  });
}

/** How many nudges are due, and none of them done: the number on the badge. */
export function countDue(db: Database): Promise<number> {
  return allOf(db.nudges, 'due').count();
}

/** All that became due by now, and the first that will be; what is marked as due already needs nothing more. */
async function candidates(nudges: Table<Nudge, string>, now: number): Promise<Nudge[]> {
  const come = nudges.where('[state+dueAt]').between(['waiting', Dexie.minKey], ['waiting', now], true, true);
  const ahead = nudges
    .where('[state+dueAt]')
    .between(['waiting', now], ['waiting', Dexie.maxKey], false, true);
  const first = await ahead.filter(({ noticedAt }) => noticedAt === null).first();
  return [...(await come.toArray()), ...(first ? [first] : [])];
}

function allOf(nudges: Table<Nudge, string>, state: Nudge['state']) {
  return nudges.where('[state+dueAt]').between([state, Dexie.minKey], [state, Dexie.maxKey]);
}

async function noticesUnderWay(db: Database): Promise<readonly Notice[]> {
  const found = safeParse(NOTICES, (await db.meta.get(UNDER_WAY))?.value);
  return found.success ? found.output : [];
}

async function keepUnderWay(db: Database, notices: readonly Notice[]): Promise<void> {
  if (notices.length === 0) await db.meta.delete(UNDER_WAY);
  else await db.meta.put({ key: UNDER_WAY, value: notices });
}
