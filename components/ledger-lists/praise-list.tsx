import { PRAISE_STATES, type PraiseWord } from '../../utils/ledgers/praise.ts';
import { onDay } from '../asks/ask-line.ts';
import { noonOf } from '../ledgers/ledger-day.ts';
import { PRAISE_CHIPS } from '../ledgers/PraiseRow.tsx';
import type { LedgerDescription, LedgerFilter } from './description.ts';

const FILTERS: readonly [LedgerFilter<'praise'>, ...LedgerFilter<'praise'>[]] = [
  {
    name: 'all',
    words: 'list_everything',
    states: PRAISE_STATES.filter((state) => state !== 'refused'),
    none: 'praise_empty',
  },
  { name: 'kept', words: 'praises_kept', states: ['kept'], none: 'praises_noneKept' },
  { name: 'asked', words: 'praises_asked', states: ['asked'], none: 'praises_noneAsked' },
  { name: 'may', words: 'praises_may', states: ['may'], none: 'praises_noneMay' },
  { name: 'may-not', words: 'praises_mayNot', states: ['may-not'], none: 'praises_noneMayNot' },
  { name: 'refused', words: 'praises_refused', states: ['refused'], none: 'praises_noneRefused' },
];

const stateTo = (state: PraiseWord) => (ids: readonly string[]) =>
  ({ call: 'praise.state', args: { ids, state } }) as const;

/** K5: praise, word for word, and whether it may be quoted. */
export const PRAISE_LIST: LedgerDescription<'praise'> = {
  ledger: 'praise',
  title: 'praises_title',
  item: 'praise_item',
  search: 'praises_search',
  filters: FILTERS,
  hasSides: false,
  sorts: [
    ['newest', 'list_newest'],
    ['client', 'list_byClient'],
  ],
  wordsOf: ({ evidence, createdAt }) => ({ text: evidence.quote, evidence, createdAt }),
  marks: ({ state }, { t }) => {
    const [words, tone] = PRAISE_CHIPS[state];
    return [{ text: t(words), tone }];
  },
  when: () => null,
  lines: ({ askedOn, answeredOn }, { t, now, locale }) =>
    [[askedOn, 'praises_askedOn'] as const, [answeredOn, 'praises_answeredOn'] as const].flatMap(
      ([day, words]) => {
        const at = day === null ? null : noonOf(day);
        return at === null ? [] : [[t(words), onDay(at, now, locale)] as const];
      },
    ),
  actions: [
    {
      key: 'q',
      words: 'praises_wasAsked',
      from: ['kept'],
      change: stateTo('asked'),
      done: 'praises_isAsked',
      doneMany: 'praises_areAsked',
    },
    {
      key: 'y',
      words: 'praise_saidYes',
      from: ['kept', 'asked', 'may-not'],
      change: stateTo('may'),
      done: 'praise_wasMay',
      doneMany: 'praises_wereMay',
    },
    {
      key: 'x',
      words: 'praise_saidNo',
      from: ['kept', 'asked', 'may'],
      change: stateTo('may-not'),
      done: 'praise_wasMayNot',
      doneMany: 'praises_wereMayNot',
    },
    {
      key: 'z',
      words: 'praise_back',
      from: ['asked', 'may', 'may-not', 'refused'],
      change: stateTo('kept'),
      done: 'praise_wasBack',
      doneMany: 'praises_wereBack',
    },
  ],
};
