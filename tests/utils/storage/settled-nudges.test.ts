import { beforeEach, describe, expect, it } from 'vitest';
import { done, ended, letGo, undone } from '../../../utils/nudges/transitions.ts';
import type { Database } from '../../../utils/storage/database.ts';
import { addNudge, changeNudge } from '../../../utils/storage/nudges.ts';
import { settledNudges } from '../../../utils/storage/settled-nudges.ts';
import { freshDatabase } from './fresh-database.ts';
import { storePerson } from './sample-person.ts';

const DAY = 86_400_000;
const NOW = 100 * DAY;

describe('X5 what was settled lately', () => {
  let db: Database;
  let dana: string;
  let tom: string;
  beforeEach(async () => {
    db = await freshDatabase();
    dana = await storePerson(db, 'Dana Reyes', 'dana@client.example');
    tom = await storePerson(db, 'Tom Lee', 'tom@client.example');
  });
  const add = (id: string, person = dana) =>
    addNudge(db, { id, person, reason: id, dueAt: NOW + DAY, thread: null }, 1);
  const listed = async () => (await settledNudges(db, dana, NOW)).map(({ id }) => id);

  it('is what was done, let go or answered, the newest first, and nothing that is open or of somebody else', async () => {
    for (const id of ['done', 'let-go', 'answered', 'open']) await add(id);
    await add('of-tom', tom);
    await changeNudge(db, 'done', (nudge) => done(nudge, NOW - 3 * DAY));
    await changeNudge(db, 'answered', (nudge) =>
      ended(nudge, { by: 'answer', at: NOW - 2 * DAY }, NOW - DAY),
    );
    await changeNudge(db, 'let-go', (nudge) => letGo(nudge, NOW - 2 * DAY));
    await changeNudge(db, 'of-tom', (nudge) => done(nudge, NOW));
    expect(await listed()).toEqual(['answered', 'let-go', 'done']);
  });

  it('is nothing that ended long ago, with an entry of a ledger, or cannot be taken back', async () => {
    for (const id of ['old', 'with-entry', 'never-set', 'back']) await add(id);
    await changeNudge(db, 'old', (nudge) => done(nudge, NOW - 31 * DAY));
    await changeNudge(db, 'with-entry', (nudge) => ended(nudge, { by: 'entry', at: NOW }, NOW));
    await changeNudge(db, 'never-set', (nudge) => undone(nudge, NOW));
    await changeNudge(db, 'back', (nudge) => undone(done(nudge, NOW - DAY), NOW));
    expect(await listed()).toEqual([]);
  });
});
