import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PromiseEntry } from '../../utils/ledgers/promise.ts';
import type { Nudge } from '../../utils/nudges/nudge.ts';
import { type LocalWeb, startLocalWeb } from '../browser/local-web.ts';
import { notTheBrowsersOwn } from '../browser/own-requests.ts';
import type { Tab, View } from '../browser/view.ts';
import { glance } from '../e2e/picture.ts';
import { startStoryWorld } from '../e2e/story-world.ts';
import { DAY } from '../e2e/told-inbox.ts';
import { giveKeyboard, press, reads, type StoryWorld, sidebarOf } from '../e2e/world.ts';
import { ask } from '../playground/seed.ts';
import { letter } from './letter.ts';
import type { Mail } from './maildir.ts';
import { type RoundcubeServer, startRoundcube } from './roundcube-server.ts';
import { signIn } from './sign-in.ts';

/*
 * X5 on a real Roundcube over a real IMAP server, as a rep tells it:
 * 1. I asked Ines which of two dates suits her. Beside the mail I sent I am offered to be reminded, and take it.
 * 2. Her out-of-office comes: that is no answer, and nobody is reminded before she is back.
 * 3. "Let me check, back to you on Friday": that is her promise, and no answer either. It is kept once, though I look
 *    at the mail twice.
 * 4. Then she answers. The reminder is over, without my doing, and so is her promise; undo would bring both back.
 * 5. I write back and ask once more. Beside the list I come back to, I am offered to be reminded of that, too.
 */
const NOW = Date.now();
const INES = 'ines.falk@falkprint.example';
const QUESTION = 'Which of the two dates suits you better for the fitting?';
const ASKED = 'Shall the shelf be oak or ash?';
const long = (ahead: number) =>
  new Date(NOW + ahead * DAY).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
const BACK = long(9);
const HOLDING = `Let me check with the workshop, I'll come back to you by ${long(16)}`;

/** @param minutes before now; Roundcube tells times to the minute */
function mail(folder: Mail['folder'], subject: string, minutes: number, text: string): Mail {
  const [ines, robin] = [`Ines Falk <${INES}>`, 'Robin Hale <robin@harbour.example>'];
  const [from, to] = folder === 'Sent' ? [robin, ines] : [ines, robin];
  return letter({ folder, from, to, subject, at: NOW - minutes * 60_000, text });
}

let server: RoundcubeServer;
let web: LocalWeb;
let world: StoryWorld;
let page: Tab;
let own: Tab;
let sidebar: View;

beforeAll(async () => {
  server = await startRoundcube({
    mails: [
      mail('INBOX', 'Fitting of the counter', 3_000, 'Hi Robin,\n\nthe counter has arrived.\n\nInes'),
      mail('Sent', 'Re: Fitting of the counter', 60, `Hi Ines,\n\ngood to hear. ${QUESTION}\n\nRobin`),
    ],
  });
  web = await startLocalWeb({});
  world = await startStoryWorld(web);
  own = await world.openOwn('home.html');
  page = await signIn(world, server);
});
afterAll(async () => {
  await world?.close();
  await web?.stop();
  await server?.stop();
});

async function open(folder: Mail['folder'], uid: number): Promise<void> {
  await page.bringToFront();
  await page.goto(server.messageUrl(folder, uid));
  sidebar = await sidebarOf(page);
  await reads(sidebar, INES);
}
const rows = async <Row>(table: 'nudges' | 'promises') =>
  (await ask(own, 'data.read', { table, after: null, limit: 100 })).rows as Row[];
const waiting = async () => (await rows<Nudge>('nudges')).filter(({ kind }) => kind === 'no-reply');
const theirs = async () => (await rows<PromiseEntry>('promises')).filter(({ by }) => by === 'client');
const isoOf = (at: number) => new Date(at).toISOString().slice(0, 10);

describe('X5 a question that waits for its answer', () => {
  it('is offered beside the mail that asks it, and taken by one key', async () => {
    await open('INBOX', 1);
    await open('Sent', 1);
    expect(await reads(sidebar, 'Remind me if no answer')).toContain(QUESTION);
    await giveKeyboard(sidebar);
    await page.keyboard.press('A');
    await expect
      .poll(waiting)
      .toMatchObject([{ state: 'waiting', wait: { question: QUESTION, awayUntil: null } }]);
    await sidebar.waitForFunction(() => !document.body.innerText.includes('Remind me if no answer'));
  });

  it('is not answered by an out-of-office, and nobody is reminded before they are back', async () => {
    const [before] = await waiting();
    await server.deliver(
      mail(
        'INBOX',
        'Automatic reply: Fitting of the counter',
        50,
        `Thank you for your message. I am out of the office and will be back on ${BACK}. For urgent matters please ring the workshop.\n\nInes Falk`,
      ),
    );
    await open('INBOX', 2);
    await expect.poll(async () => (await waiting())[0]?.wait?.awayUntil).toBe(isoOf(NOW + 9 * DAY));
    const [after] = await waiting();
    expect(after?.state).toBe('waiting');
    expect(after?.dueAt).toBeGreaterThan(NOW + 9 * DAY);
    expect(after?.dueAt).toBeGreaterThan(before?.dueAt ?? 0);
  });

  it('is put off by a holding reply, which is her promise and kept once', async () => {
    await server.deliver(mail('INBOX', 'Re: Fitting of the counter', 40, `Hi Robin,\n\n${HOLDING}.\n\nInes`));
    await open('INBOX', 3);
    await expect
      .poll(theirs)
      .toMatchObject([{ state: 'open', day: isoOf(NOW + 16 * DAY), evidence: { by: INES } }]);
    await open('INBOX', 3);
    await reads(sidebar, 'come back to you');
    expect(await theirs()).toHaveLength(1);
    expect((await waiting())[0]).toMatchObject({ state: 'waiting' });
    expect((await waiting())[0]?.dueAt).toBeGreaterThan(NOW + 16 * DAY);
  });

  it('is over when the answer arrives, and her promise with it', async () => {
    await server.deliver(
      mail('INBOX', 'Re: Fitting of the counter', 30, 'Hi Robin,\n\nthe second one suits us better.\n\nInes'),
    );
    await open('INBOX', 4);
    await expect.poll(waiting).toMatchObject([{ state: 'done', endedBy: { by: 'answer' } }]);
    await expect.poll(async () => (await theirs()).map(({ state }) => state)).not.toContain('open');
  });

  it('is offered right behind a reply, beside the list that Roundcube goes back to', async () => {
    await open('INBOX', 1);
    await page.goto(`${server.url}?_task=mail&_action=compose&_mbox=INBOX&_reply_uid=1`);
    const box = await page.waitForSelector('#composebody');
    await page.$eval('#compose-subject', (field) => {
      (field as HTMLInputElement).value = 'The colour of the shelf';
    });
    await box?.type(`Hi Ines,\n\n${ASKED}\n\n`);
    await page.locator('.formbuttons button.send').click();
    await page.waitForSelector('#messagelist');
    sidebar = await sidebarOf(page);
    expect(await reads(sidebar, ASKED)).toContain(INES);
    await glance(page, 'roundcube-sent');
    await press(sidebar, 'Remind me if no answer by');
    const thisWait = async () => (await waiting()).find(({ wait }) => wait?.question === ASKED)?.state;
    await expect.poll(thisWait).toBe('waiting');
    await press(sidebar, 'Undo');
    await expect.poll(thisWait).toBe('let-go');
  });

  it('sent nothing anywhere (X8)', () => {
    expect(notTheBrowsersOwn(web.strayed)).toEqual([]);
  });
});
