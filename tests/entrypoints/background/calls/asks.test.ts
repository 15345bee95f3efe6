import { beforeEach, describe, expect, it, vi } from 'vitest';
import { onChange, type Topic } from '../../../../utils/messaging/changes.ts';
import type { Now } from '../../../../utils/messaging/now.ts';
import { ME, makeMessage, makeView, NOON, TOM } from '../../../utils/clients/make-view.ts';
import {
  ask,
  frame,
  freshBrowser,
  openTab,
  page,
  send,
  sidePanel,
  startBackground,
} from '../run-background.ts';

const MARK = { family: 'use', question: 'Who opens the export first?', what: 'asked' } as const;
const ALL = { person: null, kind: null, state: 'all', search: '', skip: 0, limit: 100 } as const;

let tab: number;
let number = 0;
beforeEach(async () => {
  freshBrowser();
  startBackground();
  tab = await openTab();
  await ask('page.start', {}, page(tab));
});

/** Opens a mail in the tab; each is a message of its own. */
async function open(part: Parameters<typeof makeMessage>[0] = {}, thread = 't1') {
  const id = `mail-${++number}`;
  const shown = { id: thread, subject: 'Training', url: `https://mail.google.com/mail/u/0/#all/${thread}` };
  const view = makeView([makeMessage({ id, ...part })], { thread: shown });
  await ask('page.show', { view }, page(tab));
  return clientNow();
}
async function clientNow(): Promise<Extract<Now, { state: 'client' }>> {
  const now = await ask('now.get', {}, frame(tab));
  if (now.state !== 'client') throw new Error(`the page is ${now.state}`);
  return now;
}
const askNow = async () => (await clientNow()).ask?.id ?? '';
const asked = async () => (await ask('asks.list', ALL, sidePanel())).length;

describe('S5 an ask without a question', () => {
  it('is kept once, and forgotten again only while nothing stands in it', async () => {
    await open();
    const first = await ask('asks.keep', {}, frame(tab));
    expect(first.fresh).toBe(true);
    expect(await ask('asks.keep', {}, frame(tab))).toEqual({ ask: first.ask, fresh: false });
    expect((await clientNow()).ask).toMatchObject({ id: first.ask, kind: 'solution', questions: [] });
    await ask('asks.unkeep', { ask: first.ask }, frame(tab));
    expect(await asked()).toBe(0);
    const again = await ask('asks.keep', {}, frame(tab));
    await ask('asks.note', { ask: again.ask, about: 'needed', text: 'fewer lost renewals' }, frame(tab));
    await ask('asks.unkeep', { ask: again.ask }, frame(tab));
    expect(await asked()).toBe(1);
  });

  it('is not kept where nothing is asked', async () => {
    await open({ text: 'Noted, thank you.' });
    expect(await send({ call: 'asks.keep', args: {} }, frame(tab))).toMatchObject({
      error: { code: 'not-found' },
    });
  });
});

describe('S5 what came of an ask', () => {
  it('is written down line by line, told to every view, and taken back', async () => {
    await open();
    await ask('asks.mark', MARK, frame(tab));
    const id = await askNow();
    const heard: Topic[] = [];
    const stop = new AbortController();
    onChange(['asks'], stop.signal, () => heard.push('asks'));
    await ask('asks.answer', { ask: id, answer: 'The night shift' }, frame(tab));
    for (const about of ['needed', 'agreed', 'result'] as const) {
      await ask('asks.note', { ask: id, about, text: `${about} so` }, frame(tab));
    }
    await ask('asks.door', { ask: id, text: 'A second shop', question: MARK.question }, frame(tab));
    await vi.waitFor(() => expect(heard).toHaveLength(5));
    stop.abort();
    const record = await ask('asks.get', { ask: id }, sidePanel());
    expect(record).toMatchObject({
      answer: 'The night shift',
      answeredAt: expect.any(Number),
      needed: 'needed so',
      agreed: 'agreed so',
      result: 'result so',
      door: { text: 'A second shop', question: MARK.question },
      personName: 'Dana Ruiz',
      url: expect.stringContaining('#all/t1'),
    });
    await ask('asks.answer', { ask: id, answer: null }, frame(tab));
    await ask('asks.note', { ask: id, about: 'result', text: '' }, frame(tab));
    await ask('asks.door', { ask: id, text: '', question: null }, frame(tab));
    expect(await ask('asks.get', { ask: id }, sidePanel())).toMatchObject({
      answer: null,
      answeredAt: null,
      needed: 'needed so',
      result: null,
      door: null,
    });
  });

  it('is not written to an ask that is not there', async () => {
    const args = { ask: 'no', about: 'needed', text: 'x' };
    expect(await send({ call: 'asks.note', args }, sidePanel())).toMatchObject({
      error: { code: 'not-found' },
    });
    expect(await ask('asks.get', { ask: 'no' }, sidePanel())).toBeNull();
  });

  it('goes into the judgement of the next ask', async () => {
    const discount = { text: 'Could we get a 10% discount on the training?' };
    await open(discount);
    const { ask: id } = await ask('asks.keep', {}, frame(tab));
    await ask('asks.note', { ask: id, about: 'needed', text: 'a total under 18k' }, frame(tab));
    const { judgement } = await open({ ...discount, at: NOON + 86_400_000 }, 't2');
    const facts = judgement?.questions.flatMap((question) => question.facts.map(({ text }) => text));
    expect(facts).toContain('a total under 18k');
  });
});

