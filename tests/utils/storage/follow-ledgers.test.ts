import { beforeEach, describe, expect, it, vi } from 'vitest';
import { caredFor, newCare } from '../../../utils/ledgers/care.ts';
import { seenTo } from '../../../utils/ledgers/occasion.ts';
import { editedPromise, settledAs } from '../../../utils/ledgers/promise.ts';
import { weekdayOf } from '../../../utils/nudges/calendar-day.ts';
import { dayNamed } from '../../../utils/nudges/follow/followed.ts';
import type { Nudge } from '../../../utils/nudges/nudge.ts';
import { nextTime } from '../../../utils/nudges/repeats.ts';
import { added, done, letGo, snoozed } from '../../../utils/nudges/transitions.ts';
import { changeCare } from '../../../utils/storage/cares.ts';
import type { Database } from '../../../utils/storage/database.ts';
import { followContact, followLedgers } from '../../../utils/storage/follow-ledgers.ts';
import { importRows } from '../../../utils/storage/import-rows.ts';
import { addEntry, changeEntries, undoEvents } from '../../../utils/storage/ledgers.ts';
import { changeNudge } from '../../../utils/storage/nudges.ts';
import { addTalk } from '../../../utils/storage/talks.ts';
import { ME } from '../clients/make-view.ts';
import { labelPrinter } from '../ledgers/layers/sample-delivery.ts';
import { samplePromise } from '../ledgers/sample-entries.ts';
import { sampleOccasion } from '../ledgers/sample-extra.ts';
import { clockAt, wallOf } from '../nudges/follow/sample-clock.ts';
import { freshDatabase } from './fresh-database.ts';
import { samplePerson } from './sample-person.ts';

const DAY = 86_400_000;
const NOW = clockAt().now;

let db: Database;
beforeEach(async () => {
  db = await freshDatabase();
  await db.persons.add({ ...samplePerson('dana', 'dana@client.example'), createdAt: NOW });
  await followLedgers(db, clockAt());
});

const open = async () =>
  (await db.nudges.toArray()).filter(({ state }) => state === 'waiting' || state === 'due');
const moments = async () => (await open()).map(({ kind, dueAt }) => `${kind} ${wallOf(dueAt)}`);
const only = async (): Promise<Nudge> => {
  const [nudge, other] = await open();
  if (!nudge || other) throw new Error('one nudge is open');
  return nudge;
};
const promise = (part: Parameters<typeof samplePromise>[0] = {}) =>
  addEntry(db, 'promises', samplePromise({ by: 'us', ...part }), NOW);
const settle = (how: 'kept' | 'open', now = NOW) =>
  changeEntries(db, 'promises', ['p1'], (one) => settledAs(one, how, '2026-05-03', now), now);

