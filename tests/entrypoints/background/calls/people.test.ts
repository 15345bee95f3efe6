import { beforeEach, describe, expect, it, vi } from 'vitest';
import { dayOf } from '../../../../utils/clients/day.ts';
import type { PageMessage } from '../../../../utils/clients/page-view.ts';
import type { FactEdit } from '../../../../utils/ledgers/fact.ts';
import type { LedgerQuery } from '../../../../utils/messaging/calls/ledgers.ts';
import type { ClientNow } from '../../../../utils/messaging/now.ts';
import {
  COLLEAGUE,
  DANA,
  LAWYER,
  ME,
  makeMessage,
  makeView,
  NOON,
  TOM,
} from '../../../utils/clients/make-view.ts';
import {
  ask,
  frame,
  freshBrowser,
  openTab,
  type Parts,
  page,
  send,
  sidePanel,
  startBackground,
} from '../run-background.ts';

const COMPLAINT = 'This is the third time the sync failed and it is completely unacceptable.';
const SORE = makeMessage({ id: 'sore', text: `Hi Kim,\n\n${COMPLAINT}\n\nDana` });
const WARM = makeMessage({
  id: 'warm',
  at: NOON + 86_400_000,
  text: 'Hi Kim,\n\nThank you so much, the way you fixed it was wonderful and we love it.\n\nDana',
});
const FACT: FactEdit = {
  text: 'She rows on the canal',
  day: '2026-04-20',
  saidByThem: true,
  sensitive: null,
};
const FACTS: LedgerQuery<'facts'> = {
  person: null,
  states: ['open', 'forgotten'],
  search: '',
  sort: 'newest',
  skip: 0,
  limit: 50,
};
const ENDINGS: LedgerQuery<'endings'> = { ...FACTS, states: ['good', 'neutral', 'sore', 'repaired'] };

/** Where the tests run. */
const TODAY = dayOf(Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone);

let parts: Parts;
let tab: number;
beforeEach(async () => {
  vi.restoreAllMocks();
  parts = freshBrowser();
  startBackground();
  tab = await openTab();
  await ask('page.start', {}, page(tab));
});

const shows = (...messages: readonly PageMessage[]) =>
  ask('page.show', { view: makeView(messages) }, page(tab));
async function now(): Promise<ClientNow> {
  const answer = await ask('now.get', {}, frame(tab));
  if (answer.state !== 'client') throw new Error('no client is open');
  return answer;
}
const people = async () => (await now()).ledgers.people;
const origin = async () => (await people()).ending.here?.origin ?? '';
const endings = () => ask('endings.list', ENDINGS, sidePanel());

describe('P1 how the open mail ended', () => {
  it('is proposed by the reader, and noted by nobody but the user', async () => {
    await shows(SORE);
    expect((await people()).ending).toMatchObject({
      last: null,
      sore: [],
      here: { proposed: 'sore', set: null },
    });
    expect(await endings()).toEqual([]);
  });

  it('once said sore stands before everything else, with the words that show it', async () => {
    await shows(SORE);
    await ask('endings.set', { origin: await origin(), how: 'sore' }, frame(tab));
    const { ledgers } = await now();
    expect(ledgers.attention[0]).toMatchObject({ kind: 'sore-moment', day: '2026-05-03' });
    expect(ledgers.people.ending).toMatchObject({
      sore: [{ at: NOON, evidence: { by: DANA.email, quote: expect.stringContaining('third time') } }],
      here: { set: { state: 'sore' } },
    });
  });

  it('is one entry a mail: another word changes it, and undo brings the first back', async () => {
    await shows(SORE);
    await ask('endings.set', { origin: await origin(), how: 'sore' }, frame(tab));
    const { event } = await ask('endings.set', { origin: await origin(), how: 'good' }, frame(tab));
    expect(await endings()).toMatchObject([{ state: 'good' }]);
    expect(await ask('endings.set', { origin: await origin(), how: 'good' }, frame(tab))).toEqual({
      event: null,
    });
    await ask('ledger.undo', { event: event ?? '' }, frame(tab));
    expect(await endings()).toMatchObject([{ state: 'sore' }]);
  });

  it('is not said of another mail than the view knows', async () => {
    await shows(SORE);
    const before = await origin();
    await shows(SORE, WARM);
    await expect(ask('endings.set', { origin: before, how: 'sore' }, frame(tab))).rejects.toMatchObject({
      code: 'not-found',
    });
    expect(await endings()).toEqual([]);
  });
});

