import type { AskRecord } from '../../../utils/judgement/ask-record.ts';
import { type Attention, first, inOrder } from '../../../utils/ledgers/attention.ts';
import type { CareEntry } from '../../../utils/ledgers/care.ts';
import type { Circumstances } from '../../../utils/ledgers/layers/suppression.ts';
import type { LayerTemplates } from '../../../utils/ledgers/layers/templates.ts';
import { isOverdue, type PromiseEntry } from '../../../utils/ledgers/promise.ts';
import { type WishEntry, wishToBringUp } from '../../../utils/ledgers/wish.ts';
import type { Reading } from '../../../utils/mail/reading.ts';
import type { LedgersNow } from '../../../utils/messaging/now.ts';
import type { Note } from '../../../utils/notes/note.ts';
import { careOf } from '../../../utils/storage/cares.ts';
import { circumstancesOf } from '../../../utils/storage/circumstances.ts';
import type { Database } from '../../../utils/storage/database.ts';
import { entriesOf } from '../../../utils/storage/ledgers.ts';
import type { PersonRow } from '../../../utils/storage/rows.ts';
import { noteShown } from '../../../utils/storage/wishes.ts';
import { besideOthers } from './beside-others.ts';
import { extrasNow } from './extras-now.ts';
import { keptHere } from './kept-here.ts';
import { layersNow } from './layers-now.ts';
import { notYetHeld } from './not-yet-held.ts';
import type { OwnMail } from './own-mails.ts';
import { type PeoplePart, peopleNow } from './people-now.ts';
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
  readonly client: PersonRow;
  /** What tells the open thread from others. */
  readonly thread: string;
  /** ISO date where the user is. */
  readonly today: string;
  /** The client's newest message, read; null where there is none. */
  readonly reading: Reading | null;
  /** Unix ms of that message, or null. */
  readonly at: number | null;
  readonly proposals: Proposals;
  /** Our own mails on the page to this client, the newest first. */
  readonly ours: readonly OwnMail[];
  /** The names under which an entry may know the client's newest message; empty where there is none. */
  readonly names: readonly string[];
  /** Tells the user's own addresses. */
  readonly isUser: (address: string) => boolean;
  /** Somebody of neither house reads along. */
  readonly thirdParty: string | null;
  /** Unix ms. */
  readonly now: number;
  /** How drafts to a client are worded. */
  readonly templates: LayerTemplates;
  /** Of this client, the newest first; on their way, because most of what is looked up can do without. */
  readonly beside: Promise<{ readonly notes: readonly Note[]; readonly asks: readonly AskRecord[] }>;
  /** The client wrote the newest message of the page, and we have not answered. */
  readonly awaitsUs: boolean;
}

/** What more than one part rests on: looked up once, and waited for by whoever needs it. */
export interface OnItsWay {
  readonly owed: Promise<Owed>;
  readonly people: Promise<PeoplePart>;
  readonly care: Promise<CareEntry | undefined>;
  readonly circumstances: () => Promise<Circumstances>;
}

/** What is open between the client and us. */
export interface Owed {
  readonly promises: readonly PromiseEntry[];
  readonly wishes: readonly WishEntry[];
}

/** What of the ledgers concerns a page, and what is to be written of it once everything is read. */
export interface LedgersRead {
  readonly ledgers: LedgersNow;
  /** Bookkeeping of ours: nothing to undo, nothing to tell. */
  readonly notes: readonly Noting[];
}
export type Noting = (db: Database) => Promise<unknown>;

/**
 * What of a client's ledgers concerns the page that is open. Every read goes by an index; all that can be asked at once
 * is asked at once, in one transaction that the caller begins.
 */
export async function readLedgers(db: Database, page: PageNow): Promise<LedgersRead> {
  const { thread, today, proposals } = page;
  const common = onItsWay(db, page);
  const [
    { promises, wishes },
    proposedPromises,
    proposedWishes,
    { people, attention: sore },
    { layers, attention: after, notes },
    { extras, occasions, attention: treats },
    win,
  ] = await Promise.all([
    common.owed,
    notYetHeld(db, 'promises', page, proposals.promises),
    notYetHeld(db, 'wishes', page, proposals.wishes),
    common.people,
    layersNow(db, page, common),
    extrasNow(db, page, common),
    winNow(db, page, common),
  ]);
  const wish = page.thirdParty === null ? wishToBringUp(wishes, thread, today) : null;
  const pressing = promises.flatMap((promise) => pressingPromise(promise, today));
  const wished: Attention[] = wish ? [{ kind: 'wish', id: wish.id, day: wish.day }] : [];
  const attention = inOrder([...sore, ...pressing, ...wished, ...after, ...treats]);
  // What stands behind something that presses more has not been seen yet: it may come up beside the next mail.
  const shown: Noting[] =
    wish && first(attention)?.kind === 'wish' ? [(free) => noteShown(free, wish, thread, today)] : [];
  const ledgers = besideOthers(page.thirdParty, {
    promises: {
      open: promises,
      proposed: proposedPromises,
      shownKept: keptHere(promises, page),
    },
    wishes: { open: wishes, proposed: proposedWishes },
    people,
    layers,
    extras,
    win,
    occasions,
    attention,
  });
  return { ledgers, notes: [...notes, ...shown] };
}

function onItsWay(db: Database, page: PageNow): OnItsWay {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const care = careOf(db, page.person);
  let circumstances: Promise<Circumstances> | null = null;
  return {
    owed: owedOf(db, page.person),
    people: peopleNow(db, page, care),
    care,
    circumstances: () => {
      circumstances ??= circumstancesOf(db, page.client, timeZone, care);
      return circumstances;
    },
  };
}

async function owedOf(db: Database, person: string): Promise<Owed> {
  const [promises, wishes] = await Promise.all([
    entriesOf(db, 'promises', person, 'open', MOST),
    entriesOf(db, 'wishes', person, 'open', MOST),
  ]);
  return { promises, wishes };
}

function pressingPromise(promise: PromiseEntry, today: string): Attention[] {
  const { id, day } = promise;
  if (isOverdue(promise, today)) return [{ kind: 'promise-overdue', id, day }];
  return day <= daysAfter(today, SOON_DAYS) ? [{ kind: 'promise-due', id, day }] : [];
}

function daysAfter(day: string, count: number): string {
  return new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10);
}