describe('X5 nudges follow the ledgers', () => {
  it('has a nudge for a promise, a day of theirs and what follows a delivery', async () => {
    await promise();
    await addEntry(db, 'occasions', sampleOccasion({ person: 'dana' }), NOW);
    await addEntry(db, 'deliveries', { ...labelPrinter({ today: '2026-05-03' }), person: 'dana' }, NOW);
    expect(await followLedgers(db, clockAt())).toBe(true);
    expect((await moments()).sort()).toEqual([
      expect.stringMatching(/^layer 2026-05-/),
      'occasion 2026-05-07 09:00',
      'promise 2026-05-07 09:00',
    ]);
  });

  it('does nothing a second time, and writes nothing', async () => {
    await promise();
    await followLedgers(db, clockAt());
    const put = vi.spyOn(db.nudges, 'bulkPut');
    expect(await followLedgers(db, clockAt())).toBe(false);
    expect(put).not.toHaveBeenCalled();
    expect(await db.events.where('unfollowed').equals(1).count()).toBe(0);
  });

  it('adds each once when two workers look at once', async () => {
    await promise();
    await Promise.all([followLedgers(db, clockAt()), followLedgers(db, clockAt())]);
    expect(await db.nudges.count()).toBe(1);
  });

  it('takes the nudge of a settled promise away, and brings it back with the undo', async () => {
    await promise();
    await followLedgers(db, clockAt());
    const before = await only();
    const { event } = await settle('kept');
    await followLedgers(db, clockAt());
    expect(await open()).toEqual([]);
    // Nobody was told of it: it leaves no row behind.
    expect(await db.nudges.get(before.id)).toBeUndefined();
    await undoEvents(db, [event ?? ''], NOW);
    await followLedgers(db, clockAt());
    expect(await only()).toMatchObject({ id: before.id, dueAt: before.dueAt, endedBy: null });
  });

  it('takes the nudge of a promise away that was never made after all', async () => {
    const { event } = await promise();
    await followLedgers(db, clockAt());
    await undoEvents(db, [event ?? ''], NOW);
    await followLedgers(db, clockAt());
    expect(await open()).toEqual([]);
  });

  it('follows a promise to another day, and its words', async () => {
    await promise();
    await followLedgers(db, clockAt());
    await changeNudge(db, (await only()).id, (nudge) => snoozed(nudge, NOW + 2 * DAY, NOW));
    await changeEntries(
      db,
      'promises',
      ['p1'],
      (one) => editedPromise(one, 'The roof', '2026-05-15', 5),
      NOW,
    );
    await followLedgers(db, clockAt());
    expect(await only()).toMatchObject({ reason: 'Your promise: The roof', previous: null });
    expect(await moments()).toEqual(['promise 2026-05-14 09:00']);
  });

  it.each([
    ['done', (nudge: Nudge) => done(nudge, NOW)],
    ['let go', (nudge: Nudge) => letGo(nudge, NOW)],
    ['put off', (nudge: Nudge) => snoozed(nudge, NOW + 9 * DAY, NOW)],
  ])('leaves one that the user has %s as it is', async (_, change) => {
    await promise();
    await followLedgers(db, clockAt());
    const { id } = await only();
    await changeNudge(db, id, change);
    const stood = await db.nudges.get(id);
    await followLedgers(db, clockAt({ day: 4 }));
    expect(await db.nudges.get(id)).toEqual(stood);
    expect(await db.nudges.count()).toBe(1);
  });

  it('leaves the rest of a change to the next worker where one dies in between', async () => {
    await promise();
    // After the nudges are written the event is marked.
    const die = () => {
      throw new Error('dies');
    };
    db.events.hook('updating', die);
    await expect(followLedgers(db, clockAt())).rejects.toThrow('dies');
    db.events.hook('updating').unsubscribe(die);
    expect(await open()).toEqual([]);
    expect(await followLedgers(db, clockAt())).toBe(true);
    expect(await open()).toHaveLength(1);
  });

  it('goes through everything on a new day, in another zone and with other working days', async () => {
    await promise({ day: '2026-05-11' });
    await followLedgers(db, clockAt());
    expect(await moments()).toEqual(['promise 2026-05-08 09:00']);
    const fourDays = { calendar: { workdays: [1, 2, 3, 4], holidays: [] } };
    expect(await followLedgers(db, clockAt({}, fourDays))).toBe(true);
    expect(await moments()).toEqual(['promise 2026-05-07 09:00']);
    await followLedgers(db, clockAt({}, { zone: 'America/New_York' }));
    expect(wallOf((await only()).dueAt, 'America/New_York')).toBe('2026-05-08 09:00');
  });

  it('brings what lies far ahead when a day brings it near', async () => {
    await promise({ day: '2026-09-01' });
    await followLedgers(db, clockAt());
    expect(await open()).toEqual([]);
    await followLedgers(db, clockAt({ month: 6, day: 10 }));
    expect(await moments()).toEqual(['promise 2026-08-31 09:00']);
  });

  it('follows what came in with a file, once the file is in', async () => {
    await importRows(db, 'promises', [samplePromise({ by: 'us' })]);
    expect(await followLedgers(db, clockAt())).toBe(true);
    expect(await moments()).toEqual(['promise 2026-05-07 09:00']);
  });

  it('goes through everything where very much was changed at once', async () => {
    for (let n = 0; n < 510; n++) await promise({ id: `p${n}`, origin: `o${n}` });
    await followLedgers(db, clockAt());
    expect(await open()).toHaveLength(510);
  });
});

