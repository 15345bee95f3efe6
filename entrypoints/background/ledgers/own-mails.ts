import { isOwnHouse } from '../../../utils/clients/own-house.ts';
import type { PageMessage } from '../../../utils/clients/page-view.ts';
import { readMail } from '../../../utils/mail/read-mail.ts';
import type { Reading } from '../../../utils/mail/reading.ts';
import { mailOf } from '../judge-message.ts';
import type { OpenPage } from '../open-page.ts';

/** So many of our own mails on a page are looked at. */
const MOST = 5;

/** A mail of our house on the open page. */
export interface OwnMail {
  readonly message: PageMessage;
  /** Reads it, once however often it is asked for. */
  readonly read: () => Reading;
}

/** Our own mails on the open page, the newest first. None is read before somebody asks. @param timeZone IANA zone of the user */
export function ownMails(page: OpenPage, timeZone: string): readonly OwnMail[] {
  const { view, own } = page;
  const ours = view.messages.filter(({ from }) => from !== null && isOwnHouse(from.email, own));
  return ours
    .slice(-MOST)
    .reverse()
    .map((message) => {
      let reading: Reading | null = null;
      const read = () => {
        reading ??= readMail(mailOf(page, message), { by: 'us', timeZone });
        return reading;
      };
      return { message, read };
    });
}

/** Whether a mail went to one of these addresses, as far as the page names its recipients. */
export function wentTo({ to, moreRecipients }: PageMessage, addresses: readonly string[]): boolean {
  return moreRecipients > 0 || to.some(({ email }) => addresses.includes(email));
}
