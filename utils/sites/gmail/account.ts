import { normaliseEmail } from '../../clients/normalise-email.ts';
import { isInMail } from './visible.ts';

/**
 * The address of the mailbox that is open: from the title (`subject - me@x - Gmail`), which also tells the truth in a
 * mailbox one looks after for somebody else, else from the link to the user's account.
 * @returns lower case, or null where the page does not say
 */
export function readAccount(document: Document): string | null {
  // Counted from the end: what stands before may be a stranger's subject.
  const inTitle = document.title.split(' - ').at(-2) ?? '';
  return normaliseEmail(inTitle) ?? accountInHeader(document);
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
