import { browser } from 'wxt/browser';
import { noticeOf } from '../../../utils/nudges/notice-id.ts';
import type { Keeper } from '../../../utils/storage/keeper.ts';
import { placeOfId } from '../../../utils/storage/nudge-place.ts';
import { doNudge, putOffToTomorrow } from './by-user.ts';
import type { NudgeClock } from './clock.ts';
import { NOTICE_BUTTONS } from './notice.ts';

export interface NoticeClickDeps {
  readonly database: Keeper;
  /** Opens a thread or a record by its address, or our own full page for null. */
  readonly open: (url: string | null) => Promise<unknown>;
  readonly now: () => number;
}

/**
 * Listens to what the user does on a notification: once in every life of the worker, in its first tick, because a click
 * may be what woke it.
 */
export function watchNotices(deps: NoticeClickDeps, clock: Pick<NudgeClock, 'wake'>): void {
  const { notifications } = browser;
  notifications.onClicked.addListener((id) => void opened(id, deps).catch(() => undefined));
  // Firefox has no buttons, and nothing to hear of them.
  notifications.onButtonClicked?.addListener((id, index) => {
    void pressed(id, index, deps)
      .then(() => clock.wake())
      .catch(() => undefined);
  });
}

/** A click on a single notice opens where it is continued; on a grouped one, or where that is nowhere, the full page. */
async function opened(notification: string, { database, open }: NoticeClickDeps): Promise<void> {
  const about = noticeOf(notification);
  if (!about) return;
  const url = about === 'several' ? null : await database.use((db) => placeOfId(db, about.nudge));
  await browser.notifications.clear(notification);
  await open(url);
}

/** Done, or tomorrow. Both are undone from the list. */
async function pressed(notification: string, index: number, deps: NoticeClickDeps): Promise<void> {
  const about = noticeOf(notification);
  if (!about || about === 'several') return;
  const change = NOTICE_BUTTONS[index] === 'done' ? doNudge : putOffToTomorrow;
  await change(deps.database, about.nudge, deps.now());
  await browser.notifications.clear(notification);
}
