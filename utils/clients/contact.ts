import { daysBetween } from './day.ts';

/** The newest contacts of a client, Unix ms each; a call or a meeting is of both sides. */
export interface LastContacts {
  readonly lastFromClient: number | null;
  readonly lastTalk?: number | undefined;
}

/** Unix ms of the newest moment in which the client took part; null where they never did. Our own mails are none. */
export function lastHeard({ lastFromClient, lastTalk }: LastContacts): number | null {
  return later(lastFromClient, lastTalk);
}

/** The later of two times of which either may be missing. */
export function later(one: number | null, other: number | undefined): number | null {
  if (one === null || other === undefined) return one ?? other ?? null;
  return Math.max(one, other);
}

/**
 * How long ago the last contact lay that was mutual. When one side writes after a long silence the silence is what
 * there is to tell, so what counts is the time by which both had written.
 * @param last Unix ms of the newest contact in each direction, null where there is none
 * @returns whole days since the earlier of the two, or null while only one side ever wrote
 */
export function daysSinceTwoWay(
  last: { readonly fromClient: number | null; readonly fromUs: number | null },
  now: number,
  timeZone: string,
): number | null {
  if (last.fromClient === null || last.fromUs === null) return null;
  return daysBetween(Math.min(last.fromClient, last.fromUs), now, timeZone);
}
