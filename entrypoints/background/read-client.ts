import type { Address } from '../../utils/clients/address.ts';
import { isOwnAddress } from '../../utils/clients/own-house.ts';
import type { PageMessage, PageView } from '../../utils/clients/page-view.ts';
import { askOfMessage, recentAsks } from '../../utils/storage/asks.ts';
import { besidePerson } from '../../utils/storage/beside-person.ts';
import type { Database } from '../../utils/storage/database.ts';
import { habitsFor } from '../../utils/storage/forces.ts';
import { momentBefore } from '../../utils/storage/moments.ts';
import { personsByName } from '../../utils/storage/persons.ts';
import { readTogether } from '../../utils/storage/read-together.ts';
import { recordsOf } from '../../utils/storage/records.ts';
import type { PersonRow } from '../../utils/storage/rows.ts';
import { findSeenBefore } from '../../utils/storage/seen-asks.ts';
import { judgeMessage } from './judge-message.ts';
import { type PageNow, readLedgers } from './ledgers/ledgers-now.ts';
import type { TheirMail } from './ledgers/mails-in-a-row.ts';
import { ownMails, wentTo } from './ledgers/own-mails.ts';
import { proposalsOf } from './ledgers/proposals.ts';
import { factsOfNotes } from './note-facts.ts';
import type { OpenPage } from './open-page.ts';
import { sameAs } from './same-as.ts';

/** A client's mail as it lies open, read. */
export interface ReadMail
  extends Pick<PageNow, 'reading' | 'names' | 'thirdParty' | 'templates' | 'now' | 'today'> {
  readonly page: OpenPage;
  readonly address: Address;
  readonly person: PersonRow;
  /** The client's newest; null where the page shows none. */
  readonly message: PageMessage | null;
  /** The client's mails that came right before it. */
  readonly before: readonly TheirMail[];
  /** IANA zone of the user. */
  readonly timeZone: string;
}

/**
 * All that is looked up of a client beside an open mail, and the judgement of the mail by it: one transaction, in which
 * everything is asked for as soon as it can be.
 */
export function readClient(db: Database, mail: ReadMail) {
  return readTogether(db, async () => {
    const beside = storedWith(db, mail);
    const [stored, judged, ledgers] = await Promise.all([
      beside,
      judgedBy(db, mail, beside),
      readLedgers(db, pageNow(mail, beside)),
    ]);
    return { stored, ...judged, ...ledgers };
  });
}

function pageNow(mail: ReadMail, beside: PageNow['beside']): PageNow {
  const { page, person, message, reading, before, names, thirdParty, templates, now, today, timeZone } = mail;
  const ours = ownMails(page, timeZone);
  return {
    account: page.account,
    person: person.id,
    client: person,
    thread: threadName(page),
    today,
    reading,
    at: message?.at ?? null,
    proposals: proposalsOf(page, message, reading, before, ours),
    ours: ours.filter((one) => wentTo(one.message, person.addresses)),
    names,
    isUser: (email) => isOwnAddress(email, page.own),
    thirdParty,
    now,
    templates,
    beside,
    awaitsUs: message !== null && message === page.view.messages.at(-1),
  };
}

async function judgedBy(db: Database, mail: ReadMail, beside: Promise<Stored>) {
  const { page, person, message, reading, names, today, timeZone } = mail;
  const { notes, asks, ask, habits } = await beside;
  const forced = forcedWord(page, names) ?? ask?.forced ?? null;
  const known = { person, forced, timeZone, today, facts: factsOfNotes(notes), asks, ask, habits };
  const judgement = message && reading && judgeMessage(page, message, reading, known);
  const asked = judgement?.ask ?? null;
  return { known, judgement, seen: asked && (await findSeenBefore(db, person, asked, names)) };
}

type Stored = Awaited<ReturnType<typeof storedWith>>;

/** What tells the open thread from others, also where the site gives it no id. */
function threadName({ view }: OpenPage): string {
  return view.thread?.id ?? view.thread?.url ?? '';
}

/** The user's own word on this message, where it was given in this tab. */
function forcedWord({ state }: OpenPage, names: readonly string[]): 'on' | 'off' | null {
  return state.forced && names.includes(state.forced.message) ? state.forced.word : null;
}

async function storedWith(db: Database, { page, person, address, names, now, reading }: ReadMail) {
  const { id, account } = person;
  const kinds = reading?.asks.map(({ kind }) => kind) ?? [];
  const [lastMoment, sameName, beside, asks, ask, habits, records, same] = await Promise.all([
    momentBefore(db, id, newestShown(page.view) ?? Number.MAX_SAFE_INTEGER),
    address.name ? personsByName(db, account, address.name) : [],
    besidePerson(db, id, now),
    recentAsks(db, id),
    askOfMessage(db, account, names),
    habitsFor(db, person, kinds),
    recordsOf(db, id),
    sameAs(db, person, page.view.record),
  ]);
  const { notes, nudges, newestNotes, due } = beside;
  const counts = { notes, nudges };
  return { lastMoment, sameName, asks, ask, habits, records, same, due, notes: newestNotes, counts };
}

/** Unix ms of the newest message on the page: the last moment is what came before it. */
function newestShown({ messages }: PageView): number | null {
  const times = messages.flatMap(({ at }) => at ?? []);
  return times.length === 0 ? null : Math.max(...times);
}
