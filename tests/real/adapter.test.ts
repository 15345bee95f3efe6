import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { InsertResult, PageView } from '../../utils/clients/page-view.ts';
import type { roundcube } from '../../utils/sites/roundcube/adapter.ts';
import { type LocalWeb, startLocalWeb } from '../browser/local-web.ts';
import type { Tab } from '../browser/view.ts';
import { startStoryWorld } from '../e2e/story-world.ts';
import type { StoryWorld } from '../e2e/world.ts';
import { bundleAdapter } from './bundle.ts';
import { EXPECTED } from './expected.ts';
import type { Mail } from './maildir.ts';
import { longThread, recentMails } from './mails/large.ts';
import { loadMails } from './mails/load.ts';
import { type RoundcubeServer, startRoundcube } from './roundcube-server.ts';
import { signIn } from './sign-in.ts';

/** What the tests leave in the page. */
declare global {
  var ovationTest: { roundcube: typeof roundcube };
  var ovationViews: (PageView | null)[];
  var ovationLife: AbortController;
}

interface Placed extends Mail {
  readonly uid: number;
}

/** Another zone than the server's: the times on the page are the user's. */
const ZONE = 'America/New_York';
const MINUTE = 60_000;
/** Eighty pages of a PHP server on a busy machine. */
const MANY_PAGES = 10 * MINUTE;

let server: RoundcubeServer;
let web: LocalWeb;
let world: StoryWorld;
let page: Tab;
let code: string;
let mails: Placed[];

beforeAll(async () => {
  mails = placed([...loadMails(), ...recentMails(Date.now()), ...longThread(500)]);
  server = await startRoundcube({ mails });
  code = await bundleAdapter();
  web = await startLocalWeb({});
  // Without the extension, whose own script would read and write beside this one.
  world = await startStoryWorld(web, { extension: null, zone: ZONE });
  page = await signIn(world, server);
});
afterAll(async () => {
  await world?.close();
  await web?.stop();
  await server?.stop();
});

function placed(all: readonly Mail[]): Placed[] {
  const next = { INBOX: 1, Sent: 1 };
  return all.map((mail) => ({ ...mail, uid: next[mail.folder]++ }));
}

function mailNamed(name: string): Placed {
  const found = mails.find((mail) => mail.name === name);
  if (!found) throw new Error(`no mail ${name}`);
  return found;
}

/** Puts the adapter into the page as a script of its own. */
async function putAdapter(into: Tab = page): Promise<void> {
  await into.evaluate((source) => {
    const script = document.createElement('script');
    script.textContent = source;
    document.head.append(script);
  }, code);
}

/** Puts the adapter into the page and lets it watch. */
async function startAdapter(): Promise<void> {
  await putAdapter();
  await page.evaluate(() => {
    globalThis.ovationViews = [];
    globalThis.ovationLife = new AbortController();
    ovationTest.roundcube.watch(document, ovationLife.signal, (view) => ovationViews.push(view));
  });
}

function lastView(): Promise<PageView | null | undefined> {
  return page.evaluate(() => ovationViews.at(-1));
}

function check(mail: Placed, view: PageView | null | undefined): void {
  const what = `${mail.folder}/${mail.name}`;
  const expected = EXPECTED.get(what);
  const [message] = view?.messages ?? [];
  if (!expected || !message)
    throw new Error(`${what}: ${expected ? 'nothing was read' : 'nothing is expected'}`);
  expect(view?.account, what).toBe(server.account);
  expect(view?.thread?.id, what).toBe(`${mail.folder}/${mail.uid}`);
  expect(view?.thread?.subject.slice(0, expected.subject.length), what).toBe(expected.subject);
  expect(message.from?.email ?? null, what).toBe(expected.from);
  expect(message.text.split('\n')[0]?.slice(0, expected.line.length), what).toBe(expected.line);
  expect(message.text === '', what).toBe(expected.line === '');
  // Roundcube itself makes a time up for a date header that says "yesterday".
  if (!mail.name.endsWith('bad-date')) expect(message.at, what).toBe(wholeMinute(mail));
}

function wholeMinute({ receivedAt }: Mail): number {
  return Math.floor(receivedAt / MINUTE) * MINUTE;
}

