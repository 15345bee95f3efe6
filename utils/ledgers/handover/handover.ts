import type { Entry } from '../entry.ts';
import type { LedgerName } from '../ledgers.ts';

/*
 * D3: what one user gives to a colleague about clients. It holds what `may-leave.ts` lets go and nothing else: no note,
 * no word of the user's on questions, no mail beyond a line.
 */

/** Everything that can be handed over beside the clients themselves: the ledgers, and the asks. */
export type HandedName = LedgerName | 'asks';

/** What an entry is without where it stands: this is handed over and compared. */
export type Content<One extends Entry> = Omit<
  One,
  'id' | 'account' | 'person' | 'origin' | 'source' | 'createdAt' | 'updatedAt'
>;

/** One entry on its way to a colleague. */
export interface Handed<What = object> {
  /** The id it was first kept under, wherever it has been since: by it an entry that comes again is known. */
  readonly name: string;
  /** Unix ms. */
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly what: What;
}

export interface HandedClient {
  readonly name: string;
  /** Lower case; the first is the one last written from. */
  readonly addresses: readonly string[];
  /**
   * What passed last, in its one line; null where nothing did. It is told, and not kept. Of a call or a meeting (`both`)
   * the line is empty: it holds the user's own words, as a note does.
   */
  readonly last: { readonly at: number; readonly by: 'us' | 'client' | 'both'; readonly line: string } | null;
  readonly entries: Readonly<Partial<Record<HandedName, readonly Handed[]>>>;
}

export interface Handover {
  /** The mailbox it comes from; empty where that is not known. */
  readonly from: string;
  /** Unix ms. */
  readonly madeAt: number;
  readonly clients: readonly HandedClient[];
}

/** What one hand-over may hold. */
export const MOST_CLIENTS = 500;
export const MOST_ENTRIES = 20_000;

/** How many entries it holds, of any kind. */
export function entriesIn({ clients }: Pick<Handover, 'clients'>): number {
  return clients.reduce(
    (sum, { entries }) => sum + Object.values(entries).reduce((count, list) => count + list.length, 0),
    0,
  );
}
