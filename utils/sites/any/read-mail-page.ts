import { anyView } from './any-view.ts';
import type { Page } from './app-frames.ts';
import { lookAt } from './look.ts';
import { type MailRead, readMail } from './read-mail.ts';
import type { AnyRead } from './reader.ts';

/** The reader of mails: the one that is open on a page, with as much as is sure of it. */
export function readMailPage({ document, location }: Page): AnyRead {
  const looked = lookAt(document);
  const mail = readMail(document, location, looked);
  if (!mail) return { view: null, root: document.body, body: null };
  const view = mail.sure ? mailView(mail, location) : senderView(mail, location);
  return { view, root: document.body, body: mail.body };
}

function mailView({ message, subject, account }: MailRead, { href }: Location): AnyRead['view'] {
  const thread = { id: message.id, subject, url: href };
  return { ...anyView(null, account), place: 'thread', thread, messages: [message] };
}

/** A mail of which something is missing: known is who sent it, if that. */
function senderView(
  { message: { from, to }, account, subject }: MailRead,
  { href: url }: Location,
): AnyRead['view'] {
  const ours = from !== null && from.email === account;
  const people = (ours ? to : from ? [from] : []).map(({ name, email }) => ({ name, emails: [email] }));
  if (people.length === 0) return null;
  const certainty = people.length === 1 && account !== null ? 'likely' : 'unsure';
  return anyView(
    { kind: 'other', id: null, url, name: subject, people, company: null, fields: [], certainty },
    account,
  );
}
