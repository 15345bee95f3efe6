import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageMessage } from '../../../../utils/clients/page-view.ts';
import { daysAfter } from '../../../../utils/ledgers/calendar.ts';
import { newPraise } from '../../../../utils/ledgers/praise.ts';
import type { Now } from '../../../../utils/messaging/now.ts';
import { LAWYER, ME, makeMessage, makeView } from '../../../utils/clients/make-view.ts';
import { sampleEvidence } from '../../../utils/ledgers/sample-entries.ts';
import {
  ask,
  frame,
  freshBrowser,
  fullPage,
  openTab,
  page,
  send,
  startBackground,
} from '../run-background.ts';

/** Sunday, 3 May 2026, noon. */
const START = Date.UTC(2026, 4, 3, 12);
const DAY = 86_400_000;
const GLAD = 'Hi Kim,\n\nThank you, that saved our Saturday.\n\nDana';
const MORE = { sort: 'newest', search: '', skip: 0, limit: 50 } as const;

let tab: number;
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: START });
  freshBrowser();
  startBackground();
  tab = await openTab();
  await ask('page.start', {}, page(tab));
});
afterEach(() => {
  vi.useRealTimers();
});

/** Opens a thread of these messages, the last first thing today. */
async function open(...parts: Partial<PageMessage>[]): Promise<Extract<Now, { state: 'client' }>> {
  const messages = parts.map((part, n) =>
    makeMessage({ id: `m${n}`, at: Date.now() - (parts.length - n) * 60_000, ...part }),
  );
  await ask('page.show', { view: makeView(messages) }, page(tab));
  return clientNow();
}
async function clientNow(): Promise<Extract<Now, { state: 'client' }>> {
  const now = await ask('now.get', {}, frame(tab));
  if (now.state !== 'client') throw new Error(`the page is ${now.state}`);
  return now;
}
const extrasNow = async () => (await clientNow()).ledgers.extras;
const ideaNow = async () => (await extrasNow()).idea?.id ?? '';
const answer = (idea: string, how: 'done' | 'later' | 'not-this') =>
  ask('extras.answer', { idea, how }, frame(tab));
const given = (person: string) =>
  ask('extras.list', { person, states: ['done', 'later', 'not-this'], ...MORE }, frame(tab));
const wait = (days: number) => vi.setSystemTime(Date.now() + days * DAY);
const refused = async (call: string, args: object) => {
  const reply = await send({ call, args }, frame(tab));
  return reply && !reply.ok ? reply.error.code : null;
};

