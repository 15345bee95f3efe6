import type { Address } from '../../utils/clients/address.ts';
import { companyName } from '../../utils/clients/company-name.ts';
import { daysSinceTwoWay, lastHeard, later } from '../../utils/clients/contact.ts';
import { dayOf } from '../../utils/clients/day.ts';
import { newAddress } from '../../utils/clients/new-address.ts';
import type { PageMessage } from '../../utils/clients/page-view.ts';
import { thirdPartyOf } from '../../utils/clients/participants.ts';
import type { RecordLink } from '../../utils/clients/record-link.ts';
import { addressWarnings } from '../../utils/clients/warnings.ts';
import { readsAlong } from '../../utils/judgement/gate/third-party.ts';
import type { Reading } from '../../utils/mail/reading.ts';
import type { ClientNow } from '../../utils/messaging/now.ts';
import { personByAddress, plainPerson } from '../../utils/storage/persons.ts';
import { mayOffer } from '../../utils/storage/reply-offers.ts';
import type { PersonRow } from '../../utils/storage/rows.ts';
import { awaitedHere } from './awaited-here.ts';
import type { Context } from './context.ts';
import { historyOf, mailOf, messageNames, newestFromClient } from './judge-message.ts';
import { ownTemplates } from './ledgers/layers-now.ts';
import { mailsInARow } from './ledgers/mails-in-a-row.ts';
import type { Judged } from './models/rewordings.ts';
import { touchClock } from './nudges/follow.ts';
import { askingMail } from './nudges/offer.ts';
import { type OpenPage, recordPage } from './open-page.ts';
import { readClient } from './read-client.ts';

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
  // Loaded while the database answers; reading waits for it.
  void reader.networks();
  const [held, templates] = await Promise.all([
    database.use((db) => personByAddress(db, page.account, address.email)),
    ownTemplates(),
  ]);
  // The worker may have died between keeping the view and recording it.
  const person = held ?? (await recordPage(database, page, address)).person;
  const now = Date.now();
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const message = newestFromClient(page, person);
  const reading = message && (await reader.read(mailOf(page, message), { by: 'client', timeZone }));
  const before = await mailsInARow({ reader }, page, person, message, timeZone);
  const names = message ? messageNames(page, message) : [];
  const today = dayOf(now, timeZone);
  const thirdParty = thirdPartyHere(page, person, reading);
  const mail = {
    page,
    address,
    person,
    message,
    reading,
    before,
    names,
    thirdParty,
    templates,
    now,
    today,
    timeZone,
  };
  const [read, offer] = await Promise.all([
    database.use((db) => readClient(db, mail)),
    offerHere(database, page, person, now),
  ]);
  const { stored, known, judgement, seen, ledgers } = read;
  await Promise.all(read.notes.map((note) => database.use(note)));
  const [name] = names;
  const judged = message &&
    reading &&
    judgement &&
    name !== undefined && {
      message: name,
      judgement,
      reading,
      history: () => historyOf(page, message, known),
    };
  return {
    person: plainPerson(person),
    address: address.email,
    company:
      person.companyDomain && companyName(person.companyDomain, claimedOf(message, reading, stored.records)),
    warnings: addressWarnings(address, stored.sameName),
    lastMoment: stored.lastMoment,
    daysSinceTwoWay: daysSinceTwoWay(
      {
        fromClient: lastHeard(person),
        fromUs: later(person.lastFromUs, person.lastTalk),
      },
      now,
      timeZone,
    ),
    counts: { moments: person.moments, ...stored.counts },
    thirdParty,
    thread: page.view.thread,
    judgement,
    otherwise: judged ? await otherwise(judged) : [],
    forced: known.forced,
    ask: stored.ask ?? null,
    awaited: awaitedHere(page, { message, reading, names }, stored.asks),
    seen,
    compose: page.view.compose && { format: page.view.compose.format },
    offer,
    record: page.view.record,
    records: stored.records,
    sameAs: stored.same,
    newAddress: stored.same ? null : newAddress(page.view.record, person.addresses, page.own),
    due: stored.due,
    ledgers,
  };
}

/** X5: whether to offer a reminder for our newest mail. */
async function offerHere(
  database: Context['database'],
  page: OpenPage,
  person: PersonRow,
  now: number,
): Promise<ClientNow['offer']> {
  const asking = askingMail(page, person, await touchClock(now), now);
  if (!asking) return null;
  const { question, dueAt } = asking;
  const about = { ...asking, account: page.account, person: person.id };
  return (await database.use((db) => mayOffer(db, about))) ? { question, dueAt } : null;
}

/** C5: who of neither house reads along, by the page or by the words of the mail, as the gate sees it. */
function thirdPartyHere(page: OpenPage, person: PersonRow, reading: Reading | null): string | null {
  const thirdParty = thirdPartyOf(page.view, person, page.own);
  return reading ? readsAlong(reading.text, { thirdParty }) : thirdParty;
}

/** The lines that may hold the company's name: under the mail, where its writer says who they are, and in the records. */
function claimedOf(
  message: PageMessage | null,
  reading: Reading | null,
  records: readonly RecordLink[],
): string {
  const zones = reading?.zones.filter(({ kind }) => kind === 'signature') ?? [];
  return [
    ...zones.map(({ start, end }) => message?.text.slice(start, end) ?? ''),
    ...records
      .flatMap(({ fields }) => fields.filter(({ field }) => field === 'company'))
      .map(({ value }) => value),
  ].join('\n');
}
