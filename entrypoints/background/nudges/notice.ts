import { browser } from 'wxt/browser';
import type { NudgeRow } from '../../utils/messaging/calls/nudges.ts';
import { noticeWords } from '../../utils/nudges/notice-words.ts';

const ONE = 'nudge:';
const SEVERAL = 'nudges:';
const AT = '@';

/**
 * Shows one system notification for these nudges. Its id follows from the nudges, so that showing it again replaces
 * it. Never rejects: the badge and the list are the truth, and a system may refuse notifications.
 * @param nudges at least one
 */
export async function showNotice(nudges: readonly NudgeRow[]): Promise<void> {
  const { title, message } = noticeWords(nudges);
  const iconUrl = `${browser.runtime.getURL('/')}icon/128.png`;
  // Firefox throws on every option that it does not know.
  const lasting = import.meta.env.FIREFOX ? {} : { requireInteraction: true };
  const options = { type: 'basic' as const, title, message, iconUrl, ...lasting };
  await browser.notifications.create(noticeId(nudges), options).catch(() => undefined);
}

/** Whether the notification for these nudges stands on the screen or in the system's list. */
export async function isShowing(nudges: readonly NudgeRow[]): Promise<boolean> {
  const all = await browser.notifications.getAll().catch(() => ({}));
  return Object.hasOwn(all, noticeId(nudges));
}

/** Takes the notification of one nudge away, because it was dealt with. */
export async function hideNotice(nudge: string): Promise<void> {
  const all = await browser.notifications.getAll().catch(() => ({}));
  const its = Object.keys(all).filter((id) => id.startsWith(`${ONE}${nudge}${AT}`));
  await Promise.all(its.map((id) => browser.notifications.clear(id).catch(() => undefined)));
}

/** Which nudge a notification is about: its id, `several`, or null where the notification is not ours. */
export function noticeOf(notification: string): { readonly nudge: string } | 'several' | null {
  if (notification.startsWith(SEVERAL)) return 'several';
  if (!notification.startsWith(ONE)) return null;
  return { nudge: notification.slice(ONE.length, notification.lastIndexOf(AT)) };
}

/** The moment belongs to it: the same nudge comes back after a snooze, while its old notification may still stand. */
function noticeId(nudges: readonly NudgeRow[]): string {
  const [first] = nudges;
  return `${nudges.length > 1 ? SEVERAL : ONE}${first?.id ?? ''}${AT}${first?.noticedAt ?? 0}`;
}
