import type { Moment } from '../../utils/clients/person.ts';
import { shortBy } from '../history/moment-words.ts';
import { Button } from '../look/Button.tsx';
import { dayLabel, daysBetween, fullDay, timeOfDay } from '../look/days.ts';
import { KIND_WORDS } from '../nudges/kind-words.ts';
import { useLocale } from '../text/locale.ts';
import { useNow } from '../text/now.ts';
import { plural } from '../text/plural.ts';
import { useText } from '../text/text.ts';
import type { SheetClient } from './day-sheet.ts';

/** A client on the sheet with the last moment between the two; undefined while it is on its way, null where there is none. */
export interface SheetRow extends SheetClient {
  readonly last: Moment | null | undefined;
}

export interface DaySheetProps {
  /** Undefined until the first answer. */
  readonly rows: readonly SheetRow[] | undefined;
  readonly onPrint: () => void;
  readonly onBack: () => void;
}

/** X5: the day on paper: by client, what is late and what is for today, what passed last, and a line to write on. */
export function DaySheet({ rows, onPrint, onBack }: DaySheetProps) {
  const t = useText();
  const locale = useLocale();
  return (
    <>
      <h1>{fullDay(useNow(), locale)}</h1>
      <div class="buttons not-printed">
        <Button look="main" keyName="p" disabled={!rows?.length} onClick={onPrint}>
          {t('meeting_print')}
        </Button>
        <Button keyName="Escape" onClick={onBack}>
          {t('sheet_back')}
        </Button>
      </div>
      {rows === undefined && (
        <p class="empty" role="status">
          {t('loading')}
        </p>
      )}
      {rows?.length === 0 && <p class="empty">{t('sheet_empty')}</p>}
      {rows && rows.length > 0 && (
        <ol class="sheet">
          {rows.map((row) => (
            <Client key={row.person} row={row} />
          ))}
        </ol>
      )}
    </>
  );
}

function Client({ row: { name, address, rows, last } }: { row: SheetRow }) {
  const t = useText();
  const now = useNow();
  const locale = useLocale();
  return (
    <li class="sheet-client">
      <h2 class="sheet-who">
        <bdi>{name}</bdi>{' '}
        <small>
          <bdi>{address}</bdi>
        </small>
      </h2>
      <ul>
        {rows.map(({ id, kind, reason, dueAt }) => (
          <li key={id} class="sheet-reason">
            <bdi>{reason}</bdi> <small>{`${t(KIND_WORDS[kind])} · ${whenWords(dueAt)}`}</small>
          </li>
        ))}
      </ul>
      {last && (
        <p class="sheet-last">
          {dayLabel(t, last.at, now, locale)} · {t(shortBy(last))} <bdi class="theirs">{last.line}</bdi>
        </p>
      )}
      <p class="sheet-notes">
        <span>{t('sheet_notes')}</span>
      </p>
    </li>
  );

  function whenWords(dueAt: number): string {
    const late = daysBetween(dueAt, now);
    return late > 0 ? plural(t, late, 'due_late_one', 'due_late_other') : timeOfDay(dueAt, locale);
  }
}
