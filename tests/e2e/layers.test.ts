import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dayOf } from '../../utils/clients/day.ts';
import { daysAfter } from '../../utils/ledgers/calendar.ts';
import type { DeliveryEntry } from '../../utils/ledgers/delivery.ts';
import type { Layer, LayerKind } from '../../utils/ledgers/layers/layer.ts';
import type { Tab, View } from '../browser/view.ts';
import { ask } from '../playground/seed.ts';
import { axeFaults } from './axe.ts';
import { glance, isSeen } from './picture.ts';
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
 * K1 to K5, as a rep tells it:
 * 1. Nora praises the printer. I keep her words, and ask whether I may quote them.
 * 2. I write down what I delivered, and what I said it would do for her.
 * 3. What follows it stands there with its days. I put the check-in of all later deliveries on another day, in other
 *    words; I put the delivery on another day, and what follows moves with it.
 * 4. The tip is due. It waits while she wants quiet, and then goes into the draft.
 * 5. It waits while we are in touch anyway, and while something is sore; the line says why.
 * 6. She answers the check-in: I am to answer it myself. What she says of one promise of mine stands beside it.
 * 7. All of that is a cake, beside her mail and among the clients, in a picture and in words.
 */

const PRAISE = 'The label printer is brilliant, you saved our night shift';
const PRAISED: Letter = [NORA, 9, `Hi Robin,\n\n${PRAISE}.\n\nNora`];
const THANKS = thread('The printer has arrived', [PRAISED]);
const INVOICE = thread('Invoice 2231', [[NORA, 0.2, 'Hi Robin,\n\ncould you resend invoice 2231?\n\nNora']]);
const TOLD = 'I like how fast it is. I do not like the noise it makes.';
const REPLY: readonly Letter[] = [
  [ME, 5, 'Hi Nora,\n\nwhat do you like about the label printer? And what do you not like?\n\nRobin'],
  [NORA, 0.1, `Hi Robin,\n\n${TOLD}\n\nNora`],
];
const ANSWERED = thread('Two questions', REPLY);
const ANSWERED_BACK = thread('Two questions', [
  ...REPLY,
  [ME, 0.05, 'Hi Nora,\n\nthe noise comes from the tray. I will bring a mat.\n\nRobin'],
]);
const TRAINING = 'Sales training for our account managers';
const HENRIKE = 'h.voss@vossberg-logistik.example';

const CLAIM = 'the night shift can read the labels';
const OTHER_CLAIM = 'no label comes out twice';
const TODAY = dayOf(Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone);
const DELIVERED = daysAfter(TODAY, -12);
const SEASON = daysAfter(TODAY, 60);

let inbox: ToldStory;
let page: Tab;
let sidebar: View;
let person: string;

beforeAll(async () => {
  inbox = await startToldStory([THANKS, INVOICE]);
});
afterAll(() => inbox?.close());

async function open(subject: string, address = NORA.email): Promise<void> {
  ({ page, sidebar } = await inbox.open(subject, address));
}
/** What follows a sale with the client who is open. */
async function afterTheSale(): Promise<void> {
  await press(sidebar, 'History');
  await press(sidebar, 'After the sale');
  await reads(sidebar, 'The last twelve months');
}
async function delivery(): Promise<DeliveryEntry> {
  const [one] = await inbox.rows('deliveries');
  if (!one) throw new Error('something was delivered');
  return one;
}
const praise = () => inbox.rows('praise');
async function layer(kind: LayerKind): Promise<Layer> {
  const found = (await delivery()).layers.find((one) => one.kind === kind);
  if (!found) throw new Error(`a ${kind} follows it`);
  return found;
}
const dayOfLayer = async (kind: LayerKind) => (await layer(kind)).day;
/** Stores the delivery as it would stand had something happened earlier. */
async function rewrite(change: (one: DeliveryEntry) => Partial<DeliveryEntry>): Promise<void> {
  const one = await delivery();
  const row = { ...one, ...change(one), updatedAt: one.updatedAt + 1 };
  expect(await ask(inbox.own, 'data.write', { table: 'deliveries', rows: [row] })).toMatchObject({
    changed: 1,
  });
}
const draft = () => page.$eval('[g_editable=true]', (box) => (box as HTMLElement).innerText);
/** Presses a button in the part of the view whose label or words begin so. */
const within = (label: string, name: string) =>
  sidebar
    .locator(
      `::-p-xpath(//*[starts-with(@aria-label, "${label}")]//button[starts-with(normalize-space(.), "${name}")])`,
    )
    .click();
