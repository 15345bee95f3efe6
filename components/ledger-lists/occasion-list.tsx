import { OCCASION_STATES, type OccasionState, standingDay } from '../../utils/ledgers/occasion.ts';
import { onDay } from '../asks/ask-line.ts';
import { DayForm } from '../ledgers/DayForm.tsx';
import { dayHere, noonOf } from '../ledgers/ledger-day.ts';
import { howFarWords, OCCASION_WORDS, yearsWords } from '../ledgers/occasion-words.ts';
import type { MessageKey } from '../text/text.ts';
import type { LedgerDescription, LedgerFilter, Mark, RowFormProps } from './description.ts';

const FILTERS: readonly [LedgerFilter<'occasions'>, ...LedgerFilter<'occasions'>[]] = [
  { name: 'open', words: 'occasions_open', states: ['open'], none: 'occasion_empty' },
  { name: 'done', words: 'occasions_done', states: ['done'], none: 'occasions_noneDone' },
  { name: 'let-go', words: 'wishes_letGo', states: ['let-go'], none: 'occasions_noneLetGo' },
  { name: 'all', words: 'list_everything', states: OCCASION_STATES, none: 'occasion_empty' },
];

const STATE_MARKS: Readonly<Record<Exclude<OccasionState, 'open'>, readonly [MessageKey, Mark['tone']]>> = {
  done: ['occasions_done', 'kept'],
  'let-go': ['wishes_letGo', ''],
};

function EditDay({ row, onChange, onClose }: RowFormProps<'occasions'>) {
  return (
    <DayForm
      occasion={row}
      onKeep={(words) =>
        onChange({ call: 'occasions.edit', args: { id: row.id, ...words } }, 'ledger_changed')
      }
      onClose={onClose}
    />
  );
}

/** C7: days to remember, as their list shows them. */
export const OCCASION_LIST: LedgerDescription<'occasions'> = {
  ledger: 'occasions',
  title: 'occasion_title',
  item: 'occasion_item',
  search: 'occasions_search',
  filters: FILTERS,
  hasSides: false,
  sorts: [
    ['day', 'occasions_next'],
    ['client', 'list_byClient'],
    ['newest', 'list_newest'],
  ],
  wordsOf: ({ text, personName, createdAt }) => ({ text: text ?? personName, evidence: null, createdAt }),
  marks: ({ kind, every, state }, { t }) => [
    { text: t(OCCASION_WORDS[kind]), tone: '' },
    ...(every === 'year' ? [{ text: t('occasion_everyYear'), tone: '' } as const] : []),
    ...(state === 'open' ? [] : [{ text: t(STATE_MARKS[state][0]), tone: STATE_MARKS[state][1] } as const]),
  ],
  when: (row, { t, now, locale }) => {
    const day = standingDay(row, dayHere(now));
    const at = noonOf(day);
    if (at === null) return null;
    const far = row.state === 'open' ? ` · ${howFarWords(t, day, now, locale)}` : '';
    return { text: `${onDay(at, now, locale)}${far}`, tone: '' };
  },
  lines: (row, { t, now, locale }) => {
    const years = row.kind === 'birthday' ? null : yearsWords(t, row, standingDay(row, dayHere(now)));
    const kept = row.keptOn === null ? null : noonOf(row.keptOn);
    return [
      ...(years === null ? [] : [[t('occasions_since'), years] as const]),
      ...(kept === null ? [] : [[t('occasions_keptOn'), onDay(kept, now, locale)] as const]),
    ];
  },
  actions: [
    {
      key: 'd',
      words: 'occasion_done',
      from: ['open'],
      change: (ids) => ({ call: 'occasions.seenTo', args: { ids } }),
      done: 'occasion_wasDone',
      doneMany: 'occasions_wereDone',
    },
    {
      key: 'z',
      words: 'occasion_letGo',
      from: ['open'],
      change: (ids) => ({ call: 'occasions.state', args: { ids, state: 'let-go' } }),
      done: 'wish_wasLetGo',
      doneMany: 'occasions_wereLetGo',
    },
    {
      key: 'r',
      words: 'list_reopen',
      from: ['done', 'let-go'],
      change: (ids) => ({ call: 'occasions.state', args: { ids, state: 'open' } }),
      done: 'promise_reopened',
      doneMany: 'occasions_wereReopened',
    },
    { key: 'e', words: 'ledger_edit', from: OCCASION_STATES, Form: EditDay },
  ],
};
