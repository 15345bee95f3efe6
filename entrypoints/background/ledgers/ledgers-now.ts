import type { AskRecord } from '../../../utils/judgement/ask-record.ts';
import { type Attention, inOrder } from '../../../utils/ledgers/attention.ts';
import { isOverdue, type PromiseEntry } from '../../../utils/ledgers/promise.ts';
import { shownKept } from '../../../utils/ledgers/shown-kept.ts';
import { wishToBringUp } from '../../../utils/ledgers/wish.ts';
import type { Reading } from '../../../utils/mail/reading.ts';
import type { LedgersNow, PeopleNow } from '../../../utils/messaging/now.ts';
import type { Note } from '../../../utils/notes/note.ts';
import type { Database } from '../../../utils/storage/database.ts';
import { entriesOf, originsHeld } from '../../../utils/storage/ledgers.ts';
import { noteShown } from '../../../utils/storage/wishes.ts';
import { besideOthers } from './beside-others.ts';
import { extrasNow } from './extras-now.ts';
import { layersNow } from './layers-now.ts';
import { peopleNow } from './people-now.ts';
import type { Proposals } from './proposals.ts';
import { winNow } from './win-now.ts';

/** Nobody reads more beside a mail. */
const MOST = 50;

/** A promise is coming due from so many days before its day. */
const SOON_DAYS = 2;

/** What is known of the page when its client's ledgers are looked up. */
export interface PageNow {
  readonly account: string;
  readonly person: string;
  /** What tells the open thread from others. */
  readonly thread: string;
  /** ISO date where the user is. */
  readonly today: string;
  /** The client's newest message, read; null where there is none. */
  readonly reading: Reading | null;
  /** Unix ms of that message, or null. */
  readonly at: number | null;
  readonly proposals: Proposals;
  /** The names under which an entry may know the client's newest message; empty where there is none. */
  readonly names: readonly string[];
  /** Tells the user's own addresses. */
  readonly isUser: (address: string) => boolean;
  /** Somebody of neither house reads along. */
  readonly thirdParty: string | null;
  /** Unix ms. */
  readonly now: number;
  /** Of this client, the newest first. */
  readonly notes: readonly Note[];
  readonly asks: readonly AskRecord[];
  /** The client wrote the newest message of the page, and we have not answered. */
  readonly awaitsUs: boolean;
}

/** What of a client's ledgers concerns the page that is open. Every read goes by an index. */
export async function ledgersNow(db: Database, page: PageNow): Promise<LedgersNow> {
  const { account, person, thread, today, proposals } = page;
  const [promises, wishes, keptPromises, keptWishes] = await Promise.all([
    entriesOf(db, 'promises', person, 'open', MOST),
    entriesOf(db, 'wishes', person, 'open', MOST),
    originsHeld(db, 'promises', account, originsIn(proposals.promises)),
    originsHeld(db, 'wishes', account, originsIn(proposals.wishes)),
  ]);
  const { people, attention: sore } = await peopleNow(db, page);
  const { layers, attention: after } = await layersNow(db, page, seemsSore(people));
  const { extras, occasions, attention: treats } = await extrasNow(db, page, { promises, wishes, people });
  const wish = page.thirdParty === null ? wishToBringUp(wishes, thread, today) : null;
  if (wish) await noteShown(db, wish, thread, today);
  const pressing = promises.flatMap((promise) => pressingPromise(promise, today));
  const attention: Attention[] = wish
    ? [...pressing, { kind: 'wish', id: wish.id, day: wish.day }]
    : pressing;
  return besideOthers(page.thirdParty, {
    promises: {
      open: promises,
      proposed: proposals.promises
        .filter(({ origin }) => !keptPromises.has(origin))
        .map(({ evidence: _, ...proposed }) => proposed),
      shownKept: promises.flatMap((promise) => keptHere(promise, page)),
    },
    wishes: {
      open: wishes,
      proposed: proposals.wishes
        .filter(({ origin }) => !keptWishes.has(origin))
        .map(({ evidence: _, ...proposed }) => proposed),
    },
    people,
    layers,
    extras,
    win: await winNow(db, page, people),
    occasions,
    attention: inOrder([...sore, ...attention, ...after, ...treats]),
  });
}

/** Whether the open mail reads sore, as long as the user has not said how it was. */
function seemsSore({ ending: { here } }: PeopleNow): boolean {
  return here?.set === null && here.proposed === 'sore';
}

function originsIn(proposed: readonly { readonly origin: string }[]): string[] {
  return proposed.map(({ origin }) => origin);
}

function pressingPromise(promise: PromiseEntry, today: string): Attention[] {
  const { id, day } = promise;
  if (isOverdue(promise, today)) return [{ kind: 'promise-overdue', id, day }];
  return day <= daysAfter(today, SOON_DAYS) ? [{ kind: 'promise-due', id, day }] : [];
}

function daysAfter(day: string, count: number): string {
  return new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10);
}

/** Whether the client's newest message, written after their promise, shows it kept. An automatic answer shows nothing. */
function keptHere(promise: PromiseEntry, { reading, at }: PageNow): LedgersNow['promises']['shownKept'] {
  const isLater = at !== null && at > (promise.evidence?.at ?? promise.createdAt);
  if (!reading || !isLater || promise.by !== 'client' || reading.automatic !== null) return [];
  const quote = shownKept(
    promise,
    reading.sentences.map(({ text }) => text),
  );
  return quote === null ? [] : [{ id: promise.id, quote }];
}
