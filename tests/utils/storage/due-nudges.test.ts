import { beforeEach, describe, expect, it } from 'vitest';
import { done, snoozed } from '../../../utils/nudges/transitions.ts';
import type { Database } from '../../../utils/storage/database.ts';
import { claimDue, countDue, noticeShown } from '../../../utils/storage/due-nudges.ts';
import { addNudge, changeNudge } from '../../../utils/storage/nudges.ts';
import { freshDatabase } from './fresh-database.ts';
import { storePerson } from './sample-person.ts';

const MINUTE = 60_000;
const ids = (nudges: readonly { id: string }[]): string[] => nudges.map(({ id }) => id);

describe('X5 deciding in the database what is due', () => {
  let db: Database;
  let dana: string;
  beforeEach(async () => {
    db = await freshDatabase();
    dana = await storePerson(db, 'Dana Reyes', 'dana@client.example');
  });
  const add = (id: string, dueAt: number) =>
    addNudge(db, { id, person: dana, reason: 'call', dueAt, thread: null }, 1);

  it('writes the notice in the transaction that decides to show', async () => {
    await add('b', 2000);
    await add('a', 1000);
    await add('later', 9 * MINUTE);
    const claimed = await claimDue(db, 5000);
    expect(ids(claimed.fresh)).toEqual(['a', 'b']);
    expect(claimed).toMatchObject({ due: 2, wakeAt: 9 * MINUTE, changed: true, leftBehind: [] });
    expect(await db.nudges.get('a')).toMatchObject({ state: 'due', noticedAt: 5000 });
  });

  it('gives each nudge to one of two wakes at once', async () => {
    await add('a', 1000);
    const [one, two] = await Promise.all([claimDue(db, 5000), claimDue(db, 5000)]);
    expect([...ids(one.fresh), ...ids(two.fresh)]).toEqual(['a']);
    expect([...ids(one.leftBehind), ...ids(two.leftBehind)]).toEqual([]);
  });

  it('decides nothing twice, and changes nothing when nothing is due', async () => {
    await add('a', 1000);
    await claimDue(db, 5000);
    expect(await claimDue(db, 6000)).toMatchObject({ fresh: [], notice: null, changed: false, due: 1 });
  });

  it('leaves a notice that nobody lived to show to a later wake, and to one alone', async () => {
    await add('a', 1000);
    await claimDue(db, 5000);
    const [one, two] = [await claimDue(db, 5000 + MINUTE), await claimDue(db, 5000 + MINUTE)];
    expect(ids(one.leftBehind)).toEqual(['a']);
    expect(ids(two.leftBehind)).toEqual([]);
  });

  it('leaves nothing behind once the notice was shown', async () => {
    await add('a', 1000);
    const { notice } = await claimDue(db, 5000);
    if (notice) await noticeShown(db, notice);
    expect(await db.meta.count()).toBe(0);
    expect((await claimDue(db, 5000 + MINUTE)).notice).toBeNull();
  });

  it('does not bring a lost notice of something that was done meanwhile', async () => {
    await add('a', 1000);
    await claimDue(db, 5000);
    await changeNudge(db, 'a', (nudge) => done(nudge, 6000));
    expect(await claimDue(db, 5000 + MINUTE)).toMatchObject({ leftBehind: [], due: 0 });
    expect(await db.meta.count()).toBe(0);
  });

  it('finds an abandoned notice also when the clock was set back', async () => {
    await add('a', 1000);
    await claimDue(db, 5000);
    expect(ids((await claimDue(db, 4000)).leftBehind)).toEqual(['a']);
  });

  it('shows a lost notice once more under its new moment, and takes one that stands for shown', async () => {
    await add('a', 1000);
    await add('b', 2000);
    await claimDue(db, 5000);
    const stands = { loudFrom: (at: number) => at, standing: new Set(['nudge:a@5000']) };
    const later = await claimDue(db, 5000 + MINUTE, stands);
    expect(ids(later.leftBehind)).toEqual(['b']);
    expect(later.notice).toEqual({ at: 5000 + MINUTE, nudges: ['b'] });
    expect(await db.nudges.get('b')).toMatchObject({ noticedAt: 5000 + MINUTE });
    const grouped = { ...stands, standing: new Set(['nudge:b@65000']) };
    expect(await claimDue(db, 5000 + 2 * MINUTE, grouped)).toMatchObject({ notice: null, leftBehind: [] });
    expect(await db.meta.count()).toBe(0);
  });

  it('takes all of a grouped notice for shown where its one notification stands', async () => {
    await add('a', 1000);
    await add('b', 2000);
    await claimDue(db, 5000);
    const stands = { loudFrom: (at: number) => at, standing: new Set(['nudges:a@5000']) };
    expect((await claimDue(db, 5000 + MINUTE, stands)).notice).toBeNull();
  });

  it('brings one that came again since the lost notice once', async () => {
    await add('a', 1000);
    await claimDue(db, 5000);
    await changeNudge(db, 'a', (nudge) => snoozed(nudge, 6000, 5500));
    const claimed = await claimDue(db, 5000 + MINUTE);
    expect([...ids(claimed.leftBehind), ...ids(claimed.fresh)]).toEqual(['a']);
  });

  it('decides nothing in quiet hours, and leaves a lost notice to their end', async () => {
    await add('a', 1000);
    await claimDue(db, 5000);
    await add('b', 6000);
    const end = 30 * MINUTE;
    const quiet = { loudFrom: (at: number) => Math.max(at, end), standing: new Set<string>() };
    expect(await claimDue(db, 5000 + MINUTE, quiet)).toMatchObject({
      notice: null,
      due: 1,
      wakeAt: end,
      changed: false,
    });
    const morning = await claimDue(db, end, quiet);
    expect([...ids(morning.leftBehind), ...ids(morning.fresh)]).toEqual(['a', 'b']);
  });

  it('wakes at the end of quiet hours for a lost notice alone', async () => {
    await add('a', 1000);
    await claimDue(db, 5000);
    const quiet = { loudFrom: (at: number) => Math.max(at, 30 * MINUTE), standing: new Set<string>() };
    expect((await claimDue(db, 5000 + MINUTE, quiet)).wakeAt).toBe(30 * MINUTE);
  });

  it('counts what is due, and reads over a spoilt row', async () => {
    await db.meta.put({ key: 'nudge-notices', value: 'spoilt' });
    await add('a', 1000);
    await claimDue(db, 5000);
    expect(await countDue(db)).toBe(1);
  });
});
