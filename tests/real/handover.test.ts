import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { notTheBrowsersOwn } from '../browser/own-requests.ts';
import type { Tab, View } from '../browser/view.ts';
import { startStoryWorld } from '../e2e/story-world.ts';
import { startsWith } from '../e2e/told-inbox.ts';
import { press, reads, type StoryWorld, sidebarOf, textOf } from '../e2e/world.ts';
import { ask } from '../playground/seed.ts';
import { signIn } from './sign-in.ts';
import { INES, ROBIN, startToldRoundcube, type ToldRoundcube } from './told-roundcube.ts';

/*
 * D3 on a real Roundcube over a real IMAP server, as a rep tells it:
 * 1. I keep what Ines promised and wished for beside her mail, and go on holiday: she is locked into a file.
 * 2. Jo covers for me, in a browser of their own on the same mailbox. The file opens with its passphrase, and shows what
 *    is new before anything is written.
 * 3. Jo opens her next mail and sees her wish before she speaks. My notes have stayed with me. A second time nothing comes.
 */

const WISH = 'I would love to have the labels in Polish too, half of my night shift reads nothing else';
const due = new Date(Date.now() + 25 * 86_400_000);
const long = due.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
const PROMISE = `I'll send you the floor plan by ${long}`;
const NOTE = 'Decides with Ruth from finance';
const PASSPHRASE = 'four loaves of rye bread';
const GIL = { name: 'Gil Marchetti', email: 'gil@marchettibakery.example' };

const folder = mkdtempSync(join(tmpdir(), 'ovation-roundcube-handover-'));
let story: ToldRoundcube;
let jo: StoryWorld;
let own: Tab;
let file: string;

beforeAll(async () => {
  story = await startToldRoundcube([
    { subject: 'Label printer', ago: 20, text: `Hi Robin,\n\n${PROMISE}.\n\n${WISH}.\n\nInes` },
    { subject: 'Bread for Friday', ago: 3, from: GIL, text: 'Hi Robin,\n\nthe order is in.\n\nGil' },
    { subject: 'Opening day', ago: 0.1, text: 'Hi Robin,\n\nthe opening day went well.\n\nInes' },
  ]);
});
afterAll(async () => {
  await jo?.close();
  await story?.close();
  rmSync(folder, { recursive: true, force: true });
});

const kept = async () =>
  Object.values(await ask(own, 'data.count', {})).reduce((sum, count) => sum + count, 0);
async function fill(label: string, text: string): Promise<void> {
  await own.locator(`::-p-xpath(//label[normalize-space(.)="${label}"]/following-sibling::input)`).fill(text);
}
/** Chooses the file and types the passphrase into the box that takes files over. */
async function openFile(passphrase: string): Promise<void> {
  const field = await own.waitForSelector('input[type=file]');
  await field?.uploadFile(file);
  await own.locator('form.passphrase input.field').fill(passphrase);
  await press(own, 'Open it');
}

describe('1. before the holiday', () => {
  it('her promise and her wish are kept beside her mail, and a note of mine', async () => {
    await story.open(2, 'INBOX', GIL);
    const sidebar = await story.open(1);
    await reads(sidebar, 'Said in this mail');
    await story.key('+');
    await reads(sidebar, 'A promise, due');
    await story.key('+');
    await reads(sidebar, 'A wish, kept for the day you can grant it');
    const person = await story.idOf(INES);
    await ask(story.own, 'notes.save', { id: 'n1', person, text: NOTE, base: 0 });
  });

  it('she alone is locked into a file that tells nothing to whoever finds it', async () => {
    ({ own } = story);
    await story.visit('#/handover');
    await own.locator(`::-p-xpath(//label[contains(., "${INES.name}")]//input)`).click();
    await reads(own, '1 client chosen');
    await fill('Passphrase', PASSPHRASE);
    await fill('The same once more', PASSPHRASE);
    const arriving = (await story.world.saves(folder))();
    await press(own, 'Save the file');
    file = await arriving;
    expect(readFileSync(file, 'latin1')).not.toMatch(/falk|polish|floor|wishes/iu);
  });
});

describe('2. Jo, who covers', () => {
  it('opens it with its passphrase alone, and sees what is new before anything is written', async () => {
    jo = await startStoryWorld(story.web);
    own = await jo.openOwn('home.html#/handover');
    await openFile('three loaves of rye bread');
    await reads(own, 'The passphrase is not the one of this file, or the file was damaged on its way.');
    await own.locator('form.passphrase input.field').fill(PASSPHRASE);
    await press(own, 'Open it');
    await reads(own, 'Under which address');
    await own.locator('.mailbox input').fill(ROBIN.email);
    await press(own, 'Go on');
    expect(await reads(own, 'new client')).toContain('1 client: 2 new, 0 here already, 0 different');
    expect(await kept()).toBe(0);
    await press(own, 'Take it over');
    await reads(own, 'Taken over: 2 new, 0 changed, 0 were here already.');
    expect(await ask(own, 'data.count', {})).toMatchObject({ persons: 1, wishes: 1, promises: 1, notes: 0 });
  });
});

describe('3. beside her next mail', () => {
  let page: Tab;
  let sidebar: View;

  it('her wish stands first in her own words, and the promise is open', async () => {
    page = await signIn(jo, story.server);
    await page.goto(story.server.messageUrl('INBOX', 3));
    sidebar = await sidebarOf(page);
    await reads(sidebar, INES.email);
    await startsWith(sidebar, 'Ines Falk once wished');
    expect(await textOf(sidebar)).toContain(WISH);
    await reads(sidebar, '1 open promise');
  });

  it('no note of mine came with it, and the mail it was said in proposes nothing again', async () => {
    await press(sidebar, 'Notes');
    expect(await textOf(sidebar)).not.toContain(NOTE);
    await page.goto(story.server.messageUrl('INBOX', 1));
    sidebar = await sidebarOf(page);
    await reads(sidebar, '1 open promise');
    expect(await textOf(sidebar)).not.toContain('Said in this mail');
  });

  it('comes once: the same file brings nothing a second time', async () => {
    await own.bringToFront();
    await own.reload();
    await openFile(PASSPHRASE);
    await reads(own, 'You have all of it already');
    expect(await ask(own, 'data.count', {})).toMatchObject({ persons: 1, wishes: 1, promises: 1, notes: 0 });
  });

  it('sent nothing anywhere (X8)', () => {
    expect(notTheBrowsersOwn(story.web.strayed)).toEqual([]);
  });
});
