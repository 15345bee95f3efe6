import { describe, expect, it, vi } from 'vitest';
import { withPatience } from '../../../../entrypoints/background/models/ask-model.ts';
import { askBrowserModel } from '../../../../entrypoints/background/models/own-model.ts';
import type { BrowserModel } from '../../../../utils/settings/browser-model.ts';
import { meet } from '../../../utils/models/rewordable.ts';

const { prompt } = meet();
const signal = new AbortController().signal;

/** What the browser offers, as the Prompt API describes it; the real one was not to be had where this was written. */
function fakeModel(
  state: 'unavailable' | 'downloadable' | 'downloading' | 'available',
  said: () => Promise<string>,
) {
  const session = { prompt: vi.fn(said), destroy: vi.fn() };
  const model = { availability: vi.fn(async () => state), create: vi.fn(async () => session) };
  return { session, model: model satisfies BrowserModel };
}

describe("the browser's own model", () => {
  it('gets the rules first and the prompt after them, in English, and is let go of', async () => {
    const { model, session } = fakeModel('available', async () => 'Who asked?');
    expect(await askBrowserModel(prompt, signal, model)).toBe('Who asked?');
    expect(model.create).toHaveBeenCalledWith(
      expect.objectContaining({
        initialPrompts: [{ role: 'system', content: prompt.system }],
        expectedOutputs: [{ type: 'text', languages: ['en'] }],
      }),
    );
    expect(session.prompt).toHaveBeenCalledWith(prompt.user, { signal });
    expect(session.destroy).toHaveBeenCalledOnce();
  });

  it.each(['unavailable', 'downloadable', 'downloading'] as const)(
    'is not begun, and so not fetched, while it is %s',
    async (state) => {
      const { model } = fakeModel(state, async () => 'Who asked?');
      await expect(askBrowserModel(prompt, signal, model)).rejects.toMatchObject({ fault: 'not-here' });
      expect(model.create).not.toHaveBeenCalled();
    },
  );

  it('is none where the browser has none, and none where it says nothing', async () => {
    await expect(askBrowserModel(prompt, signal, null)).rejects.toMatchObject({ fault: 'not-here' });
    const { model, session } = fakeModel('available', async () => ' ');
    await expect(askBrowserModel(prompt, signal, model)).rejects.toMatchObject({ fault: 'said-nothing' });
    expect(session.destroy).toHaveBeenCalledOnce();
  });

  it('is too slow after a while, though it hears no signal', async () => {
    const { model } = fakeModel('available', () => new Promise(() => {}));
    const asked = withPatience(50, signal, (ended) => askBrowserModel(prompt, ended, model));
    await expect(asked).rejects.toMatchObject({ fault: 'too-slow' });
  });
});
