import { browser } from 'wxt/browser';
import type { Address } from '../../utils/clients/address.ts';
import { cleanName } from '../../utils/clients/clean-name.ts';
import { hidesClient } from '../../utils/clients/page-health.ts';
import { callPage } from '../../utils/messaging/call.ts';
import type { NameAlone, Now } from '../../utils/messaging/now.ts';
import type { ToPages } from '../../utils/messaging/protocol.ts';
import { readSettings } from '../../utils/settings/store.ts';
import { personsByName } from '../../utils/storage/persons.ts';
import { clientNow } from './client-now.ts';
import type { Context } from './context.ts';
import { openPage } from './open-page.ts';
import { isEnabled, originOfUrl } from './sites.ts';
import type { TabState } from './tab-states.ts';

/** What the sidebar shows of a tab, in one answer. @throws CallError `database` only where a client's data is needed */
export async function nowOf(context: Context, tab: number): Promise<Now> {
  const [state, origin, settings] = await Promise.all([
    context.tabs.get(tab),
    originOfTab(tab),
    readSettings(),
  ]);
  if (!state || isElsewhere(state, origin)) return elsewhere(tab);
  const idle = (theme: TabState['theme']) =>
    ({ state: 'idle', theme, ...(state.unknown ? { canTeach: true } : {}) }) as const;
  if (!state.view) return idle(state.theme);
  const page = await openPage(context.database, state, state.view, settings);
  const { theme, site, place, fault } = state.view;
  const candidates = page.found.found === 'unknown' ? page.found.candidates.slice(0, MOST).map(shown) : [];
  if (page.found.found !== 'client' && hidesClient(fault)) {
    return { state: 'unknown', theme, why: 'looks-different', candidates, page: { site, place } };
  }
  if (page.found.found === 'nobody') {
    return state.view.record?.line === 'linked' ? { ...idle(theme), isLine: true } : idle(theme);
  }
  if (page.found.found === 'unknown') {
    const { why } = page.found;
    if (why !== 'name-only') {
      const shown = { state: 'unknown', theme, why, candidates } as const;
      return site === 'any' ? { ...shown, page: { site, place } } : shown;
    }
    const named = await nameAlone(context, page.account, page.found.name);
    return { state: 'unknown', theme, why, candidates, page: { site, place }, named };
  }
  const { address, others } = page.found;
  const client = await clientNow(context, page, address, (judged) => context.rewordings.follow(tab, judged));
  return { state: 'client', theme, ...client, others: others.slice(0, MOST).map(shown) };
}

/** What the sidebar shows beside a page that is not read. */
export async function elsewhere(tab: number): Promise<Extract<Now, { state: 'elsewhere' }>> {
  const origin = await originOfTab(tab);
  return { state: 'elsewhere', origin, enabled: origin !== null && (await isEnabled(origin)) };
}

/**
 * Whether our content script runs in this tab now. The address alone does not tell: a file, an error page or a page
 * of another program can stand at the origin of the mail that was open.
 */
export async function isHere(tab: number): Promise<boolean> {
  return callPage<ToPages>(tab)('page.here', {}).then(
    () => true,
    () => false,
  );
}

/** Whose address to ask for: a client of this name may be who is meant, and is there to choose. */
async function nameAlone({ database }: Context, account: string, name: string): Promise<NameAlone> {
  const bearers = await database.use((db) => personsByName(db, account, name));
  const known = bearers.flatMap((person) =>
    person.addresses.slice(0, 1).map((email) => ({ name: person.name, email })),
  );
  return { account, name, known };
}

/** Nobody picks from more. */
const MOST = 20;

function shown({ name, email }: Address): Address {
  return { name: name === null ? null : cleanName(name), email };
}

/**
 * A tab that was navigated away keeps its state until it is closed; its old view is nobody's answer. Where our content
 * script runs the browser tells the address, so a tab without one has gone elsewhere.
 */
function isElsewhere(state: TabState, origin: string | null): boolean {
  return origin !== state.origin;
}

/** The origin of what a tab shows; null where the browser does not tell, because the host was never granted. */
export async function originOfTab(tab: number): Promise<string | null> {
  const { url } = await browser.tabs.get(tab).catch(() => ({ url: undefined }));
  return url === undefined ? null : originOfUrl(url);
}
