import type { Reading } from '../../mail/reading.ts';
import type { Phrase } from '../slots.ts';
import { ours, theirs } from '../text-parts.ts';
import { saidHere } from './facts.ts';

const COUNT = '(?<![/\\d])(?:\\d{1,3}|one|two|three|four|five|six|nine|ten|twelve)';
const ANOTHER = new RegExp(
  `\\b(another|a further|a second|a third) ((?:${COUNT} )?(?:months?|years?|seasons?|terms?|quarters?|twelvemonth))\\b`,
  'i',
);
const COUNTED = new RegExp(
  `\\b(${COUNT} (?:more )?(?:months?|years?|seasons?|terms?))\\b(?! (?:ago|old|in|with|since|now|plan|round|contract))`,
  'i',
);
/** The term behind them is not the one that would run. */
const OVER = /\b(?:over|ends?|ended|behind us|expires?|runs? out|so far|since)\b/i;
const SEASON = /\b(?:the )?(20\d\d (?:season|year|term))\b/;
const COMING =
  /\b(next (?:year|season|spring|summer|autumn|winter)|the (?:coming|next) (?:academic |school |financial )?(?:year|season|term|period))\b/i;
const ANOTHER_BARE = /\b(another) (ten|twelve|six|three|four|five|dozen|\d{1,2})\b(?=[,.;]|$)/i;
const CALENDAR = /\b(?:for|in|into|through|until the end of) (20\d\d(?:\/\d\d)?)\b/;

/** The term that a renewal would run, said so that it can stand as a subject: "another year", "the three years", "2027". */
export function findPeriod(reading: Reading, asked: string): Phrase | null {
  const running = reading.sentences.map((one) => one.text).filter((text) => !OVER.test(text));
  for (const text of [asked, running.join(' ')]) {
    const another = ANOTHER.exec(text);
    if (another?.[2])
      return phrase([ours('another '), theirs(another[2])], another[0], /s$/.test(another[2]));
    const counted = COUNTED.exec(text)?.[1];
    // "two more years" needs no article, "three years" does.
    const front = counted?.includes(' more ') ? [] : [ours('the ')];
    if (counted) return phrase([...front, theirs(counted)], counted, /s$/.test(counted));
    const season = SEASON.exec(text)?.[1];
    if (season) return phrase([ours('the '), theirs(season)], season, false);
    const year = CALENDAR.exec(text)?.[1];
    if (year) return phrase([theirs(year)], year, false);
    const bare = ANOTHER_BARE.exec(text);
    if (bare?.[2]) return phrase([ours('another '), theirs(bare[2])], bare[0], true);
    const coming = COMING.exec(text)?.[1];
    if (coming) return phrase([theirs(coming.toLowerCase())], coming, false);
  }
  return null;
}

function phrase(parts: Phrase['parts'], said: string, plural: boolean): Phrase {
  return { parts, plural, fact: saidHere(said) };
}