describe('X5 days of theirs come back', () => {
  it('each year, and not twice in one', async () => {
    await addEntry(db, 'occasions', sampleOccasion({ person: 'dana' }), NOW);
    await followLedgers(db, clockAt());
    await changeEntries(db, 'occasions', ['o1'], (one) => seenTo(one, '2026-05-09', NOW + 6 * DAY), NOW);
    await followLedgers(db, clockAt({ day: 9 }));
    expect(await open()).toEqual([]);
    await followLedgers(db, clockAt({ year: 2027, day: 3 }));
    expect(await moments()).toEqual(['occasion 2027-05-07 09:00']);
  });

  it('end by themselves when the day is long past, unless the user has put them off', async () => {
    await addEntry(db, 'occasions', sampleOccasion({ person: 'dana' }), NOW);
    await addEntry(db, 'occasions', sampleOccasion({ id: 'o2', person: 'dana' }), NOW);
    await followLedgers(db, clockAt());
    const put = (await open()).find(({ about }) => about?.entry === 'o2');
    await changeNudge(db, put?.id ?? '', (nudge) => snoozed(nudge, NOW + 20 * DAY, NOW));
    await followLedgers(db, clockAt({ day: 20 }));
    expect((await open()).map(({ id }) => id)).toEqual([put?.id]);
  });
});

describe('X5 what follows a delivery waits while nothing may be sent', () => {
  const deliver = async () => {
    await addEntry(
      db,
      'deliveries',
      { ...labelPrinter({ deliveredOn: '2026-04-25', season: null, today: '2026-05-03' }), person: 'dana' },
      NOW,
    );
    await followLedgers(db, clockAt());
  };

  it('until the working day on which a week is over since the last contact', async () => {
    await deliver();
    expect(await moments()).toEqual(['layer 2026-05-05 09:00']);
    await addTalk(db, { id: 't1', person: 'dana', channel: 'call', at: NOW - DAY, line: 'Labels' }, NOW);
    expect(await followContact(db, ['dana'], clockAt())).toBe(true);
    expect(await moments()).toEqual(['layer 2026-05-11 09:00']);
  });

  it('until the quiet is over that they asked for', async () => {
    await deliver();
    await changeCare(db, 'dana', { quietUntil: '2026-05-20' }, NOW);
    await followLedgers(db, clockAt());
    expect(await moments()).toEqual(['layer 2026-05-20 09:00']);
  });

  it('and looks up once what speaks against writing, however much was delivered to one client', async () => {
    const delivery = labelPrinter({ deliveredOn: '2026-04-25', season: null, today: '2026-05-03' });
    const many = Array.from({ length: 60 }, (_, n) => ({
      ...delivery,
      id: `d${n}`,
      origin: `d${n}`,
      person: 'dana',
    }));
    await importRows(db, 'deliveries', many);
    const look = vi.spyOn(db.endings, 'where');
    await followLedgers(db, clockAt({ day: 4 }));
    expect(await open()).toHaveLength(60);
    expect(look.mock.calls.length).toBeLessThan(5);
  });

  it('while anybody of their house has something to complain of', async () => {
    await deliver();
    await db.persons.add({ ...samplePerson('tom', 'tom@client.example'), companyDomain: 'client.example' });
    await db.persons.update('dana', { companyDomain: 'client.example' });
    const sore = {
      id: 'e1',
      account: ME.email,
      person: 'tom',
      origin: 'e1',
      day: '2026-05-02',
      at: NOW,
      text: 'The roof leaks',
      evidence: null,
      state: 'sore',
      repair: null,
      createdAt: NOW,
      updatedAt: NOW,
      source: 'typed',
    } as const;
    const { event } = await addEntry(db, 'endings', sore, NOW);
    await followLedgers(db, clockAt());
    expect(await open()).toEqual([]);
    await undoEvents(db, [event ?? ''], NOW);
    await followLedgers(db, clockAt());
    expect(await moments()).toEqual(['layer 2026-05-05 09:00']);
  });
});

