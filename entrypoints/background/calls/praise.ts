import { minLength, picklist, pipe, strictObject } from 'valibot';
import { dayOf } from '../../../utils/clients/day.ts';
import { type Evidence, LONGEST_QUOTE } from '../../../utils/ledgers/entry.ts';
import {
  type NewPraise,
  newPraise,
  PRAISE_STATES,
  PRAISE_WORDS,
  type PraiseEntry,
  praiseIs,
  refusedPraise,
} from '../../../utils/ledgers/praise.ts';
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
import { ids, origin, query, tab, told } from './ledgers.ts';

type Names = Extract<keyof FromOurPages, `praise.${string}`>;

/** K5: praise, verbatim. */
export function praiseCalls(context: Context): Handlers<Pick<FromOurPages, Names>> {
  const { database } = context;
  const read = async (named: number | undefined, caller: Caller, name: string): Promise<NewPraise> => {
    const { page, person, proposals } = await openProposals(context, tabOf(named, caller));
    const { origin, evidence } = proposed(proposals.praise, name);
    const now = Date.now();
    const of = { account: page.account, person: person.id, origin, evidence, source: 'mail' } as const;
    return { ...of, id: newId(now), day: saidOn(evidence, now) };
  };
  // What the user keeps with their own hand is praise, whatever was said of it before.
  const again = (held: PraiseEntry) => {
    const now = Date.now();
    return held.state === 'refused' ? praiseIs(held, 'kept', today(now), now) : held;
  };
  return {
    'praise.list': {
      args: query(PRAISE_STATES),
      run: (asked) =>
        database.use((db) =>
          listEntries(db, 'praise', asked, ({ evidence }) => [evidence.quote, evidence.thread?.subject]),
        ),
    },
    'praise.add': {
      args: strictObject({ tab, id, person: id, quote: pipe(text(LONGEST_QUOTE), minLength(1)) }),
      run: async ({ tab, id, person, quote }, caller) => {
        const now = Date.now();
        const beside = await besideClient(context, caller, tab, person, quote);
        const evidence = beside.evidence ?? { quote, by: null, at: null, thread: null };
        const origin = beside.origin ?? id;
        const source = beside.evidence ? 'selection' : 'typed';
        const { account } = beside;
        const given = { id, account, person, origin, evidence, day: saidOn(evidence, now), source } as const;
        return told(database.use((db) => addEntry(db, 'praise', newPraise(given, now), now, again)));
      },
    },
    'praise.confirm': {
      args: strictObject({ tab, origin }),
      run: async ({ tab, origin }, caller) => {
        const entry = newPraise(await read(tab, caller, origin), Date.now());
        return told(database.use((db) => addEntry(db, 'praise', entry, entry.createdAt, again)));
      },
    },
    'praise.refuse': {
      args: strictObject({ tab, origin }),
      run: async ({ tab, origin }, caller) => {
        const entry = refusedPraise(await read(tab, caller, origin), Date.now());
        return told(database.use((db) => addEntry(db, 'praise', entry, entry.createdAt)));
      },
    },
    'praise.state': {
      args: strictObject({ ids, state: picklist(PRAISE_WORDS) }),
      run: ({ ids, state }) => {
        const now = Date.now();
        return told(
          database.use((db) =>
            changeEntries(db, 'praise', ids, (one) => praiseIs(one, state, today(now), now), now),
          ),
        );
      },
    },
  };
}

/** ISO date on which it was said: that of the mail, else today. */
function saidOn({ at }: Evidence, now: number): string {
  return dayOf(at ?? now, Intl.DateTimeFormat().resolvedOptions().timeZone);
}
