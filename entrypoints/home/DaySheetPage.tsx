import { useKeys } from '../../components/look/keys/use-keys.ts';
import { DaySheet } from '../../components/today/DaySheet.tsx';
import { type SheetClient, sheetOf } from '../../components/today/day-sheet.ts';
import type { Moment } from '../../utils/clients/person.ts';
import { Asked } from '../sidebar/Asked.tsx';
import { type Desk, useDesk } from '../sidebar/desk.ts';
import { useToday } from '../sidebar/nudges/use-today.ts';
import { MOMENT_TOPICS } from '../sidebar/topics.ts';
import { useLive } from '../sidebar/use-live.ts';

const BACK = () => {
  location.hash = '#/today';
};
const PRINT = () => window.print();

/** X5: the sheet of the day with its data; it can be printed while the last moments are still on their way. */
export function DaySheetPage() {
  const { call, clock } = useDesk();
  const today = useToday();
  const clients = today.value && sheetOf(today.value, clock());
  const lasts = useLive(`sheet ${clients?.map(({ person }) => person).join(' ')}`, MOMENT_TOPICS, () =>
    lastMoments(clients ?? [], call),
  );
  useKeys({ p: clients?.length ? PRINT : undefined, Escape: BACK });
  return (
    <Asked live={today}>
      <DaySheet
        rows={clients?.map((row) => ({ ...row, last: lasts.value?.get(row.person) }))}
        onPrint={PRINT}
        onBack={BACK}
      />
    </Asked>
  );
}

/** The last moment with each, one question after the other: the background answers others in between. */
async function lastMoments(clients: readonly SheetClient[], call: Desk['call']) {
  const found = new Map<string, Moment | null>();
  for (const { person } of clients) {
    const [last] = await call('timeline.get', { person, direction: 'all', before: null, limit: 1 });
    found.set(person, last ?? null);
  }
  return found;
}
