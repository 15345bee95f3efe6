import { EXTRA_STATES, type ExtraState } from '../../utils/ledgers/extra.ts';
import { onDay } from '../asks/ask-line.ts';
import { EFFORT_WORDS, REACTION_WORDS } from '../ledgers/grant-words.ts';
import { noonOf } from '../ledgers/ledger-day.ts';
import { TookForm } from '../ledgers/TookForm.tsx';
import type { MessageKey } from '../text/text.ts';
import type { LedgerDescription, LedgerFilter, Mark, RowFormProps } from './description.ts';

const FILTERS: readonly [LedgerFilter<'extras'>, ...LedgerFilter<'extras'>[]] = [
  { name: 'done', words: 'extras_done', states: ['done'], none: 'extra_givenEmpty' },
  { name: 'later', words: 'extras_later', states: ['later'], none: 'extras_noneLater' },
  { name: 'not-this', words: 'extras_notThis', states: ['not-this'], none: 'extras_noneNotThis' },
  { name: 'all', words: 'list_everything', states: EXTRA_STATES, none: 'extra_givenEmpty' },
];

const STATE_MARKS: Readonly<Record<ExtraState, readonly [MessageKey, Mark['tone']]>> = {
  done: ['extras_done', 'kept'],
  later: ['extras_later', ''],
  'not-this': ['extras_notThis', ''],
};

function Took({ row, onChange, onClose }: RowFormProps<'extras'>) {
  return (
    <TookForm
      given={row.given}
      onKeep={(how) => onChange({ call: 'extras.took', args: { id: row.id, ...how } }, 'took_kept')}
      onClose={onClose}
    />
  );
}

const stateTo = (state: ExtraState) => (ids: readonly string[]) =>
  ({ call: 'extras.state', args: { ids, state } }) as const;

/** C4: the delight log: what was given, when, at what cost in time, and how they took it. */
export const EXTRA_LIST: LedgerDescription<'extras'> = {
  ledger: 'extras',
  title: 'extras_title',
  item: 'extra_item',
  search: 'extras_search',
  filters: FILTERS,
  hasSides: false,
  sorts: [
    ['newest', 'list_newest'],
    ['client', 'list_byClient'],
  ],
  wordsOf: ({ text, createdAt }) => ({ text, evidence: null, createdAt }),
  marks: ({ state, aim }, { t }) => {
    const [words, tone] = STATE_MARKS[state];
    return [
      { text: t(words), tone },
      ...(aim === 'served' ? [{ text: t('extras_served'), tone: '' } as const] : []),
    ];
  },
  when: ({ state, day }, { t, now, locale }) => {
    const at = noonOf(day);
    if (at === null) return null;
    const words = state === 'done' ? 'extra_givenOn' : 'extras_backOn';
    return { text: t(words, onDay(at, now, locale)), tone: '' };
  },
  lines: ({ given, facts }, { t }) => [
    ...(facts.length > 0 ? [[t('fact_title'), facts.map((told) => told.text).join(' · ')] as const] : []),
    ...(given?.effort ? [[t('grant_effort'), t(EFFORT_WORDS[given.effort])] as const] : []),
    ...(given?.reaction ? [[t('grant_reaction'), t(REACTION_WORDS[given.reaction])] as const] : []),
  ],
  actions: [
    { key: 't', words: 'extras_took', from: ['done'], Form: Took },
    {
      key: 'd',
      words: 'extras_doneNow',
      from: ['later', 'not-this'],
      change: stateTo('done'),
      done: 'extra_wasDone',
      doneMany: 'extras_wereDone',
    },
    {
      key: 's',
      words: 'extra_later',
      from: ['done', 'not-this'],
      change: stateTo('later'),
      done: 'extras_wasPutOff',
      doneMany: 'extras_werePutOff',
    },
    {
      key: 'z',
      words: 'extra_notThis',
      from: ['done', 'later'],
      change: stateTo('not-this'),
      done: 'extra_wasNotThis',
      doneMany: 'extras_wereNotThis',
    },
  ],
};
