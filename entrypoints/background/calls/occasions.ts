import {
  check,
  integer,
  maxValue,
  minValue,
  nullable,
  number,
  picklist,
  pipe,
  strictObject,
  string,
} from 'valibot';
import {
  editedOccasion,
  isRule,
  LONGEST_LEAD,
  newOccasion,
  OCCASION_KINDS,
  OCCASION_STATES,
  type OccasionEntry,
  occasionIs,
  seenTo,
} from '../../../utils/ledgers/occasion.ts';
import type { FromOurPages } from '../../../utils/messaging/protocol.ts';
import type { Handlers } from '../../../utils/messaging/serve.ts';
import { comesUntil } from '../../../utils/nudges/follow/followed.ts';
import { listEntries } from '../../../utils/storage/ledger-list.ts';
import { addEntry, changeEntries } from '../../../utils/storage/ledgers.ts';
import { rollOccasions } from '../../../utils/storage/occasions.ts';
import type { Context } from '../context.ts';
import { besideClient } from '../ledgers/beside-client.ts';
import { today } from '../ledgers/open-proposals.ts';
import { touchClock } from '../nudges/follow.ts';
import { id } from './clients.ts';
import { ids, query, told, words } from './ledgers.ts';

type Names = Extract<keyof FromOurPages, `occasions.${string}`>;

const rule = {
  kind: picklist(OCCASION_KINDS),
  text: nullable(words),
  monthDay: string(),
  year: nullable(number()),
  every: picklist(['year', 'once']),
  leadDays: pipe(number(), integer(), minValue(0), maxValue(LONGEST_LEAD)),
} as const;

/** C7: days that are a client's own. */
export function occasionCalls(context: Context): Handlers<Pick<FromOurPages, Names>> {
  const { database } = context;
  return {
    'occasions.list': {
      args: query(OCCASION_STATES),
      run: (asked) =>
        database.use(async (db) => {
          await rollOccasions(db, today(Date.now()));
          return listEntries(db, 'occasions', asked, ({ text, kind }) => [text, kind]);
        }),
    },
    'occasions.add': {
      args: pipe(
        strictObject({ id, person: id, ...rule }),
        check((one) => isRule(one)),
      ),
      run: async (given, caller) => {
        const now = Date.now();
        const { account } = await besideClient(context, caller, undefined, given.person, null);
        const entry = newOccasion({ ...given, account, source: 'typed' }, today(now), now);
        return told(database.use((db) => addEntry(db, 'occasions', entry, now)));
      },
    },
    'occasions.edit': {
      args: pipe(
        strictObject({ id, ...rule }),
        check((one) => isRule(one)),
      ),
      run: ({ id, ...said }) => {
        const now = Date.now();
        return told(
          database.use((db) =>
            changeEntries(db, 'occasions', [id], (one) => editedOccasion(one, said, today(now), now), now),
          ),
        );
      },
    },
    'occasions.seenTo': {
      args: strictObject({ ids }),
      run: async ({ ids }) => {
        const clock = await touchClock(Date.now());
        const { now } = clock;
        const seen = (one: OccasionEntry) => seenTo(one, today(now), now, comesUntil(clock));
        return told(database.use((db) => changeEntries(db, 'occasions', ids, seen, now)));
      },
    },
    'occasions.state': {
      args: strictObject({ ids, state: picklist(['open', 'let-go']) }),
      run: ({ ids, state }) => {
        const now = Date.now();
        return told(
          database.use((db) =>
            changeEntries(db, 'occasions', ids, (one) => occasionIs(one, state, today(now), now), now),
          ),
        );
      },
    },
  };
}
