import { useContext } from 'preact/hooks';
import type { NoticeText } from '../../components/look/Notice.tsx';
import { CalendarContext } from '../../components/text/now.ts';
import { plural } from '../../components/text/plural.ts';
import { dayOf } from '../../utils/clients/day.ts';
import { calendarFile } from '../../utils/nudges/calendar-file.ts';
import { useDesk } from '../sidebar/desk.ts';
import { saveFile } from './data/save-file.ts';

/** So many fit into one answer of the background. */
const MOST = 500;

/** X5: saves what is open as a file for the user's own calendar. @param onNotice says what is in it */
export function useCalendarFile(onNotice: (notice: NoticeText | null) => void): () => void {
  const { call, clock, t } = useDesk();
  const week = useContext(CalendarContext);
  const save = async () => {
    const rows = await call('nudges.list', { person: null, states: ['due', 'waiting'], limit: MOST });
    if (rows.length === 0) return onNotice({ text: t('calendar_none') });
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    const file = calendarFile(rows, t('name'), timeZone, week);
    saveFile(new Blob([file], { type: 'text/calendar' }), `ovation-${dayOf(clock(), timeZone)}.ics`);
    const words = rows.length === MOST ? 'calendar_first' : 'calendar_saved_other';
    onNotice({ text: plural(t, rows.length, 'calendar_saved_one', words) });
  };
  return () => void save().catch(() => onNotice({ text: t('calendar_failed') }));
}
