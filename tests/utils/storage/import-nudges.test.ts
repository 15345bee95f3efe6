import { beforeEach, describe, expect, it } from 'vitest';
import type { Nudge } from '../../../utils/nudges/nudge.ts';
import { LONGEST_RULE } from '../../../utils/nudges/repeats.ts';
import { added } from '../../../utils/nudges/transitions.ts';
import { newWait } from '../../../utils/nudges/wait.ts';
import type { Database } from '../../../utils/storage/database.ts';
import { importRows } from '../../../utils/storage/import-rows.ts';
import { ME, NOON } from '../clients/make-view.ts';
import { freshDatabase } from './fresh-database.ts';
import { samplePerson } from './sample-person.ts';

/** As the fourth layout of the file has it. */
const OLD = {
  id: 'n1',
  account: ME.email,
  person: 'dana',
  reason: 'Send the ROI sheet',
  dueAt: NOON + 5000,
  state: 'due',
  noticedAt: NOON + 5000,
  thread: null,
  previous: { state: 'waiting', dueAt: NOON + 5000, noticedAt: null },
  createdAt: NOON,
  updatedAt: NOON,
  source: 'typed',
};

function nudge(part: Partial<Nudge> = {}): Nudge {
  const given = {
    id: 'n1',
    account: ME.email,
    person: 'dana',
    reason: 'call',
    dueAt: NOON + 5000,
    thread: null,
  };
  return { ...added(given, NOON), ...part };
}

describe('X7 nudges of a file', () => {
  let db: Database;
  beforeEach(async () => {
    db = await freshDatabase();
    await db.persons.add(samplePerson('dana', 'dana@client.example'));
  });

  it('of an earlier layout are on a date, and their last change can still be taken back', async () => {
    expect(await importRows(db, 'nudges', [OLD])).toMatchObject({ added: 1, refused: 0 });
    const nothing = { wait: null, endedBy: null, why: null };
    expect(await db.nudges.get('n1')).toEqual({
      ...OLD,
      ...nothing,
      kind: 'date',
      repeats: null,
      about: null,
      previous: { ...OLD.previous, ...nothing },
    });
  });

  it.each<[string, Partial<Nudge>]>([
    [
      'one that repeats',
      { kind: 'repeating', repeats: 'DTSTART:20261127T090000\nRRULE:FREQ=WEEKLY;BYDAY=FR' },
    ],
    [
      'one that waits for an answer',
      { kind: 'no-reply', wait: newWait({ since: NOON, stem: 'roi', question: null }) },
    ],
    ['one that an answer ended', { state: 'done', endedBy: { by: 'answer', at: NOON } }],
    ['one that was let go with a reason', { state: 'let-go', why: 'They chose another' }],
  ])('come in whole: %s', async (_, part) => {
    const row = nudge(part);
    expect(await importRows(db, 'nudges', [JSON.parse(JSON.stringify(row))])).toMatchObject({ added: 1 });
    expect(await db.nudges.get('n1')).toEqual(row);
  });

  it.each<[string, object]>([
    ['a kind that is none', { kind: 'sometimes' }],
    ['a rule longer than any', { repeats: 'X'.repeat(LONGEST_RULE + 1) }],
    ['a state that is none', { state: 'lost' }],
    ['a moment in words', { dueAt: 'tomorrow' }],
    ['more than is known', { secret: 1 }],
  ])('are refused with %s', async (_, part) => {
    expect(await importRows(db, 'nudges', [{ ...nudge(), ...part }])).toMatchObject({ added: 0, refused: 1 });
  });
});
