/**
 * Hosts that the browsers ask for by themselves, with or without an extension: update checks, lists, the time.
 * None is named anywhere in Ovation, and its pages may open no connection but to this computer.
 */
const OWN = [
  'accounts.google.com',
  'clients2.google.com',
  'clients2.googleusercontent.com',
  'content-autofill.googleapis.com',
  'edgedl.me.gvt1.com',
  'optimizationguide-pa.googleapis.com',
  'passwordsleakcheck-pa.googleapis.com',
  'redirector.gvt1.com',
  'safebrowsing.googleapis.com',
  'update.googleapis.com',
  'www.google.com',
  'aus5.mozilla.org',
  'content-signature-2.cdn.mozilla.net',
  'contile.services.mozilla.com',
  'detectportal.firefox.com',
  'firefox.settings.services.mozilla.com',
  'incoming.telemetry.mozilla.org',
  'location.services.mozilla.com',
  'push.services.mozilla.com',
  'services.addons.mozilla.org',
  'versioncheck-bg.addons.mozilla.org',
];

/** What is left of the strayed requests of a run once the browser's own are taken off: must be nothing. */
export function notTheBrowsersOwn(strayed: readonly string[]): string[] {
  return strayed.filter((asked) => !OWN.includes(hostOf(asked)));
}

/** `host:port` of a tunnel, or the URL of a plain request. */
function hostOf(asked: string): string {
  return URL.canParse(asked) && asked.includes('://') ? new URL(asked).hostname : (asked.split(':')[0] ?? '');
}
