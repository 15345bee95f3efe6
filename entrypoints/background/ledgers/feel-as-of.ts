import type { Feeling } from '../../../utils/clients/feelings.ts';
import { careOf } from '../../../utils/storage/cares.ts';
import type { Database } from '../../../utils/storage/database.ts';

/** P3: how the user wants this client to feel, or null. */
export async function feelAsOf(db: Database, person: string): Promise<Feeling | null> {
  return (await careOf(db, person))?.feelAs ?? null;
}
