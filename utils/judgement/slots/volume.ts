import type { Reading } from '../../mail/reading.ts';
import type { Phrase } from '../slots.ts';
import { theirs } from '../text-parts.ts';
import { clausesOf } from './clauses.ts';
import { saidHere } from './facts.ts';

const COUNT =
  '(?:about |around |roughly |some |over |nearly |easily )?(?:\\d[\\d.,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\p{L}+teen|\\p{L}+ty)';
/** "We take 90 kilos a week", "we put 40,000 pieces through you", "we've 140 spaces with you". */
const TAKEN = new RegExp(
  `^(?:we|i)(?:'re|'ve|'ll| have| are| will)?(?: now| still| also)? (?:(?:take|taking|taken|buy|buying|bought|order|ordering|ordered|book|booking|booked|send you|sending you|put) (?:you )?${COUNT} \\p{L}|(?:have |had |got )?${COUNT} (?:\\p{L}+ ){1,3}with you\\b|send you ${COUNT}\\b)`,
  'iu',
);
const FEWEST = 4;
const MOST = 12;

/** The clause in which they tell how much they take, for quoting: what they bring to the bargain; or null. */
export function findVolume({ sentences }: Reading): Phrase | null {
  for (const { text } of sentences) {
    if (text.trim().endsWith('?')) continue;
    for (const clause of clausesOf(text)) {
      const words = clause.split(/\s+/).length;
      if (words < FEWEST || words > MOST || /["“”\n()]/.test(clause) || !TAKEN.test(clause)) continue;
      return { parts: [theirs(clause)], plural: false, fact: saidHere(clause) };
    }
  }
  return null;
}
