import type { Prompt } from '../../../utils/models/prompt.ts';
import {
  type BrowserModel,
  browserModel,
  browserModelState,
  IN_ENGLISH,
} from '../../../utils/settings/browser-model.ts';
import { ModelError } from './model-error.ts';

/**
 * What the browser's own model answers. It is asked only where it lies on this computer already: fetching it is the
 * user's word, by a click on the settings page.
 * @throws ModelError
 */
export async function askBrowserModel(
  { system, user }: Prompt,
  signal: AbortSignal,
  model: BrowserModel | null = browserModel(),
): Promise<string> {
  if (!model || (await browserModelState(model)) !== 'ready') throw new ModelError('not-here');
  const session = await model.create({
    ...IN_ENGLISH,
    initialPrompts: [{ role: 'system', content: system }],
    signal,
  });
  try {
    const said = await session.prompt(user, { signal });
    if (said.trim() === '') throw new ModelError('said-nothing');
    return said;
  } finally {
    session.destroy();
  }
}
