import { CallError } from '../messaging/call-error.ts';
import type { Database } from './database.ts';
import { personByAddress } from './persons.ts';

/**
 * Says that an address is a client's too; the one they write from stays first.
 * @throws CallError `not-found` for a client that is not there, `bad-arguments` where the address is somebody else's
 */
export function addAddress(db: Database, person: string, email: string, now: number): Promise<void> {
  return db.transaction('rw', db.persons, async () => {
    const row = await db.persons.get(person);
    if (!row) throw new CallError('not-found');
    if (row.addresses.includes(email)) return;
    if (await personByAddress(db, row.account, email)) throw new CallError('bad-arguments');
    await db.persons.put({ ...row, addresses: [...row.addresses, email], updatedAt: now });
  });
}

/** Takes an address away again; the last one stays, because a client is known by it. */
export function dropAddress(db: Database, person: string, email: string, now: number): Promise<void> {
  return db.transaction('rw', db.persons, async () => {
    const row = await db.persons.get(person);
    if (!row) throw new CallError('not-found');
    const addresses = row.addresses.filter((address) => address !== email);
    if (addresses.length === 0 || addresses.length === row.addresses.length) return;
    await db.persons.put({ ...row, addresses, updatedAt: now });
  });
}
