import { beforeEach, describe, expect, it } from 'vitest';
import { contextOf } from '../../../../entrypoints/background/nudges/context-of.ts';
import { added, type NewNudge } from '../../../../utils/nudges/transitions.ts';
import type { Database } from '../../../../utils/storage/database.ts';
import { samplePromise, sampleWish } from '../../../utils/ledgers/sample-entries.ts';
import { freshDatabase } from '../../../utils/storage/fresh-database.ts';
import { storePerson } from '../../../utils/storage/sample-person.ts';

const WHERE = { now: Date.parse('2026-11-28T10:00:00Z'), timeZone: 'Europe/Berlin', locale: 'en-GB' };

describe('X5 what one needs to know beside a nudge', () => {
  let db: Database;
  let person: string;
  beforeEach(async () => {
    db = await freshDatabase();
    person = await storePerson(db, 'Dana Reyes', 'dana@client.example');
  });
  const set = (more: Partial<NewNudge> = {}) =>
    db.nudges.add(
      added(
        { id: 'n', account: 'me@ours.example', person, reason: 'call', dueAt: 1, thread: null, ...more },
        1,
      ),
    );

  it('is the promise it stands for, though another is due first', async () => {
    await db.promises.bulkAdd([
      samplePromise({ id: 'first', origin: '1', person, day: '2026-11-01', text: 'the drawings', by: 'us' }),
      samplePromise({ id: 'meant', origin: '2', person, day: '2026-12-01', text: 'the samples', by: 'us' }),
    ]);
    await set({ kind: 'promise', about: { ledger: 'promises', entry: 'meant' } });
    const context = await contextOf(db, 'n', WHERE);
    expect(context.open).toEqual({ what: 'promise', by: 'us', text: 'the samples' });
    expect(context.useful).toEqual({
      what: 'our-promise',
      text: 'the samples',
      kind: null,
      day: '2026-12-01',
    });
    expect(context.opener).toContain('the samples');
  });

  it('is the question it waits for', async () => {
    const thread = { id: 't', subject: 'Re: Showroom', url: 'https://mail.google.com/mail/u/0/#all/t' };
    const wait = {
      since: WHERE.now - 86_400_000,
      stem: 'showroom',
      question: 'Which colour is it to be?',
      again: [],
      awayUntil: null,
      heldAt: null,
      promise: null,
    };
    await set({ kind: 'no-reply', thread, wait });
    const context = await contextOf(db, 'n', WHERE);
    expect(context).toMatchObject({ question: 'Which colour is it to be?', url: null, last: null });
    expect(context.opener).toContain('Yesterday I asked you: “Which colour is it to be?”');
  });

  it('is what they wished for where nothing presses', async () => {
    await db.wishes.add(sampleWish({ id: 'w', origin: 'w', person, text: 'labels in Polish' }));
    await set();
    const context = await contextOf(db, 'n', WHERE);
    expect(context.open).toEqual({ what: 'wish', by: 'client', text: 'labels in Polish' });
    expect(context.useful?.what).toBe('their-wish');
  });

  it('is not there for a nudge that is not', async () => {
    await expect(contextOf(db, 'gone', WHERE)).rejects.toMatchObject({ code: 'not-found' });
  });
});
