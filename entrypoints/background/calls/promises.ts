import { nullable, picklist, pipe, strictObject } from 'valibot';
import { LONGEST_QUOTE } from '../../../utils/ledgers/entry.ts';
import {
  editedPromise,
  type NewPromise,
  newPromise,
  PROMISE_STATES,
  type PromiseEntry,
  promisedAgain,
  refusedPromise,
  SETTLINGS,
  settledAs,
} from '../../../utils/ledgers/promise.ts';
import type { FromOurPages } from '../../../utils/messaging/protocol.ts';
import type { Caller, Handlers } from '../../../utils/messaging/serve.ts';
import { listEntries } from '../../../utils/storage/ledger-list.ts';
import { addEntry, changeEntries } from '../../../utils/storage/ledgers.ts';
import { newId } from '../../../utils/storage/new-id.ts';
import type { Context } from '../context.ts';
import { besideClient } from '../ledgers/beside-client.ts';
import { openProposals, proposed, today } from '../ledgers/open-proposals.ts';
import { tabOf } from '../open-page.ts';
import { text } from '../page-view-schema.ts';
import { id } from './clients.ts';
import { day, ids, origin, query, tab, told, words } from './ledgers.ts';

type Names = Extract<keyof FromOurPages, `promises.${string}`>;

/** D7: promises of both sides. */
export function promiseCalls(context: Context): Handlers<Pick<FromOurPages, Names>> {
  const { database } = context;
  const read = async (named: number | undefined, caller: Caller, name: string): Promise<NewPromise> => {
    const { page, person, proposals } = await openProposals(context, tabOf(named, caller));
    const found = proposed(proposals.promises, name);
    return { ...found, id: newId(Date.now()), account: page.account, person: person.id, source: 'mail' };
  };
  return {
    'promises.list': {
      args: query(PROMISE_STATES, ['us', 'client']),
      run: (asked) =>
        database.use((db) =>
          listEntries(db, 'promises', asked, ({ text, evidence }) => [text, evidence?.quote]),
        ),
    },
    'promises.add': {
      args: strictObject({
        tab,
        id,
        person: id,
        by: picklist(['us', 'client']),
        text: words,
        day,
        quote: nullable(text(LONGEST_QUOTE)),
      }),
      run: async ({ tab, quote, ...given }, caller) => {
        const beside = await besideClient(context, caller, tab, given.person, quote);
        const source = quote === null ? 'typed' : 'selection';
        const origin = beside.origin ?? given.id;
        const entry = newPromise({ ...given, ...beside, origin, source }, Date.now());
        const again = (held: PromiseEntry) => promisedAgain(held, entry.createdAt);
        return told(database.use((db) => addEntry(db, 'promises', entry, entry.createdAt, again)));
      },
    },
    'promises.confirm': {
      args: strictObject({ tab, origin, text: words, day }),
      run: async ({ tab, origin, text, day }, caller) => {
        const found = await read(tab, caller, origin);
        const entry = newPromise({ ...found, text, day }, Date.now());
        return told(database.use((db) => addEntry(db, 'promises', entry, entry.createdAt)));
      },
    },
    'promises.refuse': {
      args: strictObject({ tab, origin }),
      run: async ({ tab, origin }, caller) => {
        const entry = refusedPromise(await read(tab, caller, origin), Date.now());
        return told(database.use((db) => addEntry(db, 'promises', entry, entry.createdAt)));
      },
    },
    'promises.settle': {
      args: strictObject({ ids, how: picklist(SETTLINGS) }),
      run: ({ ids, how }) => {
        const now = Date.now();
        const settle = (promise: Parameters<typeof settledAs>[0]) => settledAs(promise, how, today(now), now);
        return told(database.use((db) => changeEntries(db, 'promises', ids, settle, now)));
      },
    },
    'promises.edit': {
      args: strictObject({ id, text: pipe(words), day }),
      run: ({ id, text, day }) => {
        const now = Date.now();
        return told(
          database.use((db) =>
            changeEntries(db, 'promises', [id], (one) => editedPromise(one, text, day, now), now),
          ),
        );
      },
    },
  };
}
