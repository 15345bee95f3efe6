import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fullDay } from '../../components/look/days.ts';
import { dayOf } from '../../utils/clients/day.ts';
import { daysAfter, yearsBefore } from '../../utils/ledgers/calendar.ts';
import type { ExtraEntry } from '../../utils/ledgers/extra.ts';
import type { Tab, View } from '../browser/view.ts';
import { ask } from '../playground/seed.ts';
import { axeFaults } from './axe.ts';
import { glance } from './picture.ts';
import {
  cards,
  DAY,
  type Letter,
  ME,
  NORA,
  NOW,
  startsWith,
  startToldStory,
  type ToldStory,
  thread,
} from './told-inbox.ts';
import { press, reads, textOf } from './world.ts';

/*
 * C1 to C4 and C7, as a rep tells it:
 * 1. Nora told me how her planners work. One idea stands below her mail, and cites what she said.
 * 2. While she waits for an answer, while I owe her something, and while something is sore, there is none: the card says
 *    what comes first.
 * 3. I put the idea off, never want it, or do it; each is taken back with one key. What I put off comes back in its time.
 * 4. I write down whom she serves, and the idea is for them.
 * 5. Weeks after I did it I am asked how she took it. It stands in the log, and does not come again for a year.
 * 6. I write down days of hers, which come back in time: every year, or once.
 */

const PROBLEM = 'The planners key every order by hand.';
const TEAM = 'Our 14 drivers start at five.';
const RUNS: readonly Letter[] = [
  [NORA, 12, `Hi Robin,\n\nthank you for the visit. ${TEAM} ${PROBLEM}\n\nNora`],
  [ME, 11, 'Hi Nora,\n\nthank you, I have written it down.\n\nRobin'],
];
const QUESTION = 'Could you resend invoice 2231?';
const INVOICE: readonly Letter[] = [[NORA, 0.2, `Hi Robin,\n\n${QUESTION}\n\nNora`]];
const ANSWER: Letter = [ME, 0.1, 'Hi Nora,\n\nhere it is.\n\nRobin'];
const FAULT = 'This is the third time this week that the labels came out blank, and it is unacceptable';
const ROUTES = thread('Morning routes', RUNS);
const ASKED = thread('Invoice 2231', INVOICE);
const ANSWERED = thread('Invoice 2231', [...INVOICE, ANSWER]);
const SORE = thread('Blank labels', [[NORA, 0.05, `Hi Robin,\n\n${FAULT}.\n\nNora`]]);
const SERVED = 'shops that open at seven';

const TODAY = dayOf(Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone);

let inbox: ToldStory;
let page: Tab;
let sidebar: View;
let person: string;
/** The idea that stood there first. */
let idea: string;

beforeAll(async () => {
  inbox = await startToldStory([ROUTES, ASKED]);
});
afterAll(() => inbox?.close());

async function open(subject: string): Promise<void> {
  ({ page, sidebar } = await inbox.open(subject));
}
const extras = () => inbox.rows('extras');
const occasions = () => inbox.rows('occasions');
/** The words of the idea that stands there, empty where none does. */
const shownIdea = () =>
  sidebar.$$eval('.card', (all) => {
    const card = all.find((one) => /^One extra/u.test(one.querySelector('h2')?.textContent ?? ''));
    return card?.querySelector('.parts, p')?.textContent ?? '';
  });
const noIdea = () => expect.poll(shownIdea).toBe('');
/** What holds an extra back, line by line. */
const heldBack = () =>
  sidebar.$$eval('.held-back li', (lines) => lines.map((line) => line.textContent ?? ''));
