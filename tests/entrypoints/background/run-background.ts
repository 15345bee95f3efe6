import { readFileSync } from 'node:fs';
import { Dexie } from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';
import { type Browser, browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../../entrypoints/background/index.ts';
import type { Reply } from '../../../utils/messaging/call-error.ts';
import type { FromOurPages, FromPages } from '../../../utils/messaging/protocol.ts';

type All = FromPages & FromOurPages;
type Sender = Browser.runtime.MessageSender;

/** The parts of the browser that the fake leaves out; each test may look at the calls. */
export interface Parts {
  granted: string[];
  readonly scripts: Map<string, Browser.scripting.RegisteredContentScript>;
  readonly toPages: { tab: number; message: { call: string; args: unknown } }[];
  /** The entries in the browser's menu. */
  readonly menus: Browser.contextMenus.CreateProperties[];
  /** What content scripts answer: to these calls, and to all others. */
  answers: Record<string, unknown>;
  answer: unknown;
}

const realFetch = globalThis.fetch;

/** A browser of its own for one test: nothing stored, nothing open, nobody listening. */
export function freshBrowser(): Parts {
  fakeBrowser.reset();
  Dexie.dependencies.indexedDB = new IDBFactory();
  const parts: Parts = { granted: [], scripts: new Map(), toPages: [], menus: [], answers: {}, answer: null };
  const event = () => ({ addListener: vi.fn(), removeListener: vi.fn() });
  Object.assign(browser, {
    permissions: {
      contains: async ({ origins }: { origins: string[] }) =>
        origins.every((origin) => ['https://mail.google.com/*', ...parts.granted].includes(origin)),
      getAll: async () => ({ origins: ['https://mail.google.com/*', ...parts.granted], permissions: [] }),
      remove: async ({ origins }: { origins: string[] }) => {
        parts.granted = parts.granted.filter((origin) => !origins.includes(origin));
        return true;
      },
      onAdded: event(),
      onRemoved: event(),
    },
    scripting: {
      getRegisteredContentScripts: async () => [...parts.scripts.values()],
      registerContentScripts: async (scripts: Browser.scripting.RegisteredContentScript[]) => {
        for (const script of scripts) {
          if (parts.scripts.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
          parts.scripts.set(script.id, script);
        }
      },
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
        for (const id of ids) parts.scripts.delete(id);
      },
      executeScript: vi.fn(async () => []),
    },
    commands: { onCommand: event() },
    idle: { onStateChanged: event() },
    i18n: { getMessage: (key: string) => key },
    contextMenus: {
      removeAll: async () => void parts.menus.splice(0),
      create: (entry: Browser.contextMenus.CreateProperties) => parts.menus.push(entry),
      onClicked: event(),
    },
    action: { onClicked: event(), setBadgeText: vi.fn(async () => undefined) },
    sidePanel: { open: vi.fn(async () => undefined) },
  });
  // The package's own files lie on the disk; this computer itself is really asked.
  vi.stubGlobal('fetch', async (url: string, init?: RequestInit) =>
    url.startsWith('http://127.0.0.1:') ? realFetch(url, init) : { arrayBuffer: async () => packaged(url) },
  );
  const everyTab = fakeBrowser.tabs.query.bind(fakeBrowser.tabs);
  Object.assign(browser.tabs, {
    // The fake compares addresses; the browser matches patterns.
    query: async ({ url, ...rest }: { url?: string[] }) =>
      (await everyTab(rest)).filter(
        (tab) => !url || url.some((pattern) => tab.url?.startsWith(pattern.slice(0, -1))),
      ),
    sendMessage: async (tab: number, message: Parts['toPages'][number]['message']) => {
      parts.toPages.push({ tab, message });
      return { ok: true, value: parts.answers[message.call] ?? parts.answer };
    },
  });
  return parts;
}

function packaged(url: string): ArrayBuffer {
  const file = readFileSync(`public/${new URL(url).pathname.slice(1)}`);
  return file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength);
}

/** Starts the worker as the browser does. Calling it again is a restart: the old worker's listeners are gone. */
export function startBackground(): void {
  fakeBrowser.runtime.onMessage.removeAllListeners();
  fakeBrowser.runtime.onInstalled.removeAllListeners();
  background.main();
}

/** Opens a tab in which a page's content script runs. */
export async function openTab(url = 'https://mail.google.com/mail/u/0/'): Promise<number> {
  const { id } = await fakeBrowser.tabs.create({ url });
  if (id === undefined) throw new Error('a new tab has an id');
  return id;
}

export function page(tab: number, url = 'https://mail.google.com/mail/u/0/', frameId = 0): Sender {
  return { id: browser.runtime.id, url, frameId, tab: { id: tab } as Browser.tabs.Tab };
}

/** Our frame inside a page: its address is ours, and it sits in the page's tab. */
export function frame(tab: number): Sender {
  return { ...page(tab, browser.runtime.getURL('/sidebar.html'), 7) };
}

/** The full page, in a tab of its own. */
export function fullPage(): Sender {
  const url = browser.runtime.getURL('/home.html');
  return { id: browser.runtime.id, url, frameId: 0, tab: { id: 900, url } as Browser.tabs.Tab };
}

/** The browser's own side panel: a page of ours that sits in no tab. */
export function sidePanel(): Sender {
  return { id: browser.runtime.id, url: browser.runtime.getURL('/sidebar.html') };
}

/** Sends one call as `sender`; answers undefined where nobody serves it. */
export function send(message: unknown, sender: Sender): Promise<Reply<unknown> | undefined> {
  return new Promise((resolve) => {
    const taken = fakeBrowser.runtime.onMessage.trigger(message as never, sender, resolve as never);
    taken.then((results) => {
      if (!results.includes(true as never)) resolve(undefined);
    });
  });
}

/** Calls as a page of ours or a content script would; fails as the call fails. */
export async function ask<N extends keyof All & string>(
  call: N,
  args: Parameters<All[N]>[0],
  sender: Sender,
): Promise<ReturnType<All[N]>> {
  const reply = await send({ call, args }, sender);
  if (!reply?.ok) throw Object.assign(new Error(`${call} failed`), reply?.error ?? { code: 'no-answer' });
  return reply.value as ReturnType<All[N]>;
}
