import { nullable, picklist, strictObject } from 'valibot';
import { LONGEST_TEXT } from '../../../utils/ledgers/entry.ts';
import {
  EFFORTS,
  editedWish,
  GRANT_ROUTES,
  granted,
  type NewWish,
  newWish,
  REACTIONS,
  refusedWish,
  WISH_STATES,
  type WishEntry,
  wishedAgain,
  wishIs,
} from '../../../utils/ledgers/wish.ts';
import type { FromOurPages } from '../../../utils/messaging/protocol.ts';
import type { Caller, Handlers } from '../../../utils/messaging/serve.ts';
import { listEntries } from '../../../utils/storage/ledger-list.ts';
import { addEntry, changeEntries } from '../../../utils/storage/ledgers.ts';
import { newId } from '../../../utils/storage/new-id.ts';
import type { Context } from '../context.ts';
import { besideClient } from '../ledgers/beside-client.ts';
import { openProposals, proposed, today } from '../ledgers/open-proposals.ts';
import { tabOf } from '../open-page.ts';
import { id } from './clients.ts';
import { ids, origin, query, quoted, tab, told, words } from './ledgers.ts';

type Names = Extract<keyof FromOurPages, `wishes.${string}`>;

/** D1, D2, D4: wishes. */
export function wishCalls(context: Context): Handlers<Pick<FromOurPages, Names>> {
  const { database } = context;
  const read = async (named: number | undefined, caller: Caller, name: string): Promise<NewWish> => {
    const { page, person, proposals } = await openProposals(context, tabOf(named, caller));
    const found = proposed(proposals.wishes, name);
    return { ...found, id: newId(Date.now()), account: page.account, person: person.id, source: 'mail' };
  };
  return {
    'wishes.list': {
      args: query(WISH_STATES),
      run: (asked) =>
        database.use((db) =>
          listEntries(db, 'wishes', asked, ({ text, evidence, grant }) => [
            text,
            evidence?.quote,
            grant?.cost,
          ]),
        ),
    },
    'wishes.add': {
      args: strictObject({
        tab,
        id,
        person: id,
        text: quoted,
        from: picklist(['typed', 'selection', 'draft']),
      }),
      run: async ({ tab, from, ...given }, caller) => {
        const quote = from === 'typed' ? null : given.text;
        const beside = await besideClient(context, caller, tab, given.person, quote);
        const origin = beside.origin ?? given.id;
        const text = given.text.slice(0, LONGEST_TEXT);
        const entry = newWish({ ...given, ...beside, text, origin, source: from }, Date.now());
        const again = (held: WishEntry) => wishedAgain(held, entry.createdAt);
        return told(database.use((db) => addEntry(db, 'wishes', entry, entry.createdAt, again)));
      },
    },
    'wishes.confirm': {
      args: strictObject({ tab, origin, text: words }),
      run: async ({ tab, origin, text }, caller) => {
        const entry = newWish({ ...(await read(tab, caller, origin)), text }, Date.now());
        return told(database.use((db) => addEntry(db, 'wishes', entry, entry.createdAt)));
      },
    },
    'wishes.refuse': {
      args: strictObject({ tab, origin }),
      run: async ({ tab, origin }, caller) => {
        const entry = refusedWish(await read(tab, caller, origin), Date.now());
        return told(database.use((db) => addEntry(db, 'wishes', entry, entry.createdAt)));
      },
    },
    'wishes.grant': {
      args: strictObject({
        id,
        route: picklist(GRANT_ROUTES),
        effort: nullable(picklist(EFFORTS)),
        cost: nullable(words),
        reaction: picklist(REACTIONS),
      }),
      run: ({ id, ...grant }) => {
        const now = Date.now();
        const given = { ...grant, on: today(now) };
        return told(
          database.use((db) => changeEntries(db, 'wishes', [id], (one) => granted(one, given, now), now)),
        );
      },
    },
    'wishes.state': {
      args: strictObject({ ids, state: picklist(['open', 'let-go']) }),
      run: ({ ids, state }) => {
        const now = Date.now();
        return told(
          database.use((db) => changeEntries(db, 'wishes', ids, (one) => wishIs(one, state, now), now)),
        );
      },
    },
    'wishes.edit': {
      args: strictObject({ id, text: words }),
      run: ({ id, text }) => {
        const now = Date.now();
        return told(
          database.use((db) => changeEntries(db, 'wishes', [id], (one) => editedWish(one, text, now), now)),
        );
      },
    },
  };
}
