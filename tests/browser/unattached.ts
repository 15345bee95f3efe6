import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { type Browser, connect } from 'puppeteer-core';
import { TESTING_BUILD } from './build-extension.ts';
import { chromiumFlags } from './chromium-flags.ts';
import { requireBrowser } from './find-browsers.ts';
import type { LocalWeb } from './local-web.ts';

/** One target as the browser's own list names it. */
export interface Target {
  readonly type: string;
  readonly url: string;
}

/** A Chromium that nobody debugs: an attached debugger would keep the extension's worker alive. */
export interface Unattached {
  /** The browser's list of targets, read over HTTP without attaching to any. */
  targets(): Promise<Target[]>;
  /** Waits until the list satisfies `holds`; fails after `limit` ms. */
  until(what: string, holds: (targets: Target[]) => boolean, limit: number): Promise<void>;
  open(url: string): Promise<void>;
  /** Attaches at the end, to look. */
  attach(): Promise<Browser>;
  /** As a crash would: nothing is flushed. */
  crash(): Promise<void>;
}

/**
 * Starts Chromium with the testing build on `profile`; the same profile again is the same browser after a restart.
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
  const list = async () => (await (await fetch(`${endpoint}/json/list`)).json()) as Target[];
  return {
    targets: list,
    async until(what, holds, limit) {
      const end = Date.now() + limit;
      while (!holds(await list())) {
        if (Date.now() > end) throw new Error(`After ${limit} ms there was still no: ${what}`);
        await wait(250);
      }
    },
    async open(next) {
      await fetch(`${endpoint}/json/new?${encodeURIComponent(next)}`, { method: 'PUT' });
    },
    attach: () => connect({ browserURL: endpoint, defaultViewport: null }),
    async crash() {
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
    },
  };
}

/**
 * The port is written to standard error as soon as it is known. The file of it in the profile would not do: after a
 * crash it still names the port of the browser before.
 */
async function endpointOf(child: ChildProcess): Promise<string> {
  let said = '';
  for await (const chunk of child.stderr ?? []) {
    said += String(chunk);
    const [, port] = /DevTools listening on ws:\/\/127\.0\.0\.1:(\d+)\//.exec(said) ?? [];
    if (port === undefined) continue;
    child.stderr?.resume();
    return `http://127.0.0.1:${port}`;
  }
  throw new Error('the browser ended before it listened');
}