describe('X2 every mail of a real Roundcube', () => {
  test('is expected by name', () => {
    const known = mails.filter(({ folder, name }) => EXPECTED.has(`${folder}/${name}`));
    expect(known.length).toBe(EXPECTED.size);
    expect(known.length).toBeGreaterThanOrEqual(50);
  });

  test(
    'is read on its own page',
    async () => {
      for (const mail of mails.filter(({ folder, name }) => EXPECTED.has(`${folder}/${name}`))) {
        await page.goto(server.messageUrl(mail.folder, mail.uid));
        await putAdapter();
        expect(await page.evaluate(() => ovationTest.roundcube.matches(document, location))).toBe(true);
        const view = await page.evaluate(() => ovationTest.roundcube.read(document, location));
        check(mail, view);
        expect(view?.place).toBe('thread');
      }
    },
    MANY_PAGES,
  );

  test.each(['INBOX', 'Sent'] as const)(
    'is read in the preview beside the list of %s',
    async (folder) => {
      await page.goto(`${server.url}?_task=mail&_mbox=${folder}`);
      await page.waitForSelector('#messagelist tbody tr');
      await startAdapter();
      expect(await lastView()).toBeNull();
      for (const mail of mails.filter(
        (one) => one.folder === folder && EXPECTED.has(`${folder}/${one.name}`),
      )) {
        await page.evaluate((uid) => rcmail.show_message(uid, false, true), mail.uid);
        const id = `${folder}/${mail.uid}`;
        await page.waitForFunction(
          (wanted) => ovationViews.at(-1)?.thread?.id === wanted,
          { polling: 20 },
          id,
        );
        const view = await lastView();
        check(mail, view);
        expect(view?.place).toBe('preview');
      }
    },
    MANY_PAGES,
  );

  test('is reported no more after the watch has ended', async () => {
    await page.goto(`${server.url}?_task=mail&_mbox=INBOX`);
    await page.waitForSelector('#messagelist tbody tr');
    await startAdapter();
    await page.evaluate(() => ovationLife.abort());
    await page.evaluate(() => rcmail.show_message(1, false, true));
    const frame = await page.waitForFrame((one) => one.url().includes('_action=preview'));
    await frame.waitForSelector('#message-header');
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
    expect(await page.evaluate(() => ovationViews.length)).toBe(1);
  });

  test('keeps its time when it is from today or this week', async () => {
    for (const mail of mails.filter(({ name }) => name.startsWith('recent-'))) {
      await page.goto(server.messageUrl(mail.folder, mail.uid));
      await startAdapter();
      expect((await lastView())?.messages[0]?.at, mail.name).toBe(wholeMinute(mail));
    }
  });

  test('of a talk of 500 is read like any other', async () => {
    for (const name of ['long-0000', 'long-0249', 'long-0499']) {
      const mail = mailNamed(name);
      await page.goto(server.messageUrl(mail.folder, mail.uid));
      await startAdapter();
      const [message] = (await lastView())?.messages ?? [];
      expect(message?.at).toBe(mail.receivedAt);
      expect(message?.text).toMatch(new RegExp(`^Turn ${Number(name.slice(5))} of our talk\\.\n\n> Turn`));
    }
  });

  test('in a window of its own is called a pop-out', async () => {
    const mail = mailNamed('03-story-ask');
    await page.goto(`${server.messageUrl(mail.folder, mail.uid)}&_extwin=1`);
    await startAdapter();
    expect((await lastView())?.place).toBe('pop-out');
  });

  test('in another language and format keeps its time, or has none', async () => {
    const german = await startRoundcube({
      mails: ['03-story-ask', 'recent-today', 'recent-week'].map(mailNamed),
      settings: {
        date_format: 'd.m.Y',
        time_format: 'g:i a',
        date_long: 'd.m.Y g:i a',
        date_short: 'D g:i a',
      },
      language: 'de_DE',
    });
    const other = await signIn(world, german);
    try {
      const times: (number | null | undefined)[] = [];
      for (const uid of [1, 2, 3]) {
        await other.goto(german.messageUrl('INBOX', uid));
        await putAdapter(other);
        const view = await other.evaluate(() => ovationTest.roundcube.read(document, location));
        times.push(view?.messages[0]?.at);
      }
      const [ask, today, week] = [
        mailNamed('03-story-ask'),
        mailNamed('recent-today'),
        mailNamed('recent-week'),
      ];
      expect(times[0]).toBe(wholeMinute(ask));
      expect(Math.abs((times[1] ?? 0) - wholeMinute(today))).toBeLessThan(5 * MINUTE);
      expect(Math.abs((times[2] ?? 0) - wholeMinute(week))).toBeLessThan(5 * MINUTE);
    } finally {
      await other.close();
      await german.stop();
    }
  });
});

