import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Address } from '../../../utils/clients/address.ts';
import { ownIdentity } from '../../../utils/clients/own-house.ts';
import type { PageMessage } from '../../../utils/clients/page-view.ts';
import type { Database } from '../../../utils/storage/database.ts';
import { timelinePage } from '../../../utils/storage/moments.ts';
import { recordView } from '../../../utils/storage/record-view.ts';
import { COLLEAGUE, DANA, LAWYER, ME, makeMessage, makeView, NOON, TOM } from '../clients/make-view.ts';
import { freshDatabase } from './fresh-database.ts';

const own = ownIdentity(ME.email, { emails: [], domains: [] });

function record(db: Database, messages: readonly PageMessage[], client: Address = DANA) {
  return recordView(db, { view: makeView(messages), account: ME.email, own, client, now: NOON });
}

/** What is stored, without the ids and times of storing. */
async function stored(db: Database) {
  const moments = await db.moments.orderBy('[person+at]').toArray();
  const persons = await db.persons.toArray();
  return {
    moments: moments.map(({ id: _, person, ...moment }) => ({
      ...moment,
      person: persons.find(({ id }) => id === person)?.addresses,
    })),
    persons: persons.map(({ id: _, ...person }) => person),
  };
}

const thread: readonly PageMessage[] = [
  makeMessage({ id: 'a', at: NOON - 3_600_000, text: 'Could you send the plan?' }),
  makeMessage({ id: 'b', from: ME, to: [DANA], at: NOON - 1_800_000, text: 'Hi Dana,\n\nTomorrow.' }),
  makeMessage({ id: 'c', at: NOON, text: 'Thanks!' }),
  makeMessage({ id: null, from: ME, to: [DANA], at: NOON + 60_000, text: 'Here it is.' }),
];

