import { companyLabel } from '../../../utils/clients/domains.ts';
import { oneThingKnown } from '../../../utils/ledgers/step-back.ts';
import type { StepBack } from '../../../utils/messaging/calls/people.ts';
import type { Database } from '../../../utils/storage/database.ts';
import { entriesOf } from '../../../utils/storage/ledgers.ts';
import { newestMoments } from '../../../utils/storage/moments.ts';
import { lastEndingOf, newestFacts } from '../../../utils/storage/people.ts';
import type { PersonRow } from '../../../utils/storage/rows.ts';
import { feelAsOf } from './feel-as-of.ts';
import { today } from './open-proposals.ts';

/** Enough to choose one thing from. */
const LOOKED_AT = 20;

/** P5: what to have in mind of one client. @param now Unix ms */
export async function stepBackOf(db: Database, row: PersonRow, now: number): Promise<StepBack> {
  const { id, name, companyDomain } = row;
  const [[lastMoment], facts, wishes, promises, ending, [sore], feelAs] = await Promise.all([
    newestMoments(db, [id]),
    newestFacts(db, id, LOOKED_AT),
    entriesOf(db, 'wishes', id, 'open', LOOKED_AT),
    entriesOf(db, 'promises', id, 'open', LOOKED_AT),
    lastEndingOf(db, id),
    entriesOf(db, 'endings', id, 'sore', 1),
    feelAsOf(db, id),
  ]);
  return {
    person: id,
    name,
    company: companyDomain && companyLabel(companyDomain),
    lastMoment: lastMoment ?? null,
    ending,
    sore: sore ?? null,
    feelAs,
    known: oneThingKnown({ facts, wishes, promises }, today(now)),
  };
}
