import { dayOf } from '../../../utils/clients/day.ts';
import { NO_DAY } from '../../../utils/ledgers/entry.ts';
import { greetingName } from '../../../utils/ledgers/layers/draft.ts';
import { isNear, standingDay } from '../../../utils/ledgers/occasion.ts';
import type { PromiseEntry } from '../../../utils/ledgers/promise.ts';
import { wishOpener } from '../../../utils/ledgers/wish-opener.ts';
import { CallError } from '../../../utils/messaging/call-error.ts';
import type { NudgeContext } from '../../../utils/messaging/calls/nudges.ts';
import type { Known, Promised, Said, WordsOf } from '../../../utils/nudges/context/known.ts';
import { openerOf } from '../../../utils/nudges/context/opener.ts';
import { questionOf } from '../../../utils/nudges/context/question.ts';
import { usefulTo } from '../../../utils/nudges/context/useful.ts';
import type { Nudge } from '../../../utils/nudges/nudge.ts';
import { reasonOr } from '../../../utils/nudges/reason.ts';
import { isOpen } from '../../../utils/nudges/transitions.ts';
import { recentAsks } from '../../../utils/storage/asks.ts';
import type { Database } from '../../../utils/storage/database.ts';
import { entriesOf } from '../../../utils/storage/ledgers.ts';
import { newestMoments } from '../../../utils/storage/moments.ts';
import { placeOf } from '../../../utils/storage/nudge-place.ts';
import type { PersonRow } from '../../../utils/storage/rows.ts';

const FROM = { 'from-us': 'us', 'from-client': 'client', both: 'both' } as const;

/** Enough to find the one that presses. */
const LOOKED_AT = 20;

/**
 * X5: what one needs to know beside a nudge, read when it is unfolded.
 * @throws CallError `not-found` for a nudge or a client that is not there
 */
export async function contextOf(db: Database, id: string, where: WordsOf): Promise<NudgeContext> {
  const nudge = await db.nudges.get(id);
  const person = nudge && (await db.persons.get(nudge.person));
  if (!nudge || !person) throw new CallError('not-found');
  const beside = await besideNudge(db, nudge);
  const known = knownOf(nudge, person, beside, where);
  const { last } = beside;
  return {
    last: last && known.last ? { ...known.last, line: last.line } : null,
    open: openIn(beside),
    question: questionOf(known, where),
    useful: usefulTo(known),
    opener: openerOf(known, where),
    url: await elsewhere(db, nudge, last?.thread?.url ?? null),
  };
}

/** The last mail with them, unless that is where the nudge itself leads. */
async function elsewhere(db: Database, nudge: Nudge, mail: string | null): Promise<string | null> {
  return mail === null || (await placeOf(db, nudge)) === mail ? null : mail;
}

type Beside = Awaited<ReturnType<typeof besideNudge>>;

/** What stands open with its client; of two promises the one the nudge is about comes before the one due first. */
async function besideNudge(db: Database, { person, about }: Nudge) {
  const [[last], promises, [wish], occasions, asks, waits] = await Promise.all([
    newestMoments(db, [person]),
    entriesOf(db, 'promises', person, 'open', LOOKED_AT),
    entriesOf(db, 'wishes', person, 'open', 1),
    entriesOf(db, 'occasions', person, 'open', LOOKED_AT),
    recentAsks(db, person),
    waitingFor(db, person),
  ]);
  const meantFirst = <One extends { id: string }>(entries: readonly One[]): One[] => [
    ...entries.filter(({ id }) => id === about?.entry),
    ...entries.filter(({ id }) => id !== about?.entry),
  ];
  return { last, promises: meantFirst(promises), wish, occasions: meantFirst(occasions), asks, waits };
}

function knownOf(nudge: Nudge, person: PersonRow, beside: Beside, where: WordsOf): Known {
  const { last, promises, wish, occasions } = beside;
  const today = dayOf(where.now, where.timeZone);
  const near = occasions.find((one) => one.id === nudge.about?.entry || isNear(one, today));
  return {
    kind: nudge.kind,
    note: noteOf(nudge, person),
    name: greetingName(person.name),
    subject: nudge.thread?.subject ?? last?.subject ?? '',
    last: last ? { at: last.at, from: FROM[last.direction] } : null,
    asked: askedIn(nudge, beside),
    ourPromise: promised(promises.find(({ by }) => by === 'us')),
    theirPromise: promised(promises.find(({ by }) => by === 'client')),
    wish: wish
      ? { text: wish.text, line: wishOpener(wish, { ...where, addresses: person.addresses }) }
      : null,
    theirDay: near ? { kind: near.kind, text: near.text, day: standingDay(near, today) } : null,
  };
}

function openIn({ promises: [promise], wish }: Beside): NudgeContext['open'] {
  if (promise) return { what: 'promise', by: promise.by, text: promise.text };
  return wish ? { what: 'wish', by: 'client', text: wish.text } : null;
}

function promised(entry: PromiseEntry | undefined): Promised | null {
  if (!entry) return null;
  const { text, day, evidence, createdAt } = entry;
  return {
    text,
    day: day === NO_DAY ? null : day,
    at: evidence?.at ?? createdAt,
    verbatim: evidence !== null,
  };
}

/** What the user set out to do, where the nudge was set by them on a date, or tells of a layer; else null. */
function noteOf({ kind, reason }: Nudge, { name }: PersonRow): string | null {
  const isSaid = kind === 'date' || kind === 'repeating' || kind === 'layer';
  if (!isSaid || reason === reasonOr('', name)) return null;
  // The day for which a layer is planned is the user's own affair.
  return kind === 'layer' ? reason.replace(/, planned for [^,]*$/, '') : reason;
}

/** The question the nudge waits for, or the newest of ours that waits for its answer. */
function askedIn({ wait }: Nudge, { asks, waits }: Pick<Beside, 'asks' | 'waits'>): Said | null {
  if (wait?.question) return { text: wait.question, at: wait.since };
  const found = [lastAsked(asks), ...waits].filter((one) => one !== null);
  return found.sort((a, b) => b.at - a.at)[0] ?? null;
}

/** The questions of ours for whose answers other nudges wait. */
async function waitingFor(db: Database, person: string): Promise<Said[]> {
  const nudges = await db.nudges.where('person').equals(person).filter(isOpen).toArray();
  return nudges.flatMap(({ wait }) => (wait?.question ? [{ text: wait.question, at: wait.since }] : []));
}

function lastAsked(asks: Awaited<ReturnType<typeof recentAsks>>): Said | null {
  for (const { questions, answer, dismissedAt } of asks) {
    const asked = questions.findLast(({ what }) => what === 'asked' || what === 'inserted');
    if (asked && answer === null && dismissedAt === null) return { text: asked.text, at: asked.at };
  }
  return null;
}
