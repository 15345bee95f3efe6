import { Dexie } from 'dexie';
import type { AskRecord } from '../judgement/ask-record.ts';
import { type SeenAt, seenBefore } from '../judgement/seen-before.ts';
import type { Ask, AskKind } from '../mail/reading.ts';
import type { SeenNow } from '../messaging/now.ts';
import type { Database } from './database.ts';
import type { PersonRow } from './rows.ts';

/** How many of the newest asks of a kind are looked at: of one client, of each colleague, of everybody else. */
const OF_CLIENT = 20;
const OF_COLLEAGUE = 5;
const OF_OTHERS = 200;
const COLLEAGUES = 30;

const NOTHING: Readonly<Record<SeenAt, readonly AskRecord[]>> = { client: [], company: [], others: [] };

/**
 * The user's own record of an earlier ask of this kind: of this client, else of their company, else of anybody in much
 * the same words. Each is looked for only where the one before it has nothing; bounded, however much is stored.
 * @param names under which the ask at hand itself may be recorded
 */
export async function findSeenBefore(
  db: Database,
  person: PersonRow,
  ask: Pick<Ask, 'quote' | 'kind'>,
  names: readonly string[],
): Promise<SeenNow | null> {
  const client = await newestOf(db, '[person+kind+createdAt]', person.id, ask.kind, OF_CLIENT);
  const own = seenBefore(ask, {
    ...NOTHING,
    client: client.filter(({ message }) => !names.includes(message)),
  });
  if (own) return { ...own, personName: person.name };
  const colleagues = await colleaguesOf(db, person);
  const theirs = await Promise.all(
    colleagues.map(({ id }) => newestOf(db, '[person+kind+createdAt]', id, ask.kind, OF_COLLEAGUE)),
  );
  const company = theirs.flat().sort((a, b) => b.createdAt - a.createdAt);
  const house = new Set([person.id, ...colleagues.map(({ id }) => id)]);
  const found =
    seenBefore(ask, { ...NOTHING, company }) ??
    seenBefore(ask, {
      ...NOTHING,
      others: (await newestOf(db, '[account+kind+createdAt]', person.account, ask.kind, OF_OTHERS)).filter(
        (one) => !house.has(one.person),
      ),
    });
  if (!found) return null;
  const whose = await db.persons.get(found.ask.person);
  return { ...found, personName: whose?.name ?? '' };
}

function newestOf(
  db: Database,
  index: '[person+kind+createdAt]' | '[account+kind+createdAt]',
  whose: string,
  kind: AskKind,
  limit: number,
): Promise<AskRecord[]> {
  return db.asks
    .where(index)
    .between([whose, kind, Dexie.minKey], [whose, kind, Dexie.maxKey])
    .reverse()
    .limit(limit)
    .toArray();
}

/** The others of the same company; free mail is nobody's company. */
async function colleaguesOf(db: Database, { id, account, companyDomain }: PersonRow): Promise<PersonRow[]> {
  if (companyDomain === null) return [];
  const rows = await db.persons
    .where('[account+companyDomain]')
    .equals([account, companyDomain])
    .limit(COLLEAGUES)
    .toArray();
  return rows.filter((row) => row.id !== id);
}
