import type { LedgerName } from '../../utils/ledgers/ledgers.ts';
import { DELIVERY_LIST } from './delivery-list.tsx';
import type { LedgerDescription } from './description.ts';
import { ENDING_LIST } from './ending-list.tsx';
import { EXTRA_LIST } from './extra-list.tsx';
import { FACT_LIST } from './fact-list.tsx';
import { OCCASION_LIST } from './occasion-list.tsx';
import { PRAISE_LIST } from './praise-list.tsx';
import { PROMISE_LIST } from './promise-list.tsx';
import { WISH_LIST } from './wish-list.tsx';

/** The ledgers that have a list, in the order of their tabs: a line each. */
const LISTS = {
  promises: PROMISE_LIST,
  wishes: WISH_LIST,
  extras: EXTRA_LIST,
  occasions: OCCASION_LIST,
  facts: FACT_LIST,
  endings: ENDING_LIST,
  deliveries: DELIVERY_LIST,
  praise: PRAISE_LIST,
} satisfies { readonly [Name in LedgerName]?: LedgerDescription<Name> };

export type ListedLedger = keyof typeof LISTS;

export const LISTED = Object.keys(LISTS) as readonly ListedLedger[];
export const DESCRIPTIONS: { readonly [Name in ListedLedger]: LedgerDescription<Name> } = LISTS;
