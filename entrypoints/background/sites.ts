import { type Browser, browser } from 'wxt/browser';
import { modelGrant } from './models/grant.ts';
import { alignMenus } from './selection/menus.ts';

/** The content script as `wxt.config.ts` declares it for Gmail. */
const SCRIPT = 'page.js';
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
  const wanted = new Map(origins.map((origin) => [`site ${origin}`, origin]));
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
  const without = tabs.flatMap(({ id }) => (id === undefined || started.has(id) ? [] : [id]));
  await Promise.allSettled(without.map(startInTab));
}

async function startInTab(tab: number): Promise<void> {
  const target = { tabId: tab };
  if (SHEETS.length > 0) await browser.scripting.insertCSS({ target, files: SHEETS });
  await browser.scripting.executeScript({ target, files: [`/${SCRIPT}`] });
}

function scriptFor([id, origin]: [string, string]): Browser.scripting.RegisteredContentScript {
  return {
    id,
    js: [SCRIPT],
    css: SHEETS,
    matches: [patternOf(origin)],
    runAt: 'document_idle',
    persistAcrossSessions: true,
  };
}