async function scrollTo(selector: string): Promise<void> {
  await sidebar.locator(selector).wait();
  await sidebar.$eval(selector, (part) => part.scrollIntoView({ block: 'start' }));
}
const held = () => sidebar.$$eval('.held', (lines) => lines.map((line) => line.textContent ?? ''));

describe('1. praise, word for word (K5)', () => {
  it('is proposed in her words, and kept with one key', async () => {
    await open(THANKS.subject);
    expect(await reads(sidebar, 'They praise')).toContain(PRAISE);
    await inbox.key('+');
    await reads(sidebar, 'Kept, word for word.');
    expect(await praise()).toMatchObject([
      { state: 'kept', evidence: { quote: PRAISE, by: NORA.email, thread: { subject: THANKS.subject } } },
    ]);
    await inbox.key('u');
    await reads(sidebar, 'They praise');
    expect(await praise()).toEqual([]);
    await inbox.key('+');
    await expect.poll(async () => (await praise()).length).toBe(1);
    const [nora] = await ask(inbox.own, 'client.list', { search: NORA.email, limit: 1 });
    person = nora?.person.id ?? '';
  });

  it('is asked about in a draft that makes no easy, and its state is kept', async () => {
    await afterTheSale();
    await reads(sidebar, 'not asked yet');
    await scrollTo('section[aria-label="What they praised"]');
    await inbox.pictures('praise');
    await within('Words of praise', 'Ask to quote it');
    await reads(sidebar, 'It is noted as asked.');
    expect(await draft()).toContain(`you wrote: “${PRAISE}”. May I show that line to others`);
    expect(await praise()).toMatchObject([{ state: 'asked', askedOn: TODAY }]);
    await inbox.key('u');
    await reads(sidebar, 'not asked yet');
    expect(await praise()).toMatchObject([{ state: 'kept', askedOn: null }]);
    await within('Words of praise', 'They said yes');
    await reads(sidebar, 'may be quoted');
    expect(await praise()).toMatchObject([{ state: 'may', answeredOn: TODAY }]);
  });

  it('stands in its list on the full page', async () => {
    const list = await inbox.world.openOwn('home.html#/ledgers/praise');
    expect(await reads(list, PRAISE)).toContain('may be quoted');
    await list.close();
  });
});

describe('2. what was delivered (K1)', () => {
  async function fill(): Promise<void> {
    await inbox.key('a');
    await sidebar.waitForSelector('.delivery-form input:focus');
    await sidebar.locator('::-p-aria(Delivered on)').fill(DELIVERED);
    await sidebar
      .locator('::-p-aria(What you said it would do for them, a line each)')
      .fill(`${CLAIM}\n\n${OTHER_CLAIM}\n`);
    await sidebar.locator('::-p-aria(What comes round for them every year)').fill('the Easter rush');
    await sidebar.locator('::-p-aria(It begins on)').fill(SEASON);
  }

  it('is written down with what it was sold on, and says what is missing', async () => {
    await open(THANKS.subject);
    await afterTheSale();
    await reads(sidebar, 'Nothing delivered yet.');
    await fill();
    await press(sidebar, 'Keep');
    await reads(sidebar, 'Say what you delivered, as you would say it to them.');
    await sidebar.locator('::-p-aria(What you delivered)').fill('the label printer');
    await scrollTo('.delivery-form');
    await inbox.pictures('delivery-form');
    await sidebar.locator('::-p-aria(What you delivered)').click();
    await page.keyboard.press('Enter');
    await reads(sidebar, 'Kept, with what is to follow it.');
    expect(await inbox.rows('deliveries')).toMatchObject([
      {
        what: 'the label printer',
        deliveredOn: DELIVERED,
        claims: [
          { text: CLAIM, verdict: null },
          { text: OTHER_CLAIM, verdict: null },
        ],
        state: 'open',
      },
    ]);
  });

  it('is gone when that is undone', async () => {
    await inbox.key('u');
    await reads(sidebar, 'Nothing delivered yet.');
    expect(await inbox.rows('deliveries')).toEqual([]);
    await fill();
    await sidebar.locator('::-p-aria(What you delivered)').fill('the label printer');
    await page.keyboard.press('Enter');
    await reads(sidebar, 'Kept, with what is to follow it.');
    await reads(sidebar, 'Nothing under the frosting yet');
  });
});

