import { beforeEach, describe, expect, it } from 'vitest';
import { ownIdentity } from '../../../utils/clients/own-house.ts';
import type { Database } from '../../../utils/storage/database.ts';
import { changeEntries, undoEvents } from '../../../utils/storage/ledgers.ts';
import { mergePersons, mergesInto, splitPersons } from '../../../utils/storage/merge-persons.ts';
import { personByAddress } from '../../../utils/storage/persons.ts';
import { recordView } from '../../../utils/storage/record-view.ts';
import { DANA, ME, makeMessage, makeView, NOON, TOM } from '../clients/make-view.ts';
import { samplePromise } from '../ledgers/sample-entries.ts';
import { freshDatabase } from './fresh-database.ts';

const OWN = ownIdentity(ME.email, { emails: [], domains: [] });

describe('X6 two clients who are one', () => {
  let db: Database;
  let dana: string;
  let tom: string;
  const met = async (client: typeof DANA, messages: Parameters<typeof makeView>[0]) => {
    const view = makeView(messages);
    const { person } = await recordView(db, { view, account: ME.email, own: OWN, client, now: NOON });
    return person.id;
  };
  beforeEach(async () => {
    db = await freshDatabase();
    dana = await met(DANA, [makeMessage({ id: 'a', at: NOON })]);
    tom = await met(TOM, [
      makeMessage({ id: 'b', from: TOM, at: NOON + 60_000, text: 'The plan is fine.' }),
      makeMessage({ id: 'c', from: ME, to: [DANA, TOM], at: NOON + 120_000, text: 'To the two of you.' }),
    ]);
    await met(DANA, [
      makeMessage({ id: 'c', from: ME, to: [DANA, TOM], at: NOON + 120_000, text: 'To the two of you.' }),
    ]);
    await db.promises.bulkAdd([
      samplePromise({ id: 'p-dana', origin: '1', person: dana, account: ME.email }),
      samplePromise({ id: 'p-tom', origin: '2', person: tom, account: ME.email }),
    ]);
  });
  const everything = async () => ({
    persons: (await db.persons.toArray()).map(({ updatedAt: _, ...row }) => row),
    moments: await db.moments.toArray(),
    promises: await db.promises.toArray(),
  });

  it('have one row, every address, and everything of both, a mail to both once', async () => {
    await mergePersons(db, dana, tom, NOON);
    const [row, ...others] = await db.persons.toArray();
    expect(others).toEqual([]);
    expect(row).toMatchObject({
      id: dana,
      moments: 3,
      lastAt: NOON + 120_000,
      lastFromClient: NOON + 60_000,
    });
    expect((await personByAddress(db, ME.email, TOM.email))?.id).toBe(dana);
    expect((await db.moments.toArray()).map(({ person }) => person)).toEqual([dana, dana, dana]);
    expect((await db.promises.toArray()).map(({ person }) => person)).toEqual([dana, dana]);
  });

  it('are two again, just as they were, when it is taken back, and only once', async () => {
    const before = await everything();
    const merge = await mergePersons(db, dana, tom, NOON);
    expect(await mergesInto(db, dana)).toHaveLength(1);
    await splitPersons(db, merge, NOON);
    await splitPersons(db, merge, NOON);
    expect(await everything()).toEqual(before);
    expect(await mergesInto(db, dana)).toEqual([]);
  });

  it('keep what came since with the one that stayed', async () => {
    const merge = await mergePersons(db, dana, tom, NOON);
    await db.promises.add(samplePromise({ id: 'p-new', origin: '3', person: dana, account: ME.email }));
    await splitPersons(db, merge, NOON);
    expect((await db.promises.get('p-new'))?.person).toBe(dana);
    expect((await db.promises.get('p-tom'))?.person).toBe(tom);
  });

  it('stay one when a change from before is taken back', async () => {
    const { event } = await changeEntries(
      db,
      'promises',
      ['p-tom'],
      (entry) => ({ ...entry, text: 'Another', updatedAt: NOON + 1 }),
      NOON,
    );
    await mergePersons(db, dana, tom, NOON);
    await undoEvents(db, [event ?? ''], NOON);
    expect(await db.promises.get('p-tom')).toMatchObject({
      person: dana,
      text: 'I will send you the floor plan by Friday.',
    });
  });

  it('are refused where one is not there, or is the same, and nothing is changed', async () => {
    const before = await everything();
    await expect(mergePersons(db, dana, 'gone', NOON)).rejects.toMatchObject({ code: 'not-found' });
    await expect(mergePersons(db, dana, dana, NOON)).rejects.toMatchObject({ code: 'bad-arguments' });
    expect(await everything()).toEqual(before);
  });
});
