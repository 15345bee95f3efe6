import { isOwnHouse } from '../../../utils/clients/own-house.ts';
import type { PageMessage } from '../../../utils/clients/page-view.ts';
import { LONGEST_TEXT, NO_DAY, originOf } from '../../../utils/ledgers/entry.ts';
import type { NewPromise } from '../../../utils/ledgers/promise.ts';
import { readMail } from '../../../utils/mail/read-mail.ts';
import { announce } from '../../../utils/messaging/changes.ts';
import { canBeHeard, type Heard, heardOfThem, heardOfUs, sideOf } from '../../../utils/nudges/answers.ts';
import type { Held } from '../../../utils/nudges/standing.ts';
import { type Awaiting, awaitingIn, type HeardFor, hear } from '../../../utils/storage/awaited-answers.ts';
import { newId } from '../../../utils/storage/new-id.ts';
import type { Context } from '../context.ts';
import { mailOf, messageNames } from '../judge-message.ts';
import { evidenceOf } from '../ledgers/proposals.ts';
import type { OpenPage } from '../open-page.ts';
import type { NudgeClock } from './clock.ts';
import { touchClock } from './follow.ts';
import { hideNotice } from './notice.ts';

/** So many later messages of a thread are heard, the newest. */
const MOST = 20;

/**
 * X5: lets the nudges that wait for an answer hear what a page shows. It may be called for the same page as often as
 * one likes, from two tabs at once, and again after a worker died in the middle.
 */
export async function hearPage(
  { database, reader }: Pick<Context, 'database' | 'reader'>,
  page: OpenPage,
  clock: Pick<NudgeClock, 'wake'>,
): Promise<void> {
  const { view, account, own } = page;
  const { thread } = view;
  if (!thread || view.messages.length === 0 || own.emails.length === 0) return;
  const waiting = await database.use((db) => awaitingIn(db, account, thread));
  if (waiting.length === 0) return;
  const now = Date.now();
  const place = await touchClock(now);
  const said = await Promise.all(waiting.map((one) => saidTo(one, page, reader, place.zone)));
  const changed = await database.use((db) =>
    hear(db, said, (held, person) => promiseOf(page, held, person, now), place, now),
  );
  if (changed.ledgers) announce('ledgers');
  if (changed.nudges.length === 0) return;
  for (const nudge of changed.nudges) void hideNotice(nudge);
  announce('nudges');
  void clock.wake();
}

/** What the page says to one nudge. A mail of ours after one of theirs that the page shows closed says nothing yet. */
async function saidTo(
  { nudge, client }: Awaiting,
  page: OpenPage,
  reader: Context['reader'],
  zone: string,
): Promise<HeardFor> {
  const { since } = nudge.wait;
  const later = page.view.messages
    .filter(({ at }) => at !== null && at > since)
    .map((message) => ({ message, side: sideOf(message, client, page.own) }))
    .filter(({ side }) => side !== 'others');
  const closed = later.findIndex(({ message, side }) => side === 'theirs' && !canBeHeard(message, since));
  const open = later.filter(
    ({ message, side }, place) =>
      canBeHeard(message, since) && (side === 'theirs' || closed === -1 || place < closed),
  );
  const heard = open.slice(-MOST).map(async ({ message, side }): Promise<Heard> => {
    const mail = mailOf(page, message);
    if (side === 'ours') return heardOfUs(message, readMail(mail, { by: 'us', timeZone: zone }));
    const reading = await reader.read(mail, { by: 'client', timeZone: zone });
    const { subject } = mail;
    return heardOfThem(message, reading, zone, { subject, wroteAt: lastOursBefore(page, message) ?? since });
  });
  return { nudge: nudge.id, heard: await Promise.all(heard) };
}

/** Unix ms of our last mail before this one, where the page shows it. */
function lastOursBefore({ view, own }: OpenPage, { at }: PageMessage): number | null {
  const ours = view.messages.filter(({ from }) => from !== null && isOwnHouse(from.email, own));
  const times = ours.flatMap((one) => (one.at !== null && at !== null && one.at < at ? [one.at] : []));
  return times.length === 0 ? null : Math.max(...times);
}

/** The holding reply as the promise that the reader proposes of it. */
function promiseOf(page: OpenPage, { message, promise }: Held, person: string, now: number): NewPromise {
  const { quote, due } = promise;
  const id = newId(now);
  return {
    id,
    account: page.account,
    person,
    origin: originOf(nameOf(page, message) ?? id, quote),
    by: 'client',
    text: quote.slice(0, LONGEST_TEXT),
    day: due ?? NO_DAY,
    evidence: evidenceOf(page, message, quote),
    source: 'mail',
  };
}

/** The name of a message that stays the same in every view. */
function nameOf(page: OpenPage, message: PageMessage): string | undefined {
  return messageNames(page, message).at(-1);
}
