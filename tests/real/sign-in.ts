import type { Tab } from '../browser/view.ts';
import { isSeen } from '../e2e/picture.ts';
import type { StoryWorld } from '../e2e/world.ts';
import type { RoundcubeServer } from './roundcube-server.ts';

declare global {
  /** Roundcube's own script, where a test runs in one of its pages. */
  var rcmail: {
    show_message(uid: number, safe: boolean, preview: boolean): void;
    command(name: string): void;
  };
}

const LOGIN = '#rcmloginuser';

/**
 * Opens a tab on Roundcube and signs in, unless the session is still good.
 * @returns the tab, once the message list is there
 */
export async function signIn<Of extends Tab>(
  world: Pick<StoryWorld<Of>, 'open'>,
  server: RoundcubeServer,
): Promise<Of> {
  const tab = await world.open(server.url);
  leaveDrafts(tab);
  const inbox = `${server.url}?_task=mail&_mbox=INBOX`;
  const list = '#messagelist tbody tr';
  if ((await tab.$(LOGIN)) === null) await tab.goto(inbox);
  else await fillIn(tab, server);
  // Just after both were started Roundcube may have got no answer of its IMAP server: then it is asked once more.
  const isThere = await tab.waitForSelector(list, { timeout: 8_000 }).catch(() => null);
  if (isThere) return tab;
  await tab.goto(inbox);
  if ((await tab.$(LOGIN)) !== null) await fillIn(tab, server);
  await tab.waitForSelector(list);
  return tab;
}

/**
 * Roundcube asks before an unsaved draft is left. No page may ask that in our Firefox. A page that goes takes its
 * question with it, and an answer that comes behind that has nothing to do.
 */
function leaveDrafts(tab: Tab): void {
  if (isSeen(tab)) tab.on('dialog', (dialog) => void dialog.accept().catch(() => undefined));
}

/** Without keys and clicks: the page moves the cursor once by itself, and what is tried here is not its login. */
async function fillIn(tab: Tab, { user, password }: RoundcubeServer): Promise<void> {
  await tab.waitForSelector('#rcmloginsubmit');
  await tab.evaluate(
    (name, word) => {
      const field = (css: string) => document.querySelector<HTMLInputElement>(css);
      const [who, secret] = [field('#rcmloginuser'), field('#rcmloginpwd')];
      if (!who || !secret) throw new Error('the login has no fields');
      who.value = name;
      secret.value = word;
      document.querySelector<HTMLElement>('#rcmloginsubmit')?.click();
    },
    user,
    password,
  );
  await tab.waitForSelector(LOGIN, { hidden: true });
}
