import type { LocalWeb } from './local-web.ts';

/**
 * What a machine without a display, a sandbox or an internet needs, and none of a driver's own default flags: some of
 * those switch storage partitioning off, and then the sidebar would be tried in a browser that nobody has.
 */
export function chromiumFlags(
  web: LocalWeb,
  profile: string,
  size: { width: number; height: number },
): string[] {
  return [
    '--no-sandbox',
    '--disable-gpu',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-domain-reliability',
    '--disable-features=NetworkTimeServiceQuerying',
    '--password-store=basic',
    `--user-data-dir=${profile}`,
    `--window-size=${size.width},${size.height}`,
    '--ignore-certificate-errors',
    `--proxy-server=${web.proxy.host}:${web.proxy.port}`,
  ];
}
