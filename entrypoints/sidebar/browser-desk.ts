import { browser } from 'wxt/browser';
import type { Text } from '../../components/text/text.ts';
import { callBackground } from '../../utils/messaging/call.ts';
import { isClosedFrame, onChange } from '../../utils/messaging/changes.ts';
import type { FromOurPages } from '../../utils/messaging/protocol.ts';
import { browserModelState, fetchBrowserModel } from '../../utils/settings/browser-model.ts';
import { copyText } from './copy-text.ts';
import type { Desk } from './desk.ts';
import { followActiveTab } from './follow-active-tab.ts';
import { extensionStorage } from './notes/extension-storage.ts';
import { type OutboxStorage, storedOutbox } from './notes/outbox.ts';
import { sessionMemory } from './session-memory.ts';
import { uiLocale } from './ui-locale.ts';

/** The words of the browser's language, or the English ones. */
const t: Text = (key, ...subs) => browser.i18n.getMessage(key, subs.map(String));

/** The background sees by itself which tab a frame stands in; the full page is about none. */
const OWN_TAB = { tab: () => ({}), known: Promise.resolve() };

/**
 * The desk of a page that the browser shows. A page inside a frame belongs to the tab it stands in, which the
 * background sees for itself; the side panel stands beside all tabs and follows the active one.
 * @param about `tab` for the sidebar, `nothing` for the full page, which belongs to no mail
 */
export async function browserDesk(about: 'tab' | 'nothing'): Promise<Desk> {
  const embedded = window.top !== window;
  const { tab, known } = about === 'tab' && !embedded ? followActiveTab() : OWN_TAB;
  const [own] = await Promise.all([ownStorage(), known]);
  const call = callBackground<FromOurPages>();
  const openHome = (place: string) => {
    // Firefox gives a frame in a page no tabs. A popup goes at once, and might take a call along.
    if (embedded) call('home.open', { place }).catch(() => undefined);
    else void browser.tabs.create({ url: `${browser.runtime.getURL('/home.html')}#/${place}` });
  };
  return {
    call,
    onChange,
    t,
    locale: uiLocale(),
    tab,
    embedded,
    clock: Date.now,
    newId: () => crypto.randomUUID(),
    outbox: storedOutbox(() => own ?? localStorage),
    session: sessionMemory(() => sessionStorage),
    copy: copyText,
    requestHost: (origin) => browser.permissions.request({ origins: [hostPattern(origin)] }),
    browserModel: { state: () => browserModelState(), fetch: () => fetchBrowserModel() },
    permissions: () => browser.runtime.getManifest().permissions ?? [],
    openHome,
    openBeside: () => void openSidePanel().catch(() => openHome('today')),
  };
}

/** Where a frame without credentials keeps what must outlast its page; null for every other page, and in Firefox. */
async function ownStorage(): Promise<OutboxStorage | null> {
  return isClosedFrame() ? extensionStorage().catch(() => null) : null;
}

/** Opens the browser's own side panel beside the tab that this frame stands in. Rejects in Firefox, whose frames may not. */
async function openSidePanel(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id === undefined) throw new Error('in no tab');
  await browser.sidePanel.open({ tabId: tab.id });
}

/** Match patterns know no port in Firefox: a grant is for the host. */
function hostPattern(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}