describe('3. what follows it (K2)', () => {
  it('stands there with its days: a tip, a check-in, a look back, and a how-to before her season', async () => {
    expect((await delivery()).layers.map(({ kind, day }) => [kind, day])).toEqual([
      ['tip', daysAfter(DELIVERED, 10)],
      ['check-in', daysAfter(DELIVERED, 45)],
      ['verdicts', daysAfter(DELIVERED, 90)],
      ['how-to', daysAfter(SEASON, -21)],
    ]);
    const lines = await sidebar.$$eval('.layer-line', (all) =>
      all.map((line) => [
        line.querySelector('strong')?.textContent,
        line.querySelector('.chip')?.textContent,
      ]),
    );
    expect(lines).toEqual([
      ['A tip', 'due'],
      ['A check-in', 'to come'],
      ['A how-to', 'to come'],
      ['A look back', 'to come'],
    ]);
    await scrollTo('.delivery');
    await inbox.pictures('delivery-plan');
  });

  it('takes another day and other words for all later deliveries, and the words for what is planned', async () => {
    const settings = await inbox.world.openOwn('home.html#/settings');
    const row = await settings.waitForSelector('::-p-xpath(//details[.//strong[.="A check-in"]]/summary)');
    await row?.click();
    await settings.locator('#after-check-in-days').fill('30');
    // What was typed counts once one goes on to something else.
    await settings.keyboard.press('Tab');
    await reads(settings, '30 days after the delivery');
    await settings.locator('#after-check-in-text').fill('Hi {name},\n\nhow is {what} in the morning?');
    await settings.keyboard.press('Tab');
    await settings.locator('::-p-aria(As it came: A check-in)').wait();
    expect(await axeFaults(settings)).toEqual([]);
    await glance(settings, 'layer-settings');
    expect(await dayOfLayer('check-in')).toBe(daysAfter(DELIVERED, 45));
    await page.bringToFront();
    await within('A check-in: the label printer', 'The words');
    await reads(sidebar, 'how is the label printer in the morning?');
    await ask(inbox.own, 'deliveries.add', {
      id: 'second',
      person,
      what: 'the spare tray',
      deliveredOn: TODAY,
      claims: [],
      season: null,
    });
    const second = (await inbox.rows('deliveries')).find(({ id }) => id === 'second');
    expect(second?.layers.find(({ kind }) => kind === 'check-in')?.day).toBe(daysAfter(TODAY, 30));
    await ask(inbox.own, 'deliveries.state', { ids: ['second'], state: 'closed' });
    await settings.bringToFront();
    await settings.locator('::-p-aria(As it came: A check-in)').click();
    await reads(settings, '45 days after the delivery');
    await settings.close();
    await page.bringToFront();
    await reads(sidebar, 'By now you know the label printer better than I do');
  });

  it('moves with the day of the delivery, but for what I put on a day of its own', async () => {
    await within('A look back: the label printer', 'The words');
    await within('A look back: the label printer', 'Later');
    await sidebar.waitForSelector('.snooze button:focus');
    await page.keyboard.press('1');
    await reads(sidebar, 'on your day');
    const moved = await dayOfLayer('verdicts');
    expect(moved).not.toBe(daysAfter(DELIVERED, 90));
    await within('the label printer', 'Edit the delivery');
    await sidebar.waitForSelector('.delivery-form input:focus');
    await sidebar.locator('::-p-aria(Delivered on)').fill(daysAfter(DELIVERED, -3));
    await sidebar.locator('::-p-aria(What you delivered)').click();
    await page.keyboard.press('Enter');
    await reads(sidebar, 'Changed.');
    expect(await dayOfLayer('tip')).toBe(daysAfter(DELIVERED, 7));
    expect(await dayOfLayer('check-in')).toBe(daysAfter(DELIVERED, 42));
    expect(await dayOfLayer('verdicts')).toBe(moved);
    expect(await dayOfLayer('how-to')).toBe(daysAfter(SEASON, -21));
    await inbox.key('u');
    await expect.poll(() => dayOfLayer('tip')).toBe(daysAfter(DELIVERED, 10));
    await within('A look back: the label printer', 'The words');
    await within('A look back: the label printer', 'Back to its own day');
    await expect.poll(() => dayOfLayer('verdicts')).toBe(daysAfter(DELIVERED, 90));
  });
});