describe('C2 one extra beside a mail', () => {
  it('is made of what they wrote, and cites it', async () => {
    const { ledgers } = await open({ text: GLAD });
    expect(ledgers.extras).toMatchObject({
      idea: {
        aim: 'client',
        facts: [{ text: expect.stringContaining('saved our Saturday'), where: 'mail' }],
      },
      heldBack: [],
      toAsk: null,
    });
    expect(ledgers.attention.at(-1)).toMatchObject({ kind: 'extra', id: ledgers.extras.idea?.id });
  });

  it('is none where nothing was told', async () => {
    const { ledgers } = await open({ text: 'Noted.' });
    expect(ledgers.extras).toEqual({ idea: null, heldBack: [], toAsk: null });
    expect(ledgers.attention).toEqual([]);
  });

  it('is aimed at those whom they serve, once that was said (C3)', async () => {
    const { person } = await open({ text: 'Noted.' });
    await ask('care.serves', { person: person.id, text: ' They serve dentists. ' }, frame(tab));
    expect(await ask('care.get', { person: person.id }, frame(tab))).toMatchObject({
      name: 'Dana Ruiz',
      serves: 'dentists',
    });
    const { idea } = await extrasNow();
    expect(idea).toMatchObject({ aim: 'served', facts: [{ text: 'dentists', where: 'serves' }] });
    const { event } = await ask('care.serves', { person: person.id, text: '' }, frame(tab));
    expect((await extrasNow()).idea).toBe(null);
    await ask('ledger.undo', { event: event ?? '' }, frame(tab));
    expect((await extrasNow()).idea).not.toBe(null);
  });

  it('rests on what they said last, after more praise than anybody looks through', async () => {
    const { person } = await open({ text: 'Noted.' });
    const praise = (monthsAgo: number, quote: string) => {
      const at = START - monthsAgo * 30 * DAY;
      const evidence = sampleEvidence({ quote, at });
      const id = `praise-${String(100 - monthsAgo).padStart(3, '0')}`;
      const given = { id, account: ME.email, person: person.id, origin: id, evidence };
      return newPraise({ ...given, day: new Date(at).toISOString().slice(0, 10), source: 'mail' }, at);
    };
    const old = Array.from({ length: 70 }, (_, n) => praise(n + 14, `You sorted out plan ${n} in no time.`));
    const last = praise(1, 'You saved our Saturday.');
    await ask('data.write', { table: 'praise', rows: [...old, last] }, fullPage());
    expect((await extrasNow()).idea?.facts).toMatchObject([{ where: 'praise', text: last.evidence.quote }]);
  });

  it('is made of notes too, and of none of what is their own affair (D6)', async () => {
    const { person } = await open({ text: 'Noted.' });
    const note = (id: string, text: string) =>
      ask('notes.save', { id, person: person.id, text, base: 0 }, frame(tab));
    await note('n1', 'Her 9 nurses were in hospital.');
    expect((await extrasNow()).idea).toBe(null);
    await note('n2', '- She sings in a choir');
    expect((await extrasNow()).idea?.facts).toMatchObject([{ text: 'She sings in a choir', where: 'note' }]);
  });
});

describe('C4 the delight log', () => {
  it('keeps what was done once, and takes it back', async () => {
    const { person } = await open({ text: GLAD });
    const idea = await ideaNow();
    const { event } = await answer(idea, 'done');
    expect(await answer(idea, 'done')).toEqual({ event: null });
    expect(await given(person.id)).toMatchObject([
      { idea, state: 'done', day: '2026-05-03', given: { on: '2026-05-03', reaction: null } },
    ]);
    expect((await extrasNow()).idea).toBe(null);
    await ask('ledger.undo', { event: event ?? '' }, frame(tab));
    expect(await given(person.id)).toEqual([]);
    expect(await ideaNow()).toBe(idea);
  });

  it('never brings the same idea to the same client within twelve months', async () => {
    const { person } = await open({ text: 'Noted.' });
    await ask('care.serves', { person: person.id, text: 'dentists' }, frame(tab));
    const note = { id: 'n1', person: person.id, text: 'Our 14 bakers start at five.', base: 0 };
    await ask('notes.save', note, frame(tab));
    const seen: string[] = [];
    for (let day = 0; day < 365; day += 31) {
      const { idea, toAsk } = await extrasNow();
      if (toAsk) await ask('extras.took', { id: toAsk.id, reaction: 'pleased', effort: null }, frame(tab));
      const id = idea?.id ?? (await ideaNow());
      expect(id).not.toBe('');
      expect(seen).not.toContain(id);
      seen.push(id);
      await answer(id, 'done');
      wait(31);
    }
    expect(seen.length).toBe(12);
    wait(365);
    const log = await given(person.id);
    const { toAsk } = await extrasNow();
    expect(toAsk).toBe(null);
    expect(log.map(({ idea }) => idea)).toContain(await ideaNow());
  });

  it('asks how they took it once they have written again', async () => {
    await open({ text: GLAD });
    await answer(await ideaNow(), 'done');
    wait(2);
    expect((await extrasNow()).toAsk).toBe(null);
    const { ledgers } = await open({ text: GLAD }, { from: ME, text: 'With pleasure.' }, { text: 'Noted.' });
    const { toAsk, idea } = ledgers.extras;
    expect(toAsk).toMatchObject({ day: '2026-05-03' });
    expect(idea).toBe(null);
    await ask('extras.took', { id: toAsk?.id ?? '', reaction: 'delighted', effort: 'minutes' }, frame(tab));
    expect((await extrasNow()).toAsk).toBe(null);
  });

  it('brings back what was put off, on its day and not before', async () => {
    await open({ text: GLAD });
    const idea = await ideaNow();
    await answer(idea, 'later');
    wait(8);
    const other = await ideaNow();
    expect(other).not.toBe(idea);
    wait(20);
    expect(await ideaNow()).toBe(idea);
    const { person } = await clientNow();
    await answer(idea, 'done');
    expect(await given(person.id)).toMatchObject([{ idea, state: 'done', day: '2026-05-31' }]);
  });

  it('turns to the next idea where one is not for this client', async () => {
    await open({ text: GLAD });
    const idea = await ideaNow();
    await answer(idea, 'not-this');
    expect(await ideaNow()).not.toBe(idea);
    expect(await answer(idea, 'done')).toEqual({ event: null });
  });

  it('takes what the user thought of, and no idea that is none', async () => {
    const { person } = await open({ text: GLAD });
    const own = { id: 'x-own', person: person.id, text: 'Drew the floor plan anew', on: '2030-01-01' };
    await ask('extras.add', own, frame(tab));
    expect(await given(person.id)).toMatchObject([{ idea: null, text: own.text, day: '2026-05-03' }]);
    expect(await refused('extras.answer', { idea: 'made-up', how: 'done' })).toBe('not-found');
    expect(await refused('extras.answer', { idea: 'made-up', how: 'often' })).toBe('bad-arguments');
    expect(await refused('extras.add', { ...own, person: 'nobody' })).toBe('not-found');
    expect(await refused('care.serves', { person: 'nobody', text: 'dentists' })).toBe('not-found');
  });
});

