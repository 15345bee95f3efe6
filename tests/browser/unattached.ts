import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { TESTING_BUILD } from './build-extension.ts';
import { chromiumFlags } from './chromium-flags.ts';
import { requireBrowser } from './find-browsers.ts';
import type { LocalWeb } from './local-web.ts';
import type { Target } from './one-target.ts';

/** A Chromium that nobody debugs: an attached debugger would keep the extension's worker alive. */
export interface Unattached {
  /** The browser's list of targets, read over HTTP without attaching to any. */
  targets(): Promise<Target[]>;
  /** Opens a tab. */
  open(url: string): Promise<Target>;
  /** As a crash would: nothing is flushed. */
  crash(): Promise<void>;
}

/**
 * Starts Chromium with the testing build on `profile`; the same profile after a crash is the same browser again. While
 * one runs, a second one on its profile would only hand over to it and end.
 * @param url the first page
 */
export async function startUnattached(web: LocalWeb, profile: string, url: string): Promise<Unattached> {
  const child = spawn(
    requireBrowser('chromium'),
    [
      '--headless=new',
      ...chromiumFlags(web, profile, { width: 1280, height: 800 }),
      `--load-extension=${TESTING_BUILD.chromium}`,
      `--disable-extensions-except=${TESTING_BUILD.chromium}`,
      '--remote-debugging-port=0',
      '--remote-allow-origins=*',
      url,
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const endpoint = await endpointOf(child);
  const ask = async (path: string, method = 'GET') =>
    (await fetch(`${endpoint}/json/${path}`, { method })).json();
  return {
    targets: async () => (await ask('list')) as Target[],
    open: async (next) => (await ask(`new?${encodeURIComponent(next)}`, 'PUT')) as Target,
    crash: () => kill(child),
  };
}

/**
 * Looks again and again until `look` answers something, and answers that; a look that fails is one that saw nothing.
 * @throws an `Error` with the last failure, when nothing was seen after `limit` ms
 */
export async function eventually<Seen>(
  what: string,
  limit: number,
  look: () => Promise<Seen | null | undefined | false>,
): Promise<Seen> {
  const end = Date.now() + limit;
  for (;;) {
    let failure = '';
    const seen = await look().catch((error: unknown) => {
      failure = `: ${error}`;
      return null;
    });
    if (seen) return seen;
    if (Date.now() > end) throw new Error(`After ${limit} ms there was still no ${what}${failure}`);
    await wait(200);
  }
}

/**
 * The port is written to standard error as soon as it is known. The file of it in the profile would not do: after a
 * crash it still names the port of the browser before.
 */
async function endpointOf(child: ChildProcess): Promise<string> {
  let said = '';
  // Left open after the port is known, so that the browser can go on writing and its end can be seen.
  for await (const chunk of child.stderr?.iterator({ destroyOnReturn: false }) ?? []) {
    said += String(chunk);
    const [, port] = /DevTools listening on ws:\/\/127\.0\.0\.1:(\d+)\//.exec(said) ?? [];
    if (port === undefined) continue;
    child.stderr?.resume();
    return `http://127.0.0.1:${port}`;
  }
  throw new Error(`The browser ended before it listened. It said:\n${said}`);
}

/** Its other processes end with it; closed, and not only ended, means that none is left to hold a file. */
async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'close');
  child.kill('SIGKILL');
  await gone;
}
