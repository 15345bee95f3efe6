import type { NudgeRow } from '../../utils/messaging/calls/nudges.ts';
import type { MessageKey } from '../text/text.ts';
import type { Losing, TodayGroups } from './today-groups.ts';

/** What stands in the list, one below the other. */
export type TodayItem =
  | { readonly kind: 'group'; readonly id: string; readonly words: MessageKey; readonly count: number }
  /** A client with several nudges in a group, above them. */
  | { readonly kind: 'client'; readonly id: string; readonly row: NudgeRow }
  /** `named`: the row itself says whose it is. */
  | { readonly kind: 'nudge'; readonly id: string; readonly row: NudgeRow; readonly named: boolean }
  | { readonly kind: 'losing'; readonly id: string; readonly losing: Losing };

const GROUPS = [
  ['late', 'today_late'],
  ['today', 'today_today'],
  ['soon', 'today_soon'],
  ['waiting', 'today_waiting'],
] as const satisfies readonly (readonly [keyof TodayGroups, MessageKey])[];

/** The groups as one list: empty ones are left out, and what a client has several of stands together under their name. */
export function todayItems(groups: TodayGroups): TodayItem[] {
  const items = GROUPS.flatMap(([name, words]): TodayItem[] => {
    const rows = groups[name];
    return rows.length === 0
      ? []
      : [{ kind: 'group', id: `group ${name}`, words, count: rows.length }, ...byClient(rows, name)];
  });
  const { losing } = groups;
  if (losing.length === 0) return items;
  return [
    ...items,
    { kind: 'group', id: 'group losing', words: 'today_losing', count: losing.length },
    ...losing.map(
      (one): TodayItem => ({
        kind: 'losing',
        id: one.nudge?.id ?? `losing ${one.client.person}`,
        losing: one,
      }),
    ),
  ];
}

/** Clients in the order of their first; those of one client in theirs. */
function byClient(rows: readonly NudgeRow[], group: string): TodayItem[] {
  return [...Map.groupBy(rows, ({ person }) => person)].flatMap(([person, theirs]): TodayItem[] => {
    const [first] = theirs;
    const named = theirs.length === 1;
    const each = theirs.map((row): TodayItem => ({ kind: 'nudge', id: row.id, row, named }));
    return named || !first
      ? each
      : [{ kind: 'client', id: `client ${group} ${person}`, row: first }, ...each];
  });
}
