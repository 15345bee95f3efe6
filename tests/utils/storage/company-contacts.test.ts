import { beforeEach, describe, expect, it } from 'vitest';
import type { Address } from '../../../utils/clients/address.ts';
import { ownIdentity } from '../../../utils/clients/own-house.ts';
import type { PageMessage } from '../../../utils/clients/page-view.ts';
import { companyContacts } from '../../../utils/storage/company-contacts.ts';
import type { Database } from '../../../utils/storage/database.ts';
import { personByAddress } from '../../../utils/storage/persons.ts';
import { recordView } from '../../../utils/storage/record-view.ts';
import { COLLEAGUE, DANA, ME, makeMessage, makeView, NOON, TOM } from '../clients/make-view.ts';
import { freshDatabase } from './fresh-database.ts';

const own = ownIdentity(ME.email, { emails: [], domains: [] });
const PRIVATE: Address = { name: 'Eva', email: 'eva@gmail.com' };
const ADA: Address = { name: 'Ada', email: 'ada@acme.example' };
const HOUR = 3_600_000;
const ALL = { since: null, thread: null };

let db: Database;
beforeEach(async () => {
  db = await freshDatabase();
});
function record(messages: readonly PageMessage[], client: Address, thread = 't1') {
  const view = makeView(messages, {
    thread: { id: thread, subject: 'Training', url: `https://m.example/${thread}` },
  });
  return recordView(db, { view, account: ME.email, own, client, now: NOON });
}
async function contactsOf(client: Address, only: { since: number | null; thread: string | null } = ALL) {
  const row = await personByAddress(db, ME.email, client.email);
  if (!row) throw new Error('the client was recorded');
  const { contacts, theirs } = await companyContacts(db, row, only);
  return {
    contacts: contacts
      .map(({ at, ours, theirs: met }) => [at - NOON, ours.join(' '), met.join(' ')])
      .sort(([a], [b]) => Number(a) - Number(b)),
    theirs: theirs.map(({ name, person }) => [name, person !== null]).sort(),
  };
}

describe('P2 the contacts with a company', () => {
  it('are those of everybody in it, with who of us took part, also with people who never wrote', async () => {
    await record([makeMessage({ to: [ME] })], DANA);
    await record(
      [
        makeMessage({ id: 'b', from: TOM, to: [ME], at: NOON + 1 }),
        makeMessage({ id: 'c', from: COLLEAGUE, to: [TOM, ADA], at: NOON + 2 }),
      ],
      TOM,
    );
    const { contacts, theirs } = await contactsOf(DANA);
    expect(theirs).toEqual([
      [DANA.name, true],
      [TOM.name, true],
      [ADA.email, false],
    ]);
    expect(contacts).toEqual([
      [0, ME.email, DANA.email],
      [1, ME.email, TOM.email],
      [2, COLLEAGUE.email, `${TOM.email} ${ADA.email} ${TOM.email}`],
    ]);
  });

  it('are of a client with free mail theirs alone', async () => {
    await record([makeMessage({ from: PRIVATE })], PRIVATE);
    await record([makeMessage({ id: 'b', from: { name: 'Max', email: 'max@gmail.com' } })], {
      name: 'Max',
      email: 'max@gmail.com',
    });
    expect((await contactsOf(PRIVATE)).theirs).toEqual([['Eva', true]]);
  });

  it('fall to the mailbox itself where nobody saw who took part', async () => {
    await record([makeMessage({ to: [] })], DANA);
    expect((await contactsOf(DANA)).contacts).toEqual([[0, ME.email, DANA.email]]);
  });

  it('leave out what is older, and the thread that is open', async () => {
    await record([makeMessage(), makeMessage({ id: 'b', at: NOON + HOUR })], DANA);
    await record([makeMessage({ id: 'c', at: NOON + 2 * HOUR })], DANA, 't2');
    const at = async (only: { since: number | null; thread: string | null }) =>
      (await contactsOf(DANA, only)).contacts.map(([when]) => when);
    expect(await at(ALL)).toEqual([0, HOUR, 2 * HOUR]);
    expect(await at({ since: NOON + HOUR, thread: null })).toEqual([HOUR, 2 * HOUR]);
    expect(await at({ since: null, thread: 't1' })).toEqual([2 * HOUR]);
  });
});
