import { fingerprintOf } from './fingerprint.ts';
import type { PageMessage, PageView } from './page-view.ts';
import type { Moment } from './person.ts';
import { tellingLine } from './telling-line.ts';

/** A preview shorter than this many characters was not cut by the page: it is all there is. */
const SHORT = 60;

/** One message as one view showed it, before it is known whether it was recorded already. */
export interface Sighting extends Omit<Moment, 'id' | 'createdAt'> {
  /** Whether the line comes from a whole body rather than from a preview. */
  readonly whole: boolean;
  /** Of a mail of ours: the people outside our house whom it went to, as far as any view showed them. Sorted. */
  readonly to: readonly string[];
  /**
   * True once a view showed that a mail of ours went to this client; false while that is only taken from the thread it
   * stands in. Always false of a client's own mail, which is theirs in any case.
   */
  readonly addressed: boolean;
  /**
   * P2: who of our house took part, as far as any view showed it: who wrote a mail of ours, or whom a client's mail
   * went to. Sorted; absent of what was recorded before anybody looked.
   */
  readonly ours?: readonly string[] | undefined;
}

/**
 * What there is to record of one message.
 * @param person id of the client the message passed to or from
 * @param direction told by the caller, who knows our own addresses
 * @returns null where writer or time is hidden: such a message is met again when it is opened
 */
export function sightingOf(
  view: PageView,
  message: PageMessage,
  about: {
    readonly account: string;
    readonly person: string;
    readonly direction: Moment['direction'];
    /** The telling line, from whoever has read the whole text; without one the text's first telling line stands. */
    readonly line?: string | null;
    /** Nothing is known of the recipients unless told. */
    readonly to?: readonly string[];
    readonly addressed?: boolean;
    readonly ours?: readonly string[];
  },
): Sighting | null {
  const subject = (view.thread?.subject ?? '').slice(0, 500);
  const fingerprint = fingerprintOf(message, subject);
  if (fingerprint === null || message.at === null) return null;
  return {
    account: about.account,
    person: about.person,
    at: message.at,
    direction: about.direction,
    channel: 'mail',
    line: about.line || shownLine(message),
    subject,
    thread: view.thread ? { id: view.thread.id, url: view.thread.url } : null,
    site: view.site,
    siteKey: siteKeyOf(view, message, about.account),
    fingerprint,
    source: 'page',
    whole: message.state === 'open',
    to: [...(about.to ?? [])].sort(),
    addressed: about.addressed ?? false,
    ...(about.ours?.length ? { ours: [...about.ours].sort() } : {}),
  };
}

/** A preview is cut by the page in the middle of a word; a mark says so. */
function shownLine({ text, state }: PageMessage): string {
  const line = tellingLine(text);
  const cut = state !== 'open' && line.length > SHORT && !/[.!?…]['"”’)]*$/.test(line);
  return cut ? `${line}…` : line;
}

/** The site's own name for a message, `gmail:me@us.example:18c…`, or null while it has none. */
export function siteKeyOf(
  view: Pick<PageView, 'site'>,
  message: Pick<PageMessage, 'id'>,
  account: string,
): string | null {
  return message.id === null ? null : `${view.site}:${account}:${message.id}`;
}
