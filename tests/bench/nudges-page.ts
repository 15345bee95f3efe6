import { newCare } from '../../utils/ledgers/care.ts';
import type { PromiseEntry } from '../../utils/ledgers/promise.ts';
import { added } from '../../utils/nudges/transitions.ts';
import { type Database, openDatabase } from '../../utils/storage/database.ts';
import { claimDue } from '../../utils/storage/due-nudges.ts';
import { followLedgers } from '../../utils/storage/follow-ledgers.ts';
import { newPerson } from '../../utils/storage/persons.ts';
import { todayOf } from '../../utils/storage/today.ts';

/** What is measured, in ms a run. */
export interface NudgeTimes {
  readonly today: readonly number[];
  readonly idleWake: readonly number[];
  readonly catchUp: readonly number[];
}

const DAY = 86_400_000;
const CLIENTS = 500;
const PROMISES = 2_000;
const DUE = 1_000;
const ROUNDS = 40;
const CATCH_UPS = 6;
const ACCOUNT = 'robin@ashbylowe.example';

/**
 * Runs in a page of a real browser, over a real IndexedDB: 500 clients, two in five of them of a tier, 2,000 open promises
 * far ahead, and so many open nudges, 1 in 30 of them within the week.
 */
async function measure(nudges: number): Promise<NudgeTimes> {
  const db = await openDatabase();
  const now = Date.now();
  await fill(db, nudges, now);
  const clock = {
    now,
    zone: 'Europe/Berlin',
    locale: 'en-GB',
    calendar: { workdays: [1, 2, 3, 4, 5], holidays: [] },
    tiers: {
      often: { ideal: 14, longest: 30 },
      regular: { ideal: 45, longest: 90 },
      seldom: { ideal: 120, longest: 240 },
    },
  };
  const wake = async () => {
    await followLedgers(db, clock);
    await claimDue(db, now);
  };
  // The first of the day goes through everything.
  await wake();
  const today = await timed(ROUNDS, () => todayOf(db, clock));
  const idleWake = await timed(ROUNDS, wake);
  const catchUp: number[] = [];
  for (let round = 0; round < CATCH_UPS; round++) {
    await db.nudges.bulkPut(rows(DUE, now - 3 * DAY, `due-${round}`));
    catchUp.push(...(await timed(1, wake)));
    // Shown, as the clock would say next; else the wake after it would show them too.
    await db.meta.delete('nudge-notices');
  }
  db.close();
  return { today, idleWake, catchUp };
}

async function timed(rounds: number, run: () => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  return times;
}

const clientId = (n: number) => `client-${n % CLIENTS}`;

/** Open nudges of the clients in turn, an hour apart from a moment on. */
function rows(count: number, from: number, name: string) {
  return Array.from({ length: count }, (_, n) =>
    added(
      {
        id: `${name}-${n}`,
        account: ACCOUNT,
        person: clientId(n),
        reason: `Reason ${n}`,
        dueAt: from + n * 1_000,
        thread: null,
      },
      from,
    ),
  );
}

async function fill(db: Database, nudges: number, now: number): Promise<void> {
  const soon = Math.round(nudges / 30);
  const persons = Array.from({ length: CLIENTS }, (_, n) => ({
    ...newPerson(ACCOUNT, { name: `Client ${n}`, email: `c${n}@house${n}.example` }, now - 400 * DAY),
    id: clientId(n),
    lastFromClient: now - (n % 200) * DAY,
  }));
  await db.persons.bulkPut(persons);
  await db.nudges.bulkPut([
    ...rows(soon, now + DAY, 'soon'),
    ...rows(nudges - soon, now + 30 * DAY, 'later'),
  ]);
  await db.promises.bulkPut(Array.from({ length: PROMISES }, (_, n) => promise(n, now)));
  await db.cares.bulkPut(
    persons
      .filter((_, n) => n % 5 < 2)
      .map(({ id: person }) => ({
        ...newCare({ id: `care-${person}`, account: ACCOUNT, person }, now),
        tier: 'regular' as const,
      })),
  );
}

function promise(n: number, now: number): PromiseEntry {
  return {
    id: `promise-${n}`,
    account: ACCOUNT,
    person: clientId(n),
    origin: `promise-${n}`,
    by: n % 2 ? 'us' : 'client',
    text: `Promise ${n}`,
    day: new Date(now + (40 + (n % 300)) * DAY).toISOString().slice(0, 10),
    evidence: null,
    state: 'open',
    settledOn: null,
    createdAt: now,
    updatedAt: now,
    source: 'typed',
  };
}

Object.assign(globalThis, { measureNudges: measure });