describe('C1 basics first', () => {
  const heldBack = async () => (await extrasNow()).heldBack.map(({ kind, words }) => [kind, words]);

  it('holds an extra back while a question of theirs waits, and lets it go once we answered', async () => {
    await open({ text: 'Our 14 bakers start at five. Could you send us the plan for June?' });
    expect(await heldBack()).toEqual([['question', expect.stringContaining('plan for June')]]);
    expect((await extrasNow()).idea).toBe(null);
    await open(
      { text: 'Our 14 bakers start at five. Could you send us the plan for June?' },
      { from: ME, to: [makeMessage().from ?? ME], text: 'Here it is.' },
    );
    expect(await heldBack()).toEqual([]);
    expect((await extrasNow()).idea).not.toBe(null);
  });

  it('holds it back while a promise of ours is late', async () => {
    const { person } = await open({ text: GLAD });
    const promise = { id: 'p1', person: person.id, by: 'us', text: 'The ROI sheet', quote: null } as const;
    await ask('promises.add', { ...promise, day: '2026-04-24' }, frame(tab));
    expect(await heldBack()).toEqual([['promise', 'The ROI sheet']]);
    await ask('promises.settle', { ids: ['p1'], how: 'kept' }, frame(tab));
    expect(await heldBack()).toEqual([]);
  });

  it('holds it back while something is wrong between us', async () => {
    await open({
      text: 'Our 14 bakers start at five. This is the third time the sync failed. We are very disappointed, this is unacceptable.',
    });
    expect((await heldBack()).map(([kind]) => kind)).toContain('complaint');
  });

  it('holds it back while somebody reads along, and shows no day of theirs then (C5)', async () => {
    const { person } = await open({ text: GLAD });
    const birthday = { kind: 'birthday', text: null, monthDay: '05-04', year: null, every: 'year' } as const;
    await ask('occasions.add', { id: 'o1', person: person.id, ...birthday, leadDays: 3 }, frame(tab));
    expect((await clientNow()).ledgers.occasions).toHaveLength(1);
    const { ledgers } = await open({ text: GLAD, to: [ME, LAWYER] });
    expect(ledgers.extras).toMatchObject({
      idea: null,
      heldBack: [{ kind: 'third-party', words: 'Ina Voss' }],
    });
    expect(ledgers.occasions).toEqual([]);
    expect(ledgers.attention.filter(({ kind }) => kind === 'occasion' || kind === 'extra')).toEqual([]);
  });

  it('says nothing where there is no extra to hold back', async () => {
    await open({ text: 'Could you send us the plan for June?' });
    expect(await heldBack()).toEqual([]);
  });
});

