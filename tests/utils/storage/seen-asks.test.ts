import { beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../../utils/storage/database.ts';
import { findSeenBefore } from '../../../utils/storage/seen-asks.ts';
import { DANA, LAWYER, NOON, TOM } from '../clients/make-view.ts';
import { sampleAsk } from '../judgement/sample-ask.ts';
import { freshDatabase } from './fresh-database.ts';
import { samplePerson } from './sample-person.ts';

const dana = samplePerson('dana', DANA.email);
const ask = {
  quote: 'Could the export be 20% cheaper, a discount for two years?',
  kind: 'discount',
} as const;
const told = { quote: 'A discount on the export, please', needed: 'a total under 18k' };

let db: Database;
beforeEach(async () => {
  db = await freshDatabase();
  await db.persons.bulkAdd([dana, samplePerson('tom', TOM.email), samplePerson('ina', LAWYER.email)]);
});

const seen = (names: string[] = []) => findSeenBefore(db, dana, ask, names);

describe('S5 seen before, out of what is stored', () => {
  it('is nothing where nothing is on record', async () => {
    expect(await seen()).toBeNull();
    await db.asks.add(sampleAsk());
    expect(await seen()).toBeNull();
  });

  it('is the client’s own record before the company’s, and this before that of others', async () => {
    await db.asks.add(sampleAsk({ ...told, id: 'ina', message: '3', person: 'ina', createdAt: NOON + 2 }));
    expect(await seen()).toMatchObject({ whose: 'others', personName: 'ina' });
    await db.asks.add(sampleAsk({ ...told, id: 'tom', message: '2', person: 'tom', createdAt: NOON + 1 }));
    expect(await seen()).toMatchObject({ whose: 'company', personName: 'tom' });
    await db.asks.add(sampleAsk({ ...told, id: 'own', message: '1' }));
    expect(await seen()).toMatchObject({ whose: 'client', ask: { id: 'own' } });
  });

  it('is never the ask at hand itself', async () => {
    await db.asks.add(sampleAsk({ ...told, message: 'here' }));
    expect(await seen(['here', 'by another name'])).toBeNull();
  });

  it('is looked for in the same mailbox alone', async () => {
    await db.asks.add(sampleAsk({ ...told, person: 'ina', account: 'else@where.example' }));
    expect(await seen()).toBeNull();
  });
});
