import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { ownIdentity } from '../../../utils/clients/own-house.ts';
import type { HandedName } from '../../../utils/ledgers/handover/handover.ts';
import { HANDED_NAMES } from '../../../utils/ledgers/handover/may-leave.ts';
import { LEDGER_NAMES } from '../../../utils/ledgers/ledgers.ts';
import type { HandoverChoices } from '../../../utils/messaging/calls/handover.ts';
import { checkHandover } from '../../../utils/storage/check-handover.ts';
import type { Database } from '../../../utils/storage/database.ts';
import { gatherHandover, mailboxes } from '../../../utils/storage/gather-handover.ts';
import { previewHandover } from '../../../utils/storage/preview-handover.ts';
import { takeHandover } from '../../../utils/storage/take-handover.ts';
import { undoHandover } from '../../../utils/storage/undo-handover.ts';
import { COLLEAGUE, DANA, ME, NOON, TOM } from '../clients/make-view.ts';
import { sampleAsk, sampleForce, sampleMark } from '../judgement/sample-ask.ts';
import { keptAboutDana, sampleFact } from '../ledgers/handover/sample-kept.ts';
import { samplePromise, sampleWish } from '../ledgers/sample-entries.ts';
import { freshDatabase } from './fresh-database.ts';
import { samplePerson } from './sample-person.ts';

const KEEP: HandoverChoices = { entries: [], addresses: [] };
const LATER = NOON + 86_400_000;
/** The colleague's own mailbox, in a house of another domain so that nobody is left out for it. */
const JO = 'jo@elsewhere.example';
const own = ownIdentity(JO, { emails: [], domains: [] });

let kim: Database;
let jo: Database;
beforeEach(async () => {
  kim = await freshDatabase();
  jo = await freshDatabase();
  await kim.persons.bulkAdd([samplePerson('dana', DANA.email), samplePerson('tom', TOM.email)]);
  for (const [ledger, entry] of Object.entries(keptAboutDana())) await kim.table(ledger).add(entry);
  await kim.asks.add(sampleAsk({ needed: 'fewer calls', questions: [sampleMark({ what: 'declined' })] }));
});

/** As it comes out of a file. */
const written = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;
const gathered = async (persons = ['dana']) => written(await gatherHandover(kim, persons, NOON));
const preview = (given: unknown, db = jo, account = JO) =>
  previewHandover(db, account, checkHandover(given, own));
const take = (given: unknown, choices = KEEP, event = 'take-1', db = jo, account = JO) =>
  takeHandover(db, event, account, checkHandover(given, own), choices, LATER);
/** Everything stored but events, as text. */
async function everything(db: Database): Promise<string> {
  const tables = db.tables.filter(({ name }) => name !== 'events');
  return JSON.stringify(await Promise.all(tables.map((table) => table.toArray())));
}