describe('P4 a sore moment', () => {
  beforeEach(async () => {
    await shows(SORE);
    await ask('endings.set', { origin: await origin(), how: 'sore' }, frame(tab));
  });
  const ids = async () => (await endings()).map(({ id }) => id);

  it('seems repaired by a later warm mail, and stays sore until the user says so', async () => {
    await shows(SORE, WARM);
    const { ending } = await people();
    expect(ending.seemRepaired).toEqual([
      { id: ending.sore[0]?.id, quote: expect.stringContaining('wonderful') },
    ]);
    expect(ending.sore).toHaveLength(1);
  });

  it('goes with what was done and when, and comes back by undo', async () => {
    const repair = { ids: await ids(), done: 'Called her', on: '2026-05-04' };
    const { event } = await ask('endings.repair', repair, frame(tab));
    expect((await now()).ledgers.attention).toEqual([]);
    expect(await endings()).toMatchObject([
      { state: 'repaired', repair: { done: 'Called her', on: '2026-05-04' } },
    ]);
    await ask('ledger.undo', { event: event ?? '' }, frame(tab));
    expect((await now()).ledgers.attention[0]).toMatchObject({ kind: 'sore-moment' });
  });

  it('is not repaired in the future, nor without words', async () => {
    await ask('endings.repair', { ids: await ids(), done: 'Called her', on: '2199-01-01' }, frame(tab));
    expect((await endings())[0]?.repair?.on).toBe(TODAY);
    expect(
      await send(
        { call: 'endings.repair', args: { ids: await ids(), done: ' ', on: '2026-05-04' } },
        frame(tab),
      ),
    ).toMatchObject({ error: { code: 'bad-arguments' } });
  });

  it('can be one that no mail tells of', async () => {
    const { person } = await now();
    const given = {
      id: 'e9',
      person: person.id,
      how: 'sore',
      text: 'She hung up on me',
      day: '2026-05-01',
    } as const;
    await ask('endings.add', given, sidePanel());
    expect((await people()).ending.sore.map(({ text }) => text)).toEqual(['She hung up on me', null]);
  });
});

describe('D6 what is known of a person', () => {
  const add = async (part: Partial<FactEdit & { id: string }> = {}) => {
    const { person } = await now();
    return ask('facts.add', { id: 'f1', person: person.id, from: 'typed', ...FACT, ...part }, frame(tab));
  };
  beforeEach(() => shows(makeMessage()));

  it('stands on the card, the last first, and is found in the list', async () => {
    await add();
    await add({ id: 'f2', text: 'Her knee was operated', sensitive: 'health', day: '2026-04-25' });
    expect((await people()).facts.map(({ id }) => id)).toEqual(['f2', 'f1']);
    expect(await ask('facts.list', { ...FACTS, search: 'canal' }, sidePanel())).toMatchObject([
      { id: 'f1', personName: 'Dana Ruiz', source: 'typed', evidence: null },
    ]);
  });

  it('is forgotten on the user’s word, and known again by undo', async () => {
    await add();
    const { event } = await ask('facts.state', { ids: ['f1'], state: 'forgotten' }, frame(tab));
    expect((await people()).facts).toEqual([]);
    await ask('ledger.undo', { event: event ?? '' }, frame(tab));
    expect(await people()).toMatchObject({ facts: [{ id: 'f1' }] });
  });

  it('out of selected words keeps who said them and where', async () => {
    const { person } = await now();
    const text = 'We want two days of sales training in May.';
    await ask('facts.add', { id: 'f3', person: person.id, ...FACT, text, from: 'selection' }, frame(tab));
    expect((await people()).facts[0]).toMatchObject({
      source: 'selection',
      evidence: { quote: text, by: DANA.email, at: NOON },
    });
  });

  it('is of today at the latest', async () => {
    await add({ day: '2199-01-01' });
    expect((await people()).facts[0]?.day).toBe(TODAY);
  });

  it('is reworded and folded by one edit', async () => {
    await add();
    await ask(
      'facts.edit',
      { id: 'f1', ...FACT, text: 'She had an operation', sensitive: 'health' },
      frame(tab),
    );
    expect((await people()).facts[0]).toMatchObject({ text: 'She had an operation', sensitive: 'health' });
  });

  it('comes into no sheet and no draft where it is folded', async () => {
    await add({ sensitive: 'health' });
    const { person } = await now();
    const sheet = await ask('people.stepBack', { persons: [person.id] }, sidePanel());
    expect(sheet[0]?.known).toBeNull();
    expect(JSON.stringify(sheet)).not.toContain('canal');
    expect(JSON.stringify((await now()).judgement)).not.toContain('canal');
  });
});