describe('X4 writing into a real Roundcube', () => {
  const TEXT = 'Dear client,\n\nbefore I say yes:\nwhat is it for?';
  const boxText = () =>
    page.evaluate(() => {
      const frame = document.querySelector<HTMLIFrameElement>('#composebody_ifr');
      const box = document.querySelector<HTMLTextAreaElement>('#composebody');
      return (frame ? frame.contentDocument?.body.textContent : box?.value) ?? '';
    });
  const insert = (text: string): Promise<InsertResult> =>
    page.evaluate((words) => ovationTest.roundcube.insert(document, words, ovationLife.signal), text);
  const replyOpen = () => page.waitForSelector('#composebody');
  const ready = () => page.waitForFunction(() => ovationViews.at(-1)?.compose, { polling: 50 });

  /** The two boxes differ in how they keep spaces and lines. */
  const letters = (text: string) => text.replace(/\s+/g, '');

  async function openReply(name: string): Promise<void> {
    await page.goto(`${server.url}?_task=mail&_action=compose&_mbox=INBOX&_reply_uid=${mailNamed(name).uid}`);
    await startAdapter();
    await ready();
  }
  async function press(key: 'z' | 'y'): Promise<void> {
    await page.keyboard.down('Control');
    await page.keyboard.press(key);
    await page.keyboard.up('Control');
  }

  describe.each([
    ['plain', '04-story-angry'],
    ['rich', '02-story-board'],
  ] as const)('in its %s box', (format, name) => {
    beforeEach(() => openReply(name));

    test('puts the text above the quote, leaves signature and quote, and Ctrl+Z takes it out', async () => {
      const before = await boxText();
      expect((await lastView())?.compose).toMatchObject({ format, draft: '' });
      expect(await insert(TEXT)).toEqual({ done: 'inserted' });
      const after = await boxText();
      expect(letters(after)).toBe(letters(TEXT + before));
      await page.waitForFunction(
        (text) => ovationViews.at(-1)?.compose?.draft === text,
        { polling: 50 },
        TEXT,
      );
      await press('z');
      await page.waitForFunction(() => ovationViews.at(-1)?.compose?.draft === '', { polling: 50 });
      expect(letters(await boxText())).toBe(letters(before));
    });

    test('goes to the caret where the user is writing', async () => {
      await page.evaluate(() => {
        const field = document.querySelector<HTMLTextAreaElement>('#composebody');
        const body = document.querySelector<HTMLIFrameElement>('#composebody_ifr')?.contentDocument?.body;
        (body ?? field)?.focus();
        field?.setSelectionRange(0, 0);
        body?.ownerDocument.getSelection()?.setPosition(body.firstChild, 0);
      });
      await page.keyboard.press('Enter');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.type('Hello  friend');
      for (let step = 0; step < 7; step++) await page.keyboard.press('ArrowLeft');
      expect(await insert('dear')).toEqual({ done: 'inserted' });
      expect((await boxText()).replace(/\u00a0/g, ' ')).toMatch(/^Hello dear friend/);
    });
  });

  test('hands a text over to the reply it opens, and the mail can be sent', async () => {
    const mail = mailNamed('03-story-ask');
    await page.goto(server.messageUrl('INBOX', mail.uid));
    await startAdapter();
    await page.evaluate((text) => {
      const next = {
        keep: async (kept: string) => sessionStorage.setItem('kept', kept),
        drop: async () => true,
      };
      void ovationTest.roundcube.insert(document, text, ovationLife.signal, next);
    }, TEXT);
    await replyOpen();
    await startAdapter();
    expect(await page.evaluate(() => sessionStorage.getItem('kept'))).toBe(TEXT);
    expect(await insert(TEXT)).toEqual({ done: 'inserted' });
    expect((await lastView())?.thread?.id).toBe(`INBOX/${mail.uid}`);
    await page.locator('.formbuttons button.send').click();
    await page.waitForSelector('#messagelist');
    expect(server.caught).toHaveLength(1);
    expect(server.caught[0]?.to).toEqual(['dana.whitfield@corvane.example']);
    expect(server.caught[0]?.raw).toContain('what is it for?');
    // The copy in Sent got the next uid there.
    await page.goto(server.messageUrl('Sent', mails.filter(({ folder }) => folder === 'Sent').length + 1));
    await startAdapter();
    expect((await lastView())?.messages[0]).toMatchObject({ from: { email: server.account } });
    expect((await lastView())?.messages[0]?.text).toContain('before I say yes:');
  });

  test('hands a text over from the preview as well', async () => {
    await page.goto(`${server.url}?_task=mail&_mbox=INBOX`);
    await page.waitForSelector('#messagelist tbody tr');
    await startAdapter();
    await (await page.waitForSelector('#messagelist tbody tr:nth-child(2) td.subject'))?.click();
    await page.waitForFunction(() => ovationViews.at(-1)?.place === 'preview', { polling: 50 });
    await page.evaluate(() => {
      const next = { keep: async () => {}, drop: async () => true };
      void ovationTest.roundcube.insert(document, 'Hello.', ovationLife.signal, next);
    });
    await replyOpen();
    await startAdapter();
    expect(await insert('Hello.')).toEqual({ done: 'inserted' });
  });
});
