import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { hideNotice, isShowing, noticeOf, showNotice } from '../../../entrypoints/background/nudge-notice.ts';
import type { NudgeRow } from '../../../utils/messaging/calls/nudges.ts';
import { added } from '../../../utils/nudges/transitions.ts';

function row(id: string): NudgeRow {
  const thread = { id: 't1', subject: 'Secret subject', url: 'https://mail.example/#t1' };
  const nudge = added(
    { id, account: 'me@ours.example', person: 'p1', reason: 'call', dueAt: 1000, thread },
    1,
  );
  return { ...nudge, personName: 'Dana Reyes', address: 'dana@client.example' };
}

describe('X5 the system notification of a nudge', () => {
  beforeEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
    fakeBrowser.reset();
  });
  const created = async (nudges: readonly NudgeRow[]) => {
    const create = vi.spyOn(browser.notifications, 'create');
    await showNotice(nudges);
    return create.mock.calls[0] as unknown as [string, Record<string, unknown>];
  };

  it('tells the name and the reason, and nothing else of the client', async () => {
    const [id, options] = await created([row('n1')]);
    expect(noticeOf(id)).toEqual({ nudge: 'n1' });
    expect(options).toMatchObject({ type: 'basic', title: 'Dana Reyes', message: 'call' });
    expect(JSON.stringify(options)).not.toMatch(/dana@|Secret|mail\.example/);
  });

  it('gives Firefox the four options it knows', async () => {
    vi.stubEnv('FIREFOX', 'true');
    const [, options] = await created([row('n1')]);
    expect(Object.keys(options).sort()).toEqual(['iconUrl', 'message', 'title', 'type']);
  });

  it('is one for several, and its id says so', async () => {
    const [id] = await created([row('n1'), row('n2')]);
    expect(noticeOf(id)).toBe('several');
    expect(noticeOf('something else')).toBeNull();
  });

  it('knows whether it still stands, and can be taken away', async () => {
    await showNotice([row('n1')]);
    expect(await isShowing([row('n1')])).toBe(true);
    await hideNotice('n1');
    expect(await isShowing([row('n1')])).toBe(false);
  });

  it('is another one when the nudge comes back after a snooze', async () => {
    await showNotice([{ ...row('n1'), noticedAt: 1000 }]);
    expect(await isShowing([{ ...row('n1'), noticedAt: 2000 }])).toBe(false);
  });

  it('does not fail where the system refuses it', async () => {
    vi.spyOn(browser.notifications, 'create').mockRejectedValue(new Error('refused') as never);
    await expect(showNotice([row('n1')])).resolves.toBeUndefined();
  });
});
