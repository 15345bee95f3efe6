import { FACT_STATES } from '../../utils/ledgers/fact.ts';
import { onDay } from '../asks/ask-line.ts';
import { noonOf } from '../ledgers/ledger-day.ts';
import { FactForm } from '../people/FactForm.tsx';
import { FOLDED_WORDS } from '../people/known-words.ts';
import type { LedgerDescription, LedgerFilter, RowFormProps } from './description.ts';

const FILTERS: readonly [LedgerFilter<'facts'>, ...LedgerFilter<'facts'>[]] = [
  { name: 'open', words: 'facts_open', states: ['open'], none: 'facts_empty' },
  { name: 'forgotten', words: 'facts_forgotten', states: ['forgotten'], none: 'facts_noneForgotten' },
];

/** What stands for the words of a folded fact: opening its form is the click that shows them. */
const FOLDED = '…';

function EditFact({ row, onChange, onClose }: RowFormProps<'facts'>) {
  return (
    <FactForm
      fact={row}
      onKeep={(edit) => onChange({ call: 'facts.edit', args: { id: row.id, ...edit } }, 'ledger_changed')}
      onClose={onClose}
    />
  );
}

/** D6: what is known of people, as its list shows it. */
export const FACT_LIST: LedgerDescription<'facts'> = {
  ledger: 'facts',
  title: 'facts_title',
  item: 'known_item',
  search: 'facts_search',
  filters: FILTERS,
  hasSides: false,
  sorts: [
    ['newest', 'list_newest'],
    ['day', 'facts_byDay'],
    ['client', 'list_byClient'],
  ],
  wordsOf: ({ text, evidence, createdAt, sensitive }) =>
    sensitive === null ? { text, evidence, createdAt } : { text: FOLDED, evidence: null, createdAt },
  marks: ({ saidByThem }, { t }) => (saidByThem ? [{ text: t('known_saidByThem'), tone: '' }] : []),
  when: ({ day }, { now, locale }) => {
    const at = noonOf(day);
    return at === null ? null : { text: onDay(at, now, locale), tone: '' };
  },
  lines: ({ sensitive }, { t }) =>
    sensitive === null ? [] : [[t('known_foldLabel'), t('known_foldShow', t(FOLDED_WORDS[sensitive]))]],
  actions: [
    {
      key: 'x',
      words: 'known_forget',
      from: ['open'],
      change: (ids) => ({ call: 'facts.state', args: { ids, state: 'forgotten' } }),
      done: 'known_forgotten',
      doneMany: 'facts_wereForgotten',
    },
    {
      key: 'r',
      words: 'list_reopen',
      from: ['forgotten'],
      change: (ids) => ({ call: 'facts.state', args: { ids, state: 'open' } }),
      done: 'known_again',
      doneMany: 'facts_wereReopened',
    },
    { key: 'e', words: 'ledger_edit', from: FACT_STATES, Form: EditFact },
  ],
};