describe('D3 what is gathered about clients', () => {
  it('holds every ledger that may leave, and the asks', async () => {
    const { from, clients } = await gathered();
    expect(from).toBe(ME.email);
    expect(Object.keys(clients[0]?.entries ?? {}).sort()).toEqual([...HANDED_NAMES].sort());
  });

  it('holds no note, no nudge, no word on questions, no mail beyond its line, and nobody who was not chosen', async () => {
    const secret = 'SECRET';
    const of = { account: ME.email, person: 'dana', createdAt: 1, updatedAt: 1, source: 'typed' } as const;
    await kim.notes.add({
      ...of,
      id: 'n',
      text: secret,
      revision: 1,
      deletedAt: null,
      conflictWith: null,
    } as never);
    await kim.nudges.add({ ...of, id: 'g', reason: secret, state: 'due', dueAt: 1 } as never);
    await kim.forces.add(sampleForce({ message: secret }));
    await kim.facts.add(sampleFact({ id: 'f2', origin: 'f2', text: secret, sensitive: 'health' }));
    await kim.promises.add(samplePromise({ id: 'p2', origin: 'p2', text: secret, person: 'tom' }));
    const moment = {
      id: 'm',
      account: ME.email,
      person: 'dana',
      at: 5,
      direction: 'from-us',
      line: 'Hello Dana',
    };
    await kim.moments.add({
      ...moment,
      subject: secret,
      siteKey: `gmail:${secret}`,
      fingerprint: secret,
    } as never);
    const handover = await gathered();
    expect(JSON.stringify(handover)).not.toContain(secret);
    expect(handover.clients[0]?.last).toEqual({ at: 5, by: 'us', line: 'Hello Dana' });
  });

  it('says of a question that was turned down nothing that only a note says', async () => {
    const note = { person: 'dana', account: ME.email, createdAt: 1, updatedAt: 1, source: 'typed' } as const;
    const text = '- **12 days booked, 7 used**\n- never on Fridays';
    await kim.notes.add({ ...note, id: 'n', text, revision: 1, deletedAt: null, conflictWith: null });
    const about = 'With 12 days booked, 7 used: what are the other five for?';
    const questions = [
      sampleMark({ text: about, what: 'declined' }),
      sampleMark({ text: about, what: 'asked' }),
    ];
    await kim.asks.update('a1', { questions });
    expect((await gathered()).clients[0]?.entries.asks).toMatchObject([
      { what: { questions: [{ text: 'With […]: what are the other five for?' }, { text: about }] } },
    ]);
  });

  it('is refused beyond what one file may hold, and leaves out who is gone', async () => {
    expect((await gathered(['dana', 'nobody'])).clients).toHaveLength(1);
    const many = Array.from({ length: 501 }, (_, place) => `p${place}`);
    await expect(gatherHandover(kim, many, NOON)).rejects.toMatchObject({ code: 'too-long' });
  });
});

