import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, launch } from 'puppeteer-core';
import { TESTING_BUILD } from './build-extension.ts';
import { chromiumFlags } from './chromium-flags.ts';
import { requireBrowser } from './find-browsers.ts';
import type { LocalWeb } from './local-web.ts';

export interface LaunchOptions {
  readonly web: LocalWeb;
  /** Folder of the extension's build; the testing build unless told, null for a browser without it. */
  readonly extension?: string | null;
  /** Keep this to start the same browser again: a new one is made, and removed at the end, unless told. */
  readonly profile?: string;
  readonly headless?: boolean;
  readonly window?: { readonly width: number; readonly height: number };
  readonly flags?: readonly string[];
  /** Where its user is, `Europe/Paris`; where the machine is unless told. */
  readonly zone?: string;
}

/** Window sizes of the pictures in the README: a laptop's. */
const WINDOW = { width: 1280, height: 800 };

/** Chromium as a person runs it, with the extension loaded and the debugger attached. */
export async function launchChromium(options: LaunchOptions): Promise<Browser> {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'ovation-chromium-'));
  const browser = await launch({
    executablePath: requireBrowser('chromium'),
    headless: options.headless ?? true,
    pipe: true,
    enableExtensions: options.extension === null ? [] : [options.extension ?? TESTING_BUILD.chromium],
    ignoreDefaultArgs: true,
    defaultViewport: null,
    userDataDir: profile,
    env: { ...process.env, ...(options.zone ? { TZ: options.zone } : {}) },
    args: [
      ...((options.headless ?? true) ? ['--headless=new'] : []),
      '--enable-unsafe-extension-debugging',
      ...chromiumFlags(options.web, profile, options.window ?? WINDOW),
      ...(options.flags ?? []),
      'about:blank',
    ],
  });
  if (!options.profile)
    browser.once('disconnected', () =>
      rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }),
    );
  return browser;
}

/** Firefox ESR with the extension installed for this session, through the same local web. */
export async function launchFirefox(options: LaunchOptions): Promise<Browser> {
  const { host, port } = options.web.proxy;
  const browser = await launch({
    browser: 'firefox',
    executablePath: requireBrowser('firefox'),
    headless: options.headless ?? true,
    acceptInsecureCerts: true,
    defaultViewport: null,
    ...(options.profile ? { userDataDir: options.profile } : {}),
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.ssl': host,
      'network.proxy.ssl_port': port,
      'network.proxy.http': host,
      'network.proxy.http_port': port,
      // Firefox would ask for its own lists all the time; a page or an extension never sees these.
      'services.settings.server': 'data:,#remote-settings-dummy/v1',
    },
    args: [
      '--width',
      String((options.window ?? WINDOW).width),
      '--height',
      String((options.window ?? WINDOW).height),
    ],
  });
  if (options.extension !== null) await browser.installExtension(options.extension ?? TESTING_BUILD.firefox);
  return browser;
}