describe('C5 somebody of neither house reads along', () => {
  it('is named, and no wish is brought up', async () => {
    await shows(makeMessage());
    const { person } = await now();
    await ask(
      'wishes.add',
      { id: 'w1', person: person.id, text: 'Polish labels', from: 'typed' },
      frame(tab),
    );
    expect((await now()).ledgers.attention).toMatchObject([{ kind: 'wish' }]);
    await shows(makeMessage({ to: [ME, LAWYER] }));
    const { thirdParty, ledgers } = await now();
    expect(thirdParty).toBe('Ina Voss');
    expect(ledgers.attention).toEqual([]);
    expect(ledgers.wishes).toEqual({ open: [], proposed: [] });
  });

  it('leaves what is sore in sight', async () => {
    await shows({ ...SORE, to: [ME, LAWYER] });
    await ask('endings.set', { origin: await origin(), how: 'sore' }, frame(tab));
    expect((await now()).ledgers.attention).toMatchObject([{ kind: 'sore-moment' }]);
  });

  it('is nobody where only the two houses write', async () => {
    await shows(makeMessage({ to: [ME, TOM, COLLEAGUE] }));
    expect((await now()).thirdParty).toBeNull();
  });
});

describe('P2 our people and theirs', () => {
  const ago = (days: number) => Date.now() - days * 86_400_000;
  const billed = makeMessage({
    id: 'bill',
    from: { name: null, email: 'billing@ourhouse.example' },
    to: [TOM],
    at: ago(1),
    text: 'Here is the invoice for May.',
  });

  it('tells what a colleague wrote to theirs in another thread', async () => {
    await shows(makeMessage({ id: 't', from: TOM, to: [ME], at: ago(3) }));
    const other = { id: 't9', subject: 'Invoice', url: 'https://mail.google.com/mail/u/0/#all/t9' };
    await ask('page.show', { view: makeView([billed], { thread: other }) }, page(tab));
    await shows(makeMessage({ at: ago(0) }));
    expect((await people()).wroteToo).toMatchObject({
      by: 'billing@ourhouse.example',
      to: { name: 'Tom Berg' },
      at: billed.at,
    });
  });

  it('says nothing of what stands in the open thread', async () => {
    await shows(
      makeMessage({ id: 't', from: TOM, to: [ME], at: ago(3) }),
      billed,
      makeMessage({ at: ago(0) }),
    );
    expect((await people()).wroteToo).toBeNull();
  });

  it('holds who of ours was in touch with whom, blanks too', async () => {
    await shows(
      makeMessage({ id: 't', from: TOM, to: [ME, COLLEAGUE], at: ago(30) }),
      makeMessage({ id: 'd', from: DANA, to: [ME], at: ago(2) }),
      makeMessage({ id: 'j', from: COLLEAGUE, to: [TOM], at: ago(1) }),
    );
    // A client is met when their mail is open.
    await ask('client.choose', { address: TOM }, frame(tab));
    const { person } = await now();
    const { company, map } = await ask('touchpoints.get', { person: person.id }, sidePanel());
    expect(company).toBe('Acme');
    const lines = map.rows.map(({ who, cells }) => [
      who.name,
      ...cells.map((cell) => cell?.direction ?? null),
    ]);
    expect(map.ours).toEqual([ME.email, COLLEAGUE.email]);
    expect(lines).toEqual([
      ['Tom Berg', 'from-client', 'from-us'],
      ['Dana Ruiz', 'from-client', null],
    ]);
  });

  it('knows no client that is not there', async () => {
    await expect(ask('touchpoints.get', { person: 'gone' }, sidePanel())).rejects.toMatchObject({
      code: 'not-found',
    });
  });
});

