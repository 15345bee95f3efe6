import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageMessage } from '../../../../utils/clients/page-view.ts';
import type { ClientNow } from '../../../../utils/messaging/now.ts';
import type { FromOurPages } from '../../../../utils/messaging/protocol.ts';
import { type Database, openDatabase } from '../../../../utils/storage/database.ts';
import { exportRows } from '../../../../utils/storage/export-rows.ts';
import { importRows } from '../../../../utils/storage/import-rows.ts';
import { DANA, LAWYER, ME, makeMessage, makeView, NOON, TOM } from '../../../utils/clients/make-view.ts';
import { ask, frame, freshBrowser, openTab, page, sidePanel, startBackground } from '../run-background.ts';

const DAY = 86_400_000;
const SILENT = 'Dear Kim,\n\nHere is the list of names.\n\nDana';

let db: Database;
let tab: number;
let person: string;

/** Shows messages of the one thread in the tab, and answers what the sidebar shows then. */
async function show(messages: readonly Partial<PageMessage>[], at: number): Promise<ClientNow> {
  vi.setSystemTime(at);
  await ask('page.show', { view: makeView(messages.map(makeMessage)) }, page(tab));
  const now = await ask('now.get', {}, frame(tab));
  if (now.state !== 'client') throw new Error(`shows ${now.state}`);
  return now;
}
const first: Partial<PageMessage> = { id: 'a', text: SILENT, at: NOON };
const deliver = (changes: Partial<Parameters<FromOurPages['deliveries.add']>[0]> = {}) =>
  ask(
    'deliveries.add',
    {
      id: 'd1',
      person,
      what: 'the sales training',
      deliveredOn: '2026-05-03',
      claims: [{ id: 'c1', text: 'first calls without a script' }],
      season: null,
      ...changes,
    },
    sidePanel(),
  );
const settle = (layer: string, state: 'done' | 'open' | 'skipped') =>
  ask('layers.change', { delivery: 'd1', layer, change: { do: 'settle', state } }, sidePanel());
const of = () => ask('layers.of', { person }, sidePanel());
const due = () => ask('layers.due', { limit: 50 }, sidePanel());

beforeEach(async () => {
  freshBrowser();
  startBackground();
  vi.setSystemTime(NOON);
  tab = await openTab();
  await ask('page.start', {}, page(tab));
  person = (await show([first], NOON)).person.id;
  db = await openDatabase();
});
afterEach(() => vi.useRealTimers());

describe('K1 a delivery', () => {
  it('is kept with what it was sold on and what is to follow, once, and can be taken back', async () => {
    const { event } = await deliver();
    expect(await deliver({ what: 'twice' })).toEqual({ event: null });
    expect((await of()).deliveries).toMatchObject([
      {
        what: 'the sales training',
        day: '2026-05-13',
        layers: [{ id: 'tip' }, { id: 'check-in' }, { id: 'verdicts' }],
      },
    ]);
    await ask('ledger.undo', { event: event ?? '' }, sidePanel());
    expect((await of()).deliveries).toEqual([]);
  });

  it('is planned as the user wants it in the settings, and reworded without a change to what is planned', async () => {
    const tip = { on: true, days: 3, text: 'One thing about {what}.' };
    const verdicts = { on: false, days: 90, text: 'x' };
    await ask(
      'settings.set',
      { settings: { layers: { tip, verdicts, 'check-in': null, 'how-to': null } } },
      sidePanel(),
    );
    await deliver();
    const { deliveries, templates } = await of();
    expect(deliveries[0]?.layers).toMatchObject([{ id: 'tip', day: '2026-05-06' }, { id: 'check-in' }]);
    expect(templates.tip.text).toBe(tip.text);
    expect(templates['how-to'].days).toBe(21);
  });

  it('gets a verdict on what was said of it, in whose words', async () => {
    await deliver();
    const verdict = { is: 'not-yet', words: 'Half of them still read it off', by: 'client' } as const;
    await ask('deliveries.judge', { id: 'd1', claim: 'c1', verdict }, sidePanel());
    expect((await of()).deliveries[0]?.claims).toMatchObject([{ verdict: { ...verdict, on: '2026-05-03' } }]);
    const found = await ask(
      'deliveries.list',
      { person: null, states: ['open'], search: 'read it off', sort: 'day', skip: 0, limit: 5 },
      sidePanel(),
    );
    expect(found).toMatchObject([{ id: 'd1', personName: 'Dana Ruiz' }]);
  });

  it('refuses a day out of all reason and a client that is not there', async () => {
    await expect(deliver({ deliveredOn: '0001-01-01' })).rejects.toMatchObject({ code: 'bad-arguments' });
    await expect(deliver({ deliveredOn: '2026-02-29' })).rejects.toMatchObject({ code: 'bad-arguments' });
    await expect(deliver({ person: 'nobody' })).rejects.toMatchObject({ code: 'not-found' });
  });

  it('goes out into a file and comes in again the same; a row that is none is refused', async () => {
    await deliver({ season: { name: 'the fair', day: '2028-02-29' } });
    await settle('tip', 'done');
    const { rows } = await exportRows(db, 'deliveries', null, 10);
    await db.deliveries.clear();
    expect(await importRows(db, 'deliveries', rows)).toMatchObject({ added: 1, refused: 0 });
    expect((await exportRows(db, 'deliveries', null, 10)).rows).toEqual(rows);
    const [row] = rows as { layers: object[] }[];
    const halfDone = { ...row, id: 'd2', origin: 'd2', layers: [{ ...row?.layers[0], settledOn: null }] };
    const endless = { ...row, id: 'd3', origin: 'd3', layers: [{ ...row?.layers[1], offset: 1e9 }] };
    expect(await importRows(db, 'deliveries', [halfDone, endless])).toMatchObject({ added: 0, refused: 2 });
  });
});

