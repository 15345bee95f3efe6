import { describe, expect, it } from 'vitest';
import { storedOutbox } from '../../../../entrypoints/sidebar/notes/outbox.ts';
import { makeSavers } from '../../../../entrypoints/sidebar/notes/savers.ts';
import { CallError } from '../../../../utils/messaging/call-error.ts';
import type { SaveNote } from '../../../../utils/messaging/calls/notes.ts';

const NOTE = { id: 'n', person: 'p', text: 'old', revision: 1 };
const NOWHERE = { keep: () => {}, forget: () => {}, left: () => [] };
const newId = () => crypto.randomUUID();
const settled = () => new Promise((done) => setImmediate(done));

describe('X3 the notes being typed on a page', () => {
  it('are the same for every view that shows them', () => {
    const savers = makeSavers(async () => ({ revision: 2, conflict: null }), NOWHERE, newId);
    savers.of(NOTE).type('new');
    expect(savers.of(NOTE).text).toBe('new');
  });

  it('keep both texts apart after a conflict: theirs under its own note, ours under the new one', async () => {
    const savers = makeSavers(
      async () => ({ revision: 1, conflict: { id: 'n~1', with: 'n' } }),
      NOWHERE,
      newId,
    );
    savers.of(NOTE).type('ours');
    await settled();
    expect(savers.of({ ...NOTE, text: 'theirs', revision: 2 }).text).toBe('theirs');
    expect(savers.of({ ...NOTE, id: 'n~1', text: 'ours', revision: 1 }).text).toBe('ours');
  });

  it('save under a name of their own for each note', () => {
    const views: (string | undefined)[] = [];
    const savers = makeSavers(
      async ({ from }) => {
        views.push(from?.view);
        return { revision: 2, conflict: null };
      },
      NOWHERE,
      newId,
    );
    savers.of(NOTE).type('one');
    savers.of(NOTE).type('two');
    savers.of({ ...NOTE, id: 'm' }).type('three');
    expect(views[0]).toBe(views[1]);
    expect(new Set(views).size).toBe(2);
  });

  it('send what an earlier page left on its way, and strike out what has arrived', async () => {
    const memory = new Map<string, string>();
    const storage = {
      get length() {
        return memory.size;
      },
      key: (at: number) => [...memory.keys()][at] ?? null,
      getItem: (key: string) => memory.get(key) ?? null,
      setItem: (key: string, value: string) => void memory.set(key, value),
      removeItem: (key: string) => void memory.delete(key),
    } as Storage;
    const outbox = storedOutbox(() => storage);
    makeSavers(
      () => new Promise(() => {}),
      outbox,
      () => 'gone',
    )
      .of(NOTE)
      .type('last words');
    const sent: SaveNote[] = [];
    const save = async (note: SaveNote) => {
      sent.push(note);
      if (sent.length === 1) throw new CallError('database');
      return { revision: 2, conflict: null };
    };
    for (const _ of ['one page', 'the next', 'a third']) {
      makeSavers(save, outbox, newId);
      await settled();
    }
    const words = { id: 'n', person: 'p', text: 'last words', base: 1, from: { view: 'gone', step: 1 } };
    expect(sent).toEqual([words, words]);
    expect(memory.size).toBe(0);
  });

  it('work where the browser lends no storage', () => {
    const outbox = storedOutbox(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    const savers = makeSavers(() => new Promise(() => {}), outbox, newId);
    savers.of(NOTE).type('new');
    expect(savers.of(NOTE).status).toBe('saving');
  });

  it('tell whoever listens, until it stops listening', async () => {
    const savers = makeSavers(async () => ({ revision: 2, conflict: null }), NOWHERE, newId);
    let told = 0;
    const stop = savers.listen(() => {
      told += 1;
    });
    savers.of(NOTE).type('a');
    const before = told;
    expect(before).toBeGreaterThan(0);
    stop();
    savers.of(NOTE).type('b');
    await settled();
    expect(told).toBe(before);
  });
});