describe('4. a tip that is due (K2, K3)', () => {
  it('stands first beside her mail, in words about her own use', async () => {
    await open(THANKS.subject);
    await startsWith(sidebar, 'A tip');
    const shown = await textOf(sidebar);
    expect(shown).toContain('the label printer · delivered');
    expect(shown).toContain(`It goes back to what we spoke about at the start: ${CLAIM}.`);
    await inbox.pictures('layer-tip');
  });

  it('waits while she wants quiet, and says so', async () => {
    await afterTheSale();
    const until = daysAfter(TODAY, 14);
    await sidebar.locator('::-p-aria(They asked for quiet until)').fill(until);
    await reads(sidebar, 'Quiet until');
    expect(await inbox.rows('cares')).toMatchObject([{ person, quietUntil: until }]);
    await press(sidebar, 'Now');
    await expect
      .poll(held)
      .toEqual([
        expect.stringMatching(/^A tip is ready: the label printer\. They asked for quiet until \w+ \d+/u),
      ]);
    await expect.poll(() => cards(sidebar)).not.toContain('A tip');
    await scrollTo('.held');
    await inbox.pictures('layer-held');
    await inbox.key('u');
    await startsWith(sidebar, 'A tip');
    expect(await held()).toEqual([]);
  });

  it('goes into the draft with a blank for what only I know, and is done then', async () => {
    await inbox.key('i');
    await reads(sidebar, 'It is noted as done.');
    const written = await draft();
    expect(written).toContain('Hi Nora,');
    expect(written).toContain('[the tip, in a sentence or two they can use today]');
    expect(written).toContain(CLAIM);
    expect(written).not.toMatch(/newsletter|unsubscribe|^\s*\d+[.)]/imu);
    expect(await layer('tip')).toMatchObject({ state: 'done', settledOn: TODAY });
    await expect.poll(() => cards(sidebar)).not.toContain('A tip');
    await inbox.key('u');
    await startsWith(sidebar, 'A tip');
    expect(await layer('tip')).toMatchObject({ state: 'open', settledOn: null });
  });
});

describe('5. why it waits (K3)', () => {
  it('is that we are in touch anyway', async () => {
    await open(INVOICE.subject);
    await expect
      .poll(held)
      .toEqual([
        expect.stringMatching(
          /^A tip is ready: the label printer\. You were in touch on \w+ \d+, so it waits until \w+ \d+\.$/u,
        ),
      ]);
    await expect.poll(() => cards(sidebar)).not.toContain('A tip');
  });

  it('is that something is sore', async () => {
    await inbox.key('S');
    await startsWith(sidebar, 'First, mend this');
    await expect.poll(held).toEqual([expect.stringContaining('nothing goes out until it is repaired')]);
    await inbox.key('u');
    await expect.poll(held).toEqual([expect.stringContaining('You were in touch on')]);
  });
});

