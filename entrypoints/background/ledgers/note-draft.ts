import { praiseIs } from '../../../utils/ledgers/praise.ts';
import type { DraftOf } from '../../../utils/messaging/calls/frame.ts';
import type { Changed } from '../../../utils/messaging/calls/ledgers.ts';
import { changeLayer } from '../../../utils/storage/change-layer.ts';
import type { Database } from '../../../utils/storage/database.ts';
import { changeEntries } from '../../../utils/storage/ledgers.ts';
import { today } from './open-proposals.ts';

/**
 * K2, K5: notes what the words were that stand in a draft now: a layer is done, and of praise they are asked.
 * @param now Unix ms
 */
export function noteDraft(db: Database, of: DraftOf, now: number): Promise<Changed> {
  if ('layer' in of) return changeLayer(db, of, { do: 'settle', state: 'done' }, today(now), now);
  return changeEntries(db, 'praise', [of.praise], (one) => praiseIs(one, 'asked', today(now), now), now);
}
