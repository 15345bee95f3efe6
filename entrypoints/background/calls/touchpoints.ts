import { array, maxLength, minLength, nullable, picklist, pipe, strictObject } from 'valibot';
import { companyLabel } from '../../../utils/clients/domains.ts';
import { FEELINGS } from '../../../utils/clients/feelings.ts';
import { touchMap } from '../../../utils/clients/touchpoints.ts';
import { CallError } from '../../../utils/messaging/call-error.ts';
import type { FromOurPages } from '../../../utils/messaging/protocol.ts';
import type { Handlers } from '../../../utils/messaging/serve.ts';
import { changeCare } from '../../../utils/storage/cares.ts';
import { companyContacts } from '../../../utils/storage/company-contacts.ts';
import type { Context } from '../context.ts';
import { ownAddresses } from '../ledgers/own-addresses.ts';
import { stepBackOf } from '../ledgers/step-back-of.ts';
import { id } from './clients.ts';
import { told } from './ledgers.ts';

/** A meeting with more people is no meeting to prepare for one by one. */
const persons = pipe(array(id), minLength(1), maxLength(30));

/** P2, P3, P5: who of ours is in touch with whom, how they should feel, and what to have in mind of each. */
export function touchpointCalls({
  database,
}: Context): Handlers<Pick<FromOurPages, 'touchpoints.get' | 'people.feel' | 'people.stepBack'>> {
  return {
    'people.feel': {
      args: strictObject({ person: id, feelAs: nullable(picklist(FEELINGS)) }),
      run: ({ person, feelAs }) => told(database.use((db) => changeCare(db, person, { feelAs }, Date.now()))),
    },
    'touchpoints.get': {
      args: strictObject({ person: id }),
      run: ({ person }) =>
        database.use(async (db) => {
          const client = await db.persons.get(person);
          if (!client) throw new CallError('not-found');
          const { contacts, theirs } = await companyContacts(db, client, { since: null, thread: null });
          const isUser = await ownAddresses(client.account);
          // The user's mailboxes are one column: it is the same person who was in touch.
          const ours = (address: string) => (isUser(address) ? client.account : address);
          const joined = contacts.map((contact) => ({ ...contact, ours: contact.ours.map(ours) }));
          const { companyDomain } = client;
          return {
            company: companyDomain && companyLabel(companyDomain),
            map: touchMap(joined, theirs, client.account),
          };
        }),
    },
    'people.stepBack': {
      args: strictObject({ persons }),
      run: ({ persons }) =>
        database.use(async (db) => {
          const rows = await db.persons.bulkGet([...new Set(persons)]);
          const now = Date.now();
          const found = await Promise.all(rows.map((row) => (row ? stepBackOf(db, row, now) : null)));
          return found.filter((one) => one !== null);
        }),
    },
  };
}
