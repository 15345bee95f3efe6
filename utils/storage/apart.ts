import type { Database } from './database.ts';
import { apartKey } from './meta-tables.ts';

/** Remembers that two clients are not the same: it is not asked again. */
export async function keepApart(db: Database, one: string, other: string): Promise<void> {
  await db.meta.put({ key: apartKey(one, other), value: true });
}

/** Whether the user said that two clients are not the same. */
export async function areApart(db: Database, one: string, other: string): Promise<boolean> {
  return (await db.meta.get(apartKey(one, other))) !== undefined;
}

/** Forgets it again. */
export async function forgetApart(db: Database, one: string, other: string): Promise<void> {
  await db.meta.delete(apartKey(one, other));
}