describe('K2 a layer that is due', () => {
  it('stands beside the client’s mail with what its draft is made of, once nothing holds it back', async () => {
    await deliver();
    const later = await show([first], NOON + 10 * DAY);
    expect(later.ledgers.attention).toEqual([{ kind: 'layer', id: 'd1', day: '2026-05-13' }]);
    expect(later.ledgers.layers).toMatchObject({
      due: [{ delivery: { id: 'd1' }, layer: { id: 'tip' } }],
      suppressed: null,
      wording: { facts: { name: 'Dana', praise: null, wish: null } },
    });
    expect(await due()).toMatchObject([
      { layer: { id: 'tip' }, personName: 'Dana Ruiz', address: DANA.email },
    ]);
  });

  it('is gone once it is done, and back with undo', async () => {
    await deliver();
    vi.setSystemTime(NOON + 10 * DAY);
    const { event } = await settle('tip', 'done');
    expect(await due()).toEqual([]);
    expect((await of()).cake.touches.map(({ kind }) => kind)).toEqual(['delivery', 'tip']);
    await ask('ledger.undo', { event: event ?? '' }, sidePanel());
    expect(await due()).toHaveLength(1);
  });

  it('is one at a time, of however many deliveries', async () => {
    await deliver();
    await deliver({ id: 'd2', what: 'the handbook' });
    expect((await show([first], NOON + 10 * DAY)).ledgers.attention).toHaveLength(1);
    expect(await due()).toHaveLength(1);
  });

  it('comes again before the next season, also where nobody touched the last one', async () => {
    await deliver({ season: { name: 'the fair', day: '2026-06-01' }, claims: [] });
    await settle('check-in', 'skipped');
    await settle('tip', 'skipped');
    vi.setSystemTime(Date.UTC(2027, 4, 12, 9));
    expect(await due()).toMatchObject([{ layer: { id: 'how-to 2027-06-01', day: '2027-05-11' } }]);
    await settle('how-to 2027-06-01', 'done');
    const { deliveries } = await of();
    expect(deliveries[0]?.layers.filter(({ event }) => event !== null)).toMatchObject([
      { id: 'how-to 2027-06-01', state: 'done' },
      { id: 'how-to 2028-06-01', state: 'open' },
    ]);
  });

  it('is kept from the eyes of somebody of neither house', async () => {
    await deliver();
    const now = await show([{ ...first, to: [ME, LAWYER] }], NOON + 10 * DAY);
    expect(now.ledgers.layers.due).toEqual([]);
    expect(now.ledgers.attention).toEqual([]);
  });
});

