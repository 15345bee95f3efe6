import { type Browser, browser } from 'wxt/browser';
import { CallError, type Reply } from './call-error.ts';

type Args<C, N extends keyof C> = C[N] extends (args: infer A) => unknown ? A : never;
type Value<C, N extends keyof C> = C[N] extends (args: never) => infer V ? V : never;

/** Who sent a call, as the browser itself says. */
export interface Caller {
  readonly tab: number | null;
  readonly url: string;
  /** The tab that opened this one. */
  readonly opener: number | null;
}

/** A run-time check: the part of the Standard Schema interface that is used, which valibot's schemas keep to. */
export interface Check<Value> {
  readonly '~standard': {
    readonly validate: (value: unknown) => Checked<Value> | Promise<Checked<Value>>;
  };
}
type Checked<Value> =
  | { readonly value: Value; readonly issues?: undefined }
  | { readonly issues: readonly { readonly message: string }[] };

/** One call: the run-time check of its arguments, and what it does. */
export interface Handler<C, N extends keyof C> {
  readonly args: Check<Args<C, N>>;
  readonly run: (args: Args<C, N>, caller: Caller) => Promise<Value<C, N>> | Value<C, N>;
}
export type Handlers<C> = { readonly [N in keyof C]: Handler<C, N> };

/** Tells the senders a table of handlers is meant for. */
export type Audience = (sender: Browser.runtime.MessageSender) => boolean;

/** Our own pages, told by their address: `sender.id` is ours for content scripts too, and the frame has a tab. */
export const ourPages: Audience = (sender) =>
  sender.id === browser.runtime.id && (sender.url ?? '').startsWith(browser.runtime.getURL('/'));

/** Content scripts in the top frame of a page. */
export const contentScripts: Audience = (sender) =>
  sender.id === browser.runtime.id &&
  sender.frameId === 0 &&
  sender.tab?.id !== undefined &&
  !ourPages(sender);

/**
 * A page of ours that stands in somebody else's: it has a tab, and is not the outermost document there. The full page in
 * a tab is; the popup and the browser's side panel have no tab.
 */
export const inForeignPage: Audience = (sender) => sender.tab !== undefined && sender.frameId !== 0;

/** The background itself, as a content script hears it. */
export const background: Audience = (sender) => sender.id === browser.runtime.id && sender.tab === undefined;

/**
 * Answers the calls of one audience. The listener is a plain function that replies by `sendResponse` and returns
 * `true`: a promise returned to the browser is lost in some of them (a Dexie promise gets no answer in any).
 * @param may whether this sender of the audience may make a call; where not, it is answered with `not-allowed`
 * @returns a function that stops answering
 */
export function serve<C>(
  audience: Audience,
  handlers: Handlers<C>,
  may: (call: keyof C, sender: Browser.runtime.MessageSender) => boolean = () => true,
): () => void {
  const table = new Map<string, Handler<C, keyof C>>(
    Object.entries(handlers) as [string, Handler<C, keyof C>][],
  );
  const listener = (
    message: unknown,
    sender: Browser.runtime.MessageSender,
    sendResponse: (reply: Reply<unknown>) => void,
  ): true | undefined => {
    if (!isCall(message) || !audience(sender)) return undefined;
    const handler = table.get(message.call);
    if (!handler) return undefined;
    if (!may(message.call as keyof C, sender)) {
      sendResponse(failure(new CallError('not-allowed')));
      return undefined;
    }
    answer(handler, message.args, callerOf(sender)).then(sendResponse);
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

function callerOf(sender: Browser.runtime.MessageSender): Caller {
  return { tab: sender.tab?.id ?? null, url: sender.url ?? '', opener: sender.tab?.openerTabId ?? null };
}

function isCall(message: unknown): message is { call: string; args: unknown } {
  return (
    typeof message === 'object' && message !== null && 'call' in message && typeof message.call === 'string'
  );
}

async function answer<C, N extends keyof C>(
  handler: Handler<C, N>,
  args: unknown,
  caller: Caller,
): Promise<Reply<unknown>> {
  const checked = await handler.args['~standard'].validate(args);
  if (checked.issues) return failure(new CallError('bad-arguments', checked.issues[0]?.message));
  try {
    return { ok: true, value: await handler.run(checked.value, caller) };
  } catch (error) {
    return failure(error);
  }
}

/** Client text may stand in the message of a foreign error, so only our own errors keep theirs. */
function failure(error: unknown): Reply<never> {
  const known = error instanceof CallError ? error : new CallError('internal');
  return { ok: false, error: { code: known.code, message: known.message } };
}