describe('D3 taking a hand-over over', () => {
  it('shows all of it as new first, writes nothing, then brings all of it', async () => {
    const handover = await gathered(['dana', 'tom']);
    const seen = await preview(handover);
    expect(await everything(jo)).toBe(await everything(await freshDatabase()));
    expect(seen.clients.map(({ here, fresh }) => [here, fresh.length])).toEqual([
      [null, HANDED_NAMES.length],
      [null, 0],
    ]);
    expect(await take(handover)).toEqual({
      clients: 2,
      added: HANDED_NAMES.length,
      changed: 0,
      same: 0,
      left: 0,
      refused: 0,
    });
    const [dana] = await jo.persons.where('addresses').equals(DANA.email).toArray();
    expect(dana).toMatchObject({ account: JO, source: 'imported', companyDomain: 'acme.example' });
    for (const ledger of LEDGER_NAMES) {
      expect(await jo.table(ledger).toArray()).toMatchObject([
        { account: JO, person: dana?.id, source: 'imported' },
      ]);
    }
    expect(await jo.asks.toArray()).toMatchObject([
      { account: JO, needed: 'fewer calls', forced: null, thread: null, questions: [{ what: 'declined' }] },
    ]);
    expect(await jo.cares.toArray()).toMatchObject([{ origin: `care\n${dana?.id}` }]);
  });

  it('changes nothing the second time, whatever was chosen', async () => {
    const handover = await gathered();
    await take(handover);
    const before = await everything(jo);
    const seen = await preview(handover);
    expect(seen.clients).toMatchObject([{ fresh: [], same: HANDED_NAMES.length, conflicts: [] }]);
    expect(await take(handover, KEEP, 'take-2')).toMatchObject({ added: 0, changed: 0 });
    expect(await everything(jo)).toBe(before);
    expect(await jo.events.count()).toBe(1);
  });

  it('is one act however often its call arrives', async () => {
    const handover = await gathered();
    const [first, second] = [await take(handover), await take(handover)];
    expect(second).toEqual(first);
  });

  it('comes back to where it came from as what is there already', async () => {
    await take(await gathered());
    const [dana] = await jo.persons.toArray();
    const back = written(await gatherHandover(jo, [dana?.id ?? ''], LATER));
    const before = await everything(kim);
    const seen = await previewHandover(kim, ME.email, checkHandover(back, own));
    expect(seen.clients).toMatchObject([{ here: 'dana', fresh: [], conflicts: [] }]);
    await takeHandover(kim, 'back', ME.email, checkHandover(back, own), KEEP, LATER);
    expect(await everything(kim)).toBe(before);
  });

  it('finds the same person by address, and asks before another address becomes theirs', async () => {
    await jo.persons.add({ ...samplePerson('d', DANA.email), account: JO, name: 'Ruiz' });
    await kim.persons.update('dana', { addresses: ['dana@home.example', DANA.email] });
    const handover = await gathered();
    const seen = await preview(handover);
    expect(seen.clients).toMatchObject([{ here: 'Ruiz', addresses: ['dana@home.example'] }]);
    await take(handover);
    expect(await jo.persons.toArray()).toMatchObject([{ name: 'Ruiz', addresses: [DANA.email] }]);
    await take(handover, { entries: [], addresses: ['dana@home.example'] }, 'take-2');
    expect(await jo.persons.toArray()).toMatchObject([{ addresses: [DANA.email, 'dana@home.example'] }]);
    await undoHandover(jo, 'take-2', LATER);
    expect(await jo.persons.toArray()).toMatchObject([{ addresses: [DANA.email] }]);
  });

  it('keeps apart what belongs to another mailbox', async () => {
    await jo.persons.add({ ...samplePerson('d', DANA.email), account: 'other@ours.example' });
    await take(await gathered());
    expect(await jo.persons.where('addresses').equals(DANA.email).count()).toBe(2);
    expect(await mailboxes(jo)).toEqual(expect.arrayContaining([JO, 'other@ours.example']));
  });

  it('takes hundreds of clients at once, some of them known', async () => {
    const { clients } = await gathered();
    const address = (place: number) => `c${place}@many.example`;
    const many = Array.from({ length: 300 }, (_, place) => ({
      ...clients[0],
      addresses: [address(place)],
      entries: { wishes: [{ name: `w${place}`, createdAt: 1, updatedAt: 1, what: sampleWish() }] },
    }));
    await jo.persons.bulkAdd(
      many.slice(0, 150).map((_, place) => ({ ...samplePerson(`c${place}`, address(place)), account: JO })),
    );
    const handover = { from: '', madeAt: 1, clients: many };
    expect(await take(handover)).toMatchObject({ clients: 300, added: 300 });
    expect(await take(handover, KEEP, 'take-2')).toMatchObject({ added: 0, same: 300 });
    expect(await jo.persons.count()).toBe(300);
  });

  it('takes two clients who are one here for one', async () => {
    await jo.persons.add({
      ...samplePerson('d', DANA.email),
      account: JO,
      addresses: [DANA.email, TOM.email],
    });
    await kim.wishes.add(
      sampleWish({ id: 'w2', origin: 'w2', person: 'tom', text: 'A ramp', evidence: null }),
    );
    const seen = await preview(await gathered(['dana', 'tom']));
    expect(seen.clients).toHaveLength(1);
    await take(await gathered(['dana', 'tom']));
    expect(await jo.wishes.filter(({ person }) => person === 'd').count()).toBe(2);
  });
});

describe('D3 a hand-over that fails in the middle', () => {
  it('leaves nothing of it', async () => {
    const handover = await gathered();
    const before = await everything(jo);
    jo.wishes.hook('creating', () => {
      throw new Error('the disk is full');
    });
    await expect(take(handover)).rejects.toThrow();
    expect(await everything(jo)).toBe(before);
    expect(await jo.events.count()).toBe(0);
  });
});

