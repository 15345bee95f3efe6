import { describe, expect, it } from 'vitest';
import { newCare } from '../../../utils/ledgers/care.ts';
import { newEnding } from '../../../utils/ledgers/ending.ts';
import { notNow, seenSince } from '../../../utils/storage/weeks.ts';
import { ME, NOON } from '../clients/make-view.ts';
import { sampleAsk, sampleMark } from '../judgement/sample-ask.ts';
import { samplePromise, sampleWish, TODAY } from '../ledgers/sample-entries.ts';
import { sampleExtra } from '../ledgers/sample-extra.ts';
import { freshDatabase } from './fresh-database.ts';

const FROM = '2025-11-10';
const DAY = 86_400_000;
const idsOf = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id).sort();

describe('D9 reading the weeks', () => {
  it('reads asks and extras by their time, and all that may have been settled in it', async () => {
    const db = await freshDatabase();
    await db.asks.bulkAdd([
      sampleAsk({
        id: 'now',
        message: 'm1',
        questions: [sampleMark(), sampleMark({ family: 'wish', what: 'declined' })],
      }),
      sampleAsk({ id: 'old', message: 'm2', createdAt: NOON - 500 * DAY }),
    ]);
    const given = { on: '2025-11-09', effort: null, reaction: null };
    await db.extras.bulkAdd([
      sampleExtra({ id: 'in' }),
      sampleExtra({ id: 'before', day: '2025-11-09', given }),
    ]);
    await db.wishes.bulkAdd([
      sampleWish({ id: 'w-old', origin: 'o1', createdAt: NOON - 900 * DAY }),
      sampleWish({ id: 'w-no', origin: 'o2', state: 'refused' }),
    ]);
    await db.promises.bulkAdd([
      samplePromise({ id: 'open', origin: 'o1' }),
      samplePromise({ id: 'kept', origin: 'o2', state: 'kept', settledOn: TODAY }),
    ]);
    const seen = await seenSince(db, FROM, TODAY);
    expect(seen.asks.map(({ questions }) => questions.map(({ family }) => family))).toEqual([['use']]);
    expect([idsOf(seen.extras), idsOf(seen.wishes), idsOf(seen.promises)]).toEqual([
      ['in'],
      ['w-old'],
      ['kept'],
    ]);
    db.close();
  });

  it('knows of whom nothing is asked now', async () => {
    const db = await freshDatabase();
    const care = (person: string, quietUntil: string) => ({
      ...newCare({ id: person, account: ME.email, person }, NOON),
      quietUntil,
    });
    await db.cares.bulkAdd([care('quiet', '2026-05-20'), care('again', '2026-05-02')]);
    const said = {
      account: ME.email,
      at: NOON,
      day: TODAY,
      text: null,
      evidence: null,
      source: 'typed',
    } as const;
    await db.endings.bulkAdd(
      (['sore', 'good'] as const).map((how) =>
        newEnding({ ...said, id: how, person: how, origin: how }, how, NOON),
      ),
    );
    expect([...(await notNow(db, TODAY))].sort()).toEqual(['quiet', 'sore']);
    db.close();
  });
});
