import { describe, expect, it } from 'vitest';
import { subjectWords } from '../../../utils/mail/subject-words.ts';

describe('S1 · the words of a subject', () => {
  it('leaves out the marks of replies and forwards, in any language and number', () => {
    expect(subjectWords('Re: AW: Fwd: Desks')).toBe('Desks');
    expect(subjectWords('SV: Skrivebord')).toBe('Skrivebord');
    expect(subjectWords('Renewal of the contract')).toBe('Renewal of the contract');
  });

  it('reads no further than two hundred characters', () => {
    expect(subjectWords('x'.repeat(5000))).toHaveLength(200);
  });
});