describe('C7 days to remember', () => {
  const day = {
    kind: 'birthday',
    text: null,
    monthDay: '05-10',
    year: null,
    every: 'year',
    leadDays: 3,
  } as const;
  const near = async () =>
    (await clientNow()).ledgers.occasions.map(({ occasion, day }) => [occasion.id, day]);

  it('come up within their lead time, and again a year after they were seen to', async () => {
    const { person } = await open({ text: 'Noted.' });
    const { event } = await ask('occasions.add', { id: 'o1', person: person.id, ...day }, frame(tab));
    expect(event).not.toBe(null);
    expect(await near()).toEqual([]);
    wait(4);
    expect(await near()).toEqual([['o1', '2026-05-10']]);
    expect((await clientNow()).ledgers.attention).toEqual([
      { kind: 'occasion', id: 'o1', day: '2026-05-10' },
    ]);
    const seen = await ask('occasions.seenTo', { ids: ['o1'] }, frame(tab));
    expect(await ask('occasions.seenTo', { ids: ['o1'] }, frame(tab))).toEqual({ event: null });
    expect(await near()).toEqual([]);
    await ask('ledger.undo', { event: seen.event ?? '' }, frame(tab));
    expect(await near()).toEqual([['o1', '2026-05-10']]);
    wait(365);
    expect(await near()).toEqual([['o1', '2027-05-10']]);
  });

  it('are listed by the day they stand on, though nobody opened them for years', async () => {
    const { person } = await open({ text: 'Noted.' });
    const add = (id: string, monthDay: string) =>
      ask('occasions.add', { id, person: person.id, ...day, monthDay }, frame(tab));
    await add('may', '05-10');
    await add('leap', '02-29');
    wait(3 * 365);
    const list = await ask(
      'occasions.list',
      { person: null, states: ['open'], search: 'dana', sort: 'day', skip: 0, limit: 9 },
      frame(tab),
    );
    expect(list.map(({ id, day }) => [id, day])).toEqual([
      ['may', '2029-05-10'],
      ['leap', '2030-02-28'],
    ]);
  });

  it('are edited, let go, and no day of another calendar', async () => {
    const { person } = await open({ text: 'Noted.' });
    await ask('occasions.add', { id: 'o1', person: person.id, ...day }, frame(tab));
    const tomorrow = daysAfter('2026-05-03', 1).slice(5);
    await ask('occasions.edit', { id: 'o1', ...day, monthDay: tomorrow, text: 'Forty' }, frame(tab));
    expect(await near()).toEqual([['o1', '2026-05-04']]);
    await ask('occasions.state', { ids: ['o1'], state: 'let-go' }, frame(tab));
    expect(await near()).toEqual([]);
    for (const wrong of [
      { monthDay: '02-30' },
      { monthDay: '5-1' },
      { every: 'once' },
      { leadDays: -1 },
      { leadDays: 1e9 },
      { year: 3 },
      { kind: 'christmas' },
      { text: '' },
    ]) {
      const args = { id: 'o2', person: person.id, ...day, ...wrong };
      expect(await refused('occasions.add', args), JSON.stringify(wrong)).toBe('bad-arguments');
    }
  });
});