describe('X5 keeping in touch follows the tier and the contacts', () => {
  const tier = async (to: 'often' | 'seldom' | null) => {
    const { event } = await changeCare(db, 'dana', { tier: to }, NOW);
    await followLedgers(db, clockAt());
    return event ?? '';
  };
  const call = (at: number) =>
    addTalk(db, { id: `t${at}`, person: 'dana', channel: 'call', at, line: 'Labels' }, NOW);

  it('begins with a tier, moves with it and ends without one', async () => {
    await tier('often');
    expect(await moments()).toEqual(['keep-in-touch 2026-05-18 09:00']);
    await tier('seldom');
    expect(await moments()).toEqual(['keep-in-touch 2026-08-31 09:00']);
    const event = await tier(null);
    expect(await open()).toEqual([]);
    await undoEvents(db, [event], NOW);
    await followLedgers(db, clockAt());
    expect(await moments()).toEqual(['keep-in-touch 2026-08-31 09:00']);
  });

  it('is ended by a contact, and begins anew', async () => {
    await tier('often');
    const nudge = await only();
    await db.nudges.put({ ...nudge, state: 'due', noticedAt: NOW - DAY });
    await call(NOW - DAY / 2);
    await followContact(db, ['dana'], clockAt());
    expect(await db.nudges.get(nudge.id)).toMatchObject({
      state: 'done',
      endedBy: { by: 'contact', at: NOW },
    });
    expect(await only()).toMatchObject({ kind: 'keep-in-touch', state: 'waiting' });
  });

  it('moves with the intervals of the settings', async () => {
    await tier('often');
    const tiers = { ...clockAt().tiers, often: { ideal: 7, longest: 9 } };
    await followLedgers(db, clockAt({}, { tiers }));
    expect(await moments()).toEqual(['keep-in-touch 2026-05-11 09:00']);
  });

  it('takes the newer word where two clients became one', async () => {
    const one = newCare({ id: 'c1', account: ME.email, person: 'dana' }, 1);
    await db.cares.bulkAdd([
      caredFor(one, { tier: 'seldom' }, 5),
      { ...caredFor(one, { tier: 'often' }, 9), id: 'c2', origin: 'c2' },
    ]);
    await followLedgers(db, clockAt({ day: 4 }));
    expect(await moments()).toEqual(['keep-in-touch 2026-05-18 09:00']);
  });
});

describe('X5 what repeats on every working day', () => {
  const repeats = 'DTSTART:20260501T090000\nX-OVATION-DAYS:WORKING\nRRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR';
  const weekOf = (workdays: readonly number[]) => ({ ...clockAt(), calendar: { workdays, holidays: [] } });
  const due = async (id: string) => wallOf((await db.nudges.get(id))?.dueAt ?? 0);

  it('goes along when the working week changes, and what was put off stays', async () => {
    const given = {
      account: ME.email,
      person: 'dana',
      reason: 'call',
      thread: null,
      kind: 'repeating',
      repeats,
    } as const;
    const from = (id: string, dueAt: number) => db.nudges.add(added({ ...given, id, dueAt }, NOW));
    await followLedgers(db, weekOf([1, 2, 3, 4, 5]));
    const next = nextTime(repeats, NOW, NOW, weekOf([1, 2, 3, 4, 5])) ?? 0;
    await from('next', next);
    await from('put off', next + 5 * DAY);
    const weekday = weekdayOf(dayNamed(wallOf(next).slice(0, 10)));
    const others = [1, 2, 3, 4, 5, 6].filter((one) => one !== weekday);
    expect(await followLedgers(db, weekOf(others))).toBe(true);
    const now = nextTime(repeats, NOW, NOW, weekOf(others)) ?? 0;
    expect(now).not.toBe(next);
    expect(await due('next')).toBe(wallOf(now));
    expect(await due('put off')).toBe(wallOf(next + 5 * DAY));
    expect(await followLedgers(db, weekOf(others))).toBe(false);
  });
});

describe('X5 what follows a delivery, over days off', () => {
  // The tip is planned for Sunday, 10 May.
  const deliver = () =>
    addEntry(
      db,
      'deliveries',
      { ...labelPrinter({ today: '2026-04-30', deliveredOn: '2026-04-30', season: null }), person: 'dana' },
      NOW,
    );
  const follow = async (part: Parameters<typeof clockAt>[1] = {}) => {
    await followLedgers(db, clockAt({ day: 4 }, part));
    const { dueAt, reason } = await only();
    return `${wallOf(dueAt)} · ${reason}`;
  };

  it('comes on the last working day before, and says which day it is planned for', async () => {
    await deliver();
    expect(await follow()).toBe('2026-05-08 09:00 · A tip for the label printer, planned for 10 May');
    expect(await follow({ offDays: 'same' })).toBe('2026-05-10 09:00 · A tip for the label printer');
  });

  it('comes on the first working day after, where nothing may be sent before', async () => {
    // The Saturday is the seventh day after the contact.
    await addTalk(db, { id: 't1', person: 'dana', channel: 'call', at: NOW - DAY, line: 'Labels' }, NOW);
    await deliver();
    expect(await follow()).toBe('2026-05-11 09:00 · A tip for the label printer');
  });
});
