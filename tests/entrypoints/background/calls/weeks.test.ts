import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sumOf } from '../../../../utils/ledgers/weeks/count-weeks.ts';
import { makeMessage, makeView, NOON } from '../../../utils/clients/make-view.ts';
import {
  ask,
  frame,
  freshBrowser,
  openTab,
  page,
  send,
  sidePanel,
  startBackground,
} from '../run-background.ts';

let tab: number;
let person: string;
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOON });
  freshBrowser();
  startBackground();
  tab = await openTab();
  await ask('page.start', {}, page(tab));
  await ask('page.show', { view: makeView([makeMessage()]) }, page(tab));
  const now = await ask('now.get', {}, frame(tab));
  person = now.state === 'client' ? now.person.id : '';
});
afterEach(() => {
  vi.useRealTimers();
});

const weeks = () => ask('weeks.get', {}, sidePanel());

describe('D9 the weekly mirror', () => {
  it('is empty on the first day', async () => {
    expect(await weeks()).toMatchObject({ practice: null, referral: null });
    expect((await weeks()).weeks).toHaveLength(26);
  });

  it('counts what is kept and granted, and names who was delighted and by what', async () => {
    await ask('wishes.add', { id: 'w1', person, text: 'Labels in Polish', from: 'typed' }, sidePanel());
    expect((await weeks()).practice).toEqual({ name: 'grant-a-wish', count: 1 });
    const grant = { id: 'w1', route: 'ours', effort: null, cost: null, reaction: 'delighted' } as const;
    const { event } = await ask('wishes.grant', grant, sidePanel());
    const mirror = await weeks();
    expect(mirror.weeks.at(-1)).toMatchObject({ monday: '2026-04-27', counts: { caught: 1, granted: 1 } });
    expect(mirror.referral).toMatchObject({ person, what: 'Labels in Polish', reaction: 'delighted' });
    await ask('ledger.undo', { event: event ?? '' }, sidePanel());
    expect(sumOf((await weeks()).weeks, ['granted'])).toBe(0);
    expect((await weeks()).referral).toBeNull();
  });

  it('is not told to a page', async () => {
    const reply = await send({ call: 'weeks.get', args: {} }, page(tab));
    expect(reply).toBeUndefined();
  });
});
