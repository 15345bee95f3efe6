import { array, maxLength, nullable, picklist, pipe, strictObject } from 'valibot';
import {
  DELIVERY_STATES,
  deliveryIs,
  editedDelivery,
  judgedClaim,
  MOST_CLAIMS,
  newDelivery,
  VERDICTS,
} from '../../../utils/ledgers/delivery.ts';
import { LONGEST_TEXT } from '../../../utils/ledgers/entry.ts';
import type { FromOurPages } from '../../../utils/messaging/protocol.ts';
import type { Handlers } from '../../../utils/messaging/serve.ts';
import { deliveryDay, seasonSchema } from '../../../utils/storage/delivery-schemas.ts';
import { listEntries } from '../../../utils/storage/ledger-list.ts';
import { addEntry, changeEntries } from '../../../utils/storage/ledgers.ts';
import type { Context } from '../context.ts';
import { besideClient } from '../ledgers/beside-client.ts';
import { ownTemplates } from '../ledgers/layers-now.ts';
import { today } from '../ledgers/open-proposals.ts';
import { text } from '../page-view-schema.ts';
import { id } from './clients.ts';
import { ids, query, told, words } from './ledgers.ts';

type Names = Extract<keyof FromOurPages, `deliveries.${string}`>;

const said = {
  what: words,
  deliveredOn: deliveryDay,
  claims: pipe(array(strictObject({ id, text: text(LONGEST_TEXT) })), maxLength(MOST_CLAIMS)),
  season: nullable(seasonSchema),
};

/** K1: what was delivered, and what it was sold on. */
export function deliveryCalls(context: Context): Handlers<Pick<FromOurPages, Names>> {
  const { database } = context;
  return {
    'deliveries.list': {
      args: query(DELIVERY_STATES),
      run: (asked) =>
        database.use((db) =>
          listEntries(db, 'deliveries', asked, ({ what, claims, season }) => [
            what,
            season?.name,
            ...claims.flatMap(({ text, verdict }) => [text, verdict?.words]),
          ]),
        ),
    },
    'deliveries.add': {
      args: strictObject({ id, person: id, ...said }),
      run: async (given, caller) => {
        const now = Date.now();
        const { account } = await besideClient(context, caller, undefined, given.person, null);
        const made = { ...given, account, origin: given.id, evidence: null, source: 'typed' } as const;
        const entry = newDelivery(made, await ownTemplates(), today(now), now);
        return told(database.use((db) => addEntry(db, 'deliveries', entry, now)));
      },
    },
    'deliveries.edit': {
      args: strictObject({ id, ...said }),
      run: async ({ id, ...given }) => {
        const now = Date.now();
        const templates = await ownTemplates();
        return told(
          database.use((db) =>
            changeEntries(
              db,
              'deliveries',
              [id],
              (one) => editedDelivery(one, given, templates, today(now), now),
              now,
            ),
          ),
        );
      },
    },
    'deliveries.state': {
      args: strictObject({ ids, state: picklist(DELIVERY_STATES) }),
      run: ({ ids, state }) => {
        const now = Date.now();
        return told(
          database.use((db) =>
            changeEntries(db, 'deliveries', ids, (one) => deliveryIs(one, state, today(now), now), now),
          ),
        );
      },
    },
    'deliveries.judge': {
      args: strictObject({
        id,
        claim: id,
        verdict: nullable(
          strictObject({ is: picklist(VERDICTS), words: text(LONGEST_TEXT), by: picklist(['client', 'us']) }),
        ),
      }),
      run: ({ id, claim, verdict }) => {
        const now = Date.now();
        return told(
          database.use((db) =>
            changeEntries(
              db,
              'deliveries',
              [id],
              (one) => judgedClaim(one, claim, verdict, today(now), now),
              now,
            ),
          ),
        );
      },
    },
  };
}
