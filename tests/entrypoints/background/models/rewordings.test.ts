import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import type { ModelChoice } from '../../../../utils/settings/model-choice.ts';
import { type ModelServer, startModelServer } from '../../../playground/model-server.ts';
import { saidOtherwise } from '../../../playground/said-otherwise.ts';
import { DANA, makeMessage, makeView } from '../../../utils/clients/make-view.ts';
import { eventually } from '../eventually.ts';
import {
  ask,
  frame,
  freshBrowser,
  fullPage,
  openTab,
  type Parts,
  page,
  startBackground,
} from '../run-background.ts';

const ASKING = `Dear Mr Lee,

after our quarterly review it became clear that the margin on renewals has slipped again, above all in the northern region. We discussed it in the management circle.

We want two days of sales training in April, for all fourteen account managers.

The room is taken care of, and our cook has been told about you.

Kind regards
Dana Ruiz`;
const OTHER =
  'Hi Kim,\n\nwe need a second workshop for the night shift. The first one went past them.\n\nDana';

let server: ModelServer;
let parts: Parts;
let tab: number;
beforeEach(async () => {
  server = await startModelServer(saidOtherwise);
  parts = freshBrowser();
  parts.granted = ['http://127.0.0.1/*'];
  startBackground();
  tab = await openTab();
  await ask('page.start', {}, page(tab));
});
afterEach(() => server.stop());

async function switchOn(change: Partial<ModelChoice> = {}): Promise<void> {
  const model = { use: 'endpoint', endpoint: server.address, name: 'llama3.2', ...change } as const;
  await ask('model.choose', { model }, fullPage());
}

async function open(text = ASKING, id = 'm1', thread = 't1'): Promise<void> {
  const url = `https://mail.google.com/mail/u/0/#all/${thread}`;
  const view = makeView([makeMessage({ text, id })], { thread: { id: thread, subject: 'Dashboard', url } });
  await ask('page.show', { view }, page(tab));
}

async function shown() {
  const now = await ask('now.get', {}, frame(tab));
  if (now.state !== 'client') throw new Error(`shows ${now.state}`);
  return now;
}

const chats = () => server.heard.filter(({ path }) => path === '/v1/chat/completions');
const runs = () => ask('model.runs', {}, fullPage());

describe('with the model off', () => {
  it('asks nobody, whatever is open', async () => {
    await open();
    expect((await shown()).judgement?.questions.length).toBeGreaterThan(0);
    await open(OTHER, 'm2', 't2');
    expect((await shown()).otherwise).toEqual([]);
    expect(server.heard).toEqual([]);
    expect(await runs()).toEqual([]);
  });
});