describe('S5 an answer that is awaited', () => {
  it('is asked for beside the next mail, until it is given, and again when it is taken back', async () => {
    await open();
    await ask('asks.mark', MARK, frame(tab));
    const id = await askNow();
    const later = { at: Date.now() + 60_000, text: 'Hi Kim,\n\ncould you send the floor plan?\n\nDana' };
    expect((await open(later)).awaited).toMatchObject({
      ask: { id, quote: expect.stringContaining('sales training') },
      question: { text: MARK.question },
      here: true,
    });
    await ask('asks.answer', { ask: id, answer: 'The night shift' }, frame(tab));
    expect((await clientNow()).awaited).toBeNull();
    expect((await open(later)).awaited).toBeNull();
    await ask('asks.answer', { ask: id, answer: null }, frame(tab));
    expect((await clientNow()).awaited).toMatchObject({ ask: { id } });
  });

  it('is not asked for beside an out-of-office or a holding reply, which hold none (D7)', async () => {
    await open();
    await ask('asks.mark', MARK, frame(tab));
    const at = Date.now() + 60_000;
    const away = 'I am out of the office until Monday. For anything urgent call Tom.';
    expect((await open({ at, text: `Hello,\n\n${away}\n\nDana` })).awaited).toBeNull();
    const holding = "Let me check with finance, I'll get back to you by Friday.";
    expect((await open({ at, text: `Hi Kim,\n\n${holding}\n\nDana` })).awaited).toBeNull();
    expect((await open({ at, text: 'Hi Kim,\n\nthe night shift.\n\nDana' })).awaited).not.toBeNull();
  });

  it('is not asked for once it is waved off, nor beside a mail from before, nor of another client', async () => {
    await open();
    await ask('asks.mark', MARK, frame(tab));
    const id = await askNow();
    const later = Date.now() + 60_000;
    expect((await open({ at: NOON + 1 })).awaited).toBeNull();
    expect((await open({ at: later, from: TOM })).awaited).toBeNull();
    expect((await open({ at: later }, 't2')).awaited).toMatchObject({ here: false });
    await ask('asks.dismiss', { ask: id, dismissed: true }, frame(tab));
    expect((await clientNow()).awaited).toBeNull();
    await ask('asks.dismiss', { ask: id, dismissed: false }, frame(tab));
    expect((await clientNow()).awaited).not.toBeNull();
  });
});

describe('S5 seen before', () => {
  it('cites the client’s own record, else the company’s, and nothing where none tells anything', async () => {
    await open();
    const { ask: id } = await ask('asks.keep', {}, frame(tab));
    expect((await clientNow()).seen).toBeNull();
    expect((await open()).seen).toBeNull();
    await ask('asks.note', { ask: id, about: 'agreed', text: 'one day on the phone' }, frame(tab));
    expect((await clientNow()).seen).toMatchObject({
      whose: 'client',
      ask: { id, agreed: 'one day on the phone' },
    });
    expect((await open({ from: TOM })).seen).toMatchObject({ whose: 'company', personName: 'Dana Ruiz' });
  });
});

describe('S2 what is learned from the user’s own word', () => {
  const force = (forced: 'on' | 'off' | null) => ask('asks.force', { forced }, frame(tab));
  const LEFT_OUT = 'No question: you left out wished-for solutions from Dana twice';

  it('is the start of the gate after two words the same way, and ends with one the other way', async () => {
    await open();
    await force('off');
    expect((await open()).judgement).toMatchObject({ stop: null, mode: 'challenge' });
    await force('off');
    expect((await open()).judgement).toMatchObject({
      stop: 'switched off by you',
      learned: true,
      reason: LEFT_OUT,
      questions: [],
    });
    await force('on');
    expect((await clientNow()).judgement?.questions.length).toBeGreaterThan(0);
    expect((await open()).judgement).toMatchObject({ stop: null, mode: 'challenge' });
  });

  it('does not count a word that was taken back, nor the same message twice', async () => {
    await open();
    for (const word of ['off', null, 'off'] as const) await force(word);
    expect((await open()).judgement?.learned).toBeUndefined();
    await force('off');
    await force(null);
    expect((await clientNow()).judgement?.learned).toBeUndefined();
    expect(await ask('data.count', {}, sidePanel())).toMatchObject({ forces: 1 });
  });

  it('is listed, forgotten and brought back', async () => {
    for (const _ of [1, 2]) {
      await open();
      await force('off');
    }
    const [row] = await ask('learned.list', {}, sidePanel());
    expect(row).toMatchObject({ kind: 'solution', word: 'off', personName: 'Dana Ruiz', account: ME.email });
    if (!row) throw new Error('one habit was learned');
    const { account, kind, person } = row;
    const forces = await ask('learned.forget', { habit: { account, kind, person } }, sidePanel());
    expect(await ask('learned.list', {}, sidePanel())).toEqual([]);
    expect((await open()).judgement?.learned).toBeUndefined();
    await ask('learned.restore', { forces }, sidePanel());
    expect((await clientNow()).judgement?.reason).toBe(LEFT_OUT);
    expect(await ask('learned.forget', { habit: 'all' }, sidePanel())).toHaveLength(2);
    expect(await send({ call: 'learned.restore', args: { forces: [{ id: 1 }] } }, sidePanel())).toMatchObject(
      {
        error: { code: 'bad-arguments' },
      },
    );
  });

  it('is not learned from a mail that asks nothing', async () => {
    await open({ text: 'Noted, thank you.' });
    await force('on');
    expect(await ask('data.count', {}, sidePanel())).toMatchObject({ forces: 0 });
  });
});
