import { isOwnHouse } from '../../../utils/clients/own-house.ts';
import type { PageMessage } from '../../../utils/clients/page-view.ts';
import type { Reading } from '../../../utils/mail/reading.ts';
import type { PersonRow } from '../../../utils/storage/rows.ts';
import type { Context } from '../context.ts';
import { mailOf } from '../judge-message.ts';
import type { OpenPage } from '../open-page.ts';

/** So many of the mails before the newest are read. */
const MOST = 3;

/** A mail of the client's that lies open, read. */
export interface TheirMail {
  readonly message: PageMessage;
  readonly reading: Reading;
}

/**
 * The mails that a client wrote one after the other before the newest, as far as they lie open and nobody has answered
 * them: a mailbox opens all that is unread, and a promise in the first of two mails is a promise.
 * @param newest the client's newest mail; null where the page shows none
 * @param timeZone IANA zone of the user
 * @returns the oldest first
 */
export async function mailsInARow(
  { reader }: Pick<Context, 'reader'>,
  page: OpenPage,
  person: PersonRow,
  newest: PageMessage | null,
  timeZone: string,
): Promise<readonly TheirMail[]> {
  const { messages } = page.view;
  const end = newest ? messages.indexOf(newest) : 0;
  const answer = messages.findLastIndex(
    ({ from }, place) => place < end && from !== null && isOwnHouse(from.email, page.own),
  );
  const before = messages
    .slice(answer + 1, end)
    .filter(({ from, state }) => state === 'open' && from !== null && person.addresses.includes(from.email))
    .slice(-MOST);
  return Promise.all(
    before.map(async (message) => ({
      message,
      reading: await reader.read(mailOf(page, message), { by: 'client', timeZone }),
    })),
  );
}
