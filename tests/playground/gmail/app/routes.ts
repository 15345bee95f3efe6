import { type Mailbox, type PageThreadData, tokenOf } from './mailbox.ts';

/** What the part after `#` asks for: a list, and perhaps one thread of it. */
export interface Route {
  /** The list to go back to: `#inbox`. */
  readonly base: string;
  readonly threads: readonly PageThreadData[];
  readonly thread: PageThreadData | null;
}

/** Reads `#inbox`, `#inbox/<token>`, `#search/q/<token>`, `#label/x/<token>` and `#all/<legacy thread id>`. */
export function readRoute(mailbox: Mailbox, hash: string): Route {
  const [place = 'inbox', ...rest] = hash.replace(/^#/, '').split('/').map(decodeURIComponent);
  const named = place === 'search' || place === 'label';
  const what = named ? (rest.shift() ?? '') : '';
  const [wanted] = rest;
  const thread = mailbox.threads.find((one) => one.id === wanted || tokenOf(one.id) === wanted) ?? null;
  return {
    base: named ? `#${place}/${encodeURIComponent(what)}` : `#${place || 'inbox'}`,
    threads: mailbox.threads.filter((one) => isIn(mailbox, one, place, what)),
    thread,
  };
}

function isIn(mailbox: Mailbox, thread: PageThreadData, place: string, what: string): boolean {
  const mine = (email: string) => email === mailbox.account.email;
  if (place === 'label') return thread.label === what;
  if (place === 'sent') return thread.messages.some((one) => mine(one.from.email));
  if (place === 'starred' || place === 'snoozed' || place === 'drafts') return false;
  if (place !== 'search') return true;
  const [, to, subject = ''] = /^in:sent to:(\S+)(?: subject:"([^"]*)")?$/.exec(what) ?? [];
  if (to !== undefined)
    return (
      thread.subject.includes(subject) &&
      thread.messages.some((one) => one.to.some(({ email }) => email === to))
    );
  const sought = what.toLowerCase();
  return thread.messages.some((one) =>
    `${thread.subject} ${one.from.name} ${one.from.email} ${one.text}`.toLowerCase().includes(sought),
  );
}
