import { picklist, strictObject } from 'valibot';
import { dayOf } from '../../../utils/clients/day.ts';
import {
  ENDING_STATES,
  endedAs,
  HOWS,
  newEnding,
  proposedEnding,
  repaired,
} from '../../../utils/ledgers/ending.ts';
import { dayOfFact } from '../../../utils/ledgers/fact.ts';
import { CallError } from '../../../utils/messaging/call-error.ts';
import type { FromOurPages } from '../../../utils/messaging/protocol.ts';
import type { Handlers } from '../../../utils/messaging/serve.ts';
import { listEntries } from '../../../utils/storage/ledger-list.ts';
import { addEntry, changeEntries } from '../../../utils/storage/ledgers.ts';
import { newId } from '../../../utils/storage/new-id.ts';
import type { Context } from '../context.ts';
import { mailOf, messageNames, newestFromClient } from '../judge-message.ts';
import { besideClient } from '../ledgers/beside-client.ts';
import { today } from '../ledgers/open-proposals.ts';
import { evidenceOf } from '../ledgers/proposals.ts';
import { clientPage, tabOf } from '../open-page.ts';
import { id } from './clients.ts';
import { day, ids, origin, query, tab, told, words } from './ledgers.ts';

type Names = Extract<keyof FromOurPages, `endings.${string}`>;

/** P1, P4: how moments ended, and what was done about the sore ones. */
export function endingCalls(context: Context): Handlers<Pick<FromOurPages, Names>> {
  const { database } = context;
  return {
    'endings.list': {
      args: query(ENDING_STATES),
      run: (asked) =>
        database.use((db) =>
          listEntries(db, 'endings', asked, ({ text, evidence, repair }) => [
            text,
            evidence?.quote,
            repair?.done,
          ]),
        ),
    },
    'endings.set': {
      args: strictObject({ tab, origin, how: picklist(HOWS) }),
      run: async ({ tab, origin, how }, caller) => {
        const now = Date.now();
        const given = await endingOfOpenMail(context, tabOf(tab, caller), origin, now);
        const entry = newEnding(given, how, now);
        const again = (held: typeof entry) => endedAs(held, how, now);
        return told(database.use((db) => addEntry(db, 'endings', entry, now, again)));
      },
    },
    'endings.add': {
      args: strictObject({ id, person: id, how: picklist(HOWS), text: words, day }),
      run: async ({ how, ...given }, caller) => {
        const now = Date.now();
        const { account } = await besideClient(context, caller, undefined, given.person, null);
        const on = dayOfFact(given.day, today(now));
        const entry = newEnding(
          {
            ...given,
            day: on,
            at: timeOn(on, now),
            account,
            origin: given.id,
            evidence: null,
            source: 'typed',
          },
          how,
          now,
        );
        return told(database.use((db) => addEntry(db, 'endings', entry, now)));
      },
    },
    'endings.change': {
      args: strictObject({ ids, how: picklist(HOWS) }),
      run: ({ ids, how }) => {
        const now = Date.now();
        return told(
          database.use((db) => changeEntries(db, 'endings', ids, (one) => endedAs(one, how, now), now)),
        );
      },
    },
    'endings.repair': {
      args: strictObject({ ids, done: words, on: day }),
      run: ({ ids, done, on }) => {
        const now = Date.now();
        const repair = { done, on: dayOfFact(on, today(now)) };
        return told(
          database.use((db) => changeEntries(db, 'endings', ids, (one) => repaired(one, repair, now), now)),
        );
      },
    },
  };
}

/**
 * What is known of the moment that the client's newest mail on a page is.
 * @param origin the name under which the view knows that mail
 * @throws CallError `not-found` where another mail is open by now, or its text is not shown
 */
async function endingOfOpenMail(context: Context, tab: number, origin: string, now: number) {
  const { page, person } = await clientPage(context, tab);
  const message = newestFromClient(page, person);
  if (!message || messageNames(page, message).at(-1) !== origin) throw new CallError('not-found');
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const reading = await context.reader.read(mailOf(page, message), { by: 'client', timeZone });
  const quote = proposedEnding(reading)?.quote ?? message.text.trim();
  const at = message.at ?? now;
  return {
    id: newId(now),
    account: page.account,
    person: person.id,
    origin,
    at,
    day: dayOf(at, timeZone),
    text: null,
    evidence: evidenceOf(page, message, quote),
    source: 'mail' as const,
  };
}

/** A time for a moment of which only the day is known: now where it was today, else the middle of that day. */
function timeOn(day: string, now: number): number {
  return day === today(now) ? now : Date.parse(`${day}T12:00:00`);
}
