import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  hideNotice,
  MOST_BY_THEMSELVES,
  showNotice,
  standingNotices,
  type Telling,
} from '../../../../entrypoints/background/nudges/notice.ts';
import type { NudgeRow } from '../../../../utils/messaging/calls/nudges.ts';
import { added } from '../../../../utils/nudges/transitions.ts';

function row(id: string): NudgeRow {
  const thread = { id: 't1', subject: 'Secret subject', url: 'https://mail.example/#t1' };
  const nudge = added(
    { id, account: 'me@ours.example', person: 'p1', reason: 'call', dueAt: 1000, thread },
    1,
  );
  return { ...nudge, personName: 'Dana Reyes', address: 'dana@client.example' };
}

const TOGETHER = { notices: 'together', sound: false } as const;
const notice = (...nudges: readonly NudgeRow[]) => ({ at: 1000, nudges: nudges.map(({ id }) => id) });

describe('X5 the system notification of a nudge', () => {
  beforeEach(() => {
    vi.restoreAllMocks();
    // The test runner hands on "false" as a word.
    vi.stubEnv('FIREFOX', '');
    fakeBrowser.reset();
    Object.assign(browser, { i18n: { getMessage: (key: string) => key } });
  });
  const created = async (nudges: readonly NudgeRow[], telling: Telling = TOGETHER) => {
    const create = vi.spyOn(browser.notifications, 'create');
    await showNotice(notice(...nudges), nudges, telling);
    return create.mock.calls as unknown as [string, Record<string, unknown>][];
  };
  const one = async (telling: Telling = TOGETHER) => (await created([row('n1')], telling))[0]?.[1];

  it('tells the name and the reason, and nothing else of the client', async () => {
    const [[id, options] = []] = await created([row('n1')]);
    expect(id).toBe('nudge:n1@1000');
    expect(options).toMatchObject({ type: 'basic', title: 'Dana Reyes', message: 'call' });
    expect(JSON.stringify(options)).not.toMatch(/dana@|Secret|mail\.example/);
  });

  it('gives Firefox the four options it knows', async () => {
    vi.stubEnv('FIREFOX', 'true');
    expect(Object.keys((await one()) ?? {}).sort()).toEqual(['iconUrl', 'message', 'title', 'type']);
    expect(Object.keys((await one({ notices: 'each', sound: true })) ?? {})).toHaveLength(4);
  });

  it('makes no sound, unless the user wants it to', async () => {
    expect(await one()).toMatchObject({ silent: true });
    vi.restoreAllMocks();
    expect(await one({ ...TOGETHER, sound: true })).toMatchObject({ silent: false });
  });

  it('can be answered where it stands, where it is about one', async () => {
    expect(await one()).toMatchObject({ buttons: [{ title: 'nudge_done' }, { title: 'pick_tomorrow' }] });
    vi.restoreAllMocks();
    const [[, options] = []] = await created([row('n1'), row('n2')]);
    expect(options).not.toHaveProperty('buttons');
  });

  it('is one for several, and its id says so', async () => {
    const all = await created([row('n1'), row('n2')]);
    expect(all.map(([id]) => id)).toEqual(['nudges:n1@1000']);
  });

  it('is one for each where the user wants that, and one for all after an absence', async () => {
    const each = { notices: 'each', sound: false } as const;
    const few = Array.from({ length: MOST_BY_THEMSELVES }, (_, n) => row(`n${n}`));
    expect((await created(few, each)).map(([id]) => id)).toEqual(few.map(({ id }) => `nudge:${id}@1000`));
    vi.restoreAllMocks();
    expect(await created([...few, row('more')], each)).toHaveLength(1);
  });

  it('is none where the user wants none', async () => {
    expect(await created([row('n1'), row('n2')], { notices: 'none', sound: true })).toEqual([]);
  });

  it('stands until it is taken away', async () => {
    await showNotice(notice(row('n1')), [row('n1')], TOGETHER);
    await showNotice(notice(row('n2'), row('n1')), [row('n2'), row('n1')], TOGETHER);
    expect([...(await standingNotices())].sort()).toEqual(['nudge:n1@1000', 'nudges:n2@1000']);
    await hideNotice('n1');
    expect([...(await standingNotices())]).toEqual(['nudges:n2@1000']);
  });

  it('does not fail where the system refuses it', async () => {
    vi.spyOn(browser.notifications, 'create').mockRejectedValue(new Error('refused') as never);
    vi.spyOn(browser.notifications, 'getAll').mockRejectedValue(new Error('refused') as never);
    await expect(showNotice(notice(row('n1')), [row('n1')], TOGETHER)).resolves.toBeUndefined();
    expect((await standingNotices()).size).toBe(0);
  });
});
