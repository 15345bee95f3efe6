import { boolean, strictObject } from 'valibot';
import { announce } from '../../../utils/messaging/changes.ts';
import type { FromOurPages } from '../../../utils/messaging/protocol.ts';
import type { Handlers } from '../../../utils/messaging/serve.ts';
import { addAddress, dropAddress } from '../../../utils/storage/addresses.ts';
import { forgetApart, keepApart } from '../../../utils/storage/apart.ts';
import { mergePersons, mergesInto, splitPersons } from '../../../utils/storage/merge-persons.ts';
import type { Context } from '../context.ts';
import { email } from '../page-view-schema.ts';
import { id } from './clients.ts';

type Names =
  | 'client.addAddress'
  | 'client.dropAddress'
  | 'persons.joined'
  | 'persons.merge'
  | 'persons.split'
  | 'persons.apart';

/** X6: two clients are one, or are not; each word of the user's can be taken back. */
export function sameCalls({ database }: Context): Handlers<Pick<FromOurPages, Names>> {
  const changed = () => announce('persons', 'moments', 'notes', 'asks', 'nudges', 'forces', 'ledgers');
  return {
    'client.addAddress': {
      args: strictObject({ person: id, email }),
      run: async ({ person, email: added }) => {
        await database.use((db) => addAddress(db, person, added, Date.now()));
        announce('persons');
        return null;
      },
    },
    'client.dropAddress': {
      args: strictObject({ person: id, email }),
      run: async ({ person, email: dropped }) => {
        await database.use((db) => dropAddress(db, person, dropped, Date.now()));
        announce('persons');
        return null;
      },
    },
    'persons.merge': {
      args: strictObject({ into: id, gone: id }),
      run: async ({ into, gone }) => {
        const merge = await database.use((db) => mergePersons(db, into, gone, Date.now()));
        changed();
        return { merge };
      },
    },
    'persons.joined': {
      args: strictObject({ person: id }),
      run: async ({ person }) => {
        const merges = await database.use((db) => mergesInto(db, person));
        return merges.map(({ id: merge, at, gone: { id: gone, name, addresses } }) => ({
          merge,
          person: gone,
          name,
          address: addresses[0] ?? '',
          at,
        }));
      },
    },
    'persons.split': {
      args: strictObject({ merge: id }),
      run: async ({ merge }) => {
        await database.use((db) => splitPersons(db, merge, Date.now()));
        changed();
        return null;
      },
    },
    'persons.apart': {
      args: strictObject({ one: id, other: id, are: boolean() }),
      run: async ({ one, other, are }) => {
        await database.use((db) => (are ? keepApart(db, one, other) : forgetApart(db, one, other)));
        announce('persons');
        return null;
      },
    },
  };
}
