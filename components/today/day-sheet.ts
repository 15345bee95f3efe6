import type { NudgeRow, Today } from '../../utils/messaging/calls/nudges.ts';
import { pressingIn, todayGroups } from './today-groups.ts';

/** One client on the sheet of a day, with what is to be done for them. */
export interface SheetClient {
  readonly person: string;
  readonly name: string;
  readonly address: string;
  readonly rows: readonly NudgeRow[];
}

/** Whom a day is about: those with something late first, in the order of the list. @param now Unix ms */
export function sheetOf(today: Today, now: number): SheetClient[] {
  const pressing = pressingIn(todayGroups(today, now, null), now);
  const byPerson = Map.groupBy(pressing, ({ person }) => person);
  return [...byPerson].flatMap(([person, rows]) => {
    const [first] = rows;
    return first ? [{ person, name: first.personName, address: first.address, rows }] : [];
  });
}
