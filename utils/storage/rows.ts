import type { Moment, Person } from '../clients/person.ts';

/**
 * A person as stored: the person, and what is counted along with each moment in the same transaction, because
 * counting an index range costs more with every moment and opening a client must not.
 */
export interface PersonRow extends Person {
  /** `name` as it is compared: folded, in lower case. */
  readonly nameKey: string;
  readonly moments: number;
  /** Unix ms of the newest moment, 0 while there is none (a null would fall out of the index). */
  readonly lastAt: number;
  /** Unix ms of the newest mail in each direction, or null. */
  readonly lastFromClient: number | null;
  readonly lastFromUs: number | null;
  /** Unix ms of the newest call or meeting; absent where none was ever told of. */
  readonly lastTalk?: number | undefined;
}

/** A moment as stored. */
export interface MomentRow extends Moment {
  /** True once the line came from a whole body; a line from a one-line preview gives way to it. */
  readonly whole: boolean;
  /** Of a mail of ours the people it went to, so that it is found again when one of them becomes a client. */
  readonly to: readonly string[];
  /** Whether a view showed this client among them. */
  readonly addressed: boolean;
  /** P2: who of our house took part; absent where no view showed it, and of rows from before. */
  readonly ours?: readonly string[] | undefined;
}

/** A row as it would be stored now: those of the database's first version know nothing of recipients. */
export function fullRow(row: Omit<MomentRow, 'to' | 'addressed'> & Partial<MomentRow>): MomentRow {
  return { ...row, to: row.to ?? [], addressed: row.addressed ?? false };
}

/** Small facts of the database itself, each under a name of its own. */
export interface MetaRow {
  readonly key: string;
  readonly value: unknown;
}
