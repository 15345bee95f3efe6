import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { HEARTBEAT } from '../../../../entrypoints/background/nudges/alarms.ts';
import { onChange } from '../../../../utils/messaging/changes.ts';
import { LONGEST_NOTE } from '../../../../utils/notes/save-note.ts';
import { type Database, openDatabase } from '../../../../utils/storage/database.ts';
import { storePerson } from '../../../utils/storage/sample-person.ts';
import { eventually } from '../eventually.ts';
import { ask, freshBrowser, page, sidePanel, startBackground } from '../run-background.ts';

describe('X3 the calls for notes', () => {
  let db: Database;
  let person: string;
  beforeEach(async () => {
    freshBrowser();
    startBackground();
    db = await openDatabase();
    person = await storePerson(db, 'Dana Ruiz', 'dana@acme.example');
  });
  const save = (id: string, text: string, base = 0) =>
    ask('notes.save', { id, person, text, base }, sidePanel());
  const listed = async () => (await ask('notes.list', { person }, sidePanel())).map(({ text }) => text);

  it('is on the disk when the save is answered', async () => {
    await save('a', 'Likes short mails');
    expect(await db.notes.get('a')).toMatchObject({ text: 'Likes short mails', revision: 1 });
  });

  it('survives the end of the worker', async () => {
    await save('a', 'Likes short mails');
    startBackground();
    expect(await listed()).toEqual(['Likes short mails']);
  });

  it('keeps both texts of two views', async () => {
    await save('a', 'start');
    await save('a', 'one', 1);
    const saved = await save('a', 'two', 1);
    expect(saved.conflict?.with).toBe('a');
    expect((await listed()).sort()).toEqual(['one', 'two']);
    await ask('notes.settle', { keep: 'a', drop: saved.conflict?.id ?? '' }, sidePanel());
    expect(await listed()).toEqual(['one']);
  });

  const typed = (view: string, step: number, text: string, base = 0) =>
    ask('notes.save', { id: 'a', person, text, base, from: { view, step } }, sidePanel());

  it('stores what one view sends without waiting, and knows it for its own', async () => {
    const words = Array.from({ length: 50 }, (_, at) => 'x'.repeat(at + 1));
    const saved = await Promise.all(words.map((text, at) => typed('v', at + 1, text)));
    expect(saved.filter(({ conflict }) => conflict)).toEqual([]);
    expect(await listed()).toEqual([words.at(-1)]);
  });

  it('answers none of these before words as new are on the disk', async () => {
    const onDisk = (step: number, text: string) =>
      typed('v', step, text).then(async () => (await db.notes.get('a'))?.text.length ?? 0);
    const lengths = await Promise.all([onDisk(1, 'a'), onDisk(2, 'ab'), onDisk(3, 'abc'), onDisk(4, 'abcd')]);
    lengths.forEach((length, at) => {
      expect(length).toBeGreaterThan(at);
    });
  });

  it('writes far less often than keys are pressed, because only the newest words matter', async () => {
    await Promise.all(Array.from({ length: 100 }, (_, at) => typed('v', at + 1, `text ${at}`)));
    expect((await db.notes.get('a'))?.revision).toBeLessThan(10);
  });

  it('takes the first words while the worker only just starts', async () => {
    startBackground();
    const saves = ['a', 'ab', 'abc'].map((text, at) => typed('v', at + 1, text));
    await Promise.all(saves);
    expect(await listed()).toEqual(['abc']);
  });

  it('knows a view again after the worker ended between two of its saves', async () => {
    await typed('v', 1, 'a');
    startBackground();
    expect(await typed('v', 2, 'ab')).toEqual({ revision: 2, conflict: null });
  });

  it('keeps both texts when two views type at once, each as long as it likes', async () => {
    await save('a', 'start');
    const left = [1, 2, 3].map((step) => typed('left', step, `left ${step}`, 1));
    const right = [1, 2, 3].map((step) => typed('right', step, `right ${step}`, 1));
    await Promise.all([...left, ...right]);
    expect((await listed()).sort()).toEqual(['left 3', 'right 3']);
  });

  it('stores the words on their way with the deletion, for the way back', async () => {
    await typed('v', 1, 'a');
    const words = { id: 'a', person, text: 'ab', base: 1, from: { view: 'v', step: 2 } };
    await ask('notes.delete', { id: 'a', words }, sidePanel());
    expect(await listed()).toEqual([]);
    await ask('notes.restore', { id: 'a' }, sidePanel());
    expect(await listed()).toEqual(['ab']);
  });

  it('deletes, restores and searches', async () => {
    await save('a', 'Budget of the Müller house');
    const search = async () =>
      (await ask('notes.search', { text: 'muller', person: null, limit: 10 }, sidePanel())).length;
    expect(await search()).toBe(1);
    await ask('notes.delete', { id: 'a' }, sidePanel());
    expect(await search()).toBe(0);
    await ask('notes.restore', { id: 'a' }, sidePanel());
    expect(await search()).toBe(1);
  });

  it('takes a note of the greatest length, and names the error beyond', async () => {
    await save('a', 'x'.repeat(LONGEST_NOTE));
    await expect(save('b', 'x'.repeat(LONGEST_NOTE + 1))).rejects.toMatchObject({ code: 'too-long' });
    expect(await db.notes.count()).toBe(1);
  });

  it('refuses arguments that make no sense', async () => {
    await expect(save('a', 'text', -1)).rejects.toMatchObject({ code: 'bad-arguments' });
    await expect(save('', 'text')).rejects.toMatchObject({ code: 'bad-arguments' });
    await expect(ask('notes.delete', { id: 'none' }, sidePanel())).rejects.toMatchObject({
      code: 'not-found',
    });
  });

  it('tells no page anything', async () => {
    await save('a', 'private');
    await expect(ask('notes.list', { person }, page(1))).rejects.toMatchObject({ code: 'no-answer' });
  });

  it('tells open views of a change', async () => {
    const changed = vi.fn();
    const stop = new AbortController();
    onChange(['notes'], stop.signal, changed);
    await save('a', 'text');
    await eventually(() => expect(changed).toHaveBeenCalled());
    stop.abort();
  });

  it('sweeps old deleted notes with the heartbeat', async () => {
    await save('a', 'text');
    await db.notes.update('a', { deletedAt: 1 });
    await fakeBrowser.alarms.onAlarm.trigger({
      name: HEARTBEAT,
      scheduledTime: 1,
      persistAcrossSessions: false,
    });
    await eventually(async () => expect(await db.notes.count()).toBe(0));
  });
});
