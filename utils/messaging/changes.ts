import { browser } from 'wxt/browser';
import { background } from './serve.ts';

/** The parts of the stored world a view can depend on. */
export const TOPICS = [
  'page',
  /** What stands in the compose box. */
  'draft',
  'persons',
  'moments',
  'notes',
  'asks',
  'nudges',
  /** Promises, wishes and what else stands in a ledger. */
  'ledgers',
  /** Words selected on a page, and what became of them. */
  'kept',
  /** The user's own word on questions, and what was learned from it. */
  'forces',
  /** What a model on this computer was asked, and what came of it. */
  'models',
  'settings',
  'sites',
  /** How well pages could be read. */
  'checks',
  'health',
] as const;
export type Topic = (typeof TOPICS)[number];

const NAME = 'ovation-changes';

/** In Chromium the frame in a page comes without credentials: it shares no channel with other documents. */
const HAS_CLOSED_FRAMES = import.meta.env.BROWSER !== 'firefox';

/** Whether this document is such a frame; not every version of the types knows its word for it. */
export function isClosedFrame(): boolean {
  return (globalThis as { readonly credentialless?: boolean }).credentialless === true;
}

/**
 * Tells every open view that something changed; carries topics only, no data.
 * A BroadcastChannel reaches all views but Chromium's frame in a page, `runtime.sendMessage` all but Firefox's.
 */
export function announce(...topics: Topic[]): void {
  const channel = new BroadcastChannel(NAME);
  channel.postMessage(topics);
  channel.close();
  // Where nobody is open to hear it, the browser calls that a failure.
  if (HAS_CLOSED_FRAMES) browser.runtime.sendMessage({ changed: topics }).catch(() => undefined);
}

/** Calls `changed` for every announcement that names one of `topics`, until `signal` aborts. */
export function onChange(topics: readonly Topic[], signal: AbortSignal, changed: () => void): void {
  if (signal.aborted) return;
  const hear = (announced: unknown) => {
    if (Array.isArray(announced) && announced.some((topic) => topics.includes(topic))) changed();
  };
  if (isClosedFrame()) hearMessages(hear, signal);
  else hearChannel(hear, signal);
}

function hearChannel(hear: (announced: unknown) => void, signal: AbortSignal): void {
  const channel = new BroadcastChannel(NAME);
  channel.addEventListener('message', ({ data }) => hear(data));
  signal.addEventListener('abort', () => channel.close(), { once: true });
}

function hearMessages(hear: (announced: unknown) => void, signal: AbortSignal): void {
  const listener = (message: unknown, sender: Parameters<typeof background>[0]): undefined => {
    if (background(sender) && typeof message === 'object' && message !== null && 'changed' in message)
      hear(message.changed);
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), { once: true });
}
