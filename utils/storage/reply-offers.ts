import { array, safeParse, string } from 'valibot';
import type { PageThread } from '../clients/page-view.ts';
import type { Nudge } from '../nudges/nudge.ts';
import { stemOf } from '../nudges/stem.ts';
import { isOpen } from '../nudges/transitions.ts';
import type { Database } from './database.ts';

/** The row of `meta` that holds the messages whose offer was refused, the last refused at the end. */
const REFUSED = 'refused-offers';
const NAMES = array(string());
/** A message is offered for two days; nobody refuses more in that time. */
const MOST = 200;

/** A message of ours that asks something. */
export interface Asking {
  readonly account: string;
  readonly person: string;
  readonly thread: PageThread;
  /** Unix ms. */
  readonly at: number;
  /** The names it may be known under. */
  readonly names: readonly string[];
}

/**
 * Whether a reminder may still be offered for a message: the user has not refused it, nothing waits in its thread, and
 * this very message was not waited for before. Setting a nudge and taking that back leaves it offered.
 */
export function mayOffer(db: Database, asking: Asking): Promise<boolean> {
  return db.transaction('r', db.meta, db.nudges, async () => {
    const refused = await refusedOffers(db);
    if (asking.names.some((name) => refused.includes(name))) return false;
    return !(await waitsIn(db, asking));
  });
}

/** The offer for a message is not made again. */
export function refuseOffer(db: Database, name: string): Promise<void> {
  return db.transaction('rw', db.meta, async () => {
    const others = (await refusedOffers(db)).filter((one) => one !== name);
    await db.meta.put({ key: REFUSED, value: [...others, name].slice(-MOST) });
  });
}

/** Takes a refusal back; one that is not there stays so. */
export function offerAgain(db: Database, name: string): Promise<void> {
  return db.transaction('rw', db.meta, async () => {
    const others = (await refusedOffers(db)).filter((one) => one !== name);
    await db.meta.put({ key: REFUSED, value: others });
  });
}

async function refusedOffers(db: Database): Promise<readonly string[]> {
  const found = safeParse(NAMES, (await db.meta.get(REFUSED))?.value);
  return found.success ? found.output : [];
}

async function waitsIn(db: Database, { account, person, thread, at }: Asking): Promise<boolean> {
  const stem = stemOf(thread.subject);
  const isIts = (nudge: Nudge) =>
    nudge.kind === 'no-reply' &&
    nudge.account === account &&
    (isOpen(nudge) || (nudge.wait?.since === at && !isTakenBack(nudge)));
  const inThread = thread.id === null ? null : db.nudges.where('thread.id').equals(thread.id);
  const underSubject = stem === '' ? null : db.nudges.where('wait.stem').equals(stem);
  const found = await Promise.all([
    inThread?.filter(isIts).first(),
    // The same subject may be another client's.
    underSubject?.filter((nudge) => isIts(nudge) && nudge.person === person).first(),
  ]);
  return found.some((nudge) => nudge !== undefined);
}

/** Setting it was undone. */
function isTakenBack({ state, previous }: Nudge): boolean {
  return state === 'let-go' && previous === null;
}
