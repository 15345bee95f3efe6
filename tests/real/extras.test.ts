import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { notTheBrowsersOwn } from '../browser/own-requests.ts';
import type { View } from '../browser/view.ts';
import { cards } from '../e2e/told-inbox.ts';
import { press, reads, textOf } from '../e2e/world.ts';
import { ask } from '../playground/seed.ts';
import { NOW, ROBIN, startToldRoundcube, type ToldRoundcube, told } from './told-roundcube.ts';

/*
 * C2 to C4 and S6 on a real Roundcube over a real IMAP server, as a rep tells it:
 * 1. Ines told me how her planners work. One idea stands beside her mail; I do it, and it is written down.
 * 2. Ten days pass without a word of hers, and nothing is asked. Then a mail of hers arrives: how did she take it? One key
 *    says it, and the log has it.
 * 3. I write down whom she serves. A month later the next idea is for them, and is not the one she has had.
 * 4. She tells of an award. It is celebrated in a message that names it, once.
 */

const PROBLEM = 'The planners key every order by hand.';
const TEAM = 'Our 14 drivers start at five.';
const SERVED = 'shops that open at seven';
const WON = 'we won the Green Depot award';
const DAY = 86_400_000;
/** The numbers of the mails in the inbox. */
const [ROUTES, THANKS, AWARD] = [1, 2, 3];

let story: ToldRoundcube;
let sidebar: View;
/** The idea that was done. */
let idea: string;

beforeAll(async () => {
  story = await startToldRoundcube([
    {
      subject: 'Morning routes',
      ago: 12,
      text: `Hi Robin,\n\nthank you for the visit. ${TEAM} ${PROBLEM}\n\nInes`,
    },
    {
      subject: 'Re: Morning routes',
      ago: 11,
      from: ROBIN,
      text: 'Hi Ines,\n\nI have written it down.\n\nRobin',
    },
  ]);
});
afterAll(() => story?.close());

const open = async (uid: number) => {
  sidebar = await story.open(uid);
};
const iso = (ago: number) => new Date(NOW - ago * DAY).toISOString().slice(0, 10);
const extras = () => story.rows('extras');
const given = async () => (await extras()).find(({ text }) => text === idea);
/** The words of the idea that stands there, empty where none does. */
const shownIdea = () =>
  sidebar.$$eval('.card', (all) => {
    const card = all.find((one) => /^One extra/u.test(one.querySelector('h2')?.textContent ?? ''));
    return card?.querySelector('.parts, p')?.textContent ?? '';
  });
/** Days pass: what was given was given so many days ago. */
async function givenAgo(days: number): Promise<void> {
  const entry = await given();
  if (!entry?.given) throw new Error('an extra was given');
  const on = iso(days);
  const at = NOW - days * DAY;
  const aged = {
    ...entry,
    day: on,
    given: { ...entry.given, on },
    createdAt: at,
    updatedAt: entry.updatedAt + 1,
  };
  expect(await ask(story.own, 'data.write', { table: 'extras', rows: [aged] })).toMatchObject({ changed: 1 });
}

describe('1. one extra (C2)', () => {
  it('is made of what she told, is done with one key, and is written down with what it rests on', async () => {
    await open(ROUTES);
    const shown = await reads(sidebar, 'One extra');
    expect(shown).toContain(PROBLEM);
    idea = await shownIdea();
    expect(idea).toContain('“The planners key every order by hand”');
    await story.key('d');
    await reads(sidebar, 'Written down. You will be asked how they took it.');
    expect(await given()).toMatchObject({
      state: 'done',
      given: { reaction: null },
      facts: [
        { text: PROBLEM, where: 'mail', by: 'client' },
        { text: TEAM, where: 'mail', by: 'client' },
      ],
    });
  });
});

describe('2. how she took it (C4)', () => {
  it('is not asked while she has not written since', async () => {
    await givenAgo(10);
    await open(ROUTES);
    await reads(sidebar, 'This mail');
    expect(await cards(sidebar)).not.toContain('How did they take it?');
    expect(await shownIdea()).toBe('');
  });

  it('is asked beside her next mail, which arrives over IMAP, and said by one key', async () => {
    const text = 'Hi Robin,\n\nthe list you drew up hangs in the yard now.\n\nInes';
    await story.server.deliver(told({ subject: 'The list', ago: 0.01, text }));
    await open(THANKS);
    expect(await reads(sidebar, 'How did they take it?')).toContain(idea);
    await story.look('took');
    await story.key('8');
    await expect.poll(async () => (await given())?.given?.reaction).toBe('delighted');
    await expect.poll(() => cards(sidebar)).not.toContain('How did they take it?');
    await story.key('u');
    await reads(sidebar, 'How did they take it?');
    await story.key('8');
    await expect.poll(async () => (await given())?.given?.reaction).toBe('delighted');
  });

  it('stands in the log of all that was given', async () => {
    await story.visit('#/ledgers/extras');
    const shown = await reads(story.own, idea);
    expect(shown).toContain('delighted');
    expect(shown).toContain('Ines Falk');
  });
});

describe('3. whom she serves (C3)', () => {
  it('is written down in one line, and the next idea is for them and another one', async () => {
    await givenAgo(40);
    await open(THANKS);
    await press(sidebar, 'History');
    await press(sidebar, 'For them');
    await reads(sidebar, 'Days to remember');
    await sidebar.locator('::-p-aria(They serve)').fill(SERVED);
    await story.page.keyboard.press('Enter');
    await reads(sidebar, 'Kept. Extras are aimed at them first.');
    await press(sidebar, 'Now');
    await reads(sidebar, 'One extra, for their clients');
    const next = await shownIdea();
    expect(next).toContain(SERVED);
    expect(next).not.toBe(idea);
    await story.look('extra-served');
  });
});

describe('4. an award of hers (S6)', () => {
  it('is proposed to be celebrated, in a reply that names it in her words', async () => {
    const text = `Hi Robin,\n\nlast Thursday ${WON}. Forty of us were there.\n\nInes`;
    await story.server.deliver(told({ subject: 'A word from the yard', ago: 0.005, text }));
    await open(AWARD);
    const shown = await reads(sidebar, 'They have something to celebrate');
    expect(shown).toContain(`You write: “${WON}.”`);
    expect(shown).not.toMatch(/voucher|discount|gift card/iu);
    await story.look('win');
    await story.key('i');
    await story.page.waitForFunction(
      (sought) => (document.querySelector('#composebody') as HTMLTextAreaElement)?.value.includes(sought),
      {},
      `You write: “${WON}.”`,
    );
  });

  it('is kept as celebrated with its mail, and comes up once', async () => {
    await open(AWARD);
    await reads(sidebar, 'They have something to celebrate');
    await story.key('d');
    await reads(sidebar, 'Kept as celebrated.');
    await expect.poll(() => cards(sidebar)).not.toContain('They have something to celebrate');
    expect((await extras()).find((one) => one.idea === 'win:award')).toMatchObject({
      state: 'done',
      text: `Celebrating “${WON}”`,
      facts: [{ text: WON, where: 'mail', by: 'client' }],
    });
    await open(AWARD);
    await reads(sidebar, 'This mail');
    expect(await textOf(sidebar)).not.toContain('They have something to celebrate');
  });

  it('sent nothing anywhere (X8)', () => {
    expect(notTheBrowsersOwn(story.web.strayed)).toEqual([]);
  });
});