describe('6. what comes back (K1, K2)', () => {
  it('is to be answered by me, and no draft stands beside it', async () => {
    // Seven weeks pass: the tip and the check-in have gone out.
    const then = NOW - 5 * DAY;
    const on = dayOf(then, Intl.DateTimeFormat().resolvedOptions().timeZone);
    await rewrite((one) => ({
      deliveredOn: daysAfter(TODAY, -50),
      layers: one.layers.map((each) =>
        each.kind === 'tip' || each.kind === 'check-in'
          ? { ...each, state: 'done', settledOn: on, settledAt: then }
          : each,
      ),
    }));
    inbox.tell([THANKS, INVOICE, ANSWERED]);
    await open(ANSWERED.subject);
    await startsWith(sidebar, 'Nora Quist has answered');
    const card = await sidebar.$eval('.card', (first) => (first as HTMLElement).innerText);
    expect(card).toContain('Answer this one yourself.');
    expect(card).toContain('Your check-in: the label printer');
    expect(card).toContain(TOLD);
    expect(card).not.toContain('Put in the draft');
    await inbox.pictures('layer-reply');
    expect((await layer('check-in')).reply).toMatchObject({
      line: TOLD,
      answeredOn: null,
    });
    const today = await inbox.world.openOwn('home.html#/today');
    await reads(today, 'has answered: answer this one yourself');
    await today.close();
  });

  it('is answered with one key, or by writing back', async () => {
    await page.bringToFront();
    await inbox.key('d');
    await reads(sidebar, 'Answered.');
    await expect.poll(() => cards(sidebar)).not.toContain('Nora Quist has answered');
    expect((await layer('check-in')).reply?.answeredOn).toBe(TODAY);
    await inbox.key('u');
    await startsWith(sidebar, 'Nora Quist has answered');
    inbox.tell([THANKS, INVOICE, ANSWERED_BACK]);
    await open(ANSWERED_BACK.subject);
    await reads(sidebar, 'What you know of Nora Quist');
    expect(await cards(sidebar)).not.toContain('Nora Quist has answered');
  });

  it('is a verdict on what it was sold on, in her words', async () => {
    await afterTheSale();
    await within(CLAIM, 'Has it come true?');
    await sidebar.waitForSelector('.claim select:focus');
    await sidebar.locator('.claim select').fill('not-yet');
    await sidebar.locator('::-p-aria(In which words, where there are any)').fill('the small ones still blur');
    await scrollTo('.claim');
    await inbox.pictures('verdict');
    await sidebar.locator('::-p-aria(In which words, where there are any)').click();
    await page.keyboard.press('Enter');
    await reads(sidebar, 'Noted.');
    expect(await reads(sidebar, 'they say so')).toContain('“the small ones still blur”');
    expect((await delivery()).claims).toMatchObject([
      { verdict: { is: 'not-yet', by: 'client', words: 'the small ones still blur', on: TODAY } },
      { verdict: null },
    ]);
    await inbox.key('u');
    await expect.poll(async () => (await delivery()).claims[0]?.verdict).toBeNull();
    await ask(inbox.own, 'deliveries.judge', {
      id: (await delivery()).id,
      claim: (await delivery()).claims[0]?.id ?? '',
      verdict: { is: 'true', words: '', by: 'us' },
    });
    await reads(sidebar, 'you say so');
  });
});

describe('7. the cake (K4)', () => {
  it('shows what was done for her, in a picture that reads in words too', async () => {
    const name = await sidebar.$eval('svg[role=img]', (cake) => cake.getAttribute('aria-label'));
    expect(name).toBe(
      'Nora Quist, the last twelve months in layers. Delivered: 2, Tips: 1, Check-ins: 1, Looks back: 1',
    );
    expect(await textOf(sidebar)).toContain('4 layers');
    await scrollTo('section[aria-label="The last twelve months"]');
    await inbox.pictures('cake');
    await sidebar.locator('.cake-list summary').click();
    const list = await sidebar.$$eval('.cake-list li', (all) => all.map((one) => one.textContent ?? ''));
    expect(list).toHaveLength(5);
    expect(list.join('\n')).toMatch(/A look back: the label printer\n/u);
    await inbox.pictures('cake-list');
  });

  it('sets those of whom nothing followed the sale before all others on the clients page', async () => {
    await open(TRAINING, HENRIKE);
    const [henrike] = await ask(inbox.own, 'client.list', { search: HENRIKE, limit: 1 });
    await ask(inbox.own, 'deliveries.add', {
      id: 'training',
      person: henrike?.person.id ?? '',
      what: 'the first training day',
      deliveredOn: TODAY,
      claims: [],
      season: null,
    });
    const clients = await inbox.world.openOwn('home.html#/clients');
    await press(clients, 'Fewest layers first');
    const rows = () =>
      clients.$$eval('.clients li', (all) =>
        all.map((row) => [
          row.querySelector('strong')?.textContent,
          row.querySelector('.client-day')?.textContent,
        ]),
      );
    await expect.poll(rows).toEqual([
      ['Henrike Voss', '1 layer'],
      ['Nora Quist', '4 layers'],
    ]);
    expect(await axeFaults(clients)).toEqual([]);
    await glance(clients, 'cake-clients');
    if (isSeen(clients)) {
      await clients.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
      await clients.setViewport({ width: 320, height: 860 });
      expect(await clients.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      await glance(clients, 'cake-clients-dark-320');
    }
    await press(clients, 'One layer only');
    await expect.poll(rows).toEqual([['Henrike Voss', '1 layer']]);
    await clients.locator('.clients a').click();
    await press(clients, 'After the sale');
    await reads(clients, 'Nothing under the frosting yet');
    await clients.close();
  });
});
