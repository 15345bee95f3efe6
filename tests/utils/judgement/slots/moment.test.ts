import { describe, expect, it } from 'vitest';
import { findMoment } from '../../../../utils/judgement/slots/moment.ts';
import { plainText } from '../../../../utils/judgement/text-parts.ts';
import { readingOf } from '../reading-of.ts';

const moment = (text: string) => findMoment(readingOf(text, []))?.fact.text ?? null;

const said = (text: string) => {
  const found = findMoment(readingOf(text, []));
  return found && plainText(found.parts);
};

describe('S2 slots: the hour of a step', () => {
  it('is an hour or an evening that stands after "before"', () => {
    expect(moment('I press the button at noon.')).toBe('noon');
    expect(moment('It goes to print tonight.')).toBe('tonight');
    expect(moment('The mill wants a yes by four.')).toBe('four');
  });

  it('is no count and no "today"', () => {
    expect(moment('They cut at two of the corners.')).toBeNull();
    expect(moment('He leaves today.')).toBeNull();
  });

  it('is said as an hour, and small where it only opened their sentence', () => {
    expect(said('The crusher comes at two.')).toBe("two o'clock");
    expect(said('Tonight at 8 the old one is dropped.')).toBe('tonight');
  });
});
