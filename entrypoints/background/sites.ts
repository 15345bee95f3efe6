import { type Browser, browser } from 'wxt/browser';
import { modelGrant } from './models/grant.ts';
import { alignMenus } from './selection/menus.ts';

/** The content scripts: Gmail's, as `wxt.config.ts` declares it, Outlook's, the one of other mailboxes, and that of every other site. */
const GMAIL_SCRIPT = 'page.js';
const OUTLOOK_SCRIPT = 'outlook.js';
const MAIL_SCRIPT = 'mailbox.js';
const SITE_SCRIPT = 'site.js';
const ANY_SCRIPT = 'any.js';
const OUTLOOK_HOSTS = /^(?:outlook\.(?:live|office|office365)\.com|outlook\.cloud\.microsoft)$/;

/** Firefox alone needs the sheet: see `page.css`. */
const SHEETS = import.meta.env.BROWSER === 'firefox' ? ['page.css'] : [];
/** Part of the manifest; every other site is granted by the user. */
export const GMAIL = 'https://mail.google.com';

/** The origin of an address that a browser opens as a web page, else null. */
export function originOfUrl(url: string): string | null {
  const { protocol, origin } = URL.parse(url) ?? {};
  return origin && (protocol === 'https:' || protocol === 'http:') ? origin : null;
}

/** Match patterns know no port in Firefox: a grant is for the host. */
export function patternOf(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}

/** Whether the browser grants us this host now, for whatever; a grant can be taken back at any time. */
export async function isGranted(origin: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [patternOf(origin)] });
}

/** Whether the user lets us see this site's pages now. */
export async function isEnabled(origin: string): Promise<boolean> {
  return (await isGranted(origin)) && (await modelGrant()) !== patternOf(origin);
}

/** Every host the user has granted as a site, as `https://host`, Gmail left out. */
export async function grantedOrigins(): Promise<string[]> {
  const [{ origins = [] }, forModel] = await Promise.all([browser.permissions.getAll(), modelGrant()]);
  const hosts = origins.filter((pattern) => /^https?:\/\/[^*/]+\/\*$/.test(pattern) && pattern !== forModel);
  return hosts.map((pattern) => pattern.slice(0, -2)).filter((origin) => origin !== GMAIL);
}

/**
 * Brings the registered content scripts, and the menu entries for their pages, in line with what is granted: the grants
 * are the truth, because the browser may forget a registration on an update and the user may take a grant back in the
 * browser's own settings.
 */
export function registerSites(): Promise<void> {
  const done = registering.then(async () => {
    await alignScripts();
    await alignMenus((await readOrigins()).map(patternOf));
  });
  registering = done.catch(() => undefined);
  return done;
}

/** The grant wakes us twice, by the browser's event and by the view's call: one registration after the other. */
let registering: Promise<void> = Promise.resolve();

/** Where our content script runs. */
async function readOrigins(): Promise<string[]> {
  const [gmail, granted] = await Promise.all([isEnabled(GMAIL), grantedOrigins()]);
  return gmail ? [GMAIL, ...granted] : granted;
}

async function alignScripts(): Promise<void> {
  const [origins, registered] = await Promise.all([
    grantedOrigins(),
    browser.scripting.getRegisteredContentScripts(),
  ]);
  // The script is part of the name: a site that has got another one by an update is registered anew.
  const wanted = new Map(origins.map((origin) => [`site ${origin} ${scriptOf(origin)}`, origin]));
  const held = new Set(registered.map(({ id }) => id));
  const gone = [...held].filter((id) => id.startsWith('site ') && !wanted.has(id));
  const missing = [...wanted].filter(([id]) => !held.has(id));
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
  if (missing.length > 0) await browser.scripting.registerContentScripts(missing.map(scriptFor));
}

/**
 * Starts the content script in the open tabs of these sites, which the browser does only for pages loaded later.
 * @param started tabs in which one runs already
 */
export async function startInOpenTabs(
  origins: readonly string[],
  started: ReadonlySet<number> = new Set(),
): Promise<void> {
  if (origins.length === 0) return;
  const tabs = await browser.tabs.query({ url: origins.map(patternOf) });
  const without = tabs.flatMap(({ id, url }) =>
    id === undefined || url === undefined || started.has(id) ? [] : [{ id, url }],
  );
  await Promise.allSettled(without.map(({ id, url }) => startInTab(id, scriptOf(url))));
}

/** Starts the script for mailboxes in a tab whose page has turned out to be one. */
export function startMailIn(tab: number): Promise<void> {
  return startInTab(tab, MAIL_SCRIPT);
}

/** Starts the script that reads by general signs in a tab whose page no adapter knows. */
export function startAnyIn(tab: number): Promise<void> {
  return startInTab(tab, ANY_SCRIPT);
}

/** Lets the user point at things on the page in a tab. */
export async function startTeachingIn(tab: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab }, files: ['/teach.js'] });
}

/** Adds a reader of unknown pages to a tab; what is already there uses it. */
export async function addReaderIn(tab: number, reader: 'people' | 'mail'): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab }, files: [`/any-${reader}.js`] });
}

/** No outline is longer; see `outline.ts`. */
const LONGEST_OUTLINE = 300_000;

/** How the page in a tab is built, as text. Null where the browser or the page does not let us look. */
export async function outlineIn(tab: number): Promise<string | null> {
  const run = browser.scripting.executeScript({ target: { tabId: tab }, files: ['/outline.js'] });
  const [done] = await run.catch(() => []);
  const text: unknown = done?.result;
  return typeof text === 'string' && text.length <= LONGEST_OUTLINE ? text : null;
}

type Script =
  | typeof GMAIL_SCRIPT
  | typeof OUTLOOK_SCRIPT
  | typeof MAIL_SCRIPT
  | typeof SITE_SCRIPT
  | typeof ANY_SCRIPT;

function scriptOf(url: string): Script {
  const { hostname } = new URL(url);
  if (originOfUrl(url) === GMAIL) return GMAIL_SCRIPT;
  return OUTLOOK_HOSTS.test(hostname) ? OUTLOOK_SCRIPT : SITE_SCRIPT;
}

async function startInTab(tab: number, script: Script): Promise<void> {
  const target = { tabId: tab };
  if (SHEETS.length > 0) await browser.scripting.insertCSS({ target, files: SHEETS });
  await browser.scripting.executeScript({ target, files: [`/${script}`] });
}

function scriptFor([id, origin]: [string, string]): Browser.scripting.RegisteredContentScript {
  return {
    id,
    js: [scriptOf(origin)],
    css: SHEETS,
    matches: [patternOf(origin)],
    runAt: 'document_idle',
    persistAcrossSessions: true,
  };
}
