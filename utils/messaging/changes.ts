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

/**
 * Tells every open view that something changed; carries topics only, no data.
 * A BroadcastChannel reaches the embedded frame in both browsers, `runtime.sendMessage` from the background does not in Firefox.
 */
export function announce(...topics: Topic[]): void {
  const channel = new BroadcastChannel(NAME);
  channel.postMessage(topics);
  channel.close();
}

/** Calls `changed` for every announcement that names one of `topics`, until `signal` aborts. */
export function onChange(topics: readonly Topic[], signal: AbortSignal, changed: () => void): void {
  if (signal.aborted) return;
  const channel = new BroadcastChannel(NAME);
  channel.addEventListener('message', ({ data }) => {
    if (Array.isArray(data) && data.some((topic) => topics.includes(topic))) changed();
  });
  signal.addEventListener('abort', () => channel.close(), { once: true });
}