async function scrollTo(title: string): Promise<void> {
  await sidebar.locator(`::-p-xpath(//h2[.="${title}"])`).wait();
  await sidebar.$eval(`::-p-xpath(//h2[.="${title}"])`, (head) => head.scrollIntoView({ block: 'center' }));
}
/** Weeks pass: what the user has just answered was answered so many days ago. */
async function answeredAgo(days: number): Promise<void> {
  const [entry] = await extras();
  if (!entry) throw new Error('an extra was answered');
  await inbox.key('u');
  await expect.poll(async () => (await extras()).length).toBe(0);
  const back = (day: string) => daysAfter(day, -days);
  const aged: ExtraEntry = {
    ...entry,
    id: `${entry.id}-aged`,
    origin: `${entry.origin}-aged`,
    day: back(entry.day),
    given: entry.given && { ...entry.given, on: back(entry.given.on) },
    createdAt: entry.createdAt - days * DAY,
    updatedAt: entry.updatedAt - days * DAY,
  };
  expect(await ask(inbox.own, 'data.write', { table: 'extras', rows: [aged] })).toMatchObject({ added: 1 });
}
async function care(): Promise<void> {
  await press(sidebar, 'History');
  await press(sidebar, 'For them');
  await reads(sidebar, 'Days to remember');
}

describe('1. one idea at a time (C2)', () => {
  it('is made of what she told, and cites it with its day', async () => {
    await open(ROUTES.subject);
    const shown = await reads(sidebar, 'One extra');
    idea = await shownIdea();
    expect(idea).toContain('“The planners key every order by hand”');
    expect(idea).toContain('their 14 drivers');
    expect(shown).toContain(PROBLEM);
    expect(shown).toContain(TEAM);
    expect(shown).toContain('their mail, ');
    expect((await cards(sidebar)).filter((title) => /extra/iu.test(title))).toEqual(['One extra']);
    expect(await extras()).toEqual([]);
    await scrollTo('One extra');
    await inbox.pictures('extra-idea');
    const [nora] = await ask(inbox.own, 'client.list', { search: NORA.email, limit: 1 });
    person = nora?.person.id ?? '';
  });
});

describe('2. the basics first (C1)', () => {
  it('is not shown while she waits for an answer, and the card says so', async () => {
    await open(ASKED.subject);
    await reads(sidebar, 'An extra can wait');
    expect(await heldBack()).toEqual([`First, answer: ${QUESTION}`]);
    expect(await shownIdea()).toBe('');
    await scrollTo('An extra can wait');
    await inbox.pictures('extra-held-back');
  });

  it('is there again once I have answered', async () => {
    inbox.tell([ROUTES, ANSWERED]);
    await open(ANSWERED.subject);
    await expect.poll(shownIdea).toBe(idea);
    expect(await heldBack()).toEqual([]);
  });

  it('is not shown while I owe her something, until I have kept my word', async () => {
    const day = daysAfter(TODAY, -3);
    await ask(inbox.own, 'promises.add', {
      id: 'p1',
      person,
      by: 'us',
      text: 'send the price list',
      day,
      quote: null,
    });
    await startsWith(sidebar, 'You promised');
    await expect
      .poll(heldBack)
      .toEqual([expect.stringMatching(/^First, keep your word: send the price list\s+due /u)]);
    expect(await shownIdea()).toBe('');
    await inbox.key('y');
    await expect.poll(shownIdea).toBe(idea);
    await inbox.key('u');
    await noIdea();
    await inbox.key('y');
    await expect.poll(shownIdea).toBe(idea);
  });

  it('is not shown beside a complaint, nor beside another mail before that is mended', async () => {
    inbox.tell([ROUTES, ANSWERED, SORE]);
    await open(SORE.subject);
    await reads(sidebar, 'An extra can wait');
    expect(await heldBack()).toContain(`First, put right what went wrong: ${FAULT}`);
    await inbox.key('S');
    await reads(sidebar, 'Noted as sore.');
    await open(ANSWERED.subject);
    await startsWith(sidebar, 'First, mend this');
    await expect.poll(heldBack).toEqual([`First, put right what went wrong: ${FAULT}`]);
    await inbox.key('R');
    await sidebar.waitForSelector('.entry-form textarea:focus');
    await page.keyboard.type('Drove over with a new print head');
    await page.keyboard.press('Enter');
    await reads(sidebar, 'Repaired.');
    await expect.poll(shownIdea).toBe(idea);
  });
});

