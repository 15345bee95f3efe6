import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  HEARTBEAT,
  keepHeartbeat,
  keepNextAlarm,
  NEXT,
} from '../../../../entrypoints/background/nudges/alarms.ts';

const NOW = Date.UTC(2026, 10, 25, 9);
const MINUTE = 60_000;
const at = async (name: string) => (await browser.alarms.get(name))?.scheduledTime;

describe('X5 the alarms that wake the background', () => {
  beforeEach(() => {
    vi.restoreAllMocks();
    fakeBrowser.reset();
  });

  it('makes the heartbeat once, because making it anew begins its wait again', async () => {
    await keepHeartbeat(NOW);
    await keepHeartbeat(NOW + MINUTE);
    expect(await browser.alarms.get(HEARTBEAT)).toMatchObject({
      scheduledTime: NOW + 5 * MINUTE,
      periodInMinutes: 5,
    });
  });

  it('makes a lost heartbeat again, and one that a change of the clock has put out of reach', async () => {
    await keepHeartbeat(NOW);
    await keepHeartbeat(NOW - 24 * 60 * MINUTE);
    expect(await at(HEARTBEAT)).toBe(NOW - 24 * 60 * MINUTE + 5 * MINUTE);
    await browser.alarms.clear(HEARTBEAT);
    await keepHeartbeat(NOW);
    expect(await at(HEARTBEAT)).toBe(NOW + 5 * MINUTE);
  });

  it('sets the alarm for the next nudge, and sets it again only when its moment has changed', async () => {
    const create = vi.spyOn(browser.alarms, 'create');
    await keepNextAlarm(NOW + 60 * MINUTE, NOW);
    await keepNextAlarm(NOW + 60 * MINUTE, NOW + MINUTE);
    expect(create).toHaveBeenCalledTimes(1);
    await keepNextAlarm(NOW + 90 * MINUTE, NOW + MINUTE);
    expect(await at(NEXT)).toBe(NOW + 90 * MINUTE);
  });

  it('takes the alarm away when nothing waits', async () => {
    await keepNextAlarm(NOW + 60 * MINUTE, NOW);
    await keepNextAlarm(null, NOW);
    expect(await at(NEXT)).toBeUndefined();
  });

  it('never sets an alarm less than a minute ahead, and does not put a near one off', async () => {
    await keepNextAlarm(NOW + 5000, NOW);
    expect(await at(NEXT)).toBe(NOW + MINUTE);
    await keepNextAlarm(NOW + 30_000 + MINUTE, NOW + 30_000);
    expect(await at(NEXT)).toBe(NOW + MINUTE);
  });
});