describe('X6 recording a page', { timeout: 60_000 }, () => {
  it('meets a client and keeps each message once', async () => {
    const db = await freshDatabase();
    const first = await record(db, thread);
    const second = await record(db, thread);
    expect([first.changed, second.changed]).toEqual([true, false]);
    expect(await db.persons.toArray()).toMatchObject([
      {
        name: 'Dana Ruiz',
        addresses: [DANA.email],
        companyDomain: 'acme.example',
        moments: 4,
        lastAt: NOON + 60_000,
        lastFromClient: NOON,
        lastFromUs: NOON + 60_000,
      },
    ]);
    expect(await db.moments.count()).toBe(4);
  });

  it('keeps who of our house took part, and learns it later of what was recorded without (P2)', async () => {
    const db = await freshDatabase();
    const messages = [
      makeMessage({ id: 'a', to: [ME, COLLEAGUE, LAWYER] }),
      makeMessage({ id: 'b', from: COLLEAGUE, to: [DANA], at: NOON + 60_000 }),
      makeMessage({ id: 'c', to: [], at: NOON + 120_000 }),
    ];
    await record(db, messages);
    const oursOf = async () => (await db.moments.orderBy('[person+at]').toArray()).map(({ ours }) => ours);
    const known = [[COLLEAGUE.email, ME.email], [COLLEAGUE.email], undefined];
    expect(await oursOf()).toEqual(known);
    await db.moments.toCollection().modify((row, ref) => {
      const { ours: _, ...before } = row;
      ref.value = before;
    });
    await record(db, messages);
    expect(await oursOf()).toEqual(known);
    expect(
      await timelinePage(db, {
        person: (await db.persons.toArray())[0]?.id ?? '',
        direction: 'all',
        before: null,
        limit: 9,
      }),
    ).not.toContainEqual(expect.objectContaining({ ours: expect.anything() }));
  });

  it('counts a colleague’s mail as ours, and leaves strangers out', async () => {
    const db = await freshDatabase();
    await record(db, [
      makeMessage({ id: 'a', from: COLLEAGUE }),
      makeMessage({ id: 'b', from: LAWYER, text: 'Our view is this.' }),
      makeMessage({ id: 'c', from: null }),
      makeMessage({ id: 'd', at: null }),
    ]);
    expect((await db.moments.toArray()).map(({ siteKey, direction }) => [siteKey, direction])).toEqual([
      [`gmail:${ME.email}:a`, 'from-us'],
    ]);
  });

  it('keeps the mail of another client on the thread with that client', async () => {
    const db = await freshDatabase();
    await record(db, [makeMessage({ id: 't', from: TOM })], TOM);
    await record(db, [makeMessage({ id: 'd' }), makeMessage({ id: 't2', from: TOM, text: 'Me too.' })]);
    const tom = await db.persons.where('addresses').equals(TOM.email).first();
    expect(tom).toMatchObject({ moments: 2 });
    expect(await db.persons.count()).toBe(2);
  });

  it('lets the whole line replace a preview, and an id a message without one', async () => {
    const db = await freshDatabase();
    const [sent] = thread.slice(3);
    if (!sent) throw new Error('the thread has four messages');
    await record(db, [sent]);
    await record(db, [{ ...sent, id: 'x', state: 'collapsed', text: '' }]);
    await record(db, [{ ...sent, id: 'x', at: sent.at && sent.at + 1_500 }]);
    expect(await db.moments.toArray()).toMatchObject([
      { siteKey: `gmail:${ME.email}:x`, line: 'Here it is.', whole: true },
    ]);
    expect(await db.persons.toArray()).toMatchObject([{ moments: 1, lastFromUs: NOON + 61_500 }]);
  });

  it('knows a message in another folder, where it bears another id', async () => {
    const db = await freshDatabase();
    await record(db, [makeMessage({ id: 'INBOX/7' })]);
    await record(db, [makeMessage({ id: 'Archive/3' })]);
    expect(await db.moments.count()).toBe(1);
  });

  it('keeps the name the user typed, and puts the address last written from first', async () => {
    const db = await freshDatabase();
    const { person } = await record(db, [makeMessage()]);
    await db.persons.put({ ...person, name: 'D.', source: 'typed', addresses: [DANA.email, 'd@gmail.com'] });
    await record(db, [
      makeMessage({ id: 'n', from: { name: 'Dana', email: 'd@gmail.com' }, at: NOON + 60_000, text: 'New' }),
    ]);
    expect(await db.persons.get(person.id)).toMatchObject({
      name: 'D.',
      addresses: ['d@gmail.com', DANA.email],
      moments: 2,
    });
  });

  it('ends the same in whatever order and form the messages are met', async () => {
    const expected = await freshDatabase();
    await record(expected, thread);
    const whole = await stored(expected);
    const view = fc.array(
      fc.record({ at: fc.nat(thread.length - 1), form: fc.constantFrom('open', 'collapsed', 'sent') }),
      { maxLength: 4 },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(view, { maxLength: 4 }), async (views) => {
        const db = await freshDatabase();
        for (const seen of views) {
          await record(
            db,
            seen.flatMap(({ at, form }) => metAs(thread[at], form)),
          );
        }
        await record(db, thread);
        expect(await stored(db)).toEqual(whole);
      }),
      { numRuns: 40 },
    );
  });

  it('reads and writes a thread of 500 messages in one transaction', async () => {
    const db = await freshDatabase();
    const long = Array.from({ length: 500 }, (_, n) =>
      makeMessage({ id: `${n}`, at: NOON + n * 60_000, text: `Message ${n}` }),
    );
    await record(db, long);
    expect(await db.persons.toArray()).toMatchObject([{ moments: 500 }]);
    expect((await record(db, long)).changed).toBe(false);
  });

  it('leaves nothing behind when it fails in the middle', async () => {
    const db = await freshDatabase();
    db.persons.hook('creating', () => {
      throw new Error('killed');
    });
    await expect(record(db, thread)).rejects.toThrow('killed');
    expect(await db.moments.count()).toBe(0);
  });

  it('makes one client of two pages that meet them at the same time', async () => {
    const db = await freshDatabase();
    await Promise.all([record(db, thread.slice(0, 2)), record(db, thread.slice(1))]);
    expect(await db.persons.toArray()).toMatchObject([{ moments: 4 }]);
  });
});

function metAs(message: PageMessage | undefined, form: string): PageMessage[] {
  if (!message) return [];
  if (form === 'sent') return [{ ...message, id: null }];
  return form === 'open' ? [message] : [{ ...message, state: 'collapsed', text: message.text.slice(0, 40) }];
}

