import { afterEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { HEARTBEAT, NEXT } from '../../../../entrypoints/background/nudges/alarms.ts';
import { CallError } from '../../../../utils/messaging/call-error.ts';
import { onChange } from '../../../../utils/messaging/changes.ts';
import { morningIn } from '../../../../utils/nudges/due-time.ts';
import { repetitionText } from '../../../../utils/nudges/repeating/repetition.ts';
import { done, snoozed } from '../../../../utils/nudges/transitions.ts';
import { momentOf, wallAt } from '../../../../utils/nudges/zone.ts';
import { USUAL_HABITS } from '../../../../utils/settings/nudge-habits.ts';
import { writeSettings } from '../../../../utils/settings/store.ts';
import { changeNudge } from '../../../../utils/storage/nudges.ts';
import { eventually } from '../eventually.ts';
import { DEATHS, makeWorld } from './clock-world.ts';

const NOW = Date.UTC(2026, 10, 20, 17);
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const alarmAt = async (name: string) => (await browser.alarms.get(name))?.scheduledTime;
const badge = () => browser.action.getBadgeText({});

describe('X5 the clock of the nudges', () => {
  afterEach(() => vi.restoreAllMocks());

  it('sets an alarm for the next nudge and a heartbeat beside it', async () => {
    const world = await makeWorld(NOW);
    await world.add('a', NOW + 2 * HOUR);
    await world.start();
    expect(await alarmAt(NEXT)).toBe(NOW + 2 * HOUR);
    expect(await alarmAt(HEARTBEAT)).toBe(NOW + 5 * MINUTE);
  });

  it('shows a nudge when its alarm rings, and counts it on the badge', async () => {
    const world = await makeWorld(NOW);
    await world.add('a', NOW + HOUR);
    const { clock } = await world.start();
    world.now = NOW + HOUR;
    await fakeBrowser.alarms.onAlarm.trigger({
      name: NEXT,
      scheduledTime: world.now,
      persistAcrossSessions: false,
    });
    await clock.wake();
    expect(world.shown).toEqual([['a']]);
    expect(await badge()).toBe('1');
    expect(await alarmAt(NEXT)).toBeUndefined();
  });

  it('shows one grouped notice after a weekend of sleep with four nudges due', async () => {
    const world = await makeWorld(NOW);
    for (const [at, id] of ['a', 'b', 'c', 'd'].entries()) await world.add(id, NOW + (at + 1) * HOUR);
    const { clock } = await world.start();
    world.now = NOW + 60 * HOUR;
    await fakeBrowser.alarms.onAlarm.trigger({
      name: HEARTBEAT,
      scheduledTime: world.now,
      persistAcrossSessions: false,
    });
    await fakeBrowser.alarms.onAlarm.trigger({
      name: NEXT,
      scheduledTime: world.now,
      persistAcrossSessions: false,
    });
    await clock.wake();
    expect(world.shown).toEqual([['a', 'b', 'c', 'd']]);
    expect(Object.keys(await browser.notifications.getAll())).toHaveLength(1);
  });

  it('catches up at the start where every alarm was lost in the restart', async () => {
    const world = await makeWorld(NOW);
    await world.add('a', NOW + HOUR);
    await world.start();
    world.end();
    await browser.alarms.clearAll();
    world.now = NOW + 24 * HOUR;
    await world.start();
    expect(world.shown).toEqual([['a']]);
    expect(await alarmAt(HEARTBEAT)).toBe(world.now + 5 * MINUTE);
  });

  it('catches up when a view opens, whatever the alarms did', async () => {
    const world = await makeWorld(NOW);
    await world.add('a', NOW + HOUR);
    const { clock } = await world.start();
    world.now = NOW + 3 * HOUR;
    await clock.wake();
    expect(world.shown).toEqual([['a']]);
  });

  it('wakes when the browser starts and when the extension was updated', async () => {
    const world = await makeWorld(NOW);
    const { clock } = await world.start();
    await world.add('a', NOW);
    await fakeBrowser.runtime.onStartup.trigger();
    await clock.wake();
    await world.add('b', NOW);
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', previousVersion: '0.0.9' });
    await clock.wake();
    expect(world.shown).toEqual([['a'], ['b']]);
  });

  it('wakes when the user comes back to the computer, and not when they leave it', async () => {
    const world = await makeWorld(NOW);
    await world.start();
    await world.add('a', NOW);
    // A look begins at the alarms, a few turns after it was asked for.
    const looks = vi.spyOn(browser.alarms, 'get').mockClear();
    const turns = async () => {
      for (let turn = 0; turn < 20; turn++) await Promise.resolve();
      return looks.mock.calls.length;
    };
    world.idle('idle');
    world.idle('locked');
    expect(await turns()).toBe(0);
    world.idle('active');
    expect(await turns()).toBeGreaterThan(0);
    await eventually(() => expect(world.shown).toEqual([['a']]));
  });

  it('holds its tongue in quiet hours, and tells all at their end', async () => {
    const world = await makeWorld(NOW);
    await writeSettings({ nudges: { ...USUAL_HABITS, quiet: { from: '20:00', until: '08:00' } } });
    const morning = momentOf({ year: 2026, month: 11, day: 21, hour: 8, minute: 0 }, world.zone);
    await world.add('a', NOW + 4 * HOUR);
    await world.add('b', NOW + 5 * HOUR);
    const { clock } = await world.start();
    expect(await alarmAt(NEXT)).toBe(morning);
    world.now = NOW + 5 * HOUR;
    await clock.wake();
    expect(world.shown).toEqual([]);
    expect(await badge()).toBe('');
    expect(await alarmAt(NEXT)).toBe(morning);
    world.now = morning;
    await clock.wake();
    expect(world.shown).toEqual([['a', 'b']]);
  });

  it('keeps the quiet hours of the place where the user is after a flight', async () => {
    const world = await makeWorld(NOW);
    await writeSettings({ nudges: { ...USUAL_HABITS, quiet: { from: '20:00', until: '08:00' } } });
    await world.add('a', NOW + 4 * HOUR);
    const { clock } = await world.start();
    world.now = NOW + 4 * HOUR;
    world.zone = 'America/New_York';
    await clock.wake();
    expect(world.shown).toEqual([['a']]);
  });

  it('counts on the badge and shows nothing where the user wants no notices', async () => {
    const world = await makeWorld(NOW);
    await writeSettings({ nudges: { ...USUAL_HABITS, notices: 'none' } });
    await world.add('a', NOW);
    await world.start();
    expect(await badge()).toBe('1');
    expect(await browser.notifications.getAll()).toEqual({});
  });

  it('brings at once what the clock jumped over, and nothing twice when it is set right again', async () => {
    const world = await makeWorld(NOW);
    await world.add('a', NOW + HOUR);
    await world.add('b', NOW + 50 * HOUR);
    const { clock } = await world.start();
    world.now = NOW + 49 * HOUR;
    await clock.wake();
    world.now = NOW - 49 * HOUR;
    await clock.wake();
    expect(world.shown).toEqual([['a']]);
    expect(await badge()).toBe('1');
    expect(await alarmAt(NEXT)).toBe(NOW + 50 * HOUR);
    expect(await alarmAt(HEARTBEAT)).toBe(world.now + 5 * MINUTE);
    for (const hours of [1, 50, 51]) {
      world.now = NOW + hours * HOUR;
      await clock.wake();
    }
    expect(world.shown).toEqual([['a'], ['b']]);
  });

  it.each([
    ['that is an hour shorter', { month: 3, day: 29 }],
    ['that is an hour longer', { month: 10, day: 25 }],
  ])('shows what is due in a night once, and not before: %s', async (_, day) => {
    const at = (hour: number) => momentOf({ year: 2026, ...day, hour, minute: 30 }, 'Europe/Berlin');
    const world = await makeWorld(at(0));
    await world.add('in it', at(2));
    await world.add('after it', at(9));
    const { clock } = await world.start();
    expect(await alarmAt(NEXT)).toBe(at(2));
    const seen: string[] = [];
    for (world.now = at(0); world.now <= at(10); world.now += 30 * MINUTE) {
      await clock.wake();
      for (const id of world.shown.splice(0).flat()) seen.push(`${id} ${world.now - at(0)}`);
    }
    expect(seen).toEqual([`in it ${at(2) - at(0)}`, `after it ${at(9) - at(0)}`]);
  });

  it('shows what is due at its moment, once, where the zone changes in flight', async () => {
    const world = await makeWorld(NOW);
    await world.add('a', NOW + 4 * HOUR);
    const { clock } = await world.start();
    for (const zone of ['America/New_York', 'Asia/Tokyo', 'Europe/Berlin']) {
      world.zone = zone;
      world.now += HOUR;
      await clock.wake();
    }
    expect(world.shown).toEqual([]);
    expect(await alarmAt(NEXT)).toBe(NOW + 4 * HOUR);
    world.zone = 'America/New_York';
    world.now = NOW + 4 * HOUR;
    await clock.wake();
    world.zone = 'Asia/Tokyo';
    await clock.wake();
    expect(world.shown).toEqual([['a']]);
  });

  it('shows what is due on a leap day on that day', async () => {
    const leapDay = momentOf({ year: 2028, month: 2, day: 29, hour: 9, minute: 0 }, 'Europe/Berlin');
    const world = await makeWorld(leapDay - 24 * HOUR);
    await world.add('a', leapDay);
    const { clock } = await world.start();
    expect(await alarmAt(NEXT)).toBe(leapDay);
    world.now = leapDay;
    await clock.wake();
    expect(world.shown).toEqual([['a']]);
  });

  it('shows each nudge once when two workers start at once over one database', async () => {
    const world = await makeWorld(NOW);
    await world.add('a', NOW);
    await world.add('b', NOW);
    await Promise.all([world.start(), world.start()]);
    expect(world.shown.flat().sort()).toEqual(['a', 'b']);
  });

  it.each(DEATHS)('shows each nudge once when the worker dies %s', async (death) => {
    const world = await makeWorld(NOW);
    await world.add('a', NOW);
    await world.add('b', NOW);
    const first = await world.start(death);
    await first.died;
    world.end();
    world.now += 5 * MINUTE;
    const second = await world.start();
    await second.clock.wake();
    expect(world.shown).toEqual([['a', 'b']]);
    expect(await badge()).toBe('2');
    expect(await world.database.use((db) => db.meta.get('nudge-notices'))).toBeUndefined();
  });

  it('brings a snoozed nudge back once more, at its new moment', async () => {
    const world = await makeWorld(NOW);
    await world.add('a', NOW);
    const { clock } = await world.start();
    await world.database.use((db) => changeNudge(db, 'a', (nudge) => snoozed(nudge, NOW + HOUR, NOW)));
    await clock.wake();
    expect(await badge()).toBe('');
    expect(await alarmAt(NEXT)).toBe(NOW + HOUR);
    world.now = NOW + HOUR;
    await clock.wake();
    expect(world.shown).toEqual([['a'], ['a']]);
  });

  it('is silent about a nudge that was done before its moment', async () => {
    const world = await makeWorld(NOW);
    await world.add('a', NOW + HOUR);
    const { clock } = await world.start();
    await world.database.use((db) => changeNudge(db, 'a', (nudge) => done(nudge, NOW)));
    await clock.wake();
    expect(await alarmAt(NEXT)).toBeUndefined();
    world.now = NOW + 2 * HOUR;
    await clock.wake();
    expect(world.shown).toEqual([]);
  });

  it('tells open views when something became due, and only then', async () => {
    const world = await makeWorld(NOW);
    await world.add('a', NOW + HOUR);
    const { clock } = await world.start();
    const changed = vi.fn();
    const stop = new AbortController();
    onChange(['nudges'], stop.signal, changed);
    await clock.wake();
    world.now = NOW + HOUR;
    await clock.wake();
    await eventually(() => expect(changed).toHaveBeenCalledTimes(1));
    stop.abort();
  });

  it('keeps the heartbeat, and rejects nothing, while the database does not open', async () => {
    const world = await makeWorld(NOW);
    const use = vi.spyOn(world.database, 'use').mockRejectedValue(new CallError('database'));
    const { clock } = await world.start();
    expect(await alarmAt(HEARTBEAT)).toBe(NOW + 5 * MINUTE);
    use.mockRestore();
    await world.add('a', NOW);
    await clock.wake();
    expect(world.shown).toEqual([['a']]);
  });
});

const DAILY = { every: 'day', interval: 1, weekdays: [], monthDays: [], months: [], position: null } as const;
const here = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

describe('X5 a click on a notice', () => {
  const click = async (id: string) => fakeBrowser.notifications.onClicked.trigger(id);

  it('opens the thread of the nudge, also when the worker was dead in between', async () => {
    const world = await makeWorld(NOW);
    await world.add('a', NOW, 'https://mail.google.com/mail/u/0/#inbox/1');
    await world.start();
    world.end();
    await world.start();
    await click(`nudge:a@${NOW}`);
    await eventually(() => expect(world.opened).toEqual(['https://mail.google.com/mail/u/0/#inbox/1']));
    expect(await browser.notifications.getAll()).toEqual({});
  });

  it('opens the full page for several, and where there is no thread', async () => {
    const world = await makeWorld(NOW);
    await world.add('a', NOW);
    await world.start();
    await click(`nudge:a@${NOW}`);
    await eventually(() => expect(world.opened).toEqual([null]));
    await click(`nudges:a@${NOW}`);
    await eventually(() => expect(world.opened).toEqual([null, null]));
  });

  it('does it, or puts it off to tomorrow at nine, by its buttons, also when the worker was dead in between', async () => {
    const world = await makeWorld(NOW);
    await world.add('a', NOW);
    await world.start();
    await world.add('b', NOW + 1);
    world.end();
    world.now = NOW + MINUTE;
    await world.start();
    await fakeBrowser.notifications.onButtonClicked.trigger(`nudge:a@${NOW}`, 0);
    await fakeBrowser.notifications.onButtonClicked.trigger(`nudge:b@${NOW + MINUTE}`, 1);
    const tomorrow = morningIn(1, { now: world.now, zone: here() });
    await eventually(async () => {
      const [a, b] = await world.database.use((db) => db.nudges.bulkGet(['a', 'b']));
      expect(a).toMatchObject({ state: 'done' });
      expect(b).toMatchObject({ state: 'waiting', dueAt: tomorrow });
      expect(await badge()).toBe('');
      expect(await browser.notifications.getAll()).toEqual({});
    });
  });

  it('moves one that repeats to its next time by the button', async () => {
    const world = await makeWorld(NOW);
    const repeats = repetitionText({ ...DAILY, interval: 3 }, wallAt(NOW, here()));
    await world.add('a', NOW, undefined, repeats);
    await world.start();
    await fakeBrowser.notifications.onButtonClicked.trigger(`nudge:a@${NOW}`, 0);
    const next = momentOf({ ...wallAt(NOW + 3 * 24 * HOUR, here()) }, here());
    await eventually(async () => {
      expect(await world.database.use((db) => db.nudges.get('a'))).toMatchObject({
        state: 'waiting',
        dueAt: next,
      });
    });
  });

  it('leaves the notices of others alone', async () => {
    const world = await makeWorld(NOW);
    const { clock } = await world.start();
    await click('foreign');
    await fakeBrowser.notifications.onButtonClicked.trigger('foreign', 0);
    await fakeBrowser.notifications.onButtonClicked.trigger(`nudges:a@${NOW}`, 0);
    await clock.wake();
    expect(world.opened).toEqual([]);
  });
});
