import { integer, maxValue, minLength, minValue, number, optional, pipe, strictObject } from 'valibot';
import { cleanName } from '../../../utils/clients/clean-name.ts';
import { CallError } from '../../../utils/messaging/call-error.ts';
import { announce } from '../../../utils/messaging/changes.ts';
import type { FromOurPages } from '../../../utils/messaging/protocol.ts';
import type { Handlers } from '../../../utils/messaging/serve.ts';
import { newestMoments } from '../../../utils/storage/moments.ts';
import { listPersons, plainPerson, renamePerson } from '../../../utils/storage/persons.ts';
import type { Context } from '../context.ts';
import { clientPage, tabOf } from '../open-page.ts';
import { address, tabId, text } from '../page-view-schema.ts';
import { pageKey } from '../tab-states.ts';

/** How many rows one answer may hold. */
export const limit = pipe(number(), integer(), minValue(1), maxValue(500));
export const id = pipe(text(100), minLength(1));

type Names = 'client.choose' | 'client.list' | 'client.rename';

/** Who the clients are, and the user's word on whom a page is about. */
export function clientCalls(context: Context): Handlers<Pick<FromOurPages, Names>> {
  const { database, tabs } = context;
  return {
    'client.choose': {
      args: strictObject({ tab: optional(tabId), address }),
      run: async ({ tab: named, address: client }, caller) => {
        const tab = tabOf(named, caller);
        const state = await tabs.get(tab);
        if (!state?.view) throw new CallError('no-page');
        const page = pageKey(state.view);
        await tabs.change(tab, (now) => ({ ...(now ?? state), chosen: { page, client } }));
        await clientPage(context, tab);
        announce('page', 'persons', 'moments');
        return null;
      },
    },
    'client.list': {
      args: strictObject({ search: text(200), limit }),
      run: ({ search, limit }) =>
        database.use(async (db) => {
          const rows = await listPersons(db, search, limit);
          const moments = await newestMoments(
            db,
            rows.map(({ id }) => id),
          );
          return rows.map((row, place) => ({
            person: plainPerson(row),
            lastAt: row.lastAt === 0 ? null : row.lastAt,
            line: moments[place]?.line ?? null,
          }));
        }),
    },
    'client.rename': {
      args: strictObject({ person: id, name: pipe(text(200), minLength(1)) }),
      run: async ({ person, name }) => {
        const clean = cleanName(name);
        if (clean === '') throw new CallError('bad-arguments');
        if (!(await database.use((db) => renamePerson(db, person, clean, Date.now())))) {
          throw new CallError('not-found');
        }
        announce('persons');
        return null;
      },
    },
  };
}
