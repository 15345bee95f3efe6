import { describe, expect, it } from 'vitest';
import { noticeId, noticeOf, standsFor } from '../../../utils/nudges/notice-id.ts';

describe('X5 the id of a system notification', () => {
  it('names the nudge, whatever its id holds, and says where it is about several', () => {
    expect(noticeOf(noticeId({ at: 5, nudges: ['a@b:c'] }))).toEqual({ nudge: 'a@b:c' });
    expect(noticeOf(noticeId({ at: 5, nudges: ['a', 'b'] }))).toBe('several');
    expect(noticeOf('something else')).toBeNull();
  });

  it('is another one when the nudge comes back at another moment', () => {
    expect(noticeId({ at: 5, nudges: ['a'] })).not.toBe(noticeId({ at: 6, nudges: ['a'] }));
  });

  it('is found again as the one for all, or as its own', () => {
    const notice = { at: 5, nudges: ['a', 'b'] };
    expect(standsFor(new Set([noticeId(notice)]), notice, 'b')).toBe(true);
    expect(standsFor(new Set([noticeId({ at: 5, nudges: ['b'] })]), notice, 'b')).toBe(true);
    expect(standsFor(new Set([noticeId({ at: 5, nudges: ['b'] })]), notice, 'a')).toBe(false);
  });
});
