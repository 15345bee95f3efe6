import type { Reading } from '../../mail/reading.ts';
import type { Phrase } from '../slots.ts';
import { ours, theirs } from '../text-parts.ts';
import { saidHere } from './facts.ts';

const HOUR =
  /\b(?:(?:by|until|after|before) ((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)|(?:at|by|until|from) (noon|midnight|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: o'clock)?(?! (?:of|per|and|to|or))\b)|(tonight|this (?:evening|afternoon)|tomorrow(?: morning| evening)?|today)\b)/i;

/** When a step is to be taken today or tomorrow, so that it can stand after "before": "tonight", "four", "Friday"; or null. */
export function findMoment(reading: Reading): Phrase | null {
  const found = HOUR.exec(reading.text);
  const hour = found?.[2];
  // "Tonight at 8 …" only opened their sentence with a capital.
  const moment = found?.[1] ?? hour ?? found?.[3]?.toLowerCase();
  if (!moment || /^today$/i.test(moment)) return null;
  const day = /^this /i.exec(moment)?.[0];
  // "this" as a word of theirs would be taken for a pronoun.
  if (day)
    return {
      parts: [ours('this '), theirs(moment.slice(day.length))],
      plural: false,
      fact: saidHere(moment),
    };
  // "before two" could be anything.
  if (hour && !/noon|midnight|o'clock/i.test(hour))
    return { parts: [theirs(hour), ours(" o'clock")], plural: false, fact: saidHere(hour) };
  return { parts: [theirs(moment)], plural: false, fact: saidHere(moment) };
}
