import { browser } from 'wxt/browser';
import type { NudgeRow } from '../../utils/messaging/calls/nudges.ts';
import { announce } from '../../utils/messaging/changes.ts';
import { claimDue, noticeShown } from '../../utils/storage/due-nudges.ts';
import type { Keeper } from '../../utils/storage/keeper.ts';
import { nudgeById } from '../../utils/storage/nudges.ts';
import { HEARTBEAT, keepHeartbeat, keepNextAlarm, NEXT } from './nudge-alarms.ts';
import { isShowing, noticeOf, showNotice } from './nudge-notice.ts';

/** What the clock works with; the last three are replaced in tests. */
export interface NudgeClockDeps {
  readonly database: Keeper;
  /** Opens a thread by its address, or our own full page for null. */
  readonly open: (url: string | null) => Promise<unknown>;
  readonly now?: () => number;
  readonly show?: (nudges: readonly NudgeRow[]) => Promise<void>;
  readonly showing?: (nudges: readonly NudgeRow[]) => Promise<boolean>;
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
export function startNudgeClock(deps: NudgeClockDeps): NudgeClock {
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
  browser.notifications.onClicked.addListener((id) => void openNotice(id, deps).catch(() => undefined));
  void wake();
  return { wake };
}

async function look({
  database,
  now = Date.now,
  show = showNotice,
  showing = isShowing,
}: NudgeClockDeps): Promise<void> {
  // First of all, so that a failure further on is not the last thing that happens.
  await keepHeartbeat(now());
  const claimed = await database.use((db) => claimDue(db, now()));
  if (claimed.changed) announce('nudges');
  await showBadge(claimed.due);
  await keepNextAlarm(claimed.wakeAt, now());
  const { notice, fresh, leftBehind } = claimed;
  if (!notice) return;
  const lost = leftBehind.length > 0 && !(await showing(leftBehind)) ? leftBehind : [];
  const toShow = [...lost, ...fresh];
  if (toShow.length > 0) await show(toShow);
  await database.use((db) => noticeShown(db, notice));
}

/** The number of nudges that are due, on the button of the extension. */
async function showBadge(due: number): Promise<void> {
  const text = due > 99 ? '99+' : due > 0 ? String(due) : '';
  await browser.action.setBadgeText({ text });
}

/** A click on a single notice opens its thread; on a grouped one, or where there is no thread, the full page. */
async function openNotice(notification: string, { database, open }: NudgeClockDeps): Promise<void> {
  const about = noticeOf(notification);
  if (!about) return;
  const nudge = about === 'several' ? null : await database.use((db) => nudgeById(db, about.nudge));
  await browser.notifications.clear(notification);
  await open(nudge?.thread?.url ?? null);
}
