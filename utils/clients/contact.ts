import { daysBetween } from './day.ts';

/**
 * How long ago the last contact lay that was mutual. When one side writes after a long silence the silence is what
 * there is to tell, so what counts is the time by which both had written.
 * @param last Unix ms of the newest message in each direction, null where there is none
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
