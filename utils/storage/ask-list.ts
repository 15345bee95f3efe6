import { Dexie } from 'dexie';
import type { AskRecord } from '../judgement/ask-record.ts';
import { isUnder } from '../judgement/ask-state.ts';
import type { AskQuery, AskRow } from '../messaging/calls/asks.ts';
import { matches, wordsOf } from '../notes/search.ts';
import type { Database } from './database.ts';
import type { PersonRow } from './rows.ts';

/**
 * A page of the asks, newest first, with whose they are and where they stand. Without a search or a state it is read
 * from the index alone; else all that the index holds of this client or kind is read at once, which for the some
 * thousand asks of a user's years costs less than walking through them.
 */
export async function listAsks(db: Database, query: AskQuery): Promise<AskRow[]> {
  const { state, search, skip, limit } = query;
  const words = wordsOf(search);
  const range = rangeOf(db, query);
  if (state === 'all' && words.length === 0) {
    return withPlaces(db, await range.reverse().offset(skip).limit(limit).toArray());
  }
  const rows = (await range.toArray()).reverse().filter((row) => isUnder(state, row));
  const persons = words.length === 0 ? null : await personsOf(db, rows);
  const found = persons
    ? rows.filter((row) => matches(textsOf(row, persons.get(row.person)).join('\n'), words))
    : rows;
  return withPlaces(db, found.slice(skip, skip + limit));
}

/** One ask with whose it is and where it stands, or null. */
export async function askRowById(db: Database, id: string): Promise<AskRow | null> {
  const ask = await db.asks.get(id);
  const [row] = ask ? await withPlaces(db, [ask]) : [];
  return row ?? null;
}

function rangeOf(db: Database, { person, kind }: Pick<AskQuery, 'person' | 'kind'>) {
  if (person === null && kind === null) return db.asks.orderBy('createdAt');
  const [index, start] =
    person === null
      ? ['[kind+createdAt]', [kind]]
      : kind === null
        ? ['[person+createdAt]', [person]]
        : ['[person+kind+createdAt]', [person, kind]];
  return db.asks.where(index).between([...start, Dexie.minKey], [...start, Dexie.maxKey]);
}

/** Everything of an ask that can be read, and its client's names. */
function textsOf(ask: AskRecord, person: PersonRow | undefined): string[] {
  const { quote, questions, answer, needed, agreed, result, door } = ask;
  const lines = [answer, needed, agreed, result, door?.text].filter((line) => typeof line === 'string');
  const asked = questions.map(({ text }) => text);
  return [quote, ...asked, ...lines, person?.name ?? '', ...(person?.addresses ?? [])];
}

async function personsOf(db: Database, asks: readonly AskRecord[]): Promise<ReadonlyMap<string, PersonRow>> {
  const ids = [...new Set(asks.map(({ person }) => person))];
  const rows = await db.persons.bulkGet(ids);
  return new Map(rows.flatMap((row) => (row ? [[row.id, row] as const] : [])));
}

async function withPlaces(db: Database, asks: readonly AskRecord[]): Promise<AskRow[]> {
  const [persons, urls] = await Promise.all([personsOf(db, asks), urlsOf(db, asks)]);
  return asks.map((ask) => {
    const person = persons.get(ask.person);
    const address = person?.addresses[0] ?? '';
    return { ...ask, personName: person?.name ?? address, address, url: urls.get(ask.id) ?? null };
  });
}

/** Where the mails of these asks stand, as the timeline knows them. */
async function urlsOf(db: Database, asks: readonly AskRecord[]): Promise<ReadonlyMap<string, string>> {
  const found = await Promise.all(
    asks.map(async ({ id, account, person, message }) => {
      const moment =
        (await db.moments.where('[siteKey+person]').equals([message, person]).first()) ??
        (await db.moments.where('[account+fingerprint+person]').equals([account, message, person]).first());
      const url = moment?.thread?.url;
      return url ? [[id, url] as const] : [];
    }),
  );
  return new Map(found.flat());
}