describe('3. do it, not this, later (C2)', () => {
  it('is never this one, with another in its place, unless that is undone', async () => {
    await inbox.key('x');
    await reads(sidebar, 'Not for this client, now or later.');
    await expect.poll(shownIdea).not.toBe(idea);
    expect(await extras()).toMatchObject([{ state: 'not-this', text: idea, person }]);
    expect(await shownIdea()).not.toBe('');
    await inbox.key('u');
    await expect.poll(shownIdea).toBe(idea);
    expect(await extras()).toEqual([]);
  });

  it('is put off for four weeks, and comes back then in the same words', async () => {
    await inbox.key('s');
    const at = new Date(`${daysAfter(TODAY, 28)}T12:00`).getTime();
    await reads(sidebar, `It comes back on ${fullDay(at, 'en-US')}`);
    await noIdea();
    expect(await extras()).toMatchObject([{ state: 'later', day: daysAfter(TODAY, 28) }]);
    await answeredAgo(28);
    await open(ANSWERED.subject);
    await expect.poll(shownIdea).toBe(idea);
  });

  it('is done: written down with what it rests on, and no other is pressed on me', async () => {
    await inbox.key('d');
    await reads(sidebar, 'Written down. You will be asked how they took it.');
    await noIdea();
    expect(await extras()).toMatchObject([
      {
        state: 'done',
        text: idea,
        day: TODAY,
        given: { on: TODAY, reaction: null },
        facts: [
          { text: PROBLEM, where: 'mail', by: 'client' },
          { text: TEAM, where: 'mail', by: 'client' },
        ],
      },
    ]);
    await inbox.key('u');
    await expect.poll(shownIdea).toBe(idea);
    expect(await extras()).toMatchObject([{ state: 'later' }]);
  });
});

describe('4. whom she serves (C3)', () => {
  it('is written down in one line, and the idea is for them', async () => {
    await ask(inbox.own, 'extras.state', { ids: (await extras()).map(({ id }) => id), state: 'not-this' });
    await care();
    await sidebar.locator('::-p-aria(They serve)').fill(SERVED);
    await page.keyboard.press('Enter');
    await reads(sidebar, 'Kept. Extras are aimed at them first.');
    await inbox.pictures('extra-care');
    await press(sidebar, 'Now');
    const shown = await reads(sidebar, 'One extra, for their clients');
    expect(await shownIdea()).toContain(SERVED);
    expect(shown).toContain('whom they serve');
    await scrollTo('One extra, for their clients');
    await inbox.pictures('extra-served');
    expect(await inbox.rows('cares')).toMatchObject([{ person, serves: SERVED }]);
  });

  it('is for her again when that is undone', async () => {
    await inbox.key('u');
    await expect.poll(() => cards(sidebar)).toContain('One extra');
    expect(await inbox.rows('cares')).toEqual([]);
    await ask(inbox.own, 'care.serves', { person, text: SERVED });
    await expect.poll(() => cards(sidebar)).toContain('One extra, for their clients');
    idea = await shownIdea();
  });
});

