import { cleanName, nameKey } from '../../clients/clean-name.ts';
import { emailsIn } from '../../clients/emails-in.ts';
import { normaliseEmail } from '../../clients/normalise-email.ts';

/** Whose mailbox is open, as far as the page says. */
export interface Mailbox {
  /** Lower case, or null. */
  readonly account: string | null;
  /** What the page calls the user, as names are compared; the user's own mails bear no address. */
  readonly names: ReadonlySet<string>;
}

const ROOT = '[id^="primaryMailboxRoot"]';
/** The button of the account, and its menu once it was open. */
const ME = '#owa-me-control-container button, #O365_MainLink_Me, #meInitialsButton';

/** A mailbox that belongs to somebody else stands in the address; else it is the one whose folder is chosen, or the only one. */
export function readMailbox(document: Document, location: Location): Mailbox {
  const [, opened = ''] = /^\/mail\/([^/]*@[^/]+)\//.exec(decoded(location.pathname)) ?? [];
  const labels = [...document.querySelectorAll(ME)].map((one) => one.getAttribute('aria-label') ?? '');
  const [inLabel] = [textOf(document, '#mectrl_currentAccount_secondary'), ...labels].flatMap(emailsIn);
  const names = [textOf(document, '#mectrl_currentAccount_primary'), ...labels].filter(
    (name) => cleanName(name) !== '' && !name.includes('@'),
  );
  return {
    account: normaliseEmail(opened) ?? ofFolders(document) ?? inLabel ?? null,
    names: new Set(names.map(nameKey)),
  };
}

/** The head of the tree of folders is called by its mailbox. */
function ofFolders(document: Document): string | null {
  const roots = [...document.querySelectorAll(ROOT)];
  const chosen = document.querySelector('[role="treeitem"][aria-selected="true"]');
  const head = chosen?.closest('[role="group"]')?.getAttribute('aria-labelledby');
  const root = roots.find(({ id }) => id === head) ?? (roots.length === 1 ? roots[0] : undefined);
  const called = root?.getAttribute('data-folder-name') ?? root?.getAttribute('title') ?? '';
  return normaliseEmail(called);
}

function textOf(document: Document, selector: string): string {
  return document.querySelector(selector)?.textContent ?? '';
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
