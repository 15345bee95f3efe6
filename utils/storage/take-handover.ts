import { CallError } from '../messaging/call-error.ts';
import type { HandoverChoices, TakenOver } from '../messaging/calls/handover.ts';
import type { CheckedHandover } from './check-handover.ts';
import type { Database } from './database.ts';
import { isHandover } from './handover-event.ts';
import { planHandover } from './plan-handover.ts';
import { Taking } from './taking.ts';

/**
 * D3: takes a hand-over into a mailbox, in one transaction: a worker killed in the middle leaves all or nothing. What
 * is new comes in; what differs from what is here stays as it is, but for what the user chose and saw.
 * @param event the name of this act: a second call of the same name writes nothing
 * @param now Unix ms
 * @throws CallError `bad-arguments` where another change bears this name
 */
export function takeHandover(
  db: Database,
  event: string,
  account: string,
  handover: CheckedHandover,
  choices: HandoverChoices,
  now: number,
): Promise<TakenOver> {
  return db.transaction('rw', db.tables, async () => {
    const before = await db.events.get(event);
    if (before && !isHandover(before)) throw new CallError('bad-arguments');
    if (before) return before.handover.taken;
    const planned = await planHandover(db, account, handover);
    const taking = new Taking(account, choices, now);
    for (const one of planned) taking.take(one);
    return taking.store(db, event, { clients: planned.length, refused: handover.refused });
  });
}
