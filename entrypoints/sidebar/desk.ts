import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Text } from '../../components/text/text.ts';
import type { Caller } from '../../utils/messaging/call.ts';
import type { Topic } from '../../utils/messaging/changes.ts';
import type { FromOurPages } from '../../utils/messaging/protocol.ts';
import type { BrowserModelState } from '../../utils/settings/browser-model.ts';
import type { Outbox } from './notes/outbox.ts';
import type { SessionMemory } from './session-memory.ts';

/**
 * Everything a view needs from outside: the background, the browser, the clock. The pages make one from the browser;
 * tests make one from an object in memory. No other file of the views knows the browser.
 */
export interface Desk {
  readonly call: Caller<FromOurPages>;
  /** Calls `changed` whenever one of the topics changed, until `signal` aborts. */
  readonly onChange: (topics: readonly Topic[], signal: AbortSignal, changed: () => void) => void;
  readonly t: Text;
  /** How dates are written: BCP 47, the browser's own language. */
  readonly locale: string;
  /** The tab this view is about, when it is not the view's own: the browser's side panel names the active one. */
  readonly tab: () => { readonly tab?: number };
  /** The view stands in a frame inside the page, and can fold. */
  readonly embedded: boolean;
  /** Unix ms. */
  readonly clock: () => number;
  readonly newId: () => string;
  /** Where words wait that are not known to have arrived. */
  readonly outbox: Outbox;
  /** What is remembered until the tab is closed. */
  readonly session: SessionMemory;
  /** Puts text on the clipboard; false when the browser refused. */
  readonly copy: (text: string) => Promise<boolean>;
  /** Asks the user for an origin (`https://crm.example`); must be reached within the click, before any `await`. */
  readonly requestHost: (origin: string) => Promise<boolean>;
  /** The browser's own language model; `fetch` must be reached within the click. */
  readonly browserModel: { state(): Promise<BrowserModelState>; fetch(): Promise<void> };
  /** The names of the permissions this extension holds, from its manifest. */
  readonly permissions: () => readonly string[];
  /** Opens the full page at one of its places: `today`, `clients` … */
  readonly openHome: (place: string) => void;
  /** From a frame in a page: opens the same sidebar where no page reaches it, else the full page. Must be called in a click. */
  readonly openBeside: () => void;
}

/** Where the views find their desk. */
export const DeskContext = createContext<Desk | null>(null);

/** The desk of this page. Fails loudly when a view is rendered without one, which is a fault of the program. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('a view needs a desk');
  return desk;
}
