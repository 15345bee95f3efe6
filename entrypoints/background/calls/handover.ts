import { array, check, maxLength, minLength, picklist, pipe, strictObject, unknown } from 'valibot';
import { normaliseEmail } from '../../../utils/clients/normalise-email.ts';
import { ownIdentity } from '../../../utils/clients/own-house.ts';
import { MOST_CLIENTS, MOST_ENTRIES } from '../../../utils/ledgers/handover/handover.ts';
import { HANDED_NAMES } from '../../../utils/ledgers/handover/may-leave.ts';
import { announce } from '../../../utils/messaging/changes.ts';
import type { FromOurPages } from '../../../utils/messaging/protocol.ts';
import type { Handlers } from '../../../utils/messaging/serve.ts';
import { readSettings } from '../../../utils/settings/store.ts';
import { type CheckedHandover, checkHandover } from '../../../utils/storage/check-handover.ts';
import { gatherHandover, mailboxes } from '../../../utils/storage/gather-handover.ts';
import { previewHandover } from '../../../utils/storage/preview-handover.ts';
import { takeHandover } from '../../../utils/storage/take-handover.ts';
import { undoHandover } from '../../../utils/storage/undo-handover.ts';
import type { Context } from '../context.ts';
import { text, time } from '../page-view-schema.ts';
import { id } from './clients.ts';

type Names = Extract<keyof FromOurPages, `handover.${string}`>;

/** The mailbox it is taken into: as everything else is kept under it, empty where nobody knows it. */
const account = pipe(
  text(400),
  check((value) => value === '' || normaliseEmail(value) === value),
);
const choices = strictObject({
  entries: pipe(
    array(
      strictObject({
        ledger: picklist(HANDED_NAMES),
        name: id,
        take: picklist(['theirs', 'both']),
        seen: time,
      }),
    ),
    maxLength(MOST_ENTRIES),
  ),
  addresses: pipe(array(text(400)), maxLength(MOST_CLIENTS)),
});

/** D3: clients for a colleague, and those a colleague handed over. */
export function handoverCalls({ database }: Pick<Context, 'database'>): Handlers<Pick<FromOurPages, Names>> {
  return {
    'handover.gather': {
      args: strictObject({ persons: pipe(array(id), minLength(1), maxLength(MOST_CLIENTS)) }),
      run: ({ persons }) => database.use((db) => gatherHandover(db, persons, Date.now())),
    },
    'handover.mailboxes': {
      args: strictObject({}),
      run: async () => {
        const { ownEmails } = await readSettings();
        return [...new Set([...(await database.use(mailboxes)), ...ownEmails])];
      },
    },
    'handover.preview': {
      args: strictObject({ account, handover: unknown() }),
      run: async ({ account, handover }) => {
        const checked = await checkedFor(account, handover);
        return database.use((db) => previewHandover(db, account, checked));
      },
    },
    'handover.take': {
      args: strictObject({ event: id, account, handover: unknown(), choices }),
      run: async ({ event, account, handover, choices }) => {
        const checked = await checkedFor(account, handover);
        const taken = await database.use((db) =>
          takeHandover(db, event, account, checked, choices, Date.now()),
        );
        announce('persons', 'asks', 'ledgers');
        return taken;
      },
    },
    'handover.undo': {
      args: strictObject({ event: id }),
      run: async ({ event }) => {
        await database.use((db) => undoHandover(db, event, Date.now()));
        announce('persons', 'asks', 'ledgers');
        return null;
      },
    },
  };
}

/** What is sound of a hand-over, for somebody of this mailbox and this house. */
async function checkedFor(account: string, handover: unknown): Promise<CheckedHandover> {
  const { ownEmails, ownDomains } = await readSettings();
  return checkHandover(handover, ownIdentity(account, { emails: ownEmails, domains: ownDomains }));
}
