import { ENDING_STATES, type EndingState, type How } from '../../utils/ledgers/ending.ts';
import { onDay } from '../asks/ask-line.ts';
import { noonOf } from '../ledgers/ledger-day.ts';
import { HOW_WORDS, WAS_WORDS } from '../people/ending-words.ts';
import { RepairForm } from '../people/RepairForm.tsx';
import type { MessageKey } from '../text/text.ts';
import type { ChangeAction, LedgerDescription, LedgerFilter, Mark, RowFormProps } from './description.ts';

const FILTERS: readonly [LedgerFilter<'endings'>, ...LedgerFilter<'endings'>[]] = [
  { name: 'sore', words: 'endings_sore', states: ['sore'], none: 'endings_noneSore' },
  { name: 'repaired', words: 'ending_repaired', states: ['repaired'], none: 'endings_noneRepaired' },
  { name: 'all', words: 'list_everything', states: ENDING_STATES, none: 'endings_empty' },
];

const TONES: Readonly<Record<EndingState, Mark['tone']>> = {
  good: 'kept',
  neutral: '',
  sore: 'sore',
  repaired: 'kept',
};

function Repair({ row, onChange, onClose }: RowFormProps<'endings'>) {
  return (
    <RepairForm
      done={row.repair?.done ?? ''}
      on={row.repair?.on ?? null}
      onKeep={(done, on) =>
        onChange({ call: 'endings.repair', args: { ids: [row.id], done, on } }, 'sore_repaired')
      }
      onClose={onClose}
    />
  );
}

function ended(
  how: How,
  [key, words, doneMany]: readonly [key: string, words: MessageKey, doneMany: MessageKey],
  from: readonly EndingState[],
): ChangeAction<'endings'> {
  const change = (ids: readonly string[]) => ({ call: 'endings.change', args: { ids, how } }) as const;
  return { key, words, from, change, done: WAS_WORDS[how], doneMany };
}

/** P1, P4: how moments ended; those to repair stand first. */
export const ENDING_LIST: LedgerDescription<'endings'> = {
  ledger: 'endings',
  title: 'endings_title',
  item: 'endings_item',
  search: 'endings_search',
  filters: FILTERS,
  hasSides: false,
  sorts: [
    ['day', 'facts_byDay'],
    ['newest', 'list_newest'],
    ['client', 'list_byClient'],
  ],
  wordsOf: ({ text, evidence, createdAt }) => ({
    text: text ?? evidence?.quote ?? '',
    evidence,
    createdAt,
  }),
  marks: ({ state }, { t }) => [{ text: t(HOW_WORDS[state]), tone: TONES[state] }],
  when: ({ at }, { now, locale }) => ({ text: onDay(at, now, locale), tone: '' }),
  lines: ({ repair }, { t, now, locale }) => {
    const on = repair && noonOf(repair.on);
    if (!repair || !on) return [];
    return [
      [t('endings_done'), repair.done],
      [t('endings_repairedOn'), onDay(on, now, locale)],
    ];
  },
  actions: [
    { key: 'm', words: 'sore_repair', from: ['sore', 'repaired'], Form: Repair },
    ended('neutral', ['n', 'sore_notSore', 'endings_wereNeutral'], ['sore']),
    ended('good', ['g', 'ending_good', 'endings_wereGood'], ['neutral']),
    ended('sore', ['s', 'ending_sore', 'endings_wereSore'], ['good', 'neutral', 'repaired']),
  ],
};