describe('D3 what is different here', () => {
  const mine = samplePromise({
    id: 'mine',
    origin: 'mine',
    account: JO,
    person: 'd',
    state: 'kept',
    settledOn: '2026-05-07',
  });
  beforeEach(async () => {
    await jo.persons.add({ ...samplePerson('d', DANA.email), account: JO });
    await jo.promises.add(mine);
  });
  const choose = (take: 'theirs' | 'both', seen = mine.updatedAt): HandoverChoices => ({
    entries: [{ ledger: 'promises', name: 'p1', take, seen }],
    addresses: [],
  });

  it('is shown in both versions, and stays as it is where nothing is chosen', async () => {
    const handover = await gathered();
    const [client] = (await preview(handover)).clients;
    expect(client?.conflicts).toMatchObject([
      { ledger: 'promises', name: 'p1', both: true, mine: { state: 'kept' }, theirs: { state: 'open' } },
    ]);
    expect(await take(handover)).toMatchObject({ left: 1, changed: 0 });
    expect(await jo.promises.toArray()).toEqual([mine]);
  });

  it('gives way to theirs on the user’s word, and its own link stays', async () => {
    await take(await gathered(), choose('theirs'));
    expect(await jo.promises.toArray()).toMatchObject([
      { id: 'mine', state: 'open', settledOn: null, source: 'imported', evidence: mine.evidence },
    ]);
    expect((await preview(await gathered())).clients[0]?.conflicts).toEqual([]);
  });

  it('stands beside theirs on the user’s word, once', async () => {
    const handover = await gathered();
    await take(handover, choose('both'));
    expect(await jo.promises.count()).toBe(2);
    expect((await preview(handover)).clients[0]?.conflicts).toEqual([]);
    await take(handover, choose('both'), 'take-2');
    expect(await jo.promises.count()).toBe(2);
  });

  it('is left as it is where it has changed since the user looked', async () => {
    expect(await take(await gathered(), choose('theirs', mine.updatedAt - 1))).toMatchObject({ left: 1 });
    expect(await jo.promises.toArray()).toEqual([mine]);
  });

  it('has no both where a client has one at most', async () => {
    await jo.cares.add({
      ...keptAboutDana().cares,
      id: 'c',
      account: JO,
      person: 'd',
      origin: 'care\nd',
      serves: 'cooks',
    });
    const handover = await gathered();
    const conflict = (await preview(handover)).clients[0]?.conflicts.find(({ ledger }) => ledger === 'cares');
    expect(conflict).toMatchObject({ both: false });
    const { name = '', seen = 0 } = conflict ?? {};
    await take(handover, { entries: [{ ledger: 'cares', name, seen, take: 'both' }], addresses: [] });
    expect(await jo.cares.toArray()).toMatchObject([{ serves: 'cooks' }]);
  });

  it('is shown again when the colleague hands over a newer version', async () => {
    await take(await gathered(), choose('theirs'));
    await kim.promises.update('p1', { state: 'missed', settledOn: '2026-05-09', updatedAt: LATER });
    const [client] = (await preview(await gathered())).clients;
    expect(client?.conflicts).toMatchObject([{ mine: { state: 'open' }, theirs: { state: 'missed' } }]);
  });
});

