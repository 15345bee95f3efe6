import type { KeyInput } from 'puppeteer-core';
import type { LedgerName, Ledgers } from '../../utils/ledgers/ledgers.ts';
import { type LocalWeb, startLocalWeb } from '../browser/local-web.ts';
import type { Tab, View } from '../browser/view.ts';
import { startStoryWorld } from '../e2e/story-world.ts';
import { pictures } from '../e2e/told-inbox.ts';
import { giveKeyboard, reads, type StoryWorld, sidebarOf } from '../e2e/world.ts';
import { ask } from '../playground/seed.ts';
import { letter } from './letter.ts';
import type { Mail } from './maildir.ts';
import { type RoundcubeServer, startRoundcube } from './roundcube-server.ts';
import { signIn } from './sign-in.ts';

const DAY = 86_400_000;
/** When the stories run, Unix ms: every mail's date is counted back from it. */
export const NOW = Date.now();
/** The client of the stories, and whose mailbox it is. */
export const INES = { name: 'Ines Falk', email: 'ines.falk@falkprint.example' };
export const ROBIN = { name: 'Robin Hale', email: 'robin@harbour.example' };

/** Somebody in a mail. */
export interface Correspondent {
  readonly name: string;
  readonly email: string;
}

/** A mail that a story tells. */
export interface Told {
  readonly subject: string;
  /** Days before `NOW`; Roundcube tells times to the minute. */
  readonly ago: number;
  readonly text: string;
  /** Ines where nothing is said; what we write lies in Sent. */
  readonly from?: Correspondent;
  readonly to?: Correspondent;
  readonly cc?: Correspondent;
}

/** The mail as it comes over the wire. */
export function told({ subject, ago, text, from = INES, to, cc }: Told): Mail {
  const isOurs = from === ROBIN;
  const written = ({ name, email }: Correspondent) => `${name} <${email}>`;
  const whom = written(to ?? (isOurs ? INES : ROBIN));
  return letter({
    folder: isOurs ? 'Sent' : 'INBOX',
    from: written(from),
    to: cc ? `${whom}\nCc: ${written(cc)}` : whom,
    subject,
    at: NOW - ago * DAY,
    text,
  });
}

/** A Roundcube on which a story is told, seen beside our own page. */
export interface ToldRoundcube {
  readonly server: RoundcubeServer;
  readonly web: LocalWeb;
  readonly world: StoryWorld;
  /** The tab in which the mail is read. */
  readonly page: Tab;
  /** One of our own pages: `ask(own, …)` makes our calls from it. */
  readonly own: Tab;
  /** Opens a mail by its number in its folder, counted from 1, and waits for the client's address. */
  open(uid: number, folder?: Mail['folder'], whose?: Correspondent): Promise<View>;
  /** The sidebar beside what the tab shows now. */
  beside(): Promise<View>;
  /** Presses a key in the sidebar, from no card in particular. */
  key(name: KeyInput): Promise<void>;
  /** What is stored in one ledger. */
  rows<Name extends LedgerName>(ledger: Name): Promise<Ledgers[Name][]>;
  /** The client's id. */
  idOf(whose: Correspondent): Promise<string>;
  /** Goes to a place of our own page. */
  visit(place: string): Promise<void>;
  /** Looks at the sidebar in both themes and at its narrowest, where axe must find no fault: in Chromium alone. */
  look(name: string): Promise<void>;
  close(): Promise<void>;
}

/** Starts a Roundcube with these mails, and the browser in which this run tells its stories, signed in on it. */
export async function startToldRoundcube(mails: readonly Told[]): Promise<ToldRoundcube> {
  const server = await startRoundcube({ mails: mails.map(told) });
  const web = await startLocalWeb({});
  const world = await startStoryWorld(web);
  const own = await world.openOwn('home.html');
  const page = await signIn(world, server);
  let sidebar: View | undefined;
  const beside = async () => {
    sidebar = await sidebarOf(page);
    return sidebar;
  };
  const shown = async () => sidebar ?? (await beside());
  return {
    server,
    web,
    world,
    page,
    own,
    beside,
    async open(uid, folder = 'INBOX', { email } = INES) {
      await page.bringToFront();
      await page.goto(server.messageUrl(folder, uid));
      const frame = await beside();
      await reads(frame, email);
      return frame;
    },
    async key(name) {
      const frame = await shown();
      await giveKeyboard(frame);
      await page.keyboard.press(name);
    },
    async rows<Name extends LedgerName>(table: Name) {
      return (await ask(own, 'data.read', { table, after: null, limit: 500 })).rows as Ledgers[Name][];
    },
    idOf: async ({ email }) =>
      (await ask(own, 'client.list', { search: email, limit: 1 }))[0]?.person.id ?? '',
    async visit(place) {
      await own.bringToFront();
      await own.evaluate((hash) => location.assign(hash), place);
    },
    look: async (name) => pictures({ page, sidebar: await shown() }, own, `roundcube-${name}`),
    async close() {
      await world.close();
      await web.stop();
      await server.stop();
    },
  };
}
