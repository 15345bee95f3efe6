import { daysBetween } from './day.ts';

/**
 * How long it has been quiet between two people who have both written.
 * @param last Unix ms of the newest message in each direction, null where there is none
 * @returns whole days since the later of the two, or null while only one side ever wrote
 */
export function daysSinceTwoWay(
  last: { readonly fromClient: number | null; readonly fromUs: number | null },
  now: number,
  timeZone: string,
): number | null {
  if (last.fromClient === null || last.fromUs === null) return null;
  return daysBetween(Math.max(last.fromClient, last.fromUs), now, timeZone);
}
