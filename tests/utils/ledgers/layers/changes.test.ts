import { describe, expect, it } from 'vitest';
import { type DeliveryEntry, withLayers } from '../../../../utils/ledgers/delivery.ts';
import { answeredBy, changedLayers, withReply } from '../../../../utils/ledgers/layers/changes.ts';
import { repliesWaiting } from '../../../../utils/ledgers/layers/standing.ts';
import { labelPrinter, NOW, TODAY } from './sample-delivery.ts';

const HOUR = 3_600_000;
const change = (delivery: DeliveryEntry, id: string, what: Parameters<typeof changedLayers>[2], now = NOW) =>
  withLayers(delivery, changedLayers(delivery.layers, id, what, delivery, TODAY, now), TODAY, now);
const layer = (delivery: DeliveryEntry, id: string) => delivery.layers.find((one) => one.id === id);
const asked = change(labelPrinter(), 'check-in', { do: 'settle', state: 'done' });
const REPLY = { at: NOW + HOUR, on: TODAY, line: 'The labels are fine. The lid is not.', url: null };

describe('K2 one layer', () => {
  it('is done today, and open again where it would stand', () => {
    expect(layer(asked, 'check-in')).toMatchObject({ state: 'done', settledOn: TODAY, settledAt: NOW });
    const again = change(asked, 'check-in', { do: 'settle', state: 'open' });
    expect(layer(again, 'check-in')).toEqual(layer(labelPrinter(), 'check-in'));
  });

  it('is the very same delivery where nothing changes', () => {
    expect(change(asked, 'check-in', { do: 'settle', state: 'done' })).toBe(asked);
    expect(change(asked, 'nothing', { do: 'settle', state: 'done' })).toBe(asked);
    expect(change(asked, 'tip', { do: 'word', words: '  ' })).toBe(asked);
  });

  it('is put on a day by hand, and back on its own', () => {
    const moved = change(asked, 'tip', { do: 'move', day: '2026-03-30' });
    expect(layer(moved, 'tip')).toMatchObject({ day: '2026-03-30', moved: true });
    expect(change(moved, 'tip', { do: 'move', day: null })).toEqual({ ...asked, updatedAt: NOW });
  });
});

describe('K2 an answer to a check-in', () => {
  it('is what they write after it was done, and not what they wrote before', () => {
    expect(answeredBy(asked.layers, REPLY)?.id).toBe('check-in');
    expect(answeredBy(asked.layers, { at: NOW, on: TODAY })).toBeNull();
    expect(answeredBy(labelPrinter().layers, REPLY)).toBeNull();
  });

  it('is no answer any more after two months', () => {
    expect(answeredBy(asked.layers, { at: REPLY.at, on: '2026-05-01' })?.id).toBe('check-in');
    expect(answeredBy(asked.layers, { at: REPLY.at, on: '2026-05-02' })).toBeNull();
  });

  it('never comes to a tip, which asks nothing', () => {
    const told = change(labelPrinter(), 'tip', { do: 'settle', state: 'done' });
    expect(answeredBy(told.layers, REPLY)).toBeNull();
  });

  it('waits until the user has answered it, and comes once', () => {
    const replied = withLayers(asked, withReply(asked.layers, 'check-in', REPLY), TODAY, NOW);
    expect(repliesWaiting(replied)).toMatchObject([{ id: 'check-in', reply: { line: REPLY.line } }]);
    expect(replied.day).toBe(TODAY);
    expect(answeredBy(replied.layers, { ...REPLY, at: REPLY.at + HOUR })).toBeNull();
    const done = change(replied, 'check-in', { do: 'answer', answered: true });
    expect(repliesWaiting(done)).toEqual([]);
    expect(done.day).toBe('2026-03-12');
    expect(repliesWaiting(change(done, 'check-in', { do: 'answer', answered: false }))).toHaveLength(1);
  });
});
