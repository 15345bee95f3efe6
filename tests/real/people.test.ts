import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { notTheBrowsersOwn } from '../browser/own-requests.ts';
import type { View } from '../browser/view.ts';
import { startsWith } from '../e2e/told-inbox.ts';
import { press, reads } from '../e2e/world.ts';
import { ask } from '../playground/seed.ts';
import { INES, NOW, ROBIN, startToldRoundcube, type ToldRoundcube, told } from './told-roundcube.ts';

/*
 * P1, P2, P4, C5 on a real Roundcube over a real IMAP server, as a rep tells it:
 * 1. Ines was angry three days ago. I say that it ended sore, and beside every later mail that stands before the promise
 *    I owe her. The last moment and how it ended stand under her name.
 * 2. A warm mail of hers arrives: is it repaired? Only once I have written down what I did it goes.
 * 3. Tess of ours wrote to Tom of theirs yesterday; the table shows who knows whom, and who does not.
 * 4. Somebody of neither house reads along: a badge, my notes folded, no question, no wish, no extra.
 */

const TESS = { name: 'Tess Lowe', email: 'tess@harbour.example' };
const TOM = { name: 'Tom Ilves', email: 'tom.ilves@falkprint.example' };
const IVO = { name: 'Ivo Brandt', email: 'ivo@brandtfloors.example' };
const SORE = 'this is the third time the rolls came two days late, and nobody told us';
const WARM = 'That was wonderful, thank you, you made my whole night shift smile';
const OWED = 'Send the two dates';
const REPAIR = 'Drove over the same evening with four rolls';
const WISH = 'Labels in Polish';
const NOTE = 'Decides with Ruth from finance';
const WANTS =
  'we want two days of sales training in May, for all fourteen account managers. Could you let me know which dates you have free and what it would cost?';
/** The numbers of the mails in the inbox. */
const [LATE, INVOICE, TRAINING, FLOOR, THANKS, HALL] = [1, 2, 3, 4, 5, 6];

let story: ToldRoundcube;
let sidebar: View;

beforeAll(async () => {
  story = await startToldRoundcube([
    { subject: 'Late rolls', ago: 3, text: `Hi Robin,\n\n${SORE}. This is unacceptable.\n\nInes` },
    {
      subject: 'Invoice 2231',
      ago: 1,
      from: TESS,
      to: TOM,
      cc: ROBIN,
      text: 'Hi Tom,\n\nhere is invoice 2231 again.\n\nTess',
    },
    { subject: 'Two days in May', ago: 0.4, text: `Hi Robin,\n\n${WANTS}\n\nInes` },
    {
      subject: 'Floor of the hall',
      ago: 0.2,
      cc: IVO,
      text: `Hi Robin,\n\n${WANTS} I wish the floor came in grey.\n\nInes`,
    },
  ]);
});
afterAll(() => story?.close());

const open = async (uid: number, whose = INES) => {
  sidebar = await story.open(uid, 'INBOX', whose);
};
const iso = (ago: number) => new Date(NOW - ago * 86_400_000).toISOString().slice(0, 10);
const endings = async () => (await story.rows('endings')).map(({ state }) => state);

describe('1. a sore ending (P1, P4)', () => {
  it('is said by one key beside the mail that reads sore', async () => {
    await open(LATE);
    await reads(sidebar, '? it reads sore');
    await story.key('S');
    await reads(sidebar, 'Noted as sore. It stands first until its repair is recorded.');
    await reads(sidebar, 'ended sore,');
    expect(await story.rows('endings')).toMatchObject([
      { state: 'sore', evidence: { quote: SORE, by: INES.email, thread: { subject: 'Late rolls' } } },
    ]);
  });

  it('stands before an overdue promise beside her next mail, under the last moment and how it ended', async () => {
    const person = await story.idOf(INES);
    await ask(story.own, 'promises.add', {
      id: 'owed',
      person,
      by: 'us',
      text: OWED,
      day: iso(5),
      quote: null,
    });
    await open(TRAINING);
    await startsWith(sidebar, 'First, mend this');
    const shown = await reads(sidebar, '1 open promise');
    expect(shown).toContain('ended sore,');
    expect(await sidebar.$eval('.person-last', (line) => line.textContent)).toContain(SORE);
    expect(await sidebar.$$eval('.card.sore, .card.due', (all) => all.length)).toBe(1);
    await story.look('ended-sore');
  });
});

