import { nullable, picklist, strictObject } from 'valibot';
import { TIERS } from '../../../utils/clients/tier.ts';
import { daysAfter } from '../../../utils/ledgers/calendar.ts';
import { LONGEST_SERVES, servesWords } from '../../../utils/ledgers/care.ts';
import {
  type Answer,
  answered,
  EXTRA_STATES,
  type ExtraState,
  effortOf,
  isSpent,
  LATER_DAYS,
  newExtra,
  tookIt,
} from '../../../utils/ledgers/extra.ts';
import { EFFORTS, REACTIONS } from '../../../utils/ledgers/wish.ts';
import { CallError } from '../../../utils/messaging/call-error.ts';
import type { Changed } from '../../../utils/messaging/calls/ledgers.ts';
import type { FromOurPages } from '../../../utils/messaging/protocol.ts';
import type { Handlers } from '../../../utils/messaging/serve.ts';
import { readSettings } from '../../../utils/settings/store.ts';
import { careOf, changeCare } from '../../../utils/storage/cares.ts';
import { answerIdea, extrasThatCount } from '../../../utils/storage/extras.ts';
import { listEntries } from '../../../utils/storage/ledger-list.ts';
import { addEntry, changeEntries } from '../../../utils/storage/ledgers.ts';
import { newId } from '../../../utils/storage/new-id.ts';
import { clientNow } from '../client-now.ts';
import type { Context } from '../context.ts';
import { besideClient } from '../ledgers/beside-client.ts';
import { today } from '../ledgers/open-proposals.ts';
import { clientPage, tabOf } from '../open-page.ts';
import { text } from '../page-view-schema.ts';
import { id } from './clients.ts';
import { day, ids, query, tab, told, words } from './ledgers.ts';

type Names = Extract<keyof FromOurPages, `extras.${string}` | `care.${string}`>;

/** C1 to C4, X5: the one extra thing, the log of what was given, and how the client is to be dealt with. */
export function extraCalls(context: Context): Handlers<Pick<FromOurPages, Names>> {
  const { database } = context;
  return {
    'extras.list': {
      args: query(EXTRA_STATES),
      run: (asked) =>
        database.use((db) =>
          listEntries(db, 'extras', asked, ({ text, facts }) => [text, ...facts.map((fact) => fact.text)]),
        ),
    },
    'extras.answer': {
      args: strictObject({ tab, idea: id, how: picklist(EXTRA_STATES) }),
      run: ({ tab, idea, how }, caller) => told(answerShown(context, tabOf(tab, caller), idea, how)),
    },
    'extras.add': {
      args: strictObject({ id, person: id, text: words, on: day }),
      run: async ({ on, ...given }, caller) => {
        const now = Date.now();
        const { account } = await besideClient(context, caller, undefined, given.person, null);
        const made = { ...given, account, idea: null, aim: 'client', facts: [], source: 'typed' } as const;
        const givenOn = on > today(now) ? today(now) : on;
        const entry = newExtra(made, { how: 'done', on: givenOn, effort: null }, today(now), now);
        return told(database.use((db) => addEntry(db, 'extras', entry, now)));
      },
    },
    'extras.took': {
      args: strictObject({ id, reaction: picklist(REACTIONS), effort: nullable(picklist(EFFORTS)) }),
      run: ({ id, ...how }) => {
        const now = Date.now();
        return told(
          database.use((db) => changeEntries(db, 'extras', [id], (one) => tookIt(one, how, now), now)),
        );
      },
    },
    'extras.state': {
      args: strictObject({ ids, state: picklist(EXTRA_STATES) }),
      run: ({ ids, state }) => {
        const now = Date.now();
        const answer = answerOf(state, today(now), null);
        return told(
          database.use((db) => changeEntries(db, 'extras', ids, (one) => answered(one, answer, now), now)),
        );
      },
    },
    'care.get': {
      args: strictObject({ person: id }),
      run: async ({ person }) => {
        const { tiers } = (await readSettings()).nudges;
        return database.use(async (db) => {
          const [row, care] = await Promise.all([db.persons.get(person), careOf(db, person)]);
          if (!row) throw new CallError('not-found');
          return { name: row.name, serves: care?.serves ?? null, tier: care?.tier ?? null, tiers };
        });
      },
    },
    'care.serves': {
      args: strictObject({ person: id, text: text(LONGEST_SERVES * 2) }),
      run: ({ person, text }) =>
        told(database.use((db) => changeCare(db, person, { serves: servesWords(text) }, Date.now()))),
    },
    'care.tier': {
      args: strictObject({ person: id, tier: nullable(picklist(TIERS)) }),
      run: ({ person, tier }) => told(database.use((db) => changeCare(db, person, { tier }, Date.now()))),
    },
  };
}

/** @param on ISO date of today @param minutes how long it takes, or null where nobody knows */
function answerOf(how: ExtraState, on: string, minutes: number | null): Answer {
  if (how === 'done') return { how, on, effort: minutes === null ? null : effortOf(minutes) };
  return how === 'later' ? { how, day: daysAfter(on, LATER_DAYS) } : { how };
}

/** Keeps the answer to the idea that stands beside the mail of a tab, as it is worded there. */
async function answerShown(context: Context, tab: number, idea: string, how: ExtraState): Promise<Changed> {
  const { page, client, person } = await clientPage(context, tab);
  const now = Date.now();
  const { ledgers } = await clientNow(context, page, client);
  const shown = ledgers.extras.idea;
  return context.database.use(async (db) => {
    if (shown?.id !== idea) {
      // Another window was faster; anything else is no idea of this page.
      if (isSpent(await extrasThatCount(db, person.id, today(now)), idea, today(now))) return { event: null };
      throw new CallError('not-found');
    }
    const { text, aim, facts, minutes } = shown;
    const given = { id: newId(now), account: page.account, person: person.id, idea, text, aim, facts };
    const answer = answerOf(how, today(now), minutes);
    return answerIdea(db, { ...given, source: 'mail' }, answer, today(now), now);
  });
}
