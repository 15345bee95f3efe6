import type { Reading } from '../../mail/reading.ts';
import type { Phrase } from '../slots.ts';
import { theirs } from '../text-parts.ts';
import { saidHere } from './facts.ts';

const NAME = "([A-Z][\\p{L}&'-]+(?: [A-Z][\\p{L}&'-]+)?)";
const OFFERS = new RegExp(
  `(?:^|[\\s("])${NAME} (?:has |have |had )?(?:offered|offers|quoted|quotes|charges|would do it|do it|does it)\\b`,
  'u',
);
const FROM = new RegExp(
  `\\b(?:quote|offer|price|proposal) (?:from|by) ${NAME}|\\b(?:cheaper|less) (?:at|from|with) ${NAME}`,
  'u',
);
/** Capitalised at the start of a sentence, but no house. */
const NO_NAME =
  /^(?:I|We|You|They|He|She|It|The|Our|My|Someone|Somebody|Others?|Everyone|People|What|Who|And|But|This|That|Can|Could)\b/;

/** Another house that the client has an offer from, or null. */
export function findRival(reading: Reading): Phrase | null {
  for (const pattern of [OFFERS, FROM]) {
    const match = pattern.exec(reading.text);
    const name = match?.[1] ?? match?.[2];
    if (match && name && !NO_NAME.test(name)) {
      return { parts: [theirs(name)], plural: false, fact: saidHere(match[0].trim()) };
    }
  }
  return null;
}
