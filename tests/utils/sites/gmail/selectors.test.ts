import { describe, expect, test } from 'vitest';
import { VARIANTS } from '../../../../utils/sites/gmail/selectors.ts';
import { FIXTURES, openFixture } from './open-fixture.ts';

const NONE = {
  subject: 0,
  message: 0,
  item: 0,
  collapsed: 0,
  hidden: 0,
  sender: 0,
  recipient: 0,
  body: 0,
  preview: 0,
  pane: 0,
  box: 0,
  boxBody: 0,
  chip: 0,
  reply: 0,
};
/** Dana's thread: seven messages, four of them folded into a number, the last one open. */
const THREAD = {
  ...NONE,
  subject: 1,
  message: 3,
  item: 7,
  collapsed: 2,
  hidden: 4,
  sender: 3,
  recipient: 1,
  body: 1,
  preview: 2,
  reply: 1,
};
const BOX = { box: 1, boxBody: 1 };

/** How often each part stands in each kind of page. */
const EXPECTED: Readonly<Record<string, typeof NONE>> = {
  list: NONE,
  thread: THREAD,
  pane: { ...THREAD, pane: 1 },
  reply: { ...THREAD, ...BOX, chip: 1, reply: 0 },
  compose: { ...NONE, ...BOX },
  'compose-window': { ...NONE, ...BOX },
  'thread-window': THREAD,
};

const LOCALISED = /aria-label|title=|data-tooltip|placeholder|alt=|:contains|text\(|#|\[id/;

describe('X1 the names of the parts of Gmail', () => {
  test.each(FIXTURES)('%s holds each part as often as it should', (fixture) => {
    openFixture(fixture);
    const [, month, view = ''] = /^(\d{4}-\d\d)-([a-z-]+?)(?:-de|-ja)?$/.exec(fixture) ?? [];
    const variant = VARIANTS.find(({ id }) => id === `gmail-${month}`);
    const counts = Object.entries(variant?.selectors ?? {}).map(([part, selector]) => [
      part,
      document.querySelectorAll(selector).length,
    ]);
    expect(Object.fromEntries(counts)).toEqual(EXPECTED[view]);
  });

  test('never hold anything that is written in a language', () => {
    for (const { selectors } of VARIANTS) {
      for (const selector of Object.values(selectors)) expect(selector).not.toMatch(LOCALISED);
    }
  });

  test('run from new to old, each with the month it was first seen', () => {
    const ids = VARIANTS.map(({ id }) => id);
    for (const id of ids) expect(id).toMatch(/^gmail-20\d\d-(?:0[1-9]|1[0-2])$/);
    expect(ids).toEqual([...ids].sort().reverse());
  });

  test.each(FIXTURES.filter((name) => name.includes('-thread')))(
    '%s belongs to one variant alone',
    (fixture) => {
      openFixture(fixture);
      const first = VARIANTS.find(({ selectors }) => document.querySelector(selectors.subject) !== null);
      expect(first?.id).toBe(`gmail-${fixture.slice(0, 7)}`);
    },
  );
});