describe('D3 taking it back', () => {
  it('leaves everything as it was: entries, asks, clients, changed ones too', async () => {
    await jo.persons.add({ ...samplePerson('d', DANA.email), account: JO });
    await jo.promises.add(samplePromise({ id: 'x', origin: 'x', account: JO, person: 'd', state: 'missed' }));
    await jo.asks.add(sampleAsk({ id: 'y', account: JO, person: 'd', needed: 'less paper' }));
    const before = await everything(jo);
    const handover = await gathered(['dana', 'tom']);
    const conflicts = (await preview(handover)).clients.flatMap((client) => client.conflicts);
    expect(conflicts.map(({ ledger }) => ledger).sort()).toEqual(['asks', 'promises']);
    const entries = conflicts.map(({ ledger, name, seen }) => ({
      ledger,
      name,
      seen,
      take: 'theirs' as const,
    }));
    await take(handover, { entries, addresses: [] });
    expect(await everything(jo)).not.toBe(before);
    await undoHandover(jo, 'take-1', LATER);
    expect(await everything(jo)).toBe(before);
    await undoHandover(jo, 'take-1', LATER);
    expect(await everything(jo)).toBe(before);
  });

  it('is refused, all of it, once an entry or an ask was changed', async () => {
    await take(await gathered());
    const [ask] = await jo.asks.toArray();
    await jo.asks.update(ask?.id ?? '', { result: 'renewed', updatedAt: LATER + 1 });
    const before = await everything(jo);
    await expect(undoHandover(jo, 'take-1', LATER)).rejects.toMatchObject({ code: 'changed-since' });
    expect(await everything(jo)).toBe(before);
    await expect(undoHandover(jo, 'nothing', LATER)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('keeps a client about whom something was kept since', async () => {
    await take(await gathered());
    const [dana] = await jo.persons.toArray();
    await jo.notes.add({ id: 'n', person: dana?.id, account: JO, text: 'Hers', updatedAt: 1 } as never);
    await undoHandover(jo, 'take-1', LATER);
    expect(await jo.persons.count()).toBe(1);
    expect(await jo.wishes.count()).toBe(0);
  });
});

describe('D3 a hand-over that is not what it should be', () => {
  const client = async () => {
    const [one] = (await gathered()).clients;
    if (!one) throw new Error('nothing was gathered');
    return one;
  };
  const withEntry = async (ledger: HandedName, change: (entry: Record<string, unknown>) => unknown) => {
    const one = await client();
    const [entry] = one.entries[ledger] ?? [];
    return {
      from: '',
      madeAt: NOON,
      clients: [{ ...one, entries: { [ledger]: [change(entry as unknown as Record<string, unknown>)] } }],
    };
  };

  it.each([
    [null],
    [7],
    ['text'],
    [[]],
    [{}],
    [{ from: '', madeAt: NOON }],
    [{ from: '', madeAt: 'today', clients: [] }],
  ])('is refused as a whole where it is none: %j', (given) => {
    expect(() => checkHandover(given, own)).toThrow(expect.objectContaining({ code: 'bad-arguments' }));
  });

  it('is refused where it holds more than one may', async () => {
    const one = await client();
    const clients = Array.from({ length: 501 }, () => one);
    expect(() => checkHandover({ from: '', madeAt: 1, clients }, own)).toThrow(
      expect.objectContaining({ code: 'too-long' }),
    );
    const entries = { wishes: Array.from({ length: 1_000_000 }, () => 0) };
    const many = { from: '', madeAt: 1, clients: [{ ...one, entries }] };
    expect(() => checkHandover(many, own)).toThrow(expect.objectContaining({ code: 'too-long' }));
  });

  it.each<[string, HandedName, (entry: Record<string, unknown>) => unknown]>([
    ['no entry at all', 'wishes', () => 7],
    [
      'a text without end',
      'wishes',
      (e) => ({ ...e, what: { ...(e.what as object), text: 'x'.repeat(1_001) } }),
    ],
    ['a field nobody knows', 'wishes', (e) => ({ ...e, what: { ...(e.what as object), admin: true } })],
    ['a state nobody knows', 'promises', (e) => ({ ...e, what: { ...(e.what as object), state: 'gone' } })],
    [
      'a day of no calendar',
      'promises',
      (e) => ({ ...e, what: { ...(e.what as object), day: '2026-02-30' } }),
    ],
    ['a prototype', 'wishes', (e) => ({ ...e, what: JSON.parse('{"__proto__":{"x":1}}') })],
    ['a name of two lines', 'wishes', (e) => ({ ...e, name: 'a\nb' })],
    ['a place of its own', 'wishes', (e) => ({ ...e, account: 'evil@x.example' })],
    [
      'a fact that must not leave',
      'facts',
      (e) => ({ ...e, what: { ...(e.what as object), sensitive: 'health' } }),
    ],
    ['a question of no family', 'asks', (e) => ({ ...e, what: { ...(e.what as object), mode: 'attack' } })],
  ])('leaves out what is %s, and says so', async (_, ledger, change) => {
    const given = await withEntry(ledger, change);
    expect(await preview(given)).toMatchObject({ refused: 1, clients: [{ fresh: [] }] });
    expect(await take(given)).toMatchObject({ added: 0, refused: 1 });
  });

  it('says nothing of where an entry is to stand', async () => {
    const given = await withEntry('wishes', (e) => ({
      ...e,
      what: { ...(e.what as object), id: 'w', account: 'evil@x.example', person: 'tom', origin: 'o' },
    }));
    await take(given);
    expect(await jo.wishes.toArray()).toMatchObject([{ account: JO, origin: 'handed\nw1' }]);
  });

  it('leaves out a kind of entry that nobody knows, and clients of our own house', async () => {
    const one = await client();
    const given = { from: '', madeAt: 1, clients: [{ ...one, entries: { spells: [1, 2] } }] };
    expect(checkHandover(given, own)).toMatchObject({ refused: 2, clients: [{ entries: {} }] });
    const house = { from: '', madeAt: 1, clients: [{ ...one, addresses: [COLLEAGUE.email] }] };
    const ours = ownIdentity(ME.email, { emails: [], domains: [] });
    expect(checkHandover(house, ours)).toMatchObject({ refused: 1, clients: [] });
  });

  it('never fails on anything, and never writes what is no entry', async () => {
    const anything = fc.anything({ maxDepth: 4, withNullPrototype: true });
    const lists = fc.dictionary(fc.constantFrom<string>(...HANDED_NAMES, 'spells'), anything);
    const clients = fc.array(
      fc.oneof(
        anything,
        fc.record({
          name: fc.string(),
          addresses: fc.constant([DANA.email]),
          last: fc.constant(null),
          entries: lists,
        }),
      ),
      { maxLength: 4 },
    );
    await fc.assert(
      fc.asyncProperty(clients, async (clients) => {
        const checked = checkHandover({ from: '', madeAt: 1, clients }, own);
        const entries = checked.clients.flatMap((client) => Object.values(client.entries).flat());
        expect(entries).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

describe('D3 random ledgers', { timeout: 120_000 }, () => {
  const text = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
    .filter((words) => words.trim() === words && words !== '');
  const promises = fc.array(
    fc.record({
      text,
      day: fc.constantFrom('2026-05-08', '9999-12-31'),
      state: fc.constantFrom('open', 'missed'),
    }),
    { maxLength: 6 },
  );
  const wishes = fc.array(fc.record({ text, state: fc.constantFrom('open', 'let-go') }), { maxLength: 6 });

  it('come through whole, twice as once, and go again', async () => {
    await fc.assert(
      fc.asyncProperty(
        promises,
        wishes,
        fc.infiniteStream(fc.constantFrom('mine', 'theirs', 'both')),
        async (some, others, takes) => {
          const [from, to] = [await freshDatabase(), await freshDatabase()];
          const fill = async (db: Database, account: string, every: number) => {
            await db.persons.add({ ...samplePerson('dana', DANA.email), account });
            const at = (place: number) => ({
              id: `${every}-${place}`,
              origin: `${every}-${place}`,
              account,
              evidence: null,
            });
            await db.promises.bulkAdd(
              some
                .filter((_, place) => place % every === 0)
                .map((one, place) => samplePromise({ ...one, ...at(place) } as never)),
            );
            await db.wishes.bulkAdd(
              others
                .filter((_, place) => place % every === 0)
                .map((one, place) => sampleWish({ ...one, ...at(place) } as never)),
            );
          };
          await fill(from, ME.email, 1);
          await fill(to, JO, 2);
          // Some of what is here stands otherwise.
          await to.promises.toCollection().modify({ state: 'released', settledOn: '2026-05-01' });
          const handover = written(await gatherHandover(from, ['dana'], NOON));
          const before = await everything(to);
          const conflicts = (await preview(handover, to)).clients.flatMap((client) => client.conflicts);
          const entries = conflicts.flatMap(({ ledger, name, seen }) => {
            const how = takes.next().value as 'mine' | 'theirs' | 'both';
            return how === 'mine' ? [] : [{ ledger, name, seen, take: how }];
          });
          const taken = await take(handover, { entries, addresses: [] }, 'one', to);
          expect(taken.added + taken.changed + taken.same + taken.left).toBe(some.length + others.length);
          const once = await everything(to);
          await take(handover, { entries, addresses: [] }, 'two', to);
          expect(await everything(to)).toBe(once);
          const left = (await preview(handover, to)).clients[0];
          expect(left?.fresh).toEqual([]);
          expect(left?.conflicts.length).toBe(conflicts.length - entries.length);
          if (await to.events.get('one')) await undoHandover(to, 'one', LATER);
          expect(await everything(to)).toBe(before);
        },
      ),
      { numRuns: 40 },
    );
  });
});
