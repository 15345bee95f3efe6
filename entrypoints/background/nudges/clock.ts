import { browser } from 'wxt/browser';
import type { NudgeRow } from '../../../utils/messaging/calls/nudges.ts';
import { announce } from '../../../utils/messaging/changes.ts';
import type { Notice } from '../../../utils/nudges/notice-id.ts';
import { loudFrom } from '../../../utils/nudges/quiet-hours.ts';
import { readSettings } from '../../../utils/settings/store.ts';
import { claimDue, noticeShown } from '../../../utils/storage/due-nudges.ts';
import type { Keeper } from '../../../utils/storage/keeper.ts';
import { HEARTBEAT, keepHeartbeat, keepNextAlarm, NEXT } from './alarms.ts';
import { follow } from './follow.ts';
import { showNotice, standingNotices, type Telling } from './notice.ts';
import { watchNotices } from './notice-clicks.ts';

/** What the clock works with; all but the first two are replaced in tests. */
export interface NudgeClockDeps {
  readonly database: Keeper;
  /** Opens a thread by its address, or our own full page for null. */
  readonly open: (url: string | null) => Promise<unknown>;
  readonly now?: () => number;
  /** The IANA zone in which the user is at this moment. */
  readonly zone?: () => string;
  readonly show?: (notice: Notice, nudges: readonly NudgeRow[], telling: Telling) => Promise<void>;
}

export interface NudgeClock {
  /**
   * Looks at the clock now: notices what is due, sets the badge and the next alarm. Called when anything about nudges
   * changed and when a view opens. One look follows the other; never rejects.
   */
  wake(): Promise<void>;
}

/**
 * Starts the clock: once in every life of the worker, in its first tick. The table of nudges is the truth; alarms,
 * notifications and the badge only follow it, so whatever a sleep or a restart lost is made good by the next wake.
 */
export function startNudgeClock(given: NudgeClockDeps): NudgeClock {
  const deps = { now: Date.now, zone: ownZone, show: showNotice, ...given };
  let last: Promise<void> = Promise.resolve();
  let next: Promise<void> | null = null;
  const wake = (): Promise<void> => {
    next ??= last = last.then(() => {
      next = null;
      // A database that does not open is the health page's to tell; the heartbeat tries again.
      return look(deps).catch(() => undefined);
    });
    return next;
  };
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === NEXT || name === HEARTBEAT) void wake();
  });
  browser.runtime.onStartup.addListener(() => void wake());
  browser.runtime.onInstalled.addListener(() => void wake());
  // After a sleep an alarm may be late or lost; that somebody is here again is heard at once.
  browser.idle.onStateChanged.addListener((state) => {
    if (state === 'active') void wake();
  });
  watchNotices(deps, { wake });
  void wake();
  return { wake };
}

async function look({ database, now, zone, show }: Required<NudgeClockDeps>): Promise<void> {
  // First of all, so that a failure further on is not the last thing that happens.
  await keepHeartbeat(now());
  await follow(database, now());
  const { nudges: habits } = await readSettings();
  const here = zone();
  const sight = {
    loudFrom: (at: number) => loudFrom(at, habits.quiet, here),
    standing: await standingNotices(),
  };
  const claimed = await database.use((db) => claimDue(db, now(), sight));
  if (claimed.changed) announce('nudges');
  await showBadge(claimed.due);
  await keepNextAlarm(claimed.wakeAt, now());
  const { notice, fresh, leftBehind } = claimed;
  if (!notice) return;
  await show(notice, [...leftBehind, ...fresh], habits);
  await database.use((db) => noticeShown(db, notice));
}

function ownZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** The number of nudges that are due, on the button of the extension. */
async function showBadge(due: number): Promise<void> {
  const text = due > 99 ? '99+' : due > 0 ? String(due) : '';
  await browser.action.setBadgeText({ text });
}