describe('K3 what holds a layer back', () => {
  it('is a mail of the last seven days, and says when it is over', async () => {
    await deliver();
    const now = await show([first, { id: 'b', at: NOON + 8 * DAY, text: SILENT }], NOON + 10 * DAY);
    expect(now.ledgers.attention).toEqual([]);
    expect(now.ledgers.layers).toMatchObject({
      due: [{ layer: { id: 'tip' } }],
      suppressed: { why: 'contact', on: '2026-05-11', until: '2026-05-18' },
    });
    expect(await due()).toEqual([]);
  });

  it('is a sore moment with anybody of their house, until it is repaired', async () => {
    await deliver();
    vi.setSystemTime(NOON + 10 * DAY);
    const other = await db.persons.get(person);
    if (!other) throw new Error('the client is there');
    await db.persons.put({ ...other, id: 'tom', name: 'Tom', addresses: [TOM.email], nameKey: 'tom' });
    const sore = {
      id: 's1',
      person: 'tom',
      how: 'sore',
      text: 'The room was locked',
      day: '2026-05-12',
    } as const;
    await ask('endings.add', sore, sidePanel());
    expect((await of()).suppressed).toEqual({ why: 'complaint', since: '2026-05-12' });
    expect(await due()).toEqual([]);
    await ask(
      'endings.repair',
      { ids: ['s1'], done: 'We came back with cake', on: '2026-05-13' },
      sidePanel(),
    );
    expect((await of()).suppressed).toBeNull();
    expect(await due()).toHaveLength(1);
  });

  it('is the quiet they asked for, up to its day, and no longer once it is taken back', async () => {
    await deliver();
    vi.setSystemTime(NOON + 10 * DAY);
    const quiet = (until: string | null) => ask('layers.quiet', { person, until }, sidePanel());
    const { event } = await quiet('2026-05-20');
    expect(await of()).toMatchObject({
      quietUntil: '2026-05-20',
      suppressed: { why: 'quiet', until: '2026-05-20' },
    });
    expect(await due()).toEqual([]);
    await ask('ledger.undo', { event: event ?? '' }, sidePanel());
    expect(await due()).toHaveLength(1);
    await quiet('2026-05-20');
    vi.setSystemTime(NOON + 17 * DAY);
    expect(await due()).toHaveLength(1);
  });

  it('is the sore mail that is open, before anybody has said so', async () => {
    await deliver();
    const angry = 'Hi Kim,\n\nThird time the training room was double booked. This is unacceptable.\n\nDana';
    const now = await show([{ ...first, text: angry }], NOON + 10 * DAY);
    expect(now.ledgers.layers.suppressed).toMatchObject({ why: 'complaint' });
  });
});

describe('K2 an answer to a check-in, answered on the telephone', () => {
  it('waits no longer once the two have spoken', async () => {
    await deliver();
    vi.setSystemTime(NOON + 45 * DAY);
    await settle('check-in', 'done');
    const reply = { id: 'b', at: NOON + 47 * DAY, text: 'Hi Kim,\n\nThe handouts come too late.\n\nDana' };
    await show([first, reply], NOON + 48 * DAY);
    const call = { id: 'c1', person, channel: 'call', at: NOON + 48 * DAY - 1, line: 'Handouts' } as const;
    await ask('contacts.log', call, sidePanel());
    const now = await show([first, reply], NOON + 48 * DAY);
    expect(now.ledgers.layers.replies).toEqual([]);
  });
});

