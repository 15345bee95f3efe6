import { NO_DAY } from '../../utils/ledgers/entry.ts';
import {
  daysLate,
  isOverdue,
  PROMISE_STATES,
  type PromiseState,
  type Settling,
} from '../../utils/ledgers/promise.ts';
import type { LedgerRow } from '../../utils/messaging/calls/ledgers.ts';
import { onDay } from '../asks/ask-line.ts';
import { EntryForm } from '../ledgers/EntryForm.tsx';
import { dayHere, dueWords, noonOf } from '../ledgers/ledger-day.ts';
import { plural } from '../text/plural.ts';
import type { MessageKey, Text } from '../text/text.ts';
import type {
  ChangeAction,
  LedgerDescription,
  LedgerFilter,
  Mark,
  RowFormProps,
  RowWords,
} from './description.ts';

type Row = LedgerRow<'promises'>;

const FILTERS: readonly [LedgerFilter<'promises'>, ...LedgerFilter<'promises'>[]] = [
  { name: 'open', words: 'promises_open', states: ['open'], none: 'promises_empty' },
  {
    name: 'overdue',
    words: 'promises_overdue',
    states: ['open'],
    overdue: true,
    none: 'promises_noneOverdue',
  },
  { name: 'kept', words: 'promise_kept', states: ['kept', 'early', 'exceeded'], none: 'promises_noneKept' },
  { name: 'missed', words: 'promise_missed', states: ['missed'], none: 'promises_noneMissed' },
  { name: 'released', words: 'promise_released', states: ['released'], none: 'promises_noneReleased' },
  {
    name: 'all',
    words: 'list_everything',
    states: PROMISE_STATES.filter((state) => state !== 'refused'),
    none: 'promises_empty',
  },
  { name: 'refused', words: 'promises_refused', states: ['refused'], none: 'promises_noneRefused' },
];

const STATE_MARKS: Readonly<Record<Exclude<PromiseState, 'open'>, readonly [MessageKey, Mark['tone']]>> = {
  kept: ['promise_kept', 'kept'],
  early: ['promises_early', 'kept'],
  exceeded: ['promise_exceeded', 'kept'],
  missed: ['promise_missed', 'sore'],
  released: ['promise_released', ''],
  refused: ['said_notPromise', ''],
};

function settling(
  how: Settling,
  [key, words]: readonly [key: string, words: MessageKey],
  [done, doneMany]: readonly [done: MessageKey, doneMany: MessageKey],
): ChangeAction<'promises'> {
  const from = how === 'open' ? PROMISE_STATES.filter((state) => state !== 'open') : (['open'] as const);
  return {
    key,
    words,
    from,
    change: (ids) => ({ call: 'promises.settle', args: { ids, how } }),
    done,
    doneMany,
  };
}

function EditPromise({ row, onChange, onClose }: RowFormProps<'promises'>) {
  return (
    <EntryForm
      text={row.text}
      day={row.day}
      onKeep={(text, day) =>
        onChange({ call: 'promises.edit', args: { id: row.id, text, day } }, 'ledger_changed')
      }
      onClose={onClose}
    />
  );
}

/** D7: promises of both sides, as their list shows them. */
export const PROMISE_LIST: LedgerDescription<'promises'> = {
  ledger: 'promises',
  title: 'promises_title',
  item: 'promise_item',
  search: 'promises_search',
  filters: FILTERS,
  hasSides: true,
  sorts: [
    ['day', 'list_byDay'],
    ['newest', 'list_newest'],
    ['client', 'list_byClient'],
  ],
  wordsOf: (row) => row,
  marks: ({ by, state }, { t }) => {
    const side: Mark = { text: t(by === 'us' ? 'promise_byUs' : 'promises_byThem'), tone: '' };
    if (state === 'open') return [side];
    const [words, tone] = STATE_MARKS[state];
    return [side, { text: t(words), tone }];
  },
  when: (row, words) => (row.state === 'open' ? openDay(row, words) : settledDay(row, words)),
  lines: ({ day, settledOn }, { t, now, locale }) => {
    const [due, settled] = [noonOf(day), settledOn === null ? null : noonOf(settledOn)];
    if (settled === null) return [];
    return [
      ...(due === null ? [] : [[t('promises_wasDue'), onDay(due, now, locale)] as const]),
      [t('promises_settled'), onDay(settled, now, locale)],
    ];
  },
  actions: [
    settling('kept', ['y', 'promise_kept'], ['promise_wasKept', 'promises_wereKept']),
    settling('exceeded', ['m', 'promise_exceeded'], ['promise_wasExceeded', 'promises_wereExceeded']),
    settling('missed', ['l', 'promise_missed'], ['promise_wasMissed', 'promises_wereMissed']),
    settling('released', ['z', 'promise_released'], ['promise_wasReleased', 'promises_wereReleased']),
    settling('open', ['r', 'list_reopen'], ['promise_reopened', 'promises_wereReopened']),
    { key: 'e', words: 'ledger_edit', from: PROMISE_STATES, Form: EditPromise },
  ],
};

function openDay(row: Row, { t, now, locale }: RowWords): Mark {
  const today = dayHere(now);
  const tone = isOverdue(row, today) ? 'sore' : row.day === today ? 'due' : '';
  return { text: dueWords(t, row.day, now, locale), tone };
}

/** How late or early it came; nothing of what was released, which nobody waited for. */
function settledDay(row: Row, { t }: RowWords): Mark | null {
  const late = daysLate(row);
  if (late === null || row.day === NO_DAY || row.state === 'released') return null;
  return { text: lateWords(t, late), tone: late > 0 ? 'sore' : 'kept' };
}

function lateWords(t: Text, late: number): string {
  if (late > 0) return plural(t, late, 'due_late_one', 'due_late_other');
  return late === 0 ? t('promises_onDay') : plural(t, -late, 'promises_early_one', 'promises_early_other');
}
