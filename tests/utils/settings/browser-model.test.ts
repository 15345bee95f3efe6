import { describe, expect, it, vi } from 'vitest';
import {
  type BrowserModel,
  browserModelState,
  fetchBrowserModel,
} from '../../../utils/settings/browser-model.ts';

const session = { prompt: async () => '', destroy: vi.fn() };
const offering = (availability: BrowserModel['availability']): BrowserModel => ({
  availability,
  create: async () => session,
});

describe('what the browser itself offers', () => {
  it.each([
    ['available', 'ready'],
    ['downloadable', 'to-fetch'],
    ['downloading', 'to-fetch'],
    ['unavailable', 'none'],
  ] as const)('%s is %s', async (said, state) => {
    expect(await browserModelState(offering(async () => said))).toBe(state);
  });

  it('is none where the browser knows of none, or fails to say', async () => {
    expect(await browserModelState(null)).toBe('none');
    expect(await browserModelState(offering(() => Promise.reject(new Error('no service'))))).toBe('none');
  });

  it('is fetched by beginning with it, and let go of again', async () => {
    await fetchBrowserModel(offering(async () => 'downloadable'));
    expect(session.destroy).toHaveBeenCalledOnce();
    await fetchBrowserModel(null);
  });
});