describe('K2 an answer to a check-in', () => {
  const reply: Partial<PageMessage> = {
    id: 'b',
    at: NOON + 47 * DAY,
    text: 'Hi Kim,\n\nThe exercises are good. The handouts come too late for my people.\n\nDana',
  };
  beforeEach(async () => {
    await deliver();
    vi.setSystemTime(NOON + 45 * DAY);
    await settle('check-in', 'done');
  });

  it('asks for an answer of the user’s own, beside the mail and on its day, whatever holds layers back', async () => {
    const now = await show([first, reply], NOON + 48 * DAY);
    expect(now.ledgers.layers.replies).toMatchObject([
      {
        layer: {
          id: 'check-in',
          reply: {
            on: '2026-06-19',
            line: 'The exercises are good. The handouts come too late for my people.',
            answeredOn: null,
          },
        },
      },
    ]);
    expect(now.ledgers.attention).toContainEqual({ kind: 'layer', id: 'd1', day: '2026-06-19' });
    expect(await due()).toMatchObject([{ layer: { id: 'check-in' } }]);
  });

  it('is answered by the next mail of ours', async () => {
    await show([first, reply], NOON + 48 * DAY);
    const ours: Partial<PageMessage> = {
      id: 'c',
      from: ME,
      to: [DANA],
      at: NOON + 49 * DAY,
      text: 'Thank you, Dana.',
    };
    const now = await show([first, reply, ours], NOON + 49 * DAY);
    expect(now.ledgers.layers.replies).toEqual([]);
    expect(await due()).toEqual([]);
  });

  it('is answered where the user says so, and waits again with undo', async () => {
    await show([first, reply], NOON + 48 * DAY);
    const answer = { do: 'answer', answered: true } as const;
    const { event } = await ask(
      'layers.change',
      { delivery: 'd1', layer: 'check-in', change: answer },
      sidePanel(),
    );
    expect(await due()).toEqual([]);
    await ask('ledger.undo', { event: event ?? '' }, sidePanel());
    expect(await due()).toHaveLength(1);
  });

  it('is no mail that opens another matter, but one that bears the mark of a reply', async () => {
    const beside = async (id: string, subject: string, at: number) => {
      const thread = { id, subject, url: `https://mail.google.com/mail/u/0/#all/${id}` };
      const message = makeMessage({ ...reply, id: `m ${id}`, at });
      vi.setSystemTime(NOON + 48 * DAY);
      await ask('page.show', { view: makeView([message], { thread }) }, page(tab));
      const now = await ask('now.get', {}, frame(tab));
      return now.state === 'client' ? now.ledgers.layers.replies : null;
    };
    expect(await beside('t2', 'Invoice 2231', NOON + 46 * DAY)).toEqual([]);
    expect(await beside('t3', 'Re: Two questions', NOON + 47 * DAY)).toMatchObject([
      { layer: { id: 'check-in' } },
    ]);
  });

  it('is no out-of-office', async () => {
    const away = 'I am out of the office until 2 July with no access to mail. This is an automatic reply.';
    const now = await show([first, { ...reply, text: away }], NOON + 48 * DAY);
    expect(now.ledgers.layers.replies).toEqual([]);
  });
});

describe('K4 the cakes', () => {
  it('stand with the fewest layers first, and leave out whom nothing was delivered to', async () => {
    await deliver();
    await settle('tip', 'done');
    const dana = await db.persons.get(person);
    if (!dana) throw new Error('the client is there');
    await db.persons.bulkPut([
      { ...dana, id: 'tom', name: 'Tom', addresses: [TOM.email], nameKey: 'tom' },
      { ...dana, id: 'ina', name: 'Ina', addresses: [LAWYER.email], nameKey: 'ina' },
    ]);
    await deliver({ id: 'd2', person: 'tom', deliveredOn: '2020-01-01' });
    const rows = await ask('layers.clients', { limit: 10 }, sidePanel());
    expect(rows.map(({ person, cake }) => [person.name, cake.layers])).toEqual([
      ['Tom', 1],
      ['Dana Ruiz', 2],
    ]);
  });
});

describe('K2 a layer on a day off', () => {
  const settled = async () => (await of()).deliveries[0]?.layers.find(({ id }) => id === 'tip')?.state;

  it('is due on the Friday before its Sunday, with its own words, and is done with its nudge', async () => {
    // Sunday, 17 May.
    await deliver({ deliveredOn: '2026-05-07' });
    vi.setSystemTime(Date.parse('2026-05-14T10:00:00Z'));
    expect(await due()).toEqual([]);
    vi.setSystemTime(Date.parse('2026-05-15T10:00:00Z'));
    expect(await due()).toMatchObject([{ layer: { id: 'tip', day: '2026-05-17' } }]);
    const { due: rows } = await ask('nudges.today', {}, sidePanel());
    expect(rows).toMatchObject([{ kind: 'layer', reason: expect.stringContaining('planned for') }]);
    await settle('tip', 'done');
    expect(await settled()).toBe('done');
    const after = await ask('nudges.today', {}, sidePanel());
    expect(after.due.filter(({ reason }) => reason.startsWith('A tip'))).toEqual([]);
  });
});