describe('5. the log of what was given (C4)', () => {
  const done = async () => (await extras()).find(({ state }) => state === 'done');

  it('asks weeks later how she took it, and keeps that with one key', async () => {
    const before = await extras();
    await inbox.key('d');
    await reads(sidebar, 'Written down.');
    const entry = await done();
    if (!entry) throw new Error('the idea was done');
    // Three weeks pass.
    await inbox.key('u');
    await expect.poll(async () => (await extras()).length).toBe(before.length);
    const on = daysAfter(TODAY, -21);
    const at = NOW - 21 * DAY;
    const aged = {
      ...entry,
      id: 'given',
      origin: 'given',
      day: on,
      given: { on, effort: 'minutes', reaction: null },
      createdAt: at,
      updatedAt: at,
    };
    await ask(inbox.own, 'data.write', { table: 'extras', rows: [aged] });
    await open(ANSWERED.subject);
    await reads(sidebar, 'How did they take it?');
    expect(await textOf(sidebar)).toContain(idea);
    expect(await shownIdea()).toBe('');
    await scrollTo('How did they take it?');
    await inbox.pictures('extra-took');
    await inbox.key('8');
    await reads(sidebar, 'Written down.');
    await expect.poll(async () => (await done())?.given?.reaction).toBe('delighted');
    await expect.poll(() => cards(sidebar)).not.toContain('How did they take it?');
    await inbox.key('u');
    await reads(sidebar, 'How did they take it?');
    expect((await done())?.given?.reaction).toBeNull();
    await inbox.key('8');
    await expect.poll(async () => (await done())?.given?.reaction).toBe('delighted');
  });

  it('stands beside her mails and on the full page, and takes what I did without an idea', async () => {
    await care();
    expect(await reads(sidebar, 'What you gave')).toContain(idea);
    await sidebar.locator('::-p-aria(Something else you did for them)').fill('Drew the loading bay anew');
    await page.keyboard.press('Enter');
    await reads(sidebar, 'Written down.');
    await expect
      .poll(async () => (await extras()).filter(({ idea: of }) => of === null))
      .toMatchObject([{ text: 'Drew the loading bay anew', state: 'done', given: { on: TODAY } }]);
    await scrollTo('What you gave');
    await inbox.pictures('extra-log');
    const list = await inbox.world.openOwn('home.html#/ledgers/extras');
    const shown = await reads(list, 'Drew the loading bay anew');
    expect(shown).toContain(idea);
    expect(shown).toContain('delighted');
    expect(await axeFaults(list)).toEqual([]);
    await glance(list, 'extra-list');
    await list.close();
    await inbox.key('u');
    await expect.poll(async () => (await extras()).filter(({ idea: of }) => of === null)).toEqual([]);
  });

  it('does not bring it again within twelve months, and may after them', async () => {
    const give = async (on: string) => {
      const entry = await done();
      if (!entry?.given) throw new Error('an extra was given');
      const moved = { ...entry, day: on, given: { ...entry.given, on }, updatedAt: entry.updatedAt + 1 };
      expect(await ask(inbox.own, 'data.write', { table: 'extras', rows: [moved] })).toMatchObject({
        changed: 1,
      });
      await open(ANSWERED.subject);
      await reads(sidebar, 'One extra, for their clients');
    };
    const yearAgo = yearsBefore(TODAY, 1);
    await give(daysAfter(yearAgo, 1));
    expect(await shownIdea()).not.toBe(idea);
    await give(yearAgo);
    expect(await shownIdea()).toBe(idea);
  });
});

/** Types a day into its form, by its labels. */
async function typeDay(fields: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, value] of Object.entries(fields))
    await sidebar.locator(`::-p-aria(${label})`).fill(value);
}
/** Day, month and year of an ISO date as the form asks for them. */
function fieldsOf(day: string): Readonly<Record<'Day' | 'Month' | 'Year', string>> {
  const [year = '', month = '', date = ''] = day.split('-');
  return { Day: String(Number(date)), Month: String(Number(month)), Year: year };
}

