import { boolean, nullable, picklist, strictObject } from 'valibot';
import { LONGEST_TEXT } from '../../../utils/ledgers/entry.ts';
import { dayOfFact, editedFact, FACT_STATES, factIs, newFact } from '../../../utils/ledgers/fact.ts';
import { SENSITIVITIES } from '../../../utils/ledgers/sensitive.ts';
import type { FromOurPages } from '../../../utils/messaging/protocol.ts';
import type { Handlers } from '../../../utils/messaging/serve.ts';
import { listEntries } from '../../../utils/storage/ledger-list.ts';
import { addEntry, changeEntries } from '../../../utils/storage/ledgers.ts';
import type { Context } from '../context.ts';
import { besideClient } from '../ledgers/beside-client.ts';
import { today } from '../ledgers/open-proposals.ts';
import { id } from './clients.ts';
import { day, ids, query, quoted, tab, told, words } from './ledgers.ts';

type Names = Extract<keyof FromOurPages, `facts.${string}`>;

const edit = { text: words, day, saidByThem: boolean(), sensitive: nullable(picklist(SENSITIVITIES)) };

/** D6: what is known of a person. */
export function factCalls(context: Context): Handlers<Pick<FromOurPages, Names>> {
  const { database } = context;
  return {
    'facts.list': {
      args: query(FACT_STATES),
      run: (asked) =>
        database.use((db) =>
          listEntries(db, 'facts', asked, ({ text, evidence }) => [text, evidence?.quote]),
        ),
    },
    'facts.add': {
      args: strictObject({
        tab,
        id,
        person: id,
        ...edit,
        text: quoted,
        from: picklist(['typed', 'selection']),
      }),
      run: async ({ tab, from, ...given }, caller) => {
        const now = Date.now();
        const quote = from === 'selection' ? given.text : null;
        const beside = await besideClient(context, caller, tab, given.person, quote);
        const { account, evidence } = beside;
        const origin = beside.origin ?? given.id;
        const on = dayOfFact(given.day, today(now));
        const text = given.text.slice(0, LONGEST_TEXT);
        const entry = newFact({ ...given, text, day: on, account, evidence, origin, source: from }, now);
        // Selected again after it was forgotten: it is known again.
        const again = (held: typeof entry) => factIs(held, 'open', now);
        return told(database.use((db) => addEntry(db, 'facts', entry, now, again)));
      },
    },
    'facts.edit': {
      args: strictObject({ id, ...edit }),
      run: ({ id, ...given }) => {
        const now = Date.now();
        const next = { ...given, day: dayOfFact(given.day, today(now)) };
        return told(
          database.use((db) => changeEntries(db, 'facts', [id], (one) => editedFact(one, next, now), now)),
        );
      },
    },
    'facts.state': {
      args: strictObject({ ids, state: picklist(FACT_STATES) }),
      run: ({ ids, state }) => {
        const now = Date.now();
        return told(
          database.use((db) => changeEntries(db, 'facts', ids, (one) => factIs(one, state, now), now)),
        );
      },
    },
  };
}
