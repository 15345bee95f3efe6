import { ruleOf } from '../ledgers/handover/may-leave.ts';
import type { Conflict, HandoverPreview, PreviewedClient } from '../messaging/calls/handover.ts';
import type { CheckedHandover } from './check-handover.ts';
import type { Database } from './database.ts';
import { type PlannedClient, type PlannedEntry, planHandover } from './plan-handover.ts';

/** D3: what taking a hand-over into a mailbox would change; nothing is written. */
export function previewHandover(
  db: Database,
  account: string,
  handover: CheckedHandover,
): Promise<HandoverPreview> {
  return db.transaction('r', db.tables, async () => {
    const { from, madeAt, refused } = handover;
    const planned = await planHandover(db, account, handover);
    return { from, madeAt, refused, clients: planned.map(previewed) };
  });
}

/** How a client is named between the preview and the choices. */
export function addressOf({ client }: Pick<PlannedClient, 'client'>): string {
  return client.addresses[0] ?? '';
}

function previewed(planned: PlannedClient): PreviewedClient {
  const { client, person, addresses, entries } = planned;
  return {
    address: addressOf(planned),
    name: client.name,
    here: person?.name ?? null,
    addresses,
    last: client.last,
    fresh: entries
      .filter(({ standing }) => standing.stands === 'new')
      .map(({ ledger, theirs }) => ({ ledger, name: theirs.name, what: theirs.what })),
    same: entries.filter(({ standing }) => standing.stands === 'same').length,
    conflicts: entries.flatMap(conflict),
  };
}

function conflict({ ledger, theirs, standing }: PlannedEntry): Conflict[] {
  const rule = ruleOf(ledger);
  if (standing.stands !== 'conflict' || !rule) return [];
  const { what, updatedAt } = standing.mine;
  return [
    {
      ledger,
      name: theirs.name,
      mine: what,
      theirs: theirs.what,
      both: rule.single === undefined,
      seen: updatedAt,
    },
  ];
}
