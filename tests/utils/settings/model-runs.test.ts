import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { NO_MODEL } from '../../../utils/settings/model-choice.ts';
import { countRun, forgetModelRuns, readModelRuns } from '../../../utils/settings/model-runs.ts';

const LLAMA = { use: 'endpoint', endpoint: 'http://127.0.0.1:11434', name: 'llama3.2' } as const;
const OWN = { use: 'browser', endpoint: LLAMA.endpoint, name: LLAMA.name } as const;

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

describe('what ran', () => {
  it('is counted for each model, the newest first', async () => {
    await countRun(LLAMA, 'asked', 1_000);
    await countRun(LLAMA, 'accepted', 2_000);
    await countRun(OWN, 'asked', 3_000);
    expect(await readModelRuns()).toEqual([
      { use: 'browser', endpoint: '', name: '', asked: 1, accepted: 0, refused: 0, last: 3_000 },
      { ...LLAMA, asked: 1, accepted: 1, refused: 0, last: 2_000 },
    ]);
  });

  it('loses none of many counts at once', async () => {
    await Promise.all(Array.from({ length: 20 }, () => countRun(LLAMA, 'refused', 1)));
    expect(await readModelRuns()).toMatchObject([{ refused: 20 }]);
  });

  it('is nothing while none is chosen, and nothing once it is forgotten', async () => {
    await countRun(NO_MODEL, 'asked', 1);
    expect(await readModelRuns()).toEqual([]);
    await countRun(LLAMA, 'asked', 1);
    await forgetModelRuns();
    expect(await readModelRuns()).toEqual([]);
  });

  it('keeps the models used last, however many were tried', async () => {
    for (let at = 1; at <= 30; at += 1) await countRun({ ...LLAMA, name: `m${at}` }, 'asked', at);
    const runs = await readModelRuns();
    expect(runs).toHaveLength(20);
    expect(runs[0]?.name).toBe('m30');
  });

  it('holds nothing up where the storage is spoilt or cannot be read', async () => {
    await browser.storage.local.set({ 'model-runs': [{ name: 7 }] });
    expect(await readModelRuns()).toEqual([]);
    vi.spyOn(browser.storage.local, 'get').mockRejectedValue(new Error('corrupt'));
    expect(await readModelRuns()).toEqual([]);
    await countRun(LLAMA, 'asked', 1);
  });
});
