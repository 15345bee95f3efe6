import { beforeEach, describe, expect, it } from 'vitest';
import type { Nudge } from '../../../utils/nudges/nudge.ts';
import { added, arrived, done, type NewNudge } from '../../../utils/nudges/transitions.ts';
import { newWait } from '../../../utils/nudges/wait.ts';
import { changeCare } from '../../../utils/storage/cares.ts';
import type { Database } from '../../../utils/storage/database.ts';
import { addTalk } from '../../../utils/storage/talks.ts';
import { todayOf } from '../../../utils/storage/today.ts';
import { ME } from '../clients/make-view.ts';
import { clockAt } from '../nudges/follow/sample-clock.ts';
import { freshDatabase } from './fresh-database.ts';
import { samplePerson } from './sample-person.ts';

const DAY = 86_400_000;
const NOW = clockAt().now;

let db: Database;
beforeEach(async () => {
  db = await freshDatabase();
  const people = ['dana', 'tom', 'kim'].map((id) => ({
    ...samplePerson(id, `${id}@client.example`),
    createdAt: NOW - 200 * DAY,
  }));
  await db.persons.bulkAdd(people);
});

const made = (id: string, dueAt: number, part: Partial<NewNudge> = {}): Nudge =>
  added({ id, account: ME.email, person: 'dana', reason: id, dueAt, thread: null, ...part }, 1);
const waitFor = (id: string, dueAt: number): Nudge =>
  made(id, dueAt, { kind: 'no-reply', wait: newWait({ since: 1, stem: 'labels', question: null }) });
const today = () => todayOf(db, clockAt());
const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);

describe('X5 what the list of today shows', () => {
  it('is what is open and due until seven days from today, the longest overdue first', async () => {
    // Ten in the morning: the seventh day ends 7 days and 14 hours from now.
    const end = NOW + 7 * DAY + 14 * 3_600_000;
    await db.nudges.bulkAdd([
      made('soon', NOW + 3 * DAY),
      arrived(made('late', NOW - 9 * DAY), NOW),
      made('now', NOW),
      made('last', end - 1),
      made('beyond', end),
      made('year', NOW + 365 * DAY),
      done(made('over', NOW - DAY), NOW),
    ]);
    const { due, later } = await today();
    expect(ids(due)).toEqual(['late', 'now', 'soon', 'last']);
    expect(later).toBe(2);
    expect(due[0]).toMatchObject({ personName: 'dana', address: 'dana@client.example' });
  });

  it('keeps answers that are waited for apart until they are due', async () => {
    await db.nudges.bulkAdd([
      waitFor('next', NOW + 2 * DAY),
      waitFor('far', NOW + 40 * DAY),
      waitFor('come', NOW),
      arrived(waitFor('told', NOW - DAY), NOW),
      made('year', NOW + 40 * DAY),
    ]);
    const { due, waiting, later } = await today();
    expect(ids(due)).toEqual(['told', 'come']);
    expect(ids(waiting)).toEqual(['next', 'far']);
    expect(later).toBe(1);
  });

  it('names the clients of a tier who are out of touch for too long, the longest past theirs first', async () => {
    const talked = (person: string, days: number) =>
      addTalk(db, { id: person, person, channel: 'call', at: NOW - days * DAY, line: '' }, NOW);
    await talked('dana', 20);
    await talked('tom', 100);
    await changeCare(db, 'dana', { tier: 'often' }, NOW);
    await changeCare(db, 'tom', { tier: 'regular' }, NOW);
    await changeCare(db, 'kim', { tier: 'seldom' }, NOW);
    expect((await today()).losing).toEqual([
      {
        person: 'kim',
        personName: 'kim',
        address: 'kim@client.example',
        tier: 'seldom',
        lastAt: null,
        days: 200,
        light: 'amber',
      },
      {
        person: 'tom',
        personName: 'tom',
        address: 'tom@client.example',
        tier: 'regular',
        lastAt: NOW - 100 * DAY,
        days: 100,
        light: 'red',
      },
      {
        person: 'dana',
        personName: 'dana',
        address: 'dana@client.example',
        tier: 'often',
        lastAt: NOW - 20 * DAY,
        days: 20,
        light: 'amber',
      },
    ]);
    await talked('kim', 1);
    await changeCare(db, 'tom', { tier: null }, NOW);
    await changeCare(db, 'dana', { quietUntil: '2026-06-01' }, NOW);
    expect((await today()).losing).toEqual([]);
  });

  it('counts no further than five hundred', async () => {
    const many = Array.from({ length: 503 }, (_, n) => made(`n${n}`, NOW + (20 + n) * DAY));
    await db.nudges.bulkAdd([...many, waitFor('far', NOW + 20 * DAY)]);
    expect((await today()).later).toBe(500);
  });

  it('is empty where nothing is kept', async () => {
    expect(await today()).toEqual({ due: [], waiting: [], losing: [], later: 0 });
  });
});
