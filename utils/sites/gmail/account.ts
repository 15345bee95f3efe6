import { normaliseEmail } from '../../clients/normalise-email.ts';
import { isInMail } from './visible.ts';

/** `/mail/u/1/`; a mailbox one looks after for somebody else is `/mail/b/126/u/1/`, or of late `/mail/u/1/d/AEoRXR/`. */
const MAILBOX = /^\/mail\/(?:(b)\/[^/]+\/)?(?:u\/\d+(?:\/|$))?(?:(d)\/[^/]+(?:\/|$))?/;

/**
 * The address of the mailbox that is open: from the title (`subject - me@x - Gmail`), which also tells the truth in a
 * mailbox one looks after for somebody else, else from the link to the user's account, which there is another one.
 * @returns lower case, or null where the page does not say
 */
export function readAccount(document: Document, location: Location): string | null {
  // Counted from the end: what stands before may be a stranger's subject.
  const inTitle = normaliseEmail(document.title.split(' - ').at(-2) ?? '');
  return inTitle ?? (isDelegated(location) ? null : accountInHeader(document));
}

/** Whether the mailbox is one that the user looks after for somebody else. */
export function isDelegated({ pathname }: Location): boolean {
  const [, before, behind] = MAILBOX.exec(pathname) ?? [];
  return before !== undefined || behind !== undefined;
}

/** The path of the mailbox; a window of its own stands at `…/popout`, which opens nothing else. */
export function mailboxPath({ pathname }: Location): string {
  const [path] = MAILBOX.exec(pathname) ?? ['/mail/'];
  return path.endsWith('/') ? path : `${path}/`;
}

/** The label's words are localised, the address in them is not. */
function accountInHeader(document: Document): string | null {
  const links = document.querySelectorAll('header a[href*="accounts.google.com"]');
  const link = [...links].find((one) => !isInMail(one));
  const label = link?.getAttribute('aria-label') ?? '';
  const words = label.slice(0, 500).split(/[\s()<>:,（）]+/);
  for (const word of words.reverse()) {
    const email = word.includes('@') ? normaliseEmail(word) : null;
    if (email !== null) return email;
  }
  return null;
}
