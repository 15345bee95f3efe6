import type { Person } from '../../../utils/clients/person.ts';
import type { LedgerName } from '../../../utils/ledgers/ledgers.ts';
import type { Rows } from '../fill.ts';
import { extraRow, occasionRow, promiseRow, wishRow } from './owed-rows.ts';
import { askRow, momentRow } from './passed.ts';
import { deliveryRow, endingRow, factRow, praiseRow } from './people-rows.ts';

/** How many of each kind stand with a client. */
export type Counts = Readonly<Record<Exclude<LedgerName, 'cares'> | 'asks' | 'moments', number>>;

/** What ten years with one client bring together. */
export const TEN_YEARS: Counts = {
  moments: 2_000,
  promises: 400,
  wishes: 300,
  extras: 150,
  deliveries: 60,
  praise: 100,
  facts: 300,
  endings: 500,
  occasions: 40,
  asks: 200,
};

/** What stands with each of 5,000 other clients: twenty entries, 100,000 in all. */
export const OF_OTHERS: Counts = {
  moments: 0,
  promises: 5,
  wishes: 4,
  extras: 2,
  deliveries: 1,
  praise: 1,
  facts: 3,
  endings: 3,
  occasions: 1,
  asks: 0,
};

/** Whose entries they are. */
export interface Client extends Pick<Person, 'id' | 'account'> {
  readonly address: string;
}

/** One entry of many: which, when, and what all kinds hold alike. */
export interface Made {
  readonly n: number;
  /** Unix ms. */
  readonly at: number;
  /** ISO date of the same. */
  readonly day: string;
  /** Among the newest, which are open; what is older is settled in turns, one way or the other. */
  readonly isOpen: boolean;
  readonly address: string;
  readonly whose: { readonly id: string; readonly account: string; readonly person: string };
}

const DAY = 86_400_000;
const SPAN = 3_652 * DAY;
const OPEN = 12;

/**
 * Entries of a client as their user would have made them, spread evenly over ten years. Nothing is sore or overdue, so
 * that what is looked for beside a mail is looked for to the end.
 * @param now Unix ms
 */
export function entriesWith({ id, account, address }: Client, counts: Counts, now: number): Rows {
  const spread = (kind: keyof Counts) =>
    Array.from({ length: counts[kind] }, (_, n): Made => {
      const at = now - Math.round(SPAN * (1 - (n + 0.5) / counts[kind]));
      const whose = { id: `${id}-${kind}-${n}`, account, person: id };
      return { n, at, day: iso(at), isOpen: n >= counts[kind] - OPEN, address, whose };
    });
  const today = iso(now);
  return {
    moments: spread('moments').map(momentRow),
    asks: spread('asks').map(askRow),
    promises: spread('promises').map((made) => promiseRow(made, today)),
    wishes: spread('wishes').map(wishRow),
    facts: spread('facts').map(factRow),
    endings: spread('endings').map(endingRow),
    deliveries: spread('deliveries').map((made) => deliveryRow(made, today)),
    praise: spread('praise').map(praiseRow),
    extras: spread('extras').map((made) => extraRow(made, today)),
    occasions: spread('occasions').map((made) => occasionRow(made, today)),
  };
}

function iso(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
