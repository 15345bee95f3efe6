import { browser } from 'wxt/browser';
import { SHORTEST_WAIT } from '../../../utils/nudges/next-wake.ts';

/** Wakes the background for the next nudge. */
export const NEXT = 'nudge-next';
/** Wakes it every few minutes, because an alarm can be lost in a sleep or a restart. */
export const HEARTBEAT = 'nudge-heartbeat';
const HEARTBEAT_MINUTES = 5;

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/**
 * Makes sure that the heartbeat beats. One that is there is left alone, because making it anew begins its wait again;
 * only one that a change of the clock has put out of reach is replaced.
 */
export async function keepHeartbeat(now: number): Promise<void> {
  const known = await browser.alarms.get(HEARTBEAT);
  const far = HEARTBEAT_MINUTES * MINUTE;
  const isNear = known !== undefined && Math.abs(known.scheduledTime - now) <= far + SECOND;
  if (isNear && known.periodInMinutes === HEARTBEAT_MINUTES) return;
  await browser.alarms.create(HEARTBEAT, { when: now + far, periodInMinutes: HEARTBEAT_MINUTES });
}

/**
 * Sets the alarm for the next nudge, or takes it away. It is made only where it is missing or its moment has changed.
 * @param wakeAt Unix ms, at least a minute ahead, or null
 */
export async function keepNextAlarm(wakeAt: number | null, now: number): Promise<void> {
  const known = await browser.alarms.get(NEXT);
  if (wakeAt === null) {
    if (known) await browser.alarms.clear(NEXT);
    return;
  }
  const when = Math.max(wakeAt, now + SHORTEST_WAIT);
  if (known && isSoonEnough(known.scheduledTime, when, now)) return;
  await browser.alarms.create(NEXT, { when });
}

/** The same moment; or a nearer one where the wait is the shortest there is and would only be put off by each wake. */
function isSoonEnough(scheduled: number, when: number, now: number): boolean {
  if (Math.abs(scheduled - when) < SECOND) return true;
  return when - now <= SHORTEST_WAIT && scheduled > now && scheduled < when;
}
