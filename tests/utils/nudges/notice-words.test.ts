import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noticeWords } from '../../../utils/nudges/notice-words.ts';

const one = (personName: string, reason = 'call about the budget') => ({ personName, reason });

describe('X5 what a notice says', () => {
  it('names the client and the reason of one nudge', () => {
    expect(noticeWords([one('Dana Reyes')])).toEqual({
      title: 'Dana Reyes',
      message: 'call about the budget',
    });
  });

  it('leaves out what a client wrote, which the reason of their promise holds', () => {
    expect(noticeWords([one('Dana', 'They promised: the list of names')]).message).toBe(
      'Something they promised is due',
    );
  });

  it('groups several into one, with each client once', () => {
    expect(noticeWords([one('Dana'), one('Tom'), one('Dana')])).toEqual({
      title: '3 follow-ups are due',
      message: 'Dana, Tom',
    });
    expect(noticeWords(['A', 'B', 'C', 'D', 'E'].map((name) => one(name))).message).toBe(
      'A, B, C and 2 more',
    );
  });

  it('stays short, however long the names and reasons are', () => {
    const row = fc.record({
      personName: fc.string({ maxLength: 2000 }),
      reason: fc.string({ maxLength: 2000 }),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), (rows) => {
        const { title, message } = noticeWords(rows);
        expect(title.length).toBeLessThanOrEqual(200);
        expect(message.length).toBeLessThanOrEqual(230);
      }),
    );
  });
});
