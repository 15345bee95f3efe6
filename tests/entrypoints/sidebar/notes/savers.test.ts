import { describe, expect, it } from 'vitest';
import { makeSavers } from '../../../../entrypoints/sidebar/notes/savers.ts';

const NOTE = { id: 'n', person: 'p', text: 'old', revision: 1 };
const newId = () => crypto.randomUUID();
const settled = () => new Promise((done) => setImmediate(done));

describe('X3 the notes being typed on a page', () => {
  it('are the same for every view that shows them', () => {
    const savers = makeSavers(async () => ({ revision: 2, conflict: null }), newId);
    savers.of(NOTE).type('new');
    expect(savers.of(NOTE).text).toBe('new');
  });

  it('keep both texts apart after a conflict: theirs under its own note, ours under the new one', async () => {
    const savers = makeSavers(async () => ({ revision: 1, conflict: { id: 'n~1', with: 'n' } }), newId);
    savers.of(NOTE).type('ours');
    await settled();
    expect(savers.of({ ...NOTE, text: 'theirs', revision: 2 }).text).toBe('theirs');
    expect(savers.of({ ...NOTE, id: 'n~1', text: 'ours', revision: 1 }).text).toBe('ours');
  });

  it('save under a name of their own for each note', () => {
    const views: (string | undefined)[] = [];
    const savers = makeSavers(async ({ from }) => {
      views.push(from?.view);
      return { revision: 2, conflict: null };
    }, newId);
    savers.of(NOTE).type('one');
    savers.of(NOTE).type('two');
    savers.of({ ...NOTE, id: 'm' }).type('three');
    expect(views[0]).toBe(views[1]);
    expect(new Set(views).size).toBe(2);
  });

  it('tell whoever listens, until it stops listening', async () => {
    const savers = makeSavers(async () => ({ revision: 2, conflict: null }), newId);
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
