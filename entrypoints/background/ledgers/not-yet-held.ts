import { saidAlready } from '../../../utils/ledgers/said-already.ts';
import type { Database } from '../../../utils/storage/database.ts';
import { entriesOf, originsHeld } from '../../../utils/storage/ledgers.ts';
import type { WithEvidence } from './proposals.ts';

/** So many entries of one client are compared with what is proposed. */
const LOOKED_AT = 1_000;

/** What was read in a mail; `by` where the ledger has sides. */
interface Read {
  readonly origin: string;
  readonly text: string;
  readonly by?: 'us' | 'client';
}

/**
 * The proposals that a ledger does not hold yet, as a view gets them. Held is what has the same origin, and what says the
 * same words of the same side, as long as it is open or was refused: a draft, a selection and the mail that was sent name
 * the same words by different origins.
 */
export async function notYetHeld<Proposed extends Read>(
  db: Database,
  ledger: 'promises' | 'wishes',
  of: { readonly account: string; readonly person: string },
  proposed: readonly WithEvidence<Proposed>[],
): Promise<readonly Omit<WithEvidence<Proposed>, 'evidence'>[]> {
  const origins = proposed.map(({ origin }) => origin);
  const held = await originsHeld(db, ledger, of.account, origins);
  const fresh = proposed.filter(({ origin }) => !held.has(origin));
  if (fresh.length === 0) return [];
  const [open, refused] = await Promise.all([
    entriesOf(db, ledger, of.person, 'open', LOOKED_AT),
    entriesOf(db, ledger, of.person, 'refused', LOOKED_AT),
  ]);
  const entries = [...open, ...refused];
  return fresh
    .filter(({ text, by }) => {
      const ofSide = entries.filter((entry) => !('by' in entry) || entry.by === by);
      return !saidAlready(text, ofSide);
    })
    .map(({ evidence: _, ...one }) => one);
}
