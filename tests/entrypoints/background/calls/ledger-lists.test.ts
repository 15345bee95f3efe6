import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { HEARTBEAT } from '../../../../entrypoints/background/nudges/alarms.ts';
import { type Database, openDatabase } from '../../../../utils/storage/database.ts';
import { samplePromise, sampleWish, TODAY } from '../../../utils/ledgers/sample-entries.ts';
import { storePerson } from '../../../utils/storage/sample-person.ts';
import { eventually } from '../eventually.ts';
import { ask, freshBrowser, send, sidePanel, startBackground } from '../run-background.ts';

const ALL = {
  person: null,
  states: ['open'] as const,
  search: '',
  sort: 'day',
  skip: 0,
  limit: 100,
} as const;

describe('D7 the calls for the lists of ledgers', () => {
  let db: Database;
  beforeEach(async () => {
    freshBrowser();
    startBackground();
    db = await openDatabase();
    const person = await storePerson(db, 'Dana Ruiz', 'dana@acme.example');
    await db.promises.bulkAdd([
      samplePromise({ id: 'a', origin: 'a', person, day: '2026-05-01', by: 'us' }),
      samplePromise({ id: 'b', origin: 'b', person, day: '2026-06-01' }),
    ]);
    await db.wishes.add(sampleWish({ person }));
  });
  const listed = async (more: object) =>
    (await ask('promises.list', { ...ALL, ...more }, sidePanel())).map(({ id }) => id);

  it('narrow to a side and to what was due, and run by client', async () => {
    expect(await listed({ by: 'us' })).toEqual(['a']);
    expect(await listed({ by: null, before: TODAY })).toEqual(['a']);
    expect(await listed({ sort: 'client' })).toEqual(['a', 'b']);
    expect(await listed({})).toEqual(['a', 'b']);
    expect(await ask('wishes.list', { ...ALL, by: null, sort: 'client' }, sidePanel())).toMatchObject([
      { id: 'w1', personName: 'Dana Ruiz', address: 'dana@acme.example' },
    ]);
  });

  it.each([
    ['a side where there are none', 'wishes.list', { ...ALL, by: 'us' }],
    ['a day of no calendar', 'promises.list', { ...ALL, before: '2026-02-30' }],
    ['an order nobody knows', 'promises.list', { ...ALL, sort: 'random' }],
    ['a state of another ledger', 'promises.list', { ...ALL, states: ['granted'] }],
    [
      'more than five hundred at a time',
      'promises.settle',
      { ids: Array.from({ length: 501 }, (_, n) => `p${n}`), how: 'kept' },
    ],
    ['words that are only spaces', 'promises.edit', { id: 'a', text: ' \n ', day: '2026-05-08' }],
  ])('refuse %s', async (_, call, args) => {
    expect(await send({ call, args }, sidePanel())).toMatchObject({
      ok: false,
      error: { code: 'bad-arguments' },
    });
  });

  it('forget with the heartbeat what nobody takes back any more', async () => {
    const { event } = await ask('promises.settle', { ids: ['a', 'b'], how: 'missed' }, sidePanel());
    await db.events.update(event ?? '', { at: Date.now() - 31 * 86_400_000 });
    await ask('promises.settle', { ids: ['a'], how: 'kept' }, sidePanel());
    await fakeBrowser.alarms.onAlarm.trigger({
      name: HEARTBEAT,
      scheduledTime: Date.now(),
      persistAcrossSessions: false,
    });
    await eventually(async () => expect(await db.events.count()).toBe(1));
    await expect(ask('ledger.undo', { event: event ?? '' }, sidePanel())).rejects.toMatchObject({
      code: 'not-found',
    });
  });

  it('take back an act that came in several calls, all of it or nothing', async () => {
    const before = await db.promises.toArray();
    const settle = (id: string, how: 'missed' | 'released') =>
      ask('promises.settle', { ids: [id], how }, sidePanel());
    const events = [(await settle('a', 'missed')).event ?? '', (await settle('b', 'missed')).event ?? ''];
    await ask('ledger.undoAll', { events }, sidePanel());
    expect(await db.promises.toArray()).toEqual(before);
    const again = [(await settle('a', 'missed')).event ?? '', (await settle('b', 'missed')).event ?? ''];
    await settle('a', 'released');
    const after = await db.promises.toArray();
    await expect(ask('ledger.undoAll', { events: again }, sidePanel())).rejects.toMatchObject({
      code: 'changed-since',
    });
    expect(await db.promises.toArray()).toEqual(after);
  });
});
