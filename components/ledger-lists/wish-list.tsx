import { WISH_STATES, type WishState } from '../../utils/ledgers/wish.ts';
import { onDay } from '../asks/ask-line.ts';
import { EntryForm } from '../ledgers/EntryForm.tsx';
import { GrantForm } from '../ledgers/GrantForm.tsx';
import { EFFORT_WORDS, REACTION_WORDS, ROUTE_WORDS } from '../ledgers/grant-words.ts';
import { noonOf } from '../ledgers/ledger-day.ts';
import type { MessageKey } from '../text/text.ts';
import type { LedgerDescription, LedgerFilter, Mark, RowFormProps } from './description.ts';

const FILTERS: readonly [LedgerFilter<'wishes'>, ...LedgerFilter<'wishes'>[]] = [
  { name: 'open', words: 'wishes_open', states: ['open'], none: 'wishes_empty' },
  { name: 'granted', words: 'wishes_granted', states: ['granted'], none: 'wishes_noneGranted' },
  { name: 'declined', words: 'wishes_declined', states: ['declined'], none: 'wishes_noneDeclined' },
  { name: 'let-go', words: 'wishes_letGo', states: ['let-go'], none: 'wishes_noneLetGo' },
  {
    name: 'all',
    words: 'list_everything',
    states: WISH_STATES.filter((state) => state !== 'refused'),
    none: 'wishes_empty',
  },
  { name: 'refused', words: 'wishes_refused', states: ['refused'], none: 'wishes_noneRefused' },
];

const STATE_MARKS: Readonly<Record<Exclude<WishState, 'open'>, readonly [MessageKey, Mark['tone']]>> = {
  granted: ['wishes_granted', 'kept'],
  declined: ['wishes_declined', ''],
  'let-go': ['wishes_letGo', ''],
  refused: ['said_notWish', ''],
};

function EditWish({ row, onChange, onClose }: RowFormProps<'wishes'>) {
  return (
    <EntryForm
      text={row.text}
      day={null}
      onKeep={(text) => onChange({ call: 'wishes.edit', args: { id: row.id, text } }, 'ledger_changed')}
      onClose={onClose}
    />
  );
}

function GrantWish({ row, onChange, onClose }: RowFormProps<'wishes'>) {
  return (
    <GrantForm
      onGrant={(how) =>
        onChange(
          { call: 'wishes.grant', args: { id: row.id, ...how } },
          how.route === 'no' ? 'wish_wasDeclined' : 'wish_wasGranted',
        )
      }
      onClose={onClose}
    />
  );
}

/** D1, D4: wishes, and how they were answered, as their list shows them. */
export const WISH_LIST: LedgerDescription<'wishes'> = {
  ledger: 'wishes',
  title: 'wishes_title',
  item: 'wish_item',
  search: 'wishes_search',
  filters: FILTERS,
  hasSides: false,
  sorts: [
    ['newest', 'list_newest'],
    ['day', 'wishes_longest'],
    ['client', 'list_byClient'],
  ],
  wordsOf: (row) => row,
  marks: ({ state, source }, { t }) => {
    // D2: it came out of a refusal of ours.
    const own: readonly Mark[] = source === 'draft' ? [{ text: t('wishes_saidNo'), tone: '' }] : [];
    if (state === 'open') return own;
    const [words, tone] = STATE_MARKS[state];
    return [...own, { text: t(words), tone }];
  },
  when: () => null,
  lines: ({ grant }, { t, now, locale }) => {
    if (!grant) return [];
    const on = noonOf(grant.on);
    return [
      [t('wishes_how'), t(ROUTE_WORDS[grant.route])],
      ...(on === null ? [] : [[t('wishes_on'), onDay(on, now, locale)] as const]),
      ...(grant.effort ? [[t('grant_effort'), t(EFFORT_WORDS[grant.effort])] as const] : []),
      ...(grant.cost === null ? [] : [[t('grant_cost'), grant.cost] as const]),
      [t('grant_reaction'), t(REACTION_WORDS[grant.reaction])],
    ];
  },
  actions: [
    { key: 'g', words: 'wish_grant', from: ['open', 'let-go', 'granted', 'declined'], Form: GrantWish },
    {
      key: 'z',
      words: 'wish_letGo',
      from: ['open'],
      change: (ids) => ({ call: 'wishes.state', args: { ids, state: 'let-go' } }),
      done: 'wish_wasLetGo',
      doneMany: 'wishes_wereLetGo',
    },
    {
      key: 'r',
      words: 'list_reopen',
      from: ['granted', 'declined', 'let-go', 'refused'],
      change: (ids) => ({ call: 'wishes.state', args: { ids, state: 'open' } }),
      done: 'promise_reopened',
      doneMany: 'wishes_wereReopened',
    },
    { key: 'e', words: 'ledger_edit', from: WISH_STATES, Form: EditWish },
  ],
};
