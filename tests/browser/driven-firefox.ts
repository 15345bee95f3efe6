import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TESTING_BUILD } from './build-extension.ts';
import { requireBrowser } from './find-browsers.ts';
import { noteErrors } from './firefox-errors.ts';
import { type FirefoxNotices, noteNotices } from './firefox-notices.ts';
import type { LocalWeb } from './local-web.ts';
import { connectMarionette, type Marionette } from './marionette.ts';

/** Where the extension's own pages are; pinned, so that a restart finds its storage again. */
export const FIREFOX_ORIGIN = 'moz-extension://5a1f6b6e-3c1e-4a9d-9a51-0c5a6a5b7c11';
/** Its id in the manifest. */
export const EXTENSION = 'ovation@ovation.example';

/** The printer that Firefox brings itself. */
const PDF = 'Mozilla Save to PDF';

/** What the browser's own page does when its user turns the switch of an extension. */
const SWITCH = `
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const [id, enabled] = arguments;
  return AddonManager.getAddonByID(id).then((addon) => (enabled ? addon.enable() : addon.disable()));`;

/** Whether the extension's background runs, asked without waking it. */
const BACKGROUND = `return WebExtensionPolicy.getByID(arguments[0]).extension.backgroundState;`;

/** What a Firefox may be started with. */
export interface FirefoxOptions {
  /** Folder of the extension's build; the testing build unless told, null for a browser without it. */
  readonly extension?: string | null;
  /** Notifications are windows of its own, to be read and clicked; such a window may take the keyboard. */
  readonly drawsNotices?: boolean;
  /** Where its user is, `Europe/Paris`; where the machine is unless told. */
  readonly zone?: string;
}

/** A Firefox that Marionette drives. */
export interface DrivenFirefox {
  readonly driver: Marionette;
  readonly notices: FirefoxNotices;
  /** What went wrong in pages, or in our script beside them, since it was started, and nobody caught. */
  errors(): Promise<string[]>;
  /** Whether the background sleeps. */
  sleeps(): Promise<boolean>;
  /** Switches the extension off or on, as its user does on the browser's own page. */
  setEnabled(enabled: boolean): Promise<void>;
  /** Ends it as its menu does, and waits until the profile is free. */
  quit(): Promise<void>;
  /** As a crash or a power cut would: it gets no moment to write anything. Waits until the profile is free. */
  crash(): Promise<void>;
}

/**
 * Starts Firefox ESR on `profile` with the testing build; the same profile again is the same browser after a restart.
 * An extension that is not signed goes when the browser ends and is installed anew: its data stay as they would stay
 * with a signed one.
 */
export async function startDrivenFirefox(
  web: LocalWeb,
  profile: string,
  { extension = TESTING_BUILD.firefox, drawsNotices = false, zone }: FirefoxOptions = {},
): Promise<DrivenFirefox> {
  const { host, port } = web.proxy;
  const preferences = {
    'network.proxy.type': 1,
    'network.proxy.ssl': host,
    'network.proxy.ssl_port': port,
    'network.proxy.http': host,
    'network.proxy.http_port': port,
    'alerts.useSystemBackend': !drawsNotices,
    'services.settings.server': 'data:,#remote-settings-dummy/v1',
    // What it would show a file of JSON in may keep the driver waiting for its end for minutes.
    'devtools.jsonview.enabled': false,
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.page': 0,
    // What is printed becomes a file, and nobody is asked: the question would stand until somebody answers it.
    'print.always_print_silent': true,
    print_printer: PDF,
    [`print.printer_${PDF.replaceAll(' ', '_')}.print_to_filename`]: join(profile, 'printed.pdf'),
    // A page with an unsaved draft would ask before the browser ends, and nobody is there to answer.
    'dom.disable_beforeunload': true,
    'datareporting.policy.dataSubmissionEnabled': false,
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION]: new URL(FIREFOX_ORIGIN).host }),
    // A free port, which the browser names on its output.
    'marionette.port': 0,
  };
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const child = spawn(
    requireBrowser('firefox'),
    [
      '--headless',
      '--marionette',
      '--no-remote',
      '--remote-allow-system-access',
      '--width',
      '1280',
      '--height',
      '800',
      '--profile',
      profile,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, ...(zone ? { TZ: zone } : {}) } },
  );
  const gone = once(child, 'exit');
  const driver = await connectMarionette(await portNamedOn(child.stdout));
  const notices = await noteNotices(driver);
  const errors = await noteErrors(driver);
  if (extension !== null) await driver.install(extension);
  return {
    driver,
    notices,
    errors,
    sleeps: async () => (await driver.runInBrowser(BACKGROUND, EXTENSION)) === 'stopped',
    setEnabled: (enabled) => driver.runInBrowser(SWITCH, EXTENSION, enabled),
    async quit() {
      await driver.quit();
      await gone;
    },
    async crash() {
      child.kill('SIGKILL');
      await gone;
    },
  };
}

/** The output is read to its end, also later: a full pipe would stop the browser. */
function portNamedOn(output: NodeJS.ReadableStream): Promise<number> {
  return new Promise((resolve, reject) => {
    let said = '';
    output.on('data', (chunk) => {
      said += String(chunk);
      const [, port] = /Listening on port (\d+)\s/.exec(said) ?? [];
      if (port !== undefined) resolve(Number(port));
    });
    output.on('end', () => reject(new Error(`Firefox ended before it listened. It said:\n${said}`)));
  });
}
