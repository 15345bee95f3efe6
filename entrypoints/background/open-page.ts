import type { Address, OwnIdentity } from '../../utils/clients/address.ts';
import { clientOfRecord } from '../../utils/clients/client-of-record.ts';
import { type ClientFound, clientOfView } from '../../utils/clients/client-of-view.ts';
import { plainSubject } from '../../utils/clients/fingerprint.ts';
import { withOwnNames } from '../../utils/clients/name-behind-company.ts';
import { namesAnybody, withAddresses } from '../../utils/clients/named-people.ts';
import { normaliseEmail } from '../../utils/clients/normalise-email.ts';
import { ownIdentity } from '../../utils/clients/own-house.ts';
import type { PageThread, PageView } from '../../utils/clients/page-view.ts';
import { outsidersOf } from '../../utils/clients/participants.ts';
import { CallError } from '../../utils/messaging/call-error.ts';
import type { Caller } from '../../utils/messaging/serve.ts';
import type { Settings } from '../../utils/settings/settings.ts';
import { readSettings } from '../../utils/settings/store.ts';
import { peopleByName } from '../../utils/storage/known-names.ts';
import { knownOfRecord } from '../../utils/storage/known-of-record.ts';
import { type Recorded, recordView } from '../../utils/storage/record-view.ts';
import { keepRecord } from '../../utils/storage/records.ts';
import type { PersonRow } from '../../utils/storage/rows.ts';
import type { Context } from './context.ts';
import { momentLines } from './moment-line.ts';
import { pageKey, type TabState } from './tab-states.ts';

/** What a tab shows, and whose mail it is as far as anybody can tell. */
export interface OpenPage {
  readonly state: TabState;
  readonly view: PageView;
  /** The mailbox under which everything of this page is kept; empty where nobody knows it. */
  readonly account: string;
  readonly own: OwnIdentity;
  readonly found: ClientFound;
}

/** The tab a call is about: the one the sender sits in, and only for a sender outside all tabs the one it names. */
export function tabOf(named: number | undefined, caller: Caller): number {
  const tab = caller.tab ?? named;
  if (tab === undefined) throw new CallError('no-page');
  return tab;
}

/**
 * Reads a tab's view with the user's settings and the names the user has said addresses for; the user's own word on the
 * client stands above what was found.
 * @param given the settings, where somebody has read them already
 */
export async function openPage(
  database: Context['database'],
  state: TabState,
  shown: PageView,
  given?: Settings,
): Promise<OpenPage> {
  const record = shown.record && withOwnNames(shown.record);
  const settings = given ?? (await readSettings());
  const known = record && (await database.use((db) => knownOfRecord(db, record, settings.ownEmails)));
  const account = normaliseEmail(shown.account ?? known?.account ?? settings.ownEmails[0] ?? '') ?? '';
  const own = ownIdentity(account, {
    emails: [...settings.ownEmails, ...(record?.signedIn ?? [])],
    domains: settings.ownDomains,
  });
  const chosen = state.chosen?.page === pageKey(shown) ? state.chosen.client : null;
  if (record) {
    const found = clientOfRecord(record, own, chosen ?? known?.linked ?? null);
    return { state, view: { ...shown, record }, account, own, found };
  }
  const view = await addressed(database, shown, account);
  const found = chosen ? chosenClient(view, own, chosen) : clientOfView(view, own);
  if (found.found !== 'client') return { state, view, account, own, found };
  const before = state.before && (await addressed(database, state.before, account));
  return { state, view: withAnswered(before, view, found.address, own), account, own, found };
}

/** A view with the addresses of the people it only names, where the user has said them. */
async function addressed(database: Context['database'], view: PageView, account: string): Promise<PageView> {
  if (!namesAnybody(view)) return view;
  return withAddresses(view, await database.use((db) => peopleByName(db, account)));
}

/**
 * A reply on a page of its own shows no message: where it goes to the client whose mail was open before it, it is seen
 * with that mail above it, as on a page that shows both.
 */
function withAnswered(before: PageView | null, view: PageView, client: Address, own: OwnIdentity): PageView {
  if (!before || !view.compose || !view.thread || view.messages.length > 0) return view;
  const answered = clientOfView(before, own);
  const same = before.site === view.site && before.account === view.account;
  if (!same || answered.found !== 'client' || answered.address.email !== client.email) return view;
  if (!before.thread || !isSameThread(view.thread, before.thread)) return view;
  return { ...view, thread: before.thread, messages: before.messages };
}

/** By the site's id; where the reply does not know it, by the subject. */
function isSameThread(reply: PageThread, thread: PageThread): boolean {
  if (reply.id !== null) return reply.id === thread.id;
  return plainSubject(reply.subject) === plainSubject(thread.subject);
}

function chosenClient(view: PageView, own: OwnIdentity, client: Address): ClientFound {
  const others = outsidersOf(view, own).filter(({ email }) => email !== client.email);
  return { found: 'client', address: client, others };
}

/** The page a tab shows with the client it is about. @throws CallError `no-page` where there is none */
export async function clientPage(
  { tabs, database }: Context,
  tab: number,
): Promise<{ page: OpenPage; client: Address; person: PersonRow }> {
  const state = await tabs.get(tab);
  const page = state?.view ? await openPage(database, state, state.view) : null;
  if (page?.found.found !== 'client') throw new CallError('no-page');
  const { person } = await recordPage(database, page, page.found.address);
  return { page, client: page.found.address, person };
}

/** Records what a page shows of its client. @returns the client, and whether anything was written */
export function recordPage(
  database: Context['database'],
  { state, view, account, own }: OpenPage,
  client: Address,
): Promise<Recorded> {
  const now = Date.now();
  const shown = { view, account, own, client, now, lineOf: momentLines({ view }) };
  const { site, record } = view;
  const source = state.chosen?.page === pageKey(view) ? 'chosen' : 'page';
  return database.use(async (db) => {
    const { person, changed, met } = await recordView(db, shown);
    const isNews = record !== null && (await keepRecord(db, { site, record }, person, source, now));
    return { person, changed: changed || isNews, met };
  });
}
