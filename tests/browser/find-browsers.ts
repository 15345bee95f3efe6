import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir, platform } from 'node:os';
import { join } from 'node:path';

/** A browser Ovation is tried in. */
export type BrowserName = 'chromium' | 'firefox';

const PACKAGES: Record<BrowserName, string> = { chromium: 'chromium', firefox: 'firefox-esr' };
const VARIABLES: Record<BrowserName, string> = { chromium: 'CHROME_PATH', firefox: 'FIREFOX_PATH' };
const COMMANDS: Record<BrowserName, readonly string[]> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'chrome-for-testing',
    'google-chrome-for-testing',
    'google-chrome',
    'microsoft-edge',
  ],
  firefox: ['firefox-esr', 'firefox'],
};
const PLACES: Record<BrowserName, readonly string[]> = {
  chromium: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'C:/Program Files/Chromium/Application/chrome.exe',
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:/Program Files/Mozilla Firefox/firefox.exe',
  ],
};

/**
 * Where a browser stands on this machine, or null. Looked for in this order: the variable (`CHROME_PATH`,
 * `FIREFOX_PATH`), the usual commands, the usual places, what Puppeteer and Playwright have downloaded.
 */
export function findBrowser(name: BrowserName): string | null {
  const named = process.env[VARIABLES[name]];
  if (named && existsSync(named)) return named;
  const command = COMMANDS[name].map(which).find((path) => path !== null);
  return (
    command ??
    PLACES[name].find((path) => existsSync(path)) ??
    (name === 'chromium' ? findDownloaded() : null)
  );
}

/**
 * Finds a browser, or installs it where that needs no question (root on Debian).
 * @throws an `Error` that names the one command to type
 */
export function requireBrowser(name: BrowserName): string {
  const found = findBrowser(name);
  if (found) return found;
  const command = `apt-get install -y --no-install-recommends ${PACKAGES[name]}`;
  if (process.getuid?.() === 0 && which('apt-get')) {
    console.log(`No ${name} here; installing it: ${command}`);
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    execFileSync('apt-get', command.split(' ').slice(1), { stdio: ['ignore', 'ignore', 'inherit'], env });
    const installed = findBrowser(name);
    if (installed) return installed;
  }
  throw new Error(
    `No ${name} was found. Install it, for instance with: sudo ${command}\nor say where it is: ${VARIABLES[name]}=/path/to/${name}`,
  );
}

function which(command: string): string | null {
  const finder = platform() === 'win32' ? 'where' : 'which';
  const { status, stdout } = spawnSync(finder, [command], { encoding: 'utf8' });
  return status === 0 ? (stdout.split('\n')[0]?.trim() ?? null) : null;
}

/** Puppeteer keeps `chrome/<version>/chrome-linux64/chrome`, Playwright `chromium-<n>/chrome-linux/chrome`. */
function findDownloaded(): string | null {
  const caches = ['.cache/puppeteer/chrome', '.cache/ms-playwright', 'Library/Caches/ms-playwright'].map(
    (path) => join(homedir(), path),
  );
  const inside = [
    'chrome-linux64/chrome',
    'chrome-linux/chrome',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  ];
  return (
    caches
      .filter((cache) => existsSync(cache))
      .flatMap((cache) =>
        readdirSync(cache)
          .sort()
          .reverse()
          .flatMap((version) => inside.map((path) => join(cache, version, path))),
      )
      .find((path) => existsSync(path)) ?? null
  );
}

if (import.meta.main) {
  for (const name of ['chromium', 'firefox'] as const) console.log(`${name}: ${requireBrowser(name)}`);
}
