import { browser } from 'wxt/browser';
import type { NudgeRow } from '../../../utils/messaging/calls/nudges.ts';
import { type Notice, noticeId, noticeOf } from '../../../utils/nudges/notice-id.ts';
import { noticeWords } from '../../../utils/nudges/notice-words.ts';
import type { NudgeHabits } from '../../../utils/settings/nudge-habits.ts';

/** How the user wants to be told. */
export type Telling = Pick<NudgeHabits, 'notices' | 'sound'>;

/** More than this at once, after an absence, is one notification also for those who want each by itself. */
export const MOST_BY_THEMSELVES = 3;

/** What the buttons on a notification of one nudge do, in their order. */
export const NOTICE_BUTTONS = ['done', 'tomorrow'] as const;
const BUTTON_WORDS = { done: 'nudge_done', tomorrow: 'pick_tomorrow' } as const;

/**
 * Shows the system notifications for these nudges, as the user wants to be told. Never rejects: the badge and the list
 * are the truth, and a system may refuse notifications.
 * @param notice the decision to show them: by its moment the notifications are found again
 * @param nudges of the notice, at least one
 */
export async function showNotice(
  { at }: Notice,
  nudges: readonly NudgeRow[],
  { notices, sound }: Telling,
): Promise<void> {
  if (notices === 'none') return;
  const byThemselves = notices === 'each' && nudges.length <= MOST_BY_THEMSELVES;
  for (const rows of byThemselves ? nudges.map((nudge) => [nudge]) : [nudges]) await show(at, rows, sound);
}

async function show(at: number, nudges: readonly NudgeRow[], sound: boolean): Promise<void> {
  const { title, message } = noticeWords(nudges);
  const iconUrl = `${browser.runtime.getURL('/')}icon/128.png`;
  const plain = { type: 'basic' as const, title, message, iconUrl };
  const id = noticeId({ at, nudges: nudges.map((nudge) => nudge.id) });
  // Firefox throws on every option that it does not know, and has no buttons; whether it sounds is the system's.
  const options = import.meta.env.FIREFOX
    ? plain
    : { ...plain, requireInteraction: true, silent: !sound, ...(nudges.length === 1 ? withButtons() : {}) };
  await browser.notifications.create(id, options).catch(() => undefined);
}

function withButtons(): { readonly buttons: { readonly title: string }[] } {
  return { buttons: NOTICE_BUTTONS.map((name) => ({ title: browser.i18n.getMessage(BUTTON_WORDS[name]) })) };
}

/** The ids of the notifications that stand on the screen or in the system's list. Never rejects. */
export async function standingNotices(): Promise<ReadonlySet<string>> {
  return new Set(Object.keys(await browser.notifications.getAll().catch(() => ({}))));
}

/** Takes the notification of one nudge away, because it was dealt with. */
export async function hideNotice(nudge: string): Promise<void> {
  const its = [...(await standingNotices())].filter((id) => {
    const about = noticeOf(id);
    return about !== null && about !== 'several' && about.nudge === nudge;
  });
  await Promise.all(its.map((id) => browser.notifications.clear(id).catch(() => undefined)));
}
