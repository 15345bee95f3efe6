/** Nudges of which the user is told at once. */
export interface Notice {
  /** Unix ms of the decision. */
  readonly at: number;
  /** Their ids, the most urgent first. */
  readonly nudges: readonly string[];
}

const ONE = 'nudge:';
const SEVERAL = 'nudges:';
const AT = '@';

/**
 * The id of the system notification for these nudges. It follows from them, so that showing it again replaces it. The
 * moment belongs to it: the same nudge comes back after a snooze, while its old notification may still stand.
 */
export function noticeId({ at, nudges }: Notice): string {
  return `${nudges.length > 1 ? SEVERAL : ONE}${nudges[0] ?? ''}${AT}${at}`;
}

/** Which nudge a notification is about: its id, `several`, or null where the notification is not ours. */
export function noticeOf(notification: string): { readonly nudge: string } | 'several' | null {
  if (notification.startsWith(SEVERAL)) return 'several';
  if (!notification.startsWith(ONE)) return null;
  return { nudge: notification.slice(ONE.length, notification.lastIndexOf(AT)) };
}

/** Whether one of the notifications that stand tells of this nudge of a notice: the one for all, or its own. */
export function standsFor(standing: ReadonlySet<string>, notice: Notice, nudge: string): boolean {
  return standing.has(noticeId(notice)) || standing.has(noticeId({ at: notice.at, nudges: [nudge] }));
}
