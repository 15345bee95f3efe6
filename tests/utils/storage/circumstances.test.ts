import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { circumstancesOf } from '../../../utils/storage/circumstances.ts';
import type { Database } from '../../../utils/storage/database.ts';
import { sampleEnding } from '../ledgers/sample-people.ts';
import { freshDatabase } from './fresh-database.ts';
import { samplePerson } from './sample-person.ts';

const DANA = samplePerson('dana', 'dana@brightwater.example');
const TOM = samplePerson('tom', 'tom@brightwater.example');
const GIL = samplePerson('gil', 'gil@marchetti.example');

let db: Database;
beforeEach(async () => {
  db = await freshDatabase();
  await db.persons.bulkAdd([DANA, TOM, GIL]);
});
afterEach(() => db.close());

const sore = (id: string, person: string, day: string) => sampleEnding({ id, origin: id, person, day });
const complaintSince = async () => (await circumstancesOf(db, DANA, 'Europe/Berlin')).complaintSince;

describe('K3 what speaks against writing to a client', () => {
  it('is nothing while nobody is sore, or what was sore is repaired', async () => {
    expect(await complaintSince()).toBe(null);
    await db.endings.add({ ...sore('e1', 'dana', '2026-01-01'), state: 'repaired' });
    expect(await complaintSince()).toBe(null);
  });

  // From forty on the moments are asked for person by person.
  it.each([0, 37, 38, 39, 40, 200])(
    'is the longest sore moment of their house, beside %i of other houses',
    async (others) => {
      const elsewhere = Array.from({ length: others }, (_, n) => sore(`o${n}`, 'gil', '2025-12-01'));
      await db.endings.bulkAdd(elsewhere);
      expect(await complaintSince()).toBe(null);
      await db.endings.add(sore('own', 'dana', '2026-04-20'));
      expect(await complaintSince()).toBe('2026-04-20');
      await db.endings.add(sore('of-colleague', 'tom', '2026-04-02'));
      expect(await complaintSince()).toBe('2026-04-02');
    },
  );
});