describe('with a program on this computer', () => {
  it('answers first, and offers another wording once there is one', async () => {
    let release = () => {};
    const asked = new Promise<void>((resolve) => {
      release = resolve;
    });
    server.answer = async (question) => {
      await asked;
      return saidOtherwise(question);
    };
    await switchOn();
    await open();
    const first = await shown();
    expect(first.judgement?.questions.length).toBeGreaterThan(0);
    expect(first.otherwise).toEqual([]);
    release();
    await eventually(async () => expect((await shown()).otherwise.length).toBeGreaterThan(0));
    const { judgement, otherwise: offered } = await shown();
    const [one] = offered;
    expect(one?.by).toBe('llama3.2');
    expect(judgement?.questions.map(({ text }) => text)).toContain(one?.of);
    expect(judgement?.questions.map(({ text }) => text)).not.toContain(one?.question.text);
    expect(one?.question.text).toBe(saidOtherwise(one?.of ?? ''));
  });

  it('tells the views when a wording has come', async () => {
    const heard: unknown[] = [];
    const channel = new BroadcastChannel('ovation-changes');
    channel.onmessage = ({ data }) => heard.push(...(data as unknown[]));
    await switchOn();
    await open();
    await shown();
    await eventually(() => expect(heard).toContain('models'));
    channel.close();
  });

  it('asks once for each message and question, also after the worker died', async () => {
    await switchOn();
    await open();
    const questions = (await shown()).judgement?.questions.length ?? 0;
    await eventually(async () => expect((await shown()).otherwise.length).toBe(questions));
    startBackground();
    expect((await shown()).otherwise.length).toBe(questions);
    await open(OTHER, 'm2', 't2');
    await eventually(async () => expect((await shown()).otherwise.length).toBeGreaterThan(0));
    const before = chats().length;
    await open();
    expect((await shown()).otherwise.length).toBe(questions);
    expect(chats().length).toBe(before);
  });

  it('puts a refused wording before nobody, does not ask again, and counts it', async () => {
    server.answer = (question) => question.replace(/\?$/, ' at Globex by 3 May?');
    await switchOn();
    await open();
    await shown();
    const asked = (await shown()).judgement?.questions.length ?? 0;
    await eventually(async () => expect((await runs())[0]?.refused).toBe(asked));
    expect((await shown()).otherwise).toEqual([]);
    expect((await runs())[0]).toMatchObject({ name: 'llama3.2', asked, refused: asked, accepted: 0 });
    expect(chats().length).toBe(asked);
  });

  it('gives up what was asked for a mail that is not open any more', async () => {
    server.answer = () => 'never';
    await switchOn();
    await open();
    await shown();
    await eventually(() => expect(server.open()).toBe(1));
    const first = chats()[0]?.body?.messages.at(-1)?.content;
    server.answer = saidOtherwise;
    await open(OTHER, 'm2', 't2');
    await eventually(async () => expect((await shown()).otherwise.length).toBeGreaterThan(0));
    expect(server.open()).toBe(0);
    expect(first).toContain('sales training');
    await ask('page.show', { view: null }, page(tab));
    await ask('now.get', {}, frame(tab));
    expect((await runs())[0]?.refused).toBe(0);
  });

  it('asks one thing at a time', async () => {
    let most = 0;
    server.answer = async (question) => {
      most = Math.max(most, server.open());
      return saidOtherwise(question);
    };
    await switchOn();
    await open();
    const questions = (await shown()).judgement?.questions.length ?? 0;
    await eventually(async () => expect((await shown()).otherwise.length).toBe(questions));
    expect(most).toBe(1);
  });

  it('lets a model rest that gave nothing, and asks it again later', async () => {
    server.answer = () => ({ status: 500, body: 'out of memory' });
    await switchOn();
    await open();
    const questions = (await shown()).judgement?.questions.length ?? 0;
    await eventually(() => expect(chats().length).toBe(questions));
    await eventually(async () => expect((await runs())[0]?.asked).toBe(questions));
    await shown();
    expect(chats().length).toBe(questions);
    server.answer = saidOtherwise;
    vi.setSystemTime(Date.now() + 61_000);
    await shown();
    await eventually(async () => expect((await shown()).otherwise.length).toBe(questions));
    vi.useRealTimers();
  });

  it('never shows it a note, the rest of the mail, or who wrote it', async () => {
    await switchOn();
    await open();
    const { person } = await shown();
    const note = { id: 'note-0001', person: person.id, text: 'sales training: her boss hates it', base: 0 };
    await ask('notes.save', note, frame(tab));
    await shown();
    await eventually(async () => expect((await shown()).otherwise.length).toBeGreaterThan(0));
    const sent = JSON.stringify(server.heard.map(({ body }) => body));
    expect(sent).toContain('sales training');
    for (const secret of ['boss', 'cook', 'circle', 'Lee', DANA.email, 'Ruiz'])
      expect(sent).not.toContain(secret);
  });

  it('keeps no word of what was asked or answered on the disk', async () => {
    await switchOn();
    await open();
    await shown();
    await eventually(async () => expect((await shown()).otherwise.length).toBeGreaterThan(0));
    expect(JSON.stringify(await browser.storage.local.get())).not.toContain('sales training');
    expect(JSON.stringify(await browser.storage.session.get())).toContain('sales training');
  });

  it('is asked nothing where no question is due', async () => {
    await switchOn();
    await open('Hi Kim,\n\nplease resend invoice 2231.\n\nDana');
    expect((await shown()).judgement?.questions).toEqual([]);
    expect(chats()).toEqual([]);
  });

  it('is not asked once the browser takes the address back', async () => {
    await switchOn();
    parts.granted = [];
    await open();
    await shown();
    await eventually(async () => expect((await runs())[0]?.asked).toBeGreaterThan(0));
    expect(server.heard).toEqual([]);
  });

  it('is forgotten with all it said when it is switched off', async () => {
    await switchOn();
    await open();
    await shown();
    await eventually(async () => expect((await shown()).otherwise.length).toBeGreaterThan(0));
    await switchOn({ use: 'none' });
    expect((await shown()).otherwise).toEqual([]);
    expect(JSON.stringify(await browser.storage.session.get('rewordings'))).not.toContain('training');
  });
});
