import { emailsIn } from '../../clients/emails-in.ts';
import { machineKind } from '../../clients/machine-sender.ts';
import { type Place, rowsAmong } from './candidates.ts';
import type { Looked } from './look.ts';
import { isHouse } from './own.ts';
import type { MailRead } from './read-mail.ts';

/** In an address of the web; some write their folders in Base64. */
const INBOX = /inbox|SU5CT1g/i;
const SENT = /[/=:](?:sent|U2VudA)(?:$|[/&?:;=])/i;

/** Further up an element is no line of a list. */
const HIGHEST_LINE = 6;

/**
 * Whose mailbox it is: who is signed in, else the sender of a mail among those that were sent, else who is named outside
 * the mail and gets it, else the document's title, else the one recipient of a mail in the inbox. Null where none of
 * that tells. A wrong mailbox makes the user of the page its client, so what only a list says counts for nothing.
 */
export function mailboxOf(
  { title }: Document,
  { href }: Location,
  { subject, whole, body, message: { from, to } }: Omit<MailRead, 'account' | 'sure'>,
  { own, places }: Looked,
): string | null {
  const gets = (email: string) => to.some((one) => one.email === email);
  const around = places.filter(({ element }) => !body.contains(element));
  const isRow = rowsAmong(around, body);
  const isLine = lineOf(subject, body);
  const said = around.filter((place) => !isRow(place) && !isLine(place));
  const ours = own.filter((email) => said.some((place) => place.email === email));
  const outside = said.find(({ element, email }) => !whole.contains(element) && gets(email));
  const [only] = to;
  // One address among recipients of whom the others are only named may be that of anybody at the sender's.
  const isTheirs = only && from && isHouse(from.email, [only.email], '');
  const inbox = INBOX.test(href) && to.length === 1 && !isTheirs && machineKind(only?.email ?? '') === null;
  return (
    ours.find((email) => gets(email) || from?.email === email) ??
    ours[0] ??
    (SENT.test(href) && from ? from.email : null) ??
    outside?.email ??
    emailsIn(title).find((email) => email !== from?.email && !subject.includes(email)) ??
    (inbox ? (only?.email ?? null) : null)
  );
}

/** Whether a place is a line of a list, alone there or not: the subject of the mail stands in it, or a time. */
function lineOf(subject: string, body: Element): (place: Place) => boolean {
  return ({ path }) =>
    path
      .slice(0, HIGHEST_LINE)
      .some(
        ({ element }, up) =>
          !element.contains(body) &&
          ((subject !== '' && (element.textContent ?? '').includes(subject)) ||
            (up < HIGHEST_LINE / 2 && element.querySelector('time,[class*="date" i]') !== null)),
      );
}