describe('2. a warm mail (P4)', () => {
  it('arrives, and only asks whether it is repaired', async () => {
    await story.server.deliver(told({ subject: 'Sunday', ago: 0.01, text: `Hi Robin,\n\n${WARM}.\n\nInes` }));
    await open(THANKS);
    expect(await reads(sidebar, 'This mail reads warm. Is it repaired?')).toContain(WARM);
    await startsWith(sidebar, 'First, mend this');
    expect(await endings()).toEqual(['sore']);
  });

  it('makes room for the promise once I have written down what I did', async () => {
    await story.key('R');
    await sidebar.waitForSelector('.entry-form textarea:focus');
    await story.page.keyboard.type(`${REPAIR}\n`);
    await reads(sidebar, 'Repaired.');
    await startsWith(sidebar, 'You promised');
    expect(await story.rows('endings')).toMatchObject([{ state: 'repaired', repair: { done: REPAIR } }]);
    await reads(sidebar, 'sore and repaired,');
    await story.key('y');
    await reads(sidebar, 'Kept.');
    await story.key('G');
    await reads(sidebar, 'ended well,');
    expect((await endings()).sort()).toEqual(['good', 'repaired']);
  });
});

describe('3. who knows whom (P2)', () => {
  it('tells what a colleague wrote to her house', async () => {
    await open(INVOICE, TOM);
    await open(TRAINING);
    await reads(sidebar, 'tess wrote to Tom Ilves yesterday');
  });

  it('is a table of ours and theirs with its blanks', async () => {
    await story.key('7');
    await sidebar.waitForSelector('.touch-table td');
    const table = await sidebar.$$eval('.touch-table tr', (lines) =>
      lines.map((line) => [...line.children].map((cell) => cell.textContent?.replace(/\s+/gu, ' ').trim())),
    );
    expect(table[0]).toEqual(['Theirs', 'You', 'tess']);
    expect(table.slice(1).sort()).toEqual([
      ['Ines Falk', expect.stringContaining('they wrote'), expect.stringContaining('no contact yet')],
      ['Tom Ilves', expect.stringContaining('no contact yet'), expect.stringContaining('tess wrote')],
    ]);
    await story.look('touch');
  });
});

describe('4. somebody who reads along (C5)', () => {
  it('is not there: her wish stands first, and an extra is thought of or held back', async () => {
    // A wish comes up once a day, so none of her mails is open when it is kept.
    await open(INVOICE, TOM);
    const person = await story.idOf(INES);
    await ask(story.own, 'wishes.add', { id: 'labels', person, text: WISH, from: 'typed' });
    await ask(story.own, 'notes.save', { id: 'ruth', person, text: NOTE, base: 0 });
    const hall = 'Hi Robin,\n\nthe new hall is up. Our 14 packers start at five.\n\nInes';
    await story.server.deliver(told({ subject: 'New hall', ago: 0.005, text: hall }));
    await open(HALL);
    await startsWith(sidebar, 'Ines Falk once wished');
    expect(await reads(sidebar, 'extra')).not.toContain('reads along');
  });

  it('is named by a badge, and takes question, wish and extra off the screen', async () => {
    await open(FLOOR);
    const shown = (await reads(sidebar, 'Ivo Brandt reads along')).toLowerCase();
    for (const words of [WISH, 'One extra', 'once wished', 'came in grey']) {
      expect(shown).not.toContain(words.toLowerCase());
    }
    expect(await sidebar.$$eval('.question', (all) => all.length)).toBe(0);
    await story.look('reads-along');
  });

  it('folds my notes until I ask for them', async () => {
    await story.key('3');
    expect(await reads(sidebar, 'Ivo Brandt reads along, so your notes are folded.')).not.toContain(NOTE);
    await press(sidebar, 'Show my notes');
    await reads(sidebar, NOTE);
  });

  it('sent nothing anywhere (X8)', () => {
    expect(notTheBrowsersOwn(story.web.strayed)).toEqual([]);
  });
});
