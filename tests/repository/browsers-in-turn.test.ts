import { describe, expect, it } from 'vitest';
import { inTurn } from '../browser/browsers-in-turn.ts';

/** Files by their project and name: `e2e 1`. */
function told(...names: readonly string[]) {
  return names.map((name) => ({ name, project: { name: name.split(' ')[0] ?? '' } }));
}
const orderOf = (...names: readonly string[]) => inTurn(told(...names)).map(({ name }) => name);

describe('the order of the stories of a run', () => {
  it('begins with those that wait, and lets Chromium and Firefox take turns', () => {
    const all = ['e2e 1', 'e2e 2', 'firefox 1', 'firefox 2', 'waiting 1', 'waiting 2'];
    expect(orderOf(...all)).toEqual(['waiting 1', 'waiting 2', 'e2e 1', 'firefox 1', 'e2e 2', 'firefox 2']);
  });

  it('spreads the fewer among the more, so that both end together', () => {
    const all = ['e2e 1', 'e2e 2', 'e2e 3', 'e2e 4', 'firefox 1', 'firefox 2'];
    expect(orderOf(...all)).toEqual(['e2e 1', 'firefox 1', 'e2e 2', 'e2e 3', 'firefox 2', 'e2e 4']);
  });

  it('leaves what needs no browser in its place before them, project after project', () => {
    const all = ['components 1', 'e2e 1', 'pure 1', 'pure 2', 'unit 1', 'waiting 1'];
    expect(orderOf(...all)).toEqual(['components 1', 'pure 1', 'pure 2', 'unit 1', 'waiting 1', 'e2e 1']);
  });
});
