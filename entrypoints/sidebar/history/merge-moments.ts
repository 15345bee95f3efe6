import type { Moment } from '../../../utils/clients/person.ts';

/** Puts two pages of a timeline together: each moment once, newest first; on equal ids the one from `fresh` stays. */
export function mergeMoments(fresh: readonly Moment[], old: readonly Moment[]): Moment[] {
  const seen = new Set(fresh.map(({ id }) => id));
  return [...fresh, ...old.filter(({ id }) => !seen.has(id))].sort((a, b) => b.at - a.at);
}