describe('6. days that are hers (C7)', () => {
  const SOON = daysAfter(TODAY, 5);
  const LIVE_SINCE = yearsBefore(SOON, 2);
  const OPENING = daysAfter(TODAY, 20);

  it('are read back in full before they count, and a day of everybody is none of hers', async () => {
    await care();
    await inbox.key('a');
    await sidebar.waitForSelector('.entry-form select:focus');
    await typeDay({ 'What kind of day': 'other', 'What it is, in your words': 'Christmas' });
    await reads(sidebar, 'Everybody writes on that day');
    await typeDay({ 'What kind of day': 'go-live', 'What it is, in your words': 'The label printer' });
    await typeDay(fieldsOf(LIVE_SINCE));
    const shown = await reads(sidebar, 'in 5 days');
    expect(shown).toContain(fullDay(new Date(`${SOON}T12:00`).getTime(), 'en-US'));
    expect(shown).toContain('2 years');
    await scrollTo('Days to remember');
    await inbox.pictures('occasion-form');
    await sidebar.locator('::-p-aria(Year)').click();
    await page.keyboard.press('Enter');
    await reads(sidebar, 'A day to remember, kept.');
    expect(await occasions()).toMatchObject([
      { kind: 'go-live', text: 'The label printer', every: 'year', day: SOON, leadDays: 7, state: 'open' },
    ]);
  });

  it('stand first within their lead time, and a yearly one comes back a year later', async () => {
    await press(sidebar, 'Now');
    await startsWith(sidebar, 'Go-live day');
    expect(await reads(sidebar, 'in 5 days')).toContain('The label printer');
    await inbox.pictures('occasion-card');
    await inbox.key('d');
    await reads(sidebar, 'Seen to. It comes back next year.');
    await expect.poll(() => cards(sidebar)).not.toContain('Go-live day');
    const nextYear = `${Number(SOON.slice(0, 4)) + 1}${SOON.slice(4)}`;
    expect(await occasions()).toMatchObject([{ state: 'open', day: nextYear, keptOn: TODAY }]);
    await inbox.key('u');
    await startsWith(sidebar, 'Go-live day');
    expect(await occasions()).toMatchObject([{ state: 'open', day: SOON, keptOn: null }]);
    await inbox.key('d');
    await expect.poll(() => cards(sidebar)).not.toContain('Go-live day');
  });

  it('wait until their lead time begins, and what comes once is over when it was seen to', async () => {
    await care();
    await inbox.key('a');
    await sidebar.waitForSelector('.entry-form select:focus');
    await typeDay({
      'What kind of day': 'event',
      'What it is, in your words': 'Opening of the northern site',
    });
    await typeDay({ ...fieldsOf(OPENING), Year: '' });
    await reads(sidebar, 'in 20 days');
    await sidebar.locator('::-p-aria(Day)').click();
    await page.keyboard.press('Enter');
    await reads(sidebar, 'A day to remember, kept.');
    await press(sidebar, 'Now');
    await reads(sidebar, 'One extra');
    expect(await cards(sidebar)).not.toContain('Their event');
    // A month before: that is now.
    await care();
    await sidebar
      .locator('::-p-xpath(//article[contains(., "northern site")]//button[starts-with(., "Edit")])')
      .click();
    await sidebar.waitForSelector('.entry-form select:focus');
    await sidebar.locator('::-p-aria(Bring it up)').fill('30');
    await press(sidebar, 'Keep this day');
    await reads(sidebar, 'Changed.');
    await press(sidebar, 'Now');
    await startsWith(sidebar, 'Their event');
    await inbox.key('z');
    await reads(sidebar, 'Let go of.');
    await expect.poll(() => cards(sidebar)).not.toContain('Their event');
    await inbox.key('u');
    await startsWith(sidebar, 'Their event');
    await inbox.key('d');
    await reads(sidebar, 'Seen to.');
    await expect.poll(() => cards(sidebar)).not.toContain('Their event');
    expect((await occasions()).find(({ kind }) => kind === 'event')).toMatchObject({
      state: 'done',
      every: 'once',
      keptOn: TODAY,
    });
  });

  it('stand in their list on the full page, the next first', async () => {
    const list = await inbox.world.openOwn('home.html#/ledgers/occasions');
    expect(await reads(list, 'The label printer')).not.toContain('Opening of the northern site');
    await press(list, 'Seen to');
    await reads(list, 'Opening of the northern site');
    await list.close();
  });
});
