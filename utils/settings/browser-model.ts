/** The part of the browser's own language model (the Prompt API) that is used here. */
export interface BrowserModel {
  availability(about: Languages): Promise<'unavailable' | 'downloadable' | 'downloading' | 'available'>;
  /** Lets the browser fetch the model where it has not; that needs a click of the user's. */
  create(options: Languages & SessionOptions): Promise<BrowserModelSession>;
}

export interface BrowserModelSession {
  prompt(text: string, options: { readonly signal: AbortSignal }): Promise<string>;
  destroy(): void;
}

interface Languages {
  readonly expectedInputs: readonly { readonly type: 'text'; readonly languages: readonly string[] }[];
  readonly expectedOutputs: readonly { readonly type: 'text'; readonly languages: readonly string[] }[];
}

interface SessionOptions {
  readonly initialPrompts?: readonly { readonly role: 'system'; readonly content: string }[];
  readonly signal?: AbortSignal;
}

const ENGLISH = [{ type: 'text', languages: ['en'] }] as const;
export const IN_ENGLISH: Languages = { expectedInputs: ENGLISH, expectedOutputs: ENGLISH };

/** Whether there is a model, and whether it is on this computer yet. */
export type BrowserModelState = 'none' | 'to-fetch' | 'ready';

/** The browser's own model, where it has one. */
export function browserModel(): BrowserModel | null {
  const { LanguageModel } = globalThis as { LanguageModel?: BrowserModel };
  return LanguageModel ?? null;
}

/** Never rejects: a browser that does not say has none. */
export async function browserModelState(model = browserModel()): Promise<BrowserModelState> {
  try {
    const state = (await model?.availability(IN_ENGLISH)) ?? 'unavailable';
    return state === 'available' ? 'ready' : state === 'unavailable' ? 'none' : 'to-fetch';
  } catch {
    return 'none';
  }
}

/** Has the browser fetch its model; must be reached in the click. @throws what the browser threw */
export async function fetchBrowserModel(model = browserModel()): Promise<void> {
  const session = await model?.create(IN_ENGLISH);
  session?.destroy();
}
