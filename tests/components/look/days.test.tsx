import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Day } from '../../../components/look/Day.tsx';
import { dayLabel, fullDay, timeOfDay } from '../../../components/look/days.ts';
import { shortDate } from '../../../components/nudges/short-date.ts';
import { LocaleContext } from '../../../components/text/locale.ts';
import { english } from '../samples/english.ts';

/** Times of this machine's zone, as the components show them. */
const NOW = new Date(2027, 0, 20, 12).getTime();
const NOVEMBER = new Date(2026, 10, 3, 9, 30).getTime();
const SAME_YEAR = new Date(2027, 0, 3, 18, 5).getTime();
/** Some languages put a narrow space before AM. */
const plain = (text: string) => text.replace(/\s/gu, ' ');

afterEach(cleanup);

describe('X6 dates as the reader writes them', () => {
  it.each([
    ['en-US', 'Nov 3, 2026', 'Jan 3', 'Tuesday, November 3, 2026', '9:30 AM', 'Tue, Nov 3'],
    ['en-GB', '3 Nov 2026', '3 Jan', 'Tuesday, 3 November 2026', '09:30', 'Tue 3 Nov'],
    ['de', '3. Nov. 2026', '3. Jan.', 'Dienstag, 3. November 2026', '09:30', 'Di., 3. Nov.'],
  ])('in %s', (locale, day, sameYear, full, time, short) => {
    expect(dayLabel(english, NOVEMBER, NOW, locale)).toBe(day);
    expect(dayLabel(english, SAME_YEAR, NOW, locale)).toBe(sameYear);
    expect(fullDay(NOVEMBER, locale)).toBe(full);
    expect(plain(timeOfDay(NOVEMBER, locale))).toBe(time);
    expect(plain(shortDate(NOVEMBER, NOW, locale))).toBe(short);
  });

  it('says the days beside today in words, wherever the reader is', () => {
    for (const locale of ['en-US', 'en-GB', 'de']) expect(dayLabel(english, NOW, NOW, locale)).toBe('today');
    expect(plain(shortDate(NOW, NOW, 'en-US'))).toBe('today 12:00 PM');
  });

  it('are written in the locale that the page hands down', () => {
    render(
      <LocaleContext.Provider value="en-US">
        <Day at={NOVEMBER} now={NOW} />
      </LocaleContext.Provider>,
    );
    expect(screen.getByText('Nov 3, 2026').title).toBe('Tuesday, November 3, 2026');
  });
});
