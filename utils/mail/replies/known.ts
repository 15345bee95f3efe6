import { DUTCH } from './dutch.ts';
import { FRENCH } from './french.ts';
import { GERMAN } from './german.ts';
import { ITALIAN } from './italian.ts';
import { PORTUGUESE } from './portuguese.ts';
import { SPANISH } from './spanish.ts';
import type { ReplyWords } from './words.ts';

/** The languages beside English in which replies are told apart. */
export const KNOWN: readonly ReplyWords[] = [GERMAN, FRENCH, SPANISH, ITALIAN, DUTCH, PORTUGUESE];

/** Text as the forms expect it: lower case, straight apostrophes, one space between words. */
export function plainWords(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}

/** Sentences as they were written where the number of a day was taken for an end: "am 21." and "Dezember" are one. */
export function wholeSentences(sentences: readonly string[]): string[] {
  const whole: string[] = [];
  for (const one of sentences) {
    const last = whole.at(-1);
    if (last !== undefined && /\d\.$/u.test(last.trim())) whole.splice(-1, 1, `${last.trim()} ${one.trim()}`);
    else whole.push(one);
  }
  return whole;
}