/** Our mail to both, and a mail of each of them. */
const TO_BOTH = makeMessage({
  id: 'both',
  from: ME,
  to: [DANA, TOM],
  at: NOON + 1,
  text: 'Dear both, here it is.',
});
const FROM_DANA = makeMessage({ id: 'd', at: NOON, text: 'Please send the plan.' });
const FROM_TOM = makeMessage({ id: 't', from: TOM, at: NOON + 2, text: 'Thanks from me too.' });
const HIDING = { ...TO_BOTH, to: [], state: 'collapsed' as const };

/** The ids of the mails on a client's timeline, newest first. */
async function timelineOf(db: Database, client: Address): Promise<string[]> {
  const person = await db.persons.where('addresses').equals(client.email).first();
  const page = { person: person?.id ?? '', direction: 'all', before: null, limit: 50 } as const;
  return (await timelinePage(db, page)).map(({ siteKey }) => siteKey?.split(':').at(-1) ?? '');
}

describe('X6 a mail of ours to several clients', { timeout: 60_000 }, () => {
  it('is a moment of each, once, however often it is seen', async () => {
    const db = await freshDatabase();
    await record(db, [FROM_TOM], TOM);
    for (const _ of [1, 2]) await record(db, [FROM_DANA, TO_BOTH]);
    expect(await timelineOf(db, DANA)).toEqual(['both', 'd']);
    expect(await timelineOf(db, TOM)).toEqual(['t', 'both']);
    expect(await db.moments.count()).toBe(4);
    expect(await db.persons.where('addresses').equals(TOM.email).first()).toMatchObject({
      moments: 2,
      lastFromUs: NOON + 1,
    });
  });

  it('is there for a recipient who becomes a client later', async () => {
    const db = await freshDatabase();
    await record(db, [FROM_DANA, TO_BOTH]);
    await record(db, [FROM_TOM], TOM);
    expect(await timelineOf(db, TOM)).toEqual(['t', 'both']);
    expect(await db.persons.where('addresses').equals(TOM.email).first()).toMatchObject({ moments: 2 });
  });

  it('leaves the thread’s client once it is seen to have gone to another one alone', async () => {
    const db = await freshDatabase();
    const toTom = makeMessage({ id: 'x', from: ME, to: [TOM], at: NOON + 3, text: 'Tom, between us.' });
    await record(db, [FROM_TOM], TOM);
    await record(db, [FROM_DANA, { ...toTom, to: [], state: 'collapsed' }]);
    expect(await timelineOf(db, DANA)).toEqual(['x', 'd']);
    await record(db, [FROM_DANA, toTom]);
    await record(db, [FROM_DANA, { ...toTom, to: [], state: 'collapsed' }]);
    expect(await timelineOf(db, DANA)).toEqual(['d']);
    expect(await timelineOf(db, TOM)).toEqual(['x', 't']);
    const dana = await db.persons.where('addresses').equals(DANA.email).first();
    expect(dana).toMatchObject({ moments: 1, lastFromUs: null, lastAt: NOON });
  });

  it('stays with the thread’s client where it went to an address of nobody we know', async () => {
    const db = await freshDatabase();
    const alias = { name: 'Dana', email: 'dana@home.example' };
    await record(db, [FROM_DANA, { ...TO_BOTH, to: [alias] }]);
    expect(await timelineOf(db, DANA)).toEqual(['both', 'd']);
  });

  it('ends the same in whatever order its views are met, and whoever was known first', async () => {
    const views: readonly (readonly [readonly PageMessage[], Address])[] = [
      [[FROM_DANA, TO_BOTH], DANA],
      [[FROM_DANA, HIDING], DANA],
      [[HIDING, FROM_TOM], TOM],
      [[TO_BOTH, FROM_TOM], TOM],
      [[FROM_TOM], TOM],
      [[{ ...TO_BOTH, id: null }, FROM_DANA], DANA],
    ];
    const order = fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 });
    await fc.assert(
      fc.asyncProperty(order, async (places) => {
        const db = await freshDatabase();
        for (const place of [...places, ...places]) {
          const [messages, client] = views[place] ?? [[], DANA];
          await record(db, messages, client);
        }
        expect(await timelineOf(db, DANA)).toEqual(['both', 'd']);
        expect(await timelineOf(db, TOM)).toEqual(['t', 'both']);
        expect((await db.persons.orderBy('lastAt').toArray()).map(({ moments }) => moments)).toEqual([2, 2]);
      }),
      { numRuns: 40 },
    );
  });
});
