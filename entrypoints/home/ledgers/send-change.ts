import type { ChangeCall } from '../../../components/ledger-lists/description.ts';
import type { Changed } from '../../../utils/messaging/calls/ledgers.ts';
import type { Desk } from '../../sidebar/desk.ts';

/** Makes a change that a ledger's description names. */
export function sendChange(call: Desk['call'], { call: name, args }: ChangeCall): Promise<Changed> {
  // Name and arguments belong together by their type; the compiler loses sight of that in a union.
  const send = call as unknown as (name: string, args: unknown) => Promise<Changed>;
  return send(name, args);
}
