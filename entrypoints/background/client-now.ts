import type { Address } from '../../utils/clients/address.ts';
import { companyName } from '../../utils/clients/company-name.ts';
import { daysSinceTwoWay } from '../../utils/clients/contact.ts';
import { dayOf } from '../../utils/clients/day.ts';
import { isOwnAddress } from '../../utils/clients/own-house.ts';
import type { PageMessage, PageView } from '../../utils/clients/page-view.ts';
import { thirdPartyOf } from '../../utils/clients/participants.ts';
import { addressWarnings } from '../../utils/clients/warnings.ts';
import { awaitedAsk } from '../../utils/judgement/ask-state.ts';
import { readsAlong } from '../../utils/judgement/gate/third-party.ts';
import type { AskKind, Reading } from '../../utils/mail/reading.ts';
import type { ClientNow } from '../../utils/messaging/now.ts';
import { askOfMessage, recentAsks } from '../../utils/storage/asks.ts';
import { besidePerson } from '../../utils/storage/beside-person.ts';
import type { Database } from '../../utils/storage/database.ts';
import { habitsFor } from '../../utils/storage/forces.ts';
import { momentBefore } from '../../utils/storage/moments.ts';
import { personByAddress, personsByName, plainPerson } from '../../utils/storage/persons.ts';
import type { PersonRow } from '../../utils/storage/rows.ts';
import { findSeenBefore } from '../../utils/storage/seen-asks.ts';
import type { Context } from './context.ts';
import { historyOf, judgeMessage, mailOf, messageNames, newestFromClient } from './judge-message.ts';
import { ledgersNow } from './ledgers/ledgers-now.ts';
import { proposalsOf } from './ledgers/proposals.ts';
import type { Judged } from './models/rewordings.ts';
import { factsOfNotes } from './note-facts.ts';
import { type OpenPage, recordPage } from './open-page.ts';

/**
 * Everything the sidebar's first view needs of a client. Every read goes by an index, so it costs the same however
 * much is stored.
 * @param otherwise answers other wordings of what was judged, at once
 */
export async function clientNow(
  { database, reader }: Context,
  page: OpenPage,
  address: Address,
  otherwise: (judged: Judged) => Promise<ClientNow['otherwise']> = async () => [],
): Promise<Omit<ClientNow, 'others'>> {
  const held = await database.use((db) => personByAddress(db, page.account, address.email));
  // The worker may have died between keeping the view and recording it.
  const person = held ?? (await recordPage(database, page, address)).person;
  const now = Date.now();
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const message = newestFromClient(page, person);
  const reading = message && (await reader.read(mailOf(page, message), { by: 'client', timeZone }));
  const names = message ? messageNames(page, message) : [];
  const kinds = reading?.asks.map(({ kind }) => kind) ?? [];
  const stored = await database.use((db) => storedWith(db, page, person, { address, names, now, kinds }));
  const forced = forcedWord(page, names) ?? stored.ask?.forced ?? null;
  const today = dayOf(now, timeZone);
  const thirdParty = thirdPartyHere(page, person, reading);
  const ledgers = await database.use((db) =>
    ledgersNow(db, {
      account: page.account,
      person: person.id,
      thread: threadName(page),
      today,
      reading,
      at: message?.at ?? null,
      proposals: proposalsOf(page, message, reading, timeZone),
      names,
      isUser: (email) => isOwnAddress(email, page.own),
      thirdParty,
      now,
      notes: stored.notes,
      asks: stored.asks,
      awaitsUs: message !== null && message === page.view.messages.at(-1),
    }),
  );
  const { asks, ask, habits } = stored;
  const facts = factsOfNotes(stored.notes);
  const known = { person, forced, timeZone, today, facts, asks, ask, habits };
  const judgement = message && reading && judgeMessage(page, message, reading, known);
  const asked = judgement?.ask ?? null;
  const seen = asked && (await database.use((db) => findSeenBefore(db, person, asked, names)));
  const [name] = names;
  const judged = judgement &&
    name !== undefined && {
      message: name,
      judgement,
      reading,
      history: () => historyOf(page, message, known),
    };
  return {
    person: plainPerson(person),
    address: address.email,
    company: person.companyDomain && companyName(person.companyDomain, signatureOf(message, reading)),
    warnings: addressWarnings(address, stored.sameName),
    lastMoment: stored.lastMoment,
    daysSinceTwoWay: daysSinceTwoWay(
      { fromClient: person.lastFromClient, fromUs: person.lastFromUs },
      now,
      timeZone,
    ),
    counts: { moments: person.moments, ...stored.counts },
    thirdParty,
    thread: page.view.thread,
    judgement,
    otherwise: judged ? await otherwise(judged) : [],
    forced,
    ask: ask ?? null,
    awaited: message && awaitedAsk(asks, { names, thread: page.view.thread?.id ?? null, at: message.at }),
    seen,
    compose: page.view.compose && { format: page.view.compose.format },
    due: stored.due,
    ledgers,
  };
}

/** C5: who of neither house reads along, by the page or by the words of the mail, as the gate sees it. */
function thirdPartyHere(page: OpenPage, person: PersonRow, reading: Reading | null): string | null {
  const thirdParty = thirdPartyOf(page.view, person, page.own);
  return reading ? readsAlong(reading.text, { thirdParty }) : thirdParty;
}

/** What tells the open thread from others, also where the site gives it no id. */
function threadName({ view }: OpenPage): string {
  return view.thread?.id ?? view.thread?.url ?? '';
}

/** The user's own word on this message, where it was given in this tab. */
export function forcedWord({ state }: OpenPage, names: readonly string[]): 'on' | 'off' | null {
  return state.forced && names.includes(state.forced.message) ? state.forced.word : null;
}

/** The lines under a mail in which its writer says who they are. */
function signatureOf(message: PageMessage | null, reading: Reading | null): string {
  const zones = reading?.zones.filter(({ kind }) => kind === 'signature') ?? [];
  return zones.map(({ start, end }) => message?.text.slice(start, end) ?? '').join('\n');
}

async function storedWith(
  db: Database,
  page: OpenPage,
  person: PersonRow,
  about: {
    readonly address: Address;
    readonly names: readonly string[];
    readonly now: number;
    readonly kinds: readonly AskKind[];
  },
) {
  const { id, account } = person;
  const [lastMoment, sameName, beside, asks, ask, habits] = await Promise.all([
    momentBefore(db, id, newestShown(page.view) ?? Number.MAX_SAFE_INTEGER),
    about.address.name ? personsByName(db, account, about.address.name) : [],
    besidePerson(db, id, about.now),
    recentAsks(db, id),
    askOfMessage(db, account, about.names),
    habitsFor(db, person, about.kinds),
  ]);
  const { notes, nudges, newestNotes, due } = beside;
  return { lastMoment, sameName, asks, ask, habits, due, notes: newestNotes, counts: { notes, nudges } };
}

/** Unix ms of the newest message on the page: the last moment is what came before it. */
function newestShown({ messages }: PageView): number | null {
  const times = messages.flatMap(({ at }) => at ?? []);
  return times.length === 0 ? null : Math.max(...times);
}