describe('P3 how a client should feel', () => {
  const DRAFT = 'Hi Dana,\n\nPlease send me the list as soon as possible.\n\nKim';
  async function writes(draft: string): Promise<void> {
    parts.answer = draft;
    const compose = { id: 'c1', format: 'rich', recipients: [DANA], draft } as const;
    await ask('page.show', { view: makeView([makeMessage()], { compose }) }, page(tab));
  }

  it('is kept for the client, and brings one edit beside the draft', async () => {
    await writes(DRAFT);
    expect((await ask('mirror.get', {}, frame(tab)))?.towards).toBeNull();
    const { person } = await now();
    const { event } = await ask('people.feel', { person: person.id, feelAs: 'unhurried' }, frame(tab));
    expect((await people()).feelAs).toBe('unhurried');
    expect((await ask('mirror.get', {}, frame(tab)))?.towards).toMatchObject({
      feeling: 'unhurried',
      edit: { from: ' as soon as possible', to: ' when it suits you' },
    });
    await ask('ledger.undo', { event: event ?? '' }, frame(tab));
    expect((await people()).feelAs).toBeNull();
  });

  it('has its edit made in the draft as it stands now, by words that stand there once', async () => {
    await writes(`${DRAFT}\n\nPS: as soon as possible`);
    parts.answers = { 'draft.replace': true };
    const edit = { at: 33, from: ' as soon as possible', to: ' when it suits you' };
    expect(await ask('draft.edit', edit, frame(tab))).toBe(true);
    expect(parts.toPages.at(-1)?.message).toEqual({
      call: 'draft.replace',
      args: { from: 'list as soon as possible', to: 'list when it suits you' },
    });
    expect(await ask('draft.edit', { ...edit, at: 32 }, frame(tab))).toBe(false);
    expect(parts.toPages.at(-1)?.message.call).toBe('draft.read');
  });

  it('gives way to what was chosen for this reply', async () => {
    await writes(DRAFT);
    const { person } = await now();
    await ask('people.feel', { person: person.id, feelAs: 'unhurried' }, frame(tab));
    expect((await ask('mirror.get', { feeling: 'none' }, frame(tab)))?.towards).toBeNull();
    expect((await ask('mirror.get', { feeling: 'proud' }, frame(tab)))?.towards).toBeNull();
  });
});

describe('P5 before a meeting', () => {
  it('says of each how things stand, in the order asked, and leaves out who is not there', async () => {
    await shows(makeMessage({ id: 't', from: TOM, to: [ME], at: NOON - 1000 }), SORE);
    const { person } = await now();
    await ask('endings.set', { origin: await origin(), how: 'sore' }, frame(tab));
    await ask('facts.add', { id: 'f1', person: person.id, from: 'typed', ...FACT }, frame(tab));
    const sheet = await ask('people.stepBack', { persons: ['gone', person.id] }, sidePanel());
    expect(sheet).toMatchObject([
      {
        name: 'Dana Ruiz',
        company: 'Acme',
        sore: { state: 'sore' },
        ending: { state: 'sore' },
        feelAs: null,
        known: { kind: 'fact', text: FACT.text },
        lastMoment: { direction: 'from-client' },
      },
    ]);
  });
});
